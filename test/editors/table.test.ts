import { describe, expect, it } from 'vitest';
import { cellsOf, tableOf, withTable } from '../../scripts/editors-table.mjs';
import type { Cell } from './cell';

function result(cell: Partial<Cell>, passed = true) {
  return { cell: { editor: 'Quill', column: 'apply', readBack: true, ...cell }, passed };
}

type Results = Parameters<typeof tableOf>[1];

/** What the table says of Quill in the column "apply". */
const said = (...results: Results[number][]) => tableOf('Chromium', results)?.split('\n')[2]?.split(' | ')[3];

describe('the table of editors', () => {
  it('says yes only where every test passed and read the model back', () => {
    expect(said(result({}), result({}))).toBe('yes');
    expect(said(result({}), result({ readBack: false }))).toBe('not tested');
    expect(said(result({}), result({}, false))).toBe('**no** [1]');
  });

  it('says not tested where there was no test', () => {
    expect(said(result({ column: 'undo' }))).toBe('not tested');
  });

  it('tells what does not work yet from what the editor itself does not do', () => {
    expect(said(result({ limit: 'one line at a time' }))).toBe('no [1]');
    expect(tableOf('Chromium', [result({ limit: 'one line at a time' })])).toContain('[1] one line at a time.');
    expect(said(result({ broken: true }))).toBe('– [1]');
  });

  it('is not there where no test speaks for it', () => {
    expect(tableOf('Firefox', [result({})])).toBeNull();
    expect(tableOf('Firefox', [result({ column: 'firefoxUndo' })])).toContain('| Quill | not tested | yes |');
  });

  it('hears only tests that speak for a cell', () => {
    const { cell } = result({});
    const assertionResults = [{ status: 'passed' }, { status: 'failed', meta: { cell } }];
    expect(cellsOf({ testResults: [{ assertionResults }] })).toEqual([{ cell, passed: false }]);
  });

  it('takes its own place in the page', () => {
    const place = (name: string, table: string) =>
      `<!-- ${name}, made by \`npm run editors\`: begin -->\n\n${table}\n\n<!-- ${name}, made by \`npm run editors\`: end -->`;
    const page = (table: string) => `a\n${place('Chromium', 'old')}\nb\n${place('Firefox', table)}\nc`;
    expect(withTable(page('old'), 'Firefox', 'new')).toBe(page('new'));
    expect(() => withTable('a', 'Firefox', 'new')).toThrow('lacks');
  });
});
