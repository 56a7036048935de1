import parts from '@/look/parts.css?inline';
import tokens from '@/look/tokens.css?inline';
import own from './layer.css?inline';
import type { Lines } from './lines';

/** For our own shadow root: everything. */
export const layerSheet = [tokens, parts, own].join('\n');

/**
 * For other people's documents: the marks alone, with their values written out, so that none of our names but the
 * highlights' reach the page.
 */
export const marksSheets: Record<Lines, string> = {
  loose: literalMarks(tokens, 'loose'),
  tight: literalMarks(tokens, 'tight'),
};

/** The wide strokes and, for tight lines, after them the finer ones, which win. */
export function literalMarks(sheet: string, lines: Lines): string {
  const values = new Map<string, string>();
  for (const [, name, value] of sheet.matchAll(/(--aplomb-[\w-]+):\s*([^;}]+)/g)) {
    if (name && value) values.set(name, value.trim());
  }
  const marks: string[] = [];
  for (const [, tight, name, rules] of sheet.matchAll(/(\.tight )?::highlight\((aplomb-[\w-]+)\)[^{]*\{([^}]*)\}/g)) {
    if (tight && lines === 'loose') continue;
    const literal = rules?.replace(/var\((--aplomb-[\w-]+)\)/g, (_, token) => values.get(token) ?? '');
    marks.push(`::highlight(${name}){${literal}}`);
  }
  return marks.join('\n');
}

interface Adopted {
  sheet: CSSStyleSheet | Element;
  text: string;
}

const adopted = new WeakMap<Document | ShadowRoot, Adopted>();

/**
 * Gives a document or shadow root a style sheet, without touching its markup and whatever its policy for styles. One a
 * root: it takes the place of the one that was given before.
 */
export function adopt(root: Document | ShadowRoot, text: string): void {
  const known = adopted.get(root);
  if (known && isIn(root, known.sheet)) {
    if (known.text !== text) write(known.sheet, text);
    known.text = text;
    return;
  }
  const page = root.nodeType === 9 ? (root as Document) : root.ownerDocument;
  const view = page?.defaultView as (Window & typeof globalThis) | null | undefined;
  if (!page || !view) return;
  try {
    // A sheet is taken only by documents of the window that made it
    const sheet = new view.CSSStyleSheet();
    write(sheet, text);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    adopted.set(root, { sheet, text });
  } catch {
    // Firefox before it let content scripts adopt sheets
    const sheet = page.createElement('style');
    write(sheet, text);
    (root.nodeType === 9 ? page.head : root).append(sheet);
    adopted.set(root, { sheet, text });
  }
}

function write(sheet: CSSStyleSheet | Element, text: string): void {
  if ('nodeType' in sheet) sheet.textContent = text;
  else sheet.replaceSync(text);
}

/** A page that sets its own list of sheets, or is written anew, drops ours. */
function isIn(root: Document | ShadowRoot, sheet: CSSStyleSheet | Element): boolean {
  return 'nodeType' in sheet ? sheet.isConnected : root.adoptedStyleSheets.includes(sheet);
}
