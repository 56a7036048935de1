// What the battery of editors says for docs/editors.md: nothing gets in that was not tested and read back.

/** Columns in the order of the table. */
const COLUMNS = {
  underline: 'underline',
  card: 'card',
  apply: 'apply',
  format: 'bold, links, lists',
  undo: 'undo',
  compose: 'input method',
  frame: 'in a frame',
  shadow: 'in a shadow root',
  strict: 'strict policy',
};

/** Named in the plan, and why nothing is known of them. */
const NOT_RUN = { Froala: 'its licence allows no use before it is bought' };

const START = '<!-- made by `npm run editors`: begin -->';
const END = '<!-- made by `npm run editors`: end -->';

/** The tests of a vitest JSON report that speak for a cell, as `{ cell, passed }`. */
export function cellsOf(report) {
  return report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ meta }) => meta?.cell)
    .map(({ meta, status }) => ({ cell: meta.cell, passed: status === 'passed' }));
}

/** Markdown. Editors stand in the order of their tests. */
export function tableOf(results) {
  const editors = [...new Set(results.map(({ cell }) => cell.editor))];
  const columns = Object.keys(COLUMNS);
  const notes = [];
  const rows = editors.map((editor) => [
    editor,
    ...columns.map((column) => {
      const { verdict, note } = judged(results.filter(({ cell }) => cell.editor === editor && cell.column === column));
      if (!note) return verdict;
      const known = notes.indexOf(note);
      return `${verdict} [${(known < 0 ? notes.push(note) - 1 : known) + 1}]`;
    }),
  ]);
  for (const [editor, why] of Object.entries(NOT_RUN)) {
    rows.push([`${editor} [${notes.push(why)}]`, ...columns.map(() => 'not tested')]);
  }
  const head = ['', ...Object.values(COLUMNS)];
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

/** The page with another table in it. Throws where the page has no place for it. */
export function withTable(page, table) {
  const start = page.indexOf(START);
  const end = page.indexOf(END);
  if (start < 0 || end < start) throw new Error(`The page lacks "${START}" … "${END}".`);
  return `${page.slice(0, start + START.length)}\n\n${table}\n\n${page.slice(end)}`;
}
