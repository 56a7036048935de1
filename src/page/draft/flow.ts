/**
 * How an editable flows into lines. A block or a `<br>` ends a line; white space collapses as on the page; what
 * others wrote is passed over. Made for one walk per keystroke: no layout, no style except that of the root.
 */

/** A run of kept characters of one text node, or (length 0) the `<br>` that holds an empty line open. */
export interface Piece {
  /** Offset in the flowed text. */
  start: number;
  length: number;
  node: Text | Element;
  /** Offset in the text node. */
  at: number;
}

const BLOCKS = new Set(
  `address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
   header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul`.split(/\s+/),
);
const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'head', 'title', 'select', 'button', 'svg']);
const PRESERVED = /^(pre|break-spaces)/;
/** Characters that editors put in to hold a caret: nobody wrote them. */
const FILLER = /[\u200B\u2060\uFEFF]/;
const NEEDS_CARE = /[\t\n\r\f\u200B\u2060\uFEFF]|^ | {2}/;

export function flow(root: HTMLElement, foreign: string): { text: string; pieces: Piece[] } {
  const strangers = new Set<Element>(foreign === '' ? [] : root.querySelectorAll(foreign));
  const view = root.ownerDocument.defaultView;
  const flowing = new Flowing(strangers);
  flowing.children(root, PRESERVED.test(view?.getComputedStyle(root).whiteSpace ?? ''));
  return flowing.done();
}

class Flowing {
  private readonly parts: string[] = [];
  private readonly pieces: Piece[] = [];
  private length = 0;
  /** Line breaks owed before the next characters. */
  private breaks = 0;
  private lineHasWords = false;
  private endsWithSpace = false;
  private passedStranger = false;

  constructor(private readonly strangers: ReadonlySet<Element>) {}

  children(parent: Node, preserved: boolean): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) this.words(node as Text, preserved);
      else if (node.nodeType === 1) this.element(node as HTMLElement, preserved);
    }
  }

  done(): { text: string; pieces: Piece[] } {
    // The last line's own end is no line break; any further one is an empty line at the end
    if (this.breaks > 1) this.parts.push('\n'.repeat(this.breaks - 1));
    return { text: this.parts.join(''), pieces: this.pieces };
  }

  private element(element: HTMLElement, preserved: boolean): void {
    const name = element.localName;
    if (UNSEEN.has(name)) return;
    if (this.strangers.has(element)) {
      this.endLine();
      this.passedStranger = true;
      return;
    }
    if (name === 'br') this.lineBreak(element);
    else this.box(element, preserved);
  }

  private box(element: HTMLElement, preserved: boolean): void {
    const name = element.localName;
    const own = element.style?.whiteSpace;
    const keeps = own ? PRESERVED.test(own) : preserved || name === 'pre';
    const block = BLOCKS.has(name);
    if (block) this.endLine();
    this.children(element, keeps);
    if (block) this.endLine();
  }

  private lineBreak(element: Element): void {
    if (!this.lineHasWords) {
      this.separateFromStranger();
      this.pieces.push({ start: this.length + this.breaks, length: 0, node: element, at: 0 });
    }
    this.newLine();
  }

  private endLine(): void {
    if (this.lineHasWords) this.newLine();
  }

  private newLine(): void {
    this.breaks++;
    this.lineHasWords = false;
    this.endsWithSpace = false;
  }

  /** A blank line, so that no sentence is read across a quote. */
  private separateFromStranger(): void {
    if (this.passedStranger && this.length > 0) this.breaks = Math.max(this.breaks, 2);
    this.passedStranger = false;
  }

  private words(node: Text, preserved: boolean): void {
    const { data } = node;
    if (preserved) this.lines(node, data);
    else if (NEEDS_CARE.test(data)) this.collapse(node, data);
    else this.keep(node, 0, data);
  }

  private collapse(node: Text, data: string): void {
    let from = -1;
    let run = '';
    for (let at = 0; at <= data.length; at++) {
      const character = at < data.length ? this.collapsed(data.charAt(at), run) : '';
      if (character !== '') {
        if (from < 0) from = at;
        run += character;
      } else if (from >= 0) {
        this.keep(node, from, run);
        from = -1;
        run = '';
      }
    }
  }

  /** The character as it shows after `run`; '' for one that does not show. */
  private collapsed(character: string, run: string): string {
    if (FILLER.test(character)) return '';
    if (!/[ \t\n\r\f]/.test(character)) return character;
    const afterSpace = run === '' ? this.endsWithSpace || !this.lineHasWords : run.endsWith(' ');
    return afterSpace ? '' : ' ';
  }

  private lines(node: Text, data: string): void {
    for (const found of data.matchAll(/[^\n\u200B\u2060\uFEFF]+|\n/g)) {
      if (found[0] === '\n') this.newLine();
      else this.keep(node, found.index, found[0]);
    }
  }

  private keep(node: Text, at: number, run: string): void {
    if (run === '') return;
    this.separateFromStranger();
    if (this.breaks > 0) {
      this.parts.push('\n'.repeat(this.breaks));
      this.length += this.breaks;
      this.breaks = 0;
    }
    this.pieces.push({ start: this.length, length: run.length, node, at });
    this.parts.push(run.replaceAll('\u00A0', ' '));
    this.length += run.length;
    this.lineHasWords = true;
    this.endsWithSpace = run.endsWith(' ');
  }
}
