// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { measureDrafts } from '../../scripts/quality/drafts';
import { createJudges } from '../../scripts/quality/judges';
import { measureMessages } from '../../scripts/quality/messages';
import { measureOrdinary } from '../../scripts/quality/replies';

/** By how much a figure may be worse than what docs/quality.md says: a phrase mended here and there, no more. */
const SLACK = 0.02;

const judges = createJudges(new Uint8Array(readFileSync('public/model.bin')).buffer);
const page = readFileSync('docs/quality.md', 'utf8').split('\n');

/** The rows of the first table below a heading, by the words of their first two cells; shares as numbers. */
function tableBelow(lines: readonly string[], heading: string): Map<string, number[]> {
  const from = lines.findIndex((line) => line.startsWith('#') && line.includes(heading));
  const below = lines.slice(from + 1);
  const first = below.findIndex((line) => line.startsWith('|'));
  const rows = below.slice(first, first + below.slice(first).findIndex((line) => !line.startsWith('|')));
  return new Map(
    rows.slice(2).map((row) => {
      const [language = '', judge = '', ...cells] = row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim());
      return [`${language} ${judge}`, cells.map((cell) => Number.parseFloat(cell) / (cell.includes('%') ? 100 : 1))];
    }),
  );
}

/** What ships, as stated and as measured, cell by cell. */
function both(heading: string, measured: readonly string[]) {
  const [said, is] = [tableBelow(page, heading), tableBelow(measured, heading)];
  return (['en', 'ru', 'uk'] as const).map((language) => {
    const [stated, found] = [said.get(`${language} both`), is.get(`${language} both`)];
    if (!stated || !found) throw new Error(`docs/quality.md has no row for ${language} below "${heading}".`);
    return { language, stated, found };
  });
}

describe('what docs/quality.md says of an unseen writer still holds', () => {
  it('of messages', { timeout: 300_000 }, () => {
    for (const { stated, found } of both(
      'Messages of the corpus, part test',
      measureMessages(judges, '.', 'test', 0),
    )) {
      const [, , f1 = 0, alarms = 1] = stated;
      expect(found[2]).toBeGreaterThanOrEqual(f1 - SLACK);
      expect(found[3]).toBeLessThanOrEqual(alarms + SLACK);
    }
  });

  it('of drafts', { timeout: 300_000 }, () => {
    for (const { stated, found } of both('Drafts of the corpus, part test', measureDrafts(judges, '.', 'test', 0))) {
      const [main = 0, all = 0, , flagged = 1] = stated;
      expect(found[0]).toBeGreaterThanOrEqual(main - SLACK);
      expect(found[1]).toBeGreaterThanOrEqual(all - SLACK);
      expect(found[3]).toBeLessThanOrEqual(flagged + SLACK);
    }
  });

  it('of ordinary replies', { timeout: 300_000 }, () => {
    const measured = measureOrdinary(judges, '.', 'test', 0);
    for (const { stated, found } of both('Ordinary replies of the corpus, part test', measured)) {
      const [, , , f1 = 0, , flagged = 1] = stated;
      expect(found[3]).toBeGreaterThanOrEqual(f1 - SLACK);
      expect(found[5]).toBeLessThanOrEqual(flagged + SLACK);
    }
  });
});
