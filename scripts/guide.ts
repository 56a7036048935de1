import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { micromark } from 'micromark';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Pages of docs/ that the extension carries: who makes a pack in the options has no repository beside them. */
const PAGES = ['packs', 'craft', 'policy'] as const;
/** What ships as well, beside the folder of these pages. */
const SCHEMAS = /^\.\.\/public\/((?:pack|policy)\.schema\.json)$/u;

const STYLE = `
body { max-width: 46rem; margin: 0 auto; padding: 24px 16px 64px; background: var(--paper); color: var(--ink); font: 16px/1.6 var(--font); overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; margin: 1.6em 0 .5em; }
a { color: var(--accent); }
code { font-family: var(--font-mono); font-size: .9em; }
pre { padding: 12px; border: 1px solid var(--line); border-radius: 8px; background: var(--surface); white-space: pre-wrap; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 4px 12px 4px 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
`;

/** Makes pages of HTML, without a script, of what docs/ says. @returns what is to be written into the extension */
export function guidePages(): { relativeDest: string; contents: string }[] {
  const tokens = readFileSync(join(ROOT, 'src/look/tokens.css'), 'utf8');
  return PAGES.map((page) => {
    const body = pageOf(readFileSync(join(ROOT, 'docs', `${page}.md`), 'utf8'));
    const title = /<h1[^>]*>(.*?)<\/h1>/u.exec(body)?.[1] ?? page;
    const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} · Aplomb</title>`;
    const contents = `<!doctype html>\n<html lang="en"><head>${head}<style>${tokens}${STYLE}</style></head><body><main>${body}</main></body></html>\n`;
    return { relativeDest: `guide/${page}.html`, contents };
  });
}

/** Markdown as HTML: headings that can be linked to, and links that lead somewhere here. */
export function pageOf(markdown: string): string {
  return micromark(markdown, { extensions: [gfmTable()], htmlExtensions: [gfmTableHtml()] })
    .replace(/<h([1-6])>(.*?)<\/h\1>/gu, (_, level, text) => `<h${level} id="${anchorOf(text)}">${text}</h${level}>`)
    .replace(/<a href="([^"]*)">(.*?)<\/a>/gsu, (_, target, text) => {
      const href = hrefOf(target);
      return href ? `<a href="${href}">${text}</a>` : text;
    });
}

/** As repositories make them: lower case, without marks, words joined by hyphens. */
function anchorOf(heading: string): string {
  return heading
    .replace(/<[^>]*>|&\w+;/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
}

function hrefOf(target: string): string | undefined {
  const [, page, anchor = ''] = /^(\w+)\.md(#.*)?$/u.exec(target) ?? [];
  if (PAGES.some((one) => one === page)) return `${page}.html${anchor}`;
  const [, schema] = SCHEMAS.exec(target) ?? [];
  if (schema) return `../${schema}`;
  return /^(#|https:)/u.test(target) ? target : undefined;
}
