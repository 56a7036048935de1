import { describe, expect, it } from 'vitest';
import { inboxesTable } from '../../scripts/inboxes-table.mjs';

const facts = (id: string, name: string) => ({
  id,
  name,
  where: 'any address',
  confidence: 'high',
  ways: false,
  never: { 'shows the moon': 'there is none' },
});
const result = (id: string, title: string, status: string) => ({ ancestorTitles: [id], title, status });

function tableOf(...results: ReturnType<typeof result>[]): string {
  const inboxes = [facts('acme', 'Acme'), facts('bird-k', 'Bird'), facts('bird-a', 'Bird')];
  const table = inboxesTable({
    testResults: [
      {
        name: '/test/page/inboxes/table.browser.test.ts',
        assertionResults: [{ ...result('', 'is', 'passed'), meta: { inboxes } }],
      },
      { name: '/test/page/inboxes/battery.browser.test.ts', assertionResults: results },
    ],
  });
  return table ?? '';
}

const row = (table: string, name: string) => table.split('\n').find((line) => line.startsWith(`| ${name} |`));

describe('the table of inboxes', () => {
  it('says of an inbox whose tests all passed that it did', () => {
    expect(row(tableOf(result('acme', 'reads the draft, seed 1', 'passed')), 'Acme')).toMatch(/\| passed \|$/);
  });

  it('says what fails, once whatever it ran with', () => {
    const table = tableOf(
      result('acme', 'is recognised by its address', 'passed'),
      result('acme', 'reads who wrote what: A lamp', 'failed'),
      result('acme', 'reads who wrote what: A chair', 'failed'),
    );
    expect(row(table, 'Acme')).toMatch(/\| \*\*fails\*\*: reads who wrote what \|$/);
  });

  it('says what was left out', () => {
    const table = tableOf(
      result('acme', 'is recognised by its address', 'passed'),
      result('acme', 'keeps two open composers apart, seed 1', 'skipped'),
    );
    expect(row(table, 'Acme')).toMatch(/\| passed; not tested: keeps two open composers apart \|$/);
  });

  it('says why, where there is nothing to test', () => {
    const table = tableOf(
      result('acme', 'is recognised by its address', 'passed'),
      result('acme', 'shows the moon, seed 1', 'skipped'),
    );
    expect(row(table, 'Acme')).toMatch(/\| passed; nothing to test: shows the moon \(there is none\) \|$/);
  });

  it('calls nothing passed that did not run, or is not in the battery', () => {
    const table = tableOf(result('acme', 'reads the draft, seed 1', 'skipped'));
    expect(row(table, 'Acme')).toMatch(/\| not tested \|$/);
    expect(row(table, 'Bird (bird-k)')).toMatch(/\| not in it \|$/);
  });

  it('tells two of one name apart', () => {
    expect(row(tableOf(), 'Bird (bird-a)')).toBeDefined();
  });

  it('says nothing without the battery', () => {
    expect(inboxesTable({ testResults: [] })).toBeNull();
  });
});
