// What the batteries of editors say for docs/editors.md: nothing gets in that was not tested and read back.

/** The tables, each with its columns in their order. */
export const TABLES = {
  Chromium: {
    underline: 'underline',
    card: 'card',
    apply: 'apply',
    format: 'bold, links, lists',
    undo: 'undo',
    compose: 'input method',
    frame: 'in a frame',
    shadow: 'in a shadow root',
    strict: 'strict policy',
  },
  Firefox: {
    firefoxRewrite: 'a rewrite',
    firefoxUndo: 'one Ctrl+Z takes it back',
    firefoxParagraphs: 'three paragraphs, and one Ctrl+Z takes them back',
  },
};

/** The tests of a vitest JSON report that speak for a cell, as `{ cell, passed }`. */
export function cellsOf(report) {
  return report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ meta }) => meta?.cell)
    .map(({ meta, status }) => ({ cell: meta.cell, passed: status === 'passed' }));
}

/**
 * A table as Markdown; editors stand in the order of their tests.
 * @returns null where no test speaks for it
 */
export function tableOf(name, results) {
  const columns = Object.keys(TABLES[name]);
  const own = results.filter(({ cell }) => columns.includes(cell.column));
  if (own.length === 0) return null;
  const notes = [];
  const noted = (verdict, note) => {
    const known = notes.indexOf(note);
    return `${verdict} [${(known < 0 ? notes.push(note) - 1 : known) + 1}]`;
  };
  const rows = [...new Set(own.map(({ cell }) => cell.editor))].map((editor) => [
    editor,
    ...columns.map((column) => {
      const { verdict, note } = judged(own.filter(({ cell }) => cell.editor === editor && cell.column === column));
      return note ? noted(verdict, note) : verdict;
    }),
  ]);
  const head = ['', ...Object.values(TABLES[name])];
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return [...lines, '', ...notes.map((note, index) => `[${index + 1}] ${note}.  `)].join('\n');
}

/** Yes only where every test passed and compared the editor's own model. */
function judged(results) {
  if (results.length === 0) return { verdict: 'not tested' };
  if (results.some(({ passed }) => !passed)) return { verdict: '**no**', note: 'a test fails' };
  const cells = results.map(({ cell }) => cell);
  if (cells.some(({ broken }) => broken)) return { verdict: '–', note: 'the editor itself does not work there' };
  const limit = cells.find((cell) => cell.limit)?.limit;
  if (limit) return { verdict: 'no', note: limit };
  return { verdict: cells.every(({ readBack }) => readBack) ? 'yes' : 'not tested' };
}

/** The page with another table in its place. Throws where the page has no such place. */
export function withTable(page, name, table) {
  const begin = `<!-- ${name}, made by \`npm run editors\`: begin -->`;
  const end = `<!-- ${name}, made by \`npm run editors\`: end -->`;
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new Error(`The page lacks "${begin}" … "${end}".`);
  return `${page.slice(0, from + begin.length)}\n\n${table}\n\n${page.slice(to)}`;
}
