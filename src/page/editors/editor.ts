/** One family of editors. One file each; `registry.ts` lists them in the order they are asked. */
export interface Editor {
  id: string;
  recognises(editable: HTMLElement): boolean;
  /**
   * How long it moves its caret about after it got the focus, and learns late of a selection that it did not set
   * itself, in ms; 0: it can be written to at once.
   */
  settlesIn: number;
  /**
   * Ways to put text in place of the editor's own selection, best first. Each is one step of the editor's undo, keeps
   * line breaks and presses no key. The next is tried only where the one before had no effect at all.
   */
  ways: readonly Way[];
  /** Its undo takes steps together that come within this time of each other, in ms; left out: never. */
  joinsWithin?: number;
  /** Its undo takes what is put in right behind typed words together with them, however late. */
  joinsWhatFollows?: true;
  /** A text as it can hold it; left out: any text. */
  fit?(text: string): string;
  /** Puts a few characters in at the caret, as if they were typed there. */
  type: Way;
  /** Takes the last step back. */
  undo(editable: HTMLElement): void;
}

export type Way = (editable: HTMLElement, text: string) => void;
