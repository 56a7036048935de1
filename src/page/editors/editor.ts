/** One family of editors. One file each; `registry.ts` lists them in the order they are asked. */
export interface Editor {
  id: string;
  recognises(editable: HTMLElement): boolean;
  /**
   * Ways to put text in place of the editor's own selection, best first. Each is one step of the editor's undo, keeps
   * line breaks and presses no key. The next is tried only where the one before had no effect at all.
   */
  ways: readonly Way[];
  /** Takes the last step back. */
  undo(editable: HTMLElement): void;
}

export type Way = (editable: HTMLElement, text: string) => void;
