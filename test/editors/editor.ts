/** A real editor on a page of its own, as `window.editor`. Drafts go in and come out as HTML. */
export interface RealEditor {
  /** Some write their frame anew with another draft: ask each time. */
  readonly editable: HTMLElement;
  /** What the editor itself holds, written out from its own model: not what the page happens to show. */
  html(): string;
  /** Gives it another draft by its own means; it draws its text anew then. */
  load(html: string): unknown;
}

/** Puts the editor into `host`, holding a draft. */
type MountEditor = (host: HTMLElement, html: string) => RealEditor | Promise<RealEditor>;

declare global {
  interface Window {
    /** Set by the script of each editor; `page.ts` calls it. */
    mountEditor: MountEditor;
    /** Left there by tests that drive a browser from outside. */
    mounted: RealEditor;
  }
}
