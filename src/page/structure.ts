import { drawnChildren } from './inboxes/drawn';
import { INTERFACE_WORDS } from './interface-words';

/** Longer reports nobody reads. */
const MOST_ELEMENTS = 1500;
const DEEPEST = 40;
/** "messageBody" as two words, where a name is not a hash: with digits in it, or in other letters, it is one. */
const WORDS = /\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})/gu;
const OF_WORDS = /^[A-Za-z]+$/;
const HEADING = /^h[1-6]$/;
const UNSEEN = 'script, style, template, noscript, head, link, meta, svg *';

/**
 * How a page is built, for a maintainer: tags, roles, names of classes and data attributes, sizes. None of its words, no
 * value that may hold any, no address. Of names only the words that interfaces are built of are told; each other one
 * stands as a number, the same wherever it comes: pages put names of people into classes.
 * @param composer where the reply is written, if that is known
 */
export function describePage({ body }: Document, composer: Element | null): string {
  return body ? new Description(composer).of(body) : '';
}

class Description {
  private left = MOST_ELEMENTS;

  private readonly untold = new Map<string, number>();

  constructor(private readonly composer: Element | null) {}

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
      HEADING.test(element.localName) ? element.localName : this.named(element.localName),
      ...[...element.classList].map((name) => `.${this.named(name)}`),
      role ? `[role=${this.named(role)}]` : '',
      ...data.map((name) => `[${this.named(name)}]`),
      element.shadowRoot ? '#shadow' : '',
      `${Math.round(width)}×${Math.round(height)}`,
      hasWords(element) ? '…' : '',
      element === this.composer ? '← composer' : '',
    ]
      .filter(Boolean)
      .join(' ');
  }

  /** A name with what may be somebody's words as numbers. */
  private named(name: string): string {
    return name.replace(/[^-_\s]+/g, (part) =>
      OF_WORDS.test(part) ? part.replace(WORDS, (word) => this.told(word)) : this.told(part),
    );
  }

  private told(word: string): string {
    const known = word.toLowerCase();
    if (INTERFACE_WORDS.has(known)) return word;
    const number = this.untold.get(known) ?? this.untold.size + 1;
    this.untold.set(known, number);
    return `·${number}`;
  }
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
