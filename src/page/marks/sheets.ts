import parts from '@/look/parts.css?inline';
import tokens from '@/look/tokens.css?inline';
import own from './layer.css?inline';

/** For our own shadow root: everything. */
export const layerSheet = [tokens, parts, own].join('\n');

/**
 * For other people's documents: the marks alone, with their values written out, so that none of our names but the
 * highlights' reach the page.
 */
export const marksSheet = literalMarks(tokens);

export function literalMarks(sheet: string): string {
  const values = new Map<string, string>();
  for (const [, name, value] of sheet.matchAll(/(--aplomb-[\w-]+):\s*([^;}]+)/g)) {
    if (name && value) values.set(name, value.trim());
  }
  const marks: string[] = [];
  for (const [, name, rules] of sheet.matchAll(/::highlight\((aplomb-[\w-]+)\)[^{]*\{([^}]*)\}/g)) {
    const literal = rules?.replace(/var\((--aplomb-[\w-]+)\)/g, (_, token) => values.get(token) ?? '');
    marks.push(`::highlight(${name}){${literal}}`);
  }
  return marks.join('\n');
}

const adopted = new WeakMap<Document | ShadowRoot, CSSStyleSheet | Element>();

/** Gives a document or shadow root a style sheet, without touching its markup and whatever its policy for styles. */
export function adopt(root: Document | ShadowRoot, text: string): void {
  const known = adopted.get(root);
  if (known && isIn(root, known)) return;
  const page = root.nodeType === 9 ? (root as Document) : root.ownerDocument;
  const view = page?.defaultView as (Window & typeof globalThis) | null | undefined;
  if (!page || !view) return;
  try {
    // A sheet is taken only by documents of the window that made it
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    adopted.set(root, sheet);
  } catch {
    // Firefox before it let content scripts adopt sheets
    const style = page.createElement('style');
    style.textContent = text;
    (root.nodeType === 9 ? page.head : root).append(style);
    adopted.set(root, style);
  }
}

/** A page that sets its own list of sheets, or is written anew, drops ours. */
function isIn(root: Document | ShadowRoot, sheet: CSSStyleSheet | Element): boolean {
  return 'nodeType' in sheet ? sheet.isConnected : root.adoptedStyleSheets.includes(sheet);
}
