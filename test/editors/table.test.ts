import { describe, expect, it } from 'vitest';
import { type CellResult, cellsOf, tableOf, withTable } from '../../scripts/editors-table.mjs';

function result(cell: Partial<CellResult['cell']>, passed = true): CellResult {
  return { cell: { editor: 'Quill', column: 'apply', readBack: true, ...cell }, passed };
}

/** What the table says of Quill in the column "apply". */
const said = (...results: CellResult[]) => tableOf(results).split('\n')[2]?.split(' | ')[3];

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
    expect(tableOf([result({ limit: 'one line at a time' })])).toContain('[1] one line at a time.');
    expect(said(result({ broken: true }))).toBe('– [1]');
  });

  it('hears only tests that speak for a cell', () => {
    const cell = { editor: 'Quill', column: 'apply', readBack: true };
    const assertionResults = [{ status: 'passed' }, { status: 'failed', meta: { cell } }];
    expect(cellsOf({ testResults: [{ assertionResults }] })).toEqual([{ cell, passed: false }]);
  });

  it('takes its place in the page, and no other', () => {
    const page = 'a\n<!-- made by `npm run editors`: begin -->\nold\n<!-- made by `npm run editors`: end -->\nb';
    const renewed = withTable(page, 'new');
    expect(renewed).toMatch(/^a\n.*begin -->\n\nnew\n\n.*end -->\nb$/);
    expect(withTable(renewed, 'new')).toBe(renewed);
    expect(() => withTable('a', 'new')).toThrow('lacks');
  });
});
