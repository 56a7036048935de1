import type { Language } from '../../engine/model';

/** Nothing is loaded and nothing runs, whatever stands in the page. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A part of the sheet, under its own heading. */
export interface Section {
  text(words: string, className?: string): void;
  subtitle(words: string): void;
  figure(drawing: Element): void;
  /** First column words, the others numbers; `words` names columns that quote people. */
  table(head: readonly string[], rows: readonly (readonly string[])[], quoted?: number): void;
}

/** An HTML page built node by node: whatever it is given becomes text, and never markup. */
export async function createSheet(language: Language, title: string, css: string) {
  const { parseHTML } = await import('linkedom');
  const { document } = parseHTML('<!doctype html><html><head></head><body><main></main></body></html>');
  const main = document.querySelector('main') as unknown as HTMLElement;

  function put(parent: Element, tag: string, words = '', attributes: Record<string, string> = {}): Element {
    const element: Element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.textContent = words;
    parent.append(element);
    return element;
  }

  document.documentElement.setAttribute('lang', language);
  const { head } = document;
  put(head, 'meta', '', { charset: 'utf-8' });
  put(head, 'meta', '', { 'http-equiv': 'Content-Security-Policy', content: POLICY });
  put(head, 'meta', '', { name: 'viewport', content: 'width=device-width, initial-scale=1' });
  put(head, 'meta', '', { name: 'color-scheme', content: 'light dark' });
  put(head, 'title', title);
  put(head, 'style', css);

  return {
    document: document as unknown as Document,
    lead(heading: string, words: string): void {
      put(main, 'h1', heading);
      put(main, 'p', words, { class: 'soft' });
    },
    section(heading: string): Section {
      const section = put(main, 'section');
      put(section, 'h2', heading);
      return {
        text: (words, className = '') => put(section, 'p', words, className ? { class: className } : {}),
        subtitle: (words) => put(section, 'h3', words),
        figure: (drawing) => put(section, 'figure').append(drawing),
        table(head, rows, quoted = -1) {
          const kind = (at: number) => (at === quoted ? 'words' : at > quoted && at > 0 ? 'number' : '');
          const table = put(section, 'table');
          const heads = put(put(table, 'thead'), 'tr');
          head.forEach((words, at) => {
            put(heads, 'th', words, { scope: 'col', class: kind(at) });
          });
          const body = put(table, 'tbody');
          for (const row of rows) {
            const line = put(body, 'tr');
            row.forEach((words, at) => {
              put(line, 'td', words, { class: kind(at) });
            });
          }
        },
      };
    },
    foot: (words: string) => put(main, 'footer', words),
    html: () => document.toString(),
  };
}
