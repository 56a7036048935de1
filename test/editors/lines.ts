/**
 * Drafts of the battery are lists of lines: `**bold**`, `[words](address)`, `- ` for a point of a list. Every editor
 * loads them as HTML and gives them back as the HTML of its own model, and so all are compared alike.
 */

const MARKED = /\*\*(?<bold>.+?)\*\*|\[(?<words>.+?)\]\((?<address>.+?)\)/g;
const ITEM = '- ';

/** @returns one paragraph a line, lists from the lines that stand together */
export function htmlOf(lines: readonly string[]): string {
  return lines
    .map((line) => {
      if (!line.startsWith(ITEM)) return `<p>${inline(line) || '<br>'}</p>`;
      return `<ul><li>${inline(line.slice(ITEM.length))}</li></ul>`;
    })
    .join('')
    .replaceAll('</ul><ul>', '');
}

function inline(line: string): string {
  return line.replace(MARKED, (_, bold, words, address) =>
    bold ? `<strong>${bold}</strong>` : `<a href="${address}">${words}</a>`,
  );
}

interface Style {
  bold: boolean;
  address: string | null;
}

interface Run extends Style {
  text: string;
}

const BLOCKS = 'p, div, li, h1, h2, h3, pre, blockquote';

/** The lines that HTML shows. Empty ones at the end are nobody's words: some editors keep one there to type into. */
export function linesOf(html: string): string[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const lines: Run[][] = [];
  let open = false;
  const line = (): Run[] => {
    if (!open) lines.push([]);
    open = true;
    return lines.at(-1) ?? [];
  };
  const walk = (node: Node, style: Style): void => {
    if (node instanceof Text) {
      const words = node.data.replace(/[\u200B\u2060\uFEFF]/g, '');
      const text = (open ? words : words.replace(/^[ \n]+/, '')).replace(/[\u00A0\n]/g, ' ');
      if (text.trim() !== '' || open) line().push({ text, ...style });
    } else if (node instanceof HTMLBRElement) {
      line();
      open = false;
    } else if (node instanceof HTMLElement) {
      const block = node.matches(BLOCKS) && !node.matches('li > :first-child');
      if (block) open = false;
      if (node.matches('li')) line().push({ text: ITEM, bold: false, address: null });
      for (const child of node.childNodes) walk(child, inside(node, style));
      if (block && node.childNodes.length === 0) line();
      if (block) open = false;
    }
  };
  walk(body, { bold: false, address: null });
  const written = lines.map(notation);
  while (written.at(-1) === '') written.pop();
  return written;
}

function inside(element: HTMLElement, style: Style): Style {
  return {
    bold: style.bold || element.matches('b, strong') || /bold|700/.test(element.style.fontWeight),
    address: element.getAttribute('href') ?? style.address,
  };
}

function notation(runs: readonly Run[]): string {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && last.bold === run.bold && last.address === run.address) last.text += run.text;
    else joined.push({ ...run });
  }
  return joined.map(marked).join('').trimEnd();
}

function marked({ text, bold, address }: Run): string {
  const words = bold ? `**${text}**` : text;
  return address === null ? words : `[${words}](${address.replace(/\/$/, '')})`;
}
