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

export interface Flow {
  text: string;
  pieces: Piece[];
}

const BLOCKS = new Set(
  `address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
   header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul`.split(/\s+/),
);
const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'head', 'title', 'select', 'button', 'svg']);
const PRESERVED = /^(pre|break-spaces)/;
/** Characters that editors put in to hold a caret: nobody wrote them. */
const FILLER = /[\u200B\u2060\uFEFF]/;
/** "On 2026-11-03, Ann wrote:" above a quote, in any language: a date, a time or an address, and a colon at the end. */
const INTRODUCTION = /(\d[./:-]\d|\d{4}|@).*:\s*$/s;
const NEEDS_CARE = /[\t\n\r\f\u200B\u2060\uFEFF]|^ | {2}/;

/**
 * @param foreign selector of what others wrote; empty: nothing
 * @param theirs what `linesOfOthers` gave before the agent wrote: what stands in front of it there is the agent's
 */
export function flow(root: HTMLElement, foreign: string, theirs: readonly string[]): Flow {
  const strangers = new Map<Element, number>();
  if (foreign !== '') {
    for (const element of strangersIn(root, foreign)) strangers.set(element, ownLength(element, theirs));
  }
  const view = root.ownerDocument.defaultView;
  const flowing = new Flowing(strangers);
  flowing.children(root, PRESERVED.test(view?.getComputedStyle(root).whiteSpace ?? ''));
  return flowing.done();
}

/** The lines of others that stand in an editor: the one above a quote, a signature. */
export function linesOfOthers(root: HTMLElement, foreign: string): string[] {
  const strangers = foreign === '' ? [] : strangersIn(root, foreign);
  return strangers.filter(isLine).flatMap(({ textContent }) => (textContent?.trim() ? [textContent] : []));
}

function strangersIn(root: HTMLElement, foreign: string): Element[] {
  return [...root.querySelectorAll(foreign)].flatMap((element) => {
    const above = element.localName === 'blockquote' ? element.previousElementSibling : null;
    return above && isLine(above) && INTRODUCTION.test(above.textContent ?? '') ? [above, element] : [element];
  });
}

/**
 * How much of an element that others wrote is the agent's after all: at the start of a mail whose first words are
 * "On Friday Ann wrote:", what is typed goes into that very paragraph.
 */
function ownLength(stranger: Element, theirs: readonly string[]): number {
  const text = stranger.textContent ?? '';
  const known = theirs.find((words) => text.endsWith(words));
  return known === undefined || !isLine(stranger) ? 0 : text.length - known.length;
}

/** One line, not a quote: a quote may well end as another begins. */
function isLine(element: Element): boolean {
  if (element.localName === 'blockquote') return false;
  for (const inner of element.getElementsByTagName('*')) if (BLOCKS.has(inner.localName)) return false;
  return true;
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

  /** Characters that are still the agent's, in an element that is not. */
  private room = Number.POSITIVE_INFINITY;

  /** @param strangers elements that others wrote, with the length of what the agent put in front */
  constructor(private readonly strangers: ReadonlyMap<Element, number>) {}

  children(parent: Node, preserved: boolean): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) this.words(node as Text, preserved);
      else if (node.nodeType === 1) this.element(node as HTMLElement, preserved);
    }
  }

  done(): Flow {
    // The last line's own end is no line break; any further one is an empty line at the end
    if (this.breaks > 1) this.parts.push('\n'.repeat(this.breaks - 1));
    return { text: this.parts.join(''), pieces: this.pieces };
  }

  private element(element: HTMLElement, preserved: boolean): void {
    const name = element.localName;
    if (UNSEEN.has(name)) return;
    const own = this.strangers.get(element);
    if (own !== undefined) this.stranger(element, own, preserved);
    else if (name === 'br') this.lineBreak(element);
    else this.box(element, preserved);
  }

  private stranger(element: HTMLElement, own: number, preserved: boolean): void {
    this.endLine();
    if (own > 0) {
      this.room = own;
      this.children(element, preserved);
      this.room = Number.POSITIVE_INFINITY;
      this.endLine();
    }
    this.passedStranger = true;
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
    if (this.room === 0) return;
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
    const data = node.data.slice(0, this.room);
    this.room -= data.length;
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
