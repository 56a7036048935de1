import { expect } from 'vitest';
import { forEachEditor } from './battery';
import type { Bench } from './bench';
import { areMarked, markAt } from './marked';
import { press } from './screen';

const LINES = ['Hello Anna,', 'Sorry, the courier lost **your** parcel.', 'Tom'];
const REWRITTEN = ['Hello Anna,', 'Sorry, we lost **your** parcel.', 'Tom'];
const BOUNDARY = ['Please, no insults.', 'I will help you today.', 'I write by 18:00.'];

/** Typing, underline, card, rewrite, undo, boundary, undo: the whole way, with real keys and a real mouse. */
async function wholeWay(bench: Bench): Promise<void> {
  const stand = await bench.judge();
  await bench.type('Anna,', ' xy');
  await bench.holds(['Hello Anna, xy', ...LINES.slice(1)]);
  await bench.undoTyping();
  await bench.holds(LINES);
  await areMarked(bench, ['blame: the courier lost']);

  const { view, x, y } = markAt(bench, 'the courier lost');
  await press(view, x, y);
  await expect.poll(() => stand.card?.querySelector('h2')?.textContent).toBe('Title of blame');
  stand.press('we lost');
  await bench.holds(REWRITTEN);
  await expect.poll(() => stand.card).toBeNull();
  await bench.undo();
  await bench.holds(LINES);

  bench.putCaretBehind('Anna,');
  await expect.poll(() => bench.caret()).toBe('Hello Anna,');
  expect(await stand.session.insert('7', BOUNDARY.join('\n\n'))).toBe('done');
  await bench.holds([LINES[0] ?? '', ...BOUNDARY, ...LINES.slice(1)]);
  await bench.undo();
  await bench.holds(LINES);
}

forEachEditor((check) => {
  check('frame', 'does all of it in a frame of the page', LINES, wholeWay, 'frame');

  check('shadow', 'does all of it in an open shadow root', LINES, wholeWay, 'shadow');

  check(
    'strict',
    'does all of it under a strict policy with Trusted Types, and makes no HTML of text',
    LINES,
    async (bench) => {
      const refused: string[] = [];
      bench.page.addEventListener('securitypolicyviolation', ({ sourceFile, violatedDirective }) => {
        if (sourceFile.includes('/src/')) refused.push(violatedDirective);
      });
      const before = bench.injections.length;
      await wholeWay(bench);
      expect(refused).toEqual([]);
      expect(bench.injections.slice(before).filter((place) => place.includes('/src/'))).toEqual([]);
    },
    'strict',
  );
});
