import type { RealEditor } from './editor';
import type { EditorUnderTest } from './editors';
import { htmlOf, linesOf } from './lines';

/** Where an editor stands: in the page, in a frame of it, in an open shadow root, in a page with a strict policy. */
export type Setting = 'page' | 'frame' | 'shadow' | 'strict';

/** A page with one real editor in it. */
export interface EditorPage {
  /** The topmost document of the page. */
  page: Document;
  editable: HTMLElement;
  /** The draft as the editor's own model has it, in the notation of `lines.ts`. */
  model(): string[];
  load(lines: readonly string[]): Promise<void>;
  /** Where HTML was made from text under the strict policy: address of the script and place, once each. */
  injections: readonly string[];
}

const NONCE = 'battery';
const POLICY = [
  "default-src 'none'",
  `script-src 'nonce-${NONCE}' 'strict-dynamic'`,
  `style-src 'nonce-${NONCE}'`,
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');

/** Editors of today make HTML from text themselves; this page lets them and writes down who did. */
const DEFAULT_POLICY = `
  window.injections = [];
  const pass = (text) => { window.injections.push(new Error().stack.split('\\n')[2].trim()); return text; };
  trustedTypes.createPolicy('default', { createHTML: pass, createScript: pass, createScriptURL: pass });`;

const STYLE = `
  body { margin: 20px; font: 16px/1.5 sans-serif; }
  .host { height: 280px; overflow: auto; border: 1px solid; }
  .host > * { min-height: 100px; }
  textarea, input { box-sizing: border-box; width: 100%; font: inherit; }
  .ql-editor, .ProseMirror { white-space: pre-wrap; }`;

/** The strict policy is the page's own, told by a meta element. */
export function markup(source: string, strict: boolean): string {
  const permit = strict ? ` nonce="${NONCE}"` : '';
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Editor</title>',
    strict ? `<meta http-equiv="Content-Security-Policy" content="${POLICY}">` : '',
    `<style${permit}>${STYLE}</style></head><body>`,
    '<p data-conversation="7">Where is my parcel?</p><form data-composer="reply"><div class="host"></div></form>',
    strict ? `<script${permit}>${DEFAULT_POLICY}</script>` : '',
    `<script${permit}>${source.replaceAll('</script', '<\\/script')}</script></body></html>`,
  ].join('\n');
}

/** In ms. */
const READY_WITHIN = 4000;

const AROUND =
  '<!doctype html><body><p data-conversation="7">Where is my parcel?</p><form data-composer="reply"></form>';

/** Opens a page with an editor that holds these lines, in a frame of this one. */
export async function openEditor(
  editor: EditorUnderTest,
  setting: Setting,
  lines: readonly string[],
): Promise<EditorPage> {
  const { default: source } = await editor.script();
  const outer = frameIn(document.body);
  let view = outer;
  if (setting === 'frame') {
    write(outer, AROUND);
    view = frameIn(outer.document.querySelector('form') ?? outer.document.body);
  }
  write(view, markup(source, setting === 'strict'));
  const mounted: RealEditor = await inTime(view.mountEditor(hostIn(view.document, setting), htmlOf(lines)));
  return {
    page: outer.document,
    get editable() {
      return mounted.editable;
    },
    model: () => linesOf(mounted.html()),
    load: async (draft) => {
      await mounted.load(htmlOf(draft));
    },
    injections: (view as Window & { injections?: string[] }).injections ?? [],
  };
}

/** Some editors never get ready where they can't work. */
async function inTime<Value>(value: Value | Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The editor did not get ready')), READY_WITHIN);
  });
  return Promise.race([value, late]).finally(() => clearTimeout(timer));
}

function hostIn(page: Document, setting: Setting): HTMLElement {
  const host = page.querySelector<HTMLElement>('.host');
  if (!host) throw new Error('The page has no place for an editor');
  if (setting !== 'shadow') return host;
  const inner = page.createElement('div');
  const style = page.createElement('style');
  style.textContent = STYLE;
  host.attachShadow({ mode: 'open' }).append(style, inner);
  return inner;
}

function frameIn(parent: Element): Window & typeof globalThis {
  const frame = parent.ownerDocument.createElement('iframe');
  frame.style.cssText = 'width: 800px; height: 500px; border: 0';
  parent.append(frame);
  return frame.contentWindow as Window & typeof globalThis;
}

function write({ document }: Window, html: string): void {
  document.open();
  document.write(html);
  document.close();
}
