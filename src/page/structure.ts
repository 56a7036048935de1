import { drawnChildren } from './inboxes/drawn';
import { wordsOf } from './inboxes/said-by-name';

/** Longer reports nobody reads. */
const MOST_ELEMENTS = 1500;
const DEEPEST = 40;
/** A name that a person wrote: no digits, no hashes. */
const BY_HAND = /^[a-z]+([-_]{0,2}[A-Za-z][a-z]+)*$/;
/** Words that pages show and programs use for their boxes alike: they tell nothing of what is written there. */
const COMMON = new Set(
  (
    'message messages msg chat conversation thread ticket reply replies note notes private public internal inbox mail email ' +
    'composer editor text body content header footer title name author sender time date list item row column panel box ' +
    'button input form send search menu toolbar customer client user agent operator incoming outgoing own other left right in out inbound outbound'
  ).split(' '),
);
/** Attributes of names and looks. */
const NAMING = new Set(['class', 'role', 'style']);
const UNSEEN = 'script, style, template, noscript, head, link, meta, svg *';

/**
 * How a page is built, for a maintainer: tags, roles, names of classes and data attributes, sizes. None of its words, no
 * value that may hold any, no address; a name that also stands in the text of the page is blanked.
 * @param composer where the reply is written, if that is known
 */
export function describePage(page: Document, composer: Element | null): string {
  const { body } = page;
  if (!body) return '';
  return new Description(spokenOn(page), composer).of(body);
}

class Description {
  private left = MOST_ELEMENTS;

  constructor(
    private readonly spoken: ReadonlySet<string>,
    private readonly composer: Element | null,
  ) {}

  of(element: Element, depth = 0): string {
    if (this.left-- <= 0 || depth > DEEPEST || element.matches(UNSEEN)) return '';
    const children = drawnChildren(element).map((child) => this.of(child, depth + 1));
    return [`${'  '.repeat(depth)}${this.line(element)}`, ...timesOver(children.filter(Boolean))].join('\n');
  }

  private line(element: Element): string {
    const { width, height } = element.getBoundingClientRect();
    const role = element.getAttribute('role');
    const data = [...element.attributes].map(({ name }) => name).filter((name) => /^(data|aria)-/.test(name));
    return [
      element.localName
        .split('-')
        .map((part) => this.named(part))
        .join('-'),
      ...[...element.classList].map((name) => `.${this.named(name)}`),
      role ? `[role=${this.named(role)}]` : '',
      ...data.map(
        (name) =>
          `[${name
            .split('-')
            .map((part) => this.named(part))
            .join('-')}]`,
      ),
      element.shadowRoot ? '#shadow' : '',
      `${Math.round(width)}×${Math.round(height)}`,
      hasWords(element) ? '…' : '',
      element === this.composer ? '← composer' : '',
    ]
      .filter(Boolean)
      .join(' ');
  }

  /** The name, where it can't be a word of somebody's. */
  private named(name: string): string {
    const told = wordsOf(name).some((word) => !COMMON.has(word) && this.spoken.has(word));
    return BY_HAND.test(name) && name.length <= 40 && !told ? name : '·';
  }
}

/** All words on the page, in its fields, and in values of its attributes but those that names are made of. */
function spokenOn(page: Document): Set<string> {
  const texts = [page.title, page.location.href];
  for (const element of elementsIn(page.documentElement)) {
    if (element.matches(UNSEEN)) continue;
    for (const { nodeType, nodeValue } of element.childNodes) if (nodeType === 3) texts.push(nodeValue ?? '');
    for (const node of element.shadowRoot?.childNodes ?? []) if (node.nodeType === 3) texts.push(node.nodeValue ?? '');
    for (const { name, value } of element.attributes) if (!NAMING.has(name)) texts.push(value);
    if ('value' in element) texts.push(String(element.value));
  }
  return new Set(texts.flatMap(wordsOf));
}

/** Each element, shown or not, also in shadow roots and frames. */
function* elementsIn(element: Element): Iterable<Element> {
  yield element;
  for (const child of new Set([...element.children, ...drawnChildren(element)])) yield* elementsIn(child);
}

function hasWords(element: Element): boolean {
  return [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim());
}

/** Equal ones in a row as one. */
function timesOver(lines: readonly string[]): string[] {
  const out: { line: string; times: number }[] = [];
  for (const line of lines) {
    const last = out.at(-1);
    if (last?.line === line) last.times++;
    else out.push({ line, times: 1 });
  }
  return out.map(({ line, times }) => (times > 1 ? `${line}\n${line.match(/^ */)?.[0]}× ${times}` : line));
}
