import { expect } from 'vitest';
import { userEvent } from 'vitest/browser';
import { forEachEditor } from './battery';
import { PATIENT } from './bench';
import { areMarked, markAt } from './marked';
import { press, zoomed } from './screen';

const LINES = [
  'Здравствуйте, Анна!',
  'Sorry, **the courier** lost [your parcel](https://shop.example/7).',
  '- Due to high volumes it is late.',
  '- Завтра напишем.',
  'We are sorry for any inconvenience.',
];
const LONG = [...LINES.slice(0, 2), ...Array.from({ length: 14 }, (_, at) => `Строка ${at}.`), ...LINES.slice(2)];
const ALL = ['excuse: Due to high volumes', 'blame: the courier lost', 'stock-apology: any inconvenience'];

forEachEditor((check) => {
  check(
    'underline',
    'is in the right place after typing, undo, scrolling, resizing and zooming',
    LONG,
    async (bench) => {
      await bench.judge();
      await bench.type('Анна!', 'xy');
      await areMarked(bench, ALL);
      await bench.undoTyping();
      await bench.holds(LONG);
      await areMarked(bench, ALL);
      bench.scrollToEnd();
      await areMarked(bench, ALL);
      bench.resize(500);
      await areMarked(bench, ALL);
      await zoomed(1.5, async () => {
        await areMarked(bench, ALL);
        bench.resize(700);
        await areMarked(bench, ALL);
      });
      await areMarked(bench, ALL);
    },
  );

  check('underline', 'comes back after the editor has drawn its text anew', LINES, async (bench) => {
    await bench.judge();
    await areMarked(bench, ALL);
    await bench.redraw(LINES);
    await areMarked(bench, ALL);
    await bench.redraw(LINES.slice(0, 3));
    await areMarked(bench, ALL.slice(0, 2));
  });

  check('card', 'opens under a click, puts its rewrite in and closes', LINES, async (bench) => {
    const stand = await bench.judge();
    bench.scrollToStart();
    await areMarked(bench, ALL);
    const { view, x, y } = markAt(bench, 'the courier lost');
    await press(view, x, y);
    await expect.poll(() => stand.card?.querySelector('h2')?.textContent).toBe('Title of blame');
    stand.press('we lost');
    const [greeting = '', , ...rest] = LINES;
    await expect.poll(() => bench.snapshot().join('\n'), PATIENT).toMatch(/Sorry, (\*\*)?we lost/);
    await expect.poll(() => stand.card).toBeNull();
    expect(bench.snapshot()[0]).toContain(greeting);
    expect(bench.snapshot().join('\n')).toContain(rest[0]);
    await areMarked(bench, [ALL[0] ?? '', ALL[2] ?? '']);
    await bench.undo();
    await bench.holds(LINES);
    await areMarked(bench, ALL);
  });

  check('card', 'opens while another rewrite is still going in, and puts its own in as well', LINES, async (bench) => {
    const stand = await bench.judge();
    bench.scrollToStart();
    await areMarked(bench, ALL);
    // What stands before the words that are written over stays where it is
    const [one, other] = [markAt(bench, 'Due to high volumes'), markAt(bench, 'the courier lost')];
    await press(one.view, one.x, one.y);
    await expect.poll(() => stand.card?.querySelector('h2')?.textContent).toBe('Title of excuse');
    stand.press('We did not keep up');
    await press(other.view, other.x, other.y);
    await expect.poll(() => stand.card?.querySelector('h2')?.textContent).toBe('Title of blame');
    stand.press('we lost');
    const text = () => bench.snapshot().join('\n').replaceAll('**', '');
    await expect.poll(text, PATIENT).toMatch(/we lost.*We did not keep up/s);
    await expect.poll(() => stand.card).toBeNull();
    await bench.undo();
    await expect.poll(text, PATIENT).toMatch(/the courier lost.*We did not keep up/s);
    await bench.undo();
    await bench.holds(LINES);
  });

  check('card', 'opens from the keyboard, and Escape gives the caret back', LINES, async (bench) => {
    const stand = await bench.judge();
    await areMarked(bench, ALL);
    await bench.type('Анна!', 'x');
    expect(stand.session.openCard(null)).toBe(true);
    await userEvent.keyboard('{Escape}');
    expect(stand.card).toBeNull();
    await userEvent.keyboard('y');
    await bench.holds([`${LINES[0]}xy`, ...LINES.slice(1)]);
  });
});
