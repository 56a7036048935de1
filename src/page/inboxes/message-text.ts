import { ownWords, QUOTE_LEFT_OUT, QUOTE_STARTS, QUOTES, SIGNATURES } from './quotes';

const UNSEEN = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'HEAD',
  'TITLE',
  'BUTTON',
  'SELECT',
  'TEXTAREA',
  'svg',
]);
/** Where a copy of a page has no style to ask. */
const BLOCKS = new Set(
  'DIV P LI UL OL DL DT DD TR TD TH TABLE SECTION ARTICLE MAIN HEADER FOOTER FIGURE FIGCAPTION PRE H1 H2 H3 H4 H5 H6 HR'.split(
    ' ',
  ),
);

/** Pages are looked at with every keystroke and their messages hardly ever change. */
const known = new WeakMap<Element, { source: string; text: string }>();

/**
 * What a message says, as it shows: paragraphs as lines, without quoted history, signature and what is hidden.
 * @param leftOut further elements that are not the message
 * @param quotes selector of what only this page marks as quoted
 */
export function messageText(body: Element, leftOut: Kind = '', quotes = ''): string {
  const source = shownIn(body);
  const before = known.get(body);
  // What a selector leaves out does not change, what was found out about a page may
  if (typeof leftOut === 'string' && before?.source === source) return before.text;
  const isLeftOut =
    typeof leftOut === 'string'
      ? kindOf(joined(SIGNATURES, leftOut))
      : (element: Element) => element.matches(SIGNATURES) || leftOut(element);
  const reading = new Reading(isLeftOut, joined(QUOTES, quotes));
  reading.children(body);
  const text = ownWords(reading.text());
  if (typeof leftOut === 'string') known.set(body, { source, text });
  return text;
}

/** What the words of a message hang on: its markup, and what of it is seen just now. */
function shownIn(body: Element): string {
  const { shadowRoot } = body;
  const seen = shadowRoot ? [...shadowRoot.children] : [body];
  return [(shadowRoot ?? body).innerHTML, ...seen.map((element) => (element as HTMLElement).innerText)].join('\n');
}

/** A selector, or what tells an element. */
type Kind = string | ((element: Element) => boolean);

const kindOf = (selector: string) => (element: Element) => element.matches(selector);

class Reading {
  private out = '';
  private ended = false;

  constructor(
    private readonly leftOut: (element: Element) => boolean,
    private readonly quotes: string,
  ) {}

  text(): string {
    return this.out.replaceAll('\u00A0', ' ');
  }

  children(parent: Element): void {
    // What a shadow root takes over from outside stands in its slots
    const slotted = parent.localName === 'slot' ? (parent as HTMLSlotElement).assignedNodes() : [];
    const shown = slotted.length > 0 ? slotted : (parent.shadowRoot ?? parent).childNodes;
    for (const node of shown) {
      if (this.ended) return;
      if (node.nodeType === 3) this.words(node as Text, parent);
      else if (node.nodeType === 1) this.element(node as HTMLElement);
    }
  }

  private element(element: HTMLElement): void {
    const { tagName } = element;
    if (tagName === 'BR') this.out += '\n';
    else if (tagName === 'IMG') this.out += emojiOf(element);
    else if (UNSEEN.has(tagName) || this.leftOut(element)) return;
    else if (element.matches(QUOTE_STARTS)) this.ended = true;
    else if (element.matches(this.quotes)) this.out += `${this.lineStart()}${QUOTE_LEFT_OUT}\n`;
    else this.box(element);
  }

  private box(element: HTMLElement): void {
    const display = styleOf(element)?.display || (BLOCKS.has(element.tagName) ? 'block' : 'inline');
    if (display === 'none') return;
    const apart = !display.startsWith('inline') && display !== 'contents';
    const gap = element.tagName === 'P' && !element.className.includes('MsoNormal');
    if (display === 'table-cell') this.out += this.out === '' || /\s$/.test(this.out.slice(-1)) ? '' : ' ';
    else if (apart) this.out += this.lineStart(gap);
    this.children(element);
    if (apart && display !== 'table-cell') this.out += this.lineStart(gap);
  }

  private words(node: Text, parent: Element): void {
    const preserved = /^(pre|break-spaces)/.test(styleOf(parent)?.whiteSpace ?? '');
    const text = node.data.replace(/[\u200B\uFEFF]/g, '');
    if (preserved) this.out += text;
    else {
      // Without no-break spaces: alone in a box they make an empty line
      const collapsed = text.replace(/[ \t\n\r\f]+/g, ' ');
      this.out +=
        this.out === '' || this.out.endsWith(' ') || this.out.endsWith('\n') ? collapsed.replace(/^ /, '') : collapsed;
    }
  }

  /** The line breaks that are still missing before what begins on a line of its own. */
  private lineStart(gap = false): string {
    if (this.out === '' || this.out.endsWith(gap ? '\n\n' : '\n')) return '';
    return gap && !this.out.endsWith('\n') ? '\n\n' : '\n';
  }
}

function joined(selector: string, more: string): string {
  return more ? `${selector}, ${more}` : selector;
}

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element);
}

/** Some pages show emoji as pictures. */
function emojiOf(image: Element): string {
  const alt = image.getAttribute('alt') ?? '';
  return /\p{Extended_Pictographic}/u.test(alt) ? alt : '';
}
