import { expect } from 'vitest';
import { userEvent } from 'vitest/browser';
import { editorOf } from '@/page/editors/registry';
import { forEachEditor } from './battery';

const LINES = ['Здравствуйте, Анна!', 'Это курьер потерял посылку, а не мы.', 'Том'];
const FORMATTED = [
  'Здравствуйте, **дорогая Анна**!',
  'Это **курьер** потерял [вашу посылку](https://shop.example/7), а не мы.',
  '- Мы **ищем** её.',
  '- Завтра напишем.',
  'Том',
];
const BOUNDARY = 'Пожалуйста, без оскорблений.\n\nЯ помогу вам сегодня.\n\nДо 18:00 я напишу.';

forEachEditor((check, editor) => {
  check('apply', 'replaces the words and nothing else, and leaves the caret behind them', LINES, async (bench) => {
    expect(await bench.rewrite('курьер потерял посылку', 'мы потеряли посылку')).toBe(true);
    await bench.holds([LINES[0] ?? '', 'Это мы потеряли посылку, а не мы.', 'Том']);
    await expect.poll(() => bench.caret()?.endsWith('Это мы потеряли посылку')).toBe(true);
    await userEvent.keyboard('!!');
    await bench.holds([LINES[0] ?? '', 'Это мы потеряли посылку!!, а не мы.', 'Том']);
  });

  check('apply', 'takes two rewrites in a row', LINES, async (bench) => {
    expect(await bench.rewrite('курьер потерял посылку', 'мы потеряли посылку')).toBe(true);
    expect(await bench.rewrite(', а не мы', '')).toBe(true);
    await bench.holds([LINES[0] ?? '', 'Это мы потеряли посылку.', 'Том']);
  });

  check('apply', 'puts three paragraphs in at the caret in the middle of a draft', LINES, async (bench) => {
    const before = bench.snapshot();
    const end = bench.read().text.indexOf('Анна!') + 'Анна!'.length;
    expect(await bench.replace({ start: end, end }, `\n\n${BOUNDARY}`)).toBe(true);
    await bench.holds([LINES[0] ?? '', ...BOUNDARY.split('\n'), ...LINES.slice(1)]);
    await expect.poll(() => bench.caret()?.endsWith('До 18:00 я напишу.')).toBe(true);
    await bench.undo();
    await bench.isBackTo(before);
  });

  check('apply', 'replaces words across two paragraphs', LINES, async (bench) => {
    const across = editor.id === 'input' ? 'Анна! Это курьер' : 'Анна!\nЭто курьер';
    expect(await bench.rewrite(across, 'Анна!\n\nЭто я <сам> & "ты"')).toBe(true);
    await bench.holds([LINES[0] ?? '', 'Это я <сам> & "ты" потерял посылку, а не мы.', 'Том']);
  });

  check('apply', 'writes into an empty draft', [''], async (bench) => {
    expect(await bench.replace({ start: 0, end: 0 }, 'Один.\n\nДва.')).toBe(true);
    await bench.holds(['Один.', 'Два.']);
  });

  if (editor.formats) {
    check('format', 'keeps bold words, links and lists around a rewrite', FORMATTED, async (bench) => {
      expect(await bench.rewrite(' потерял ', ' не нашёл ')).toBe(true);
      await bench.holds(FORMATTED.map((line) => line.replace(' потерял ', ' не нашёл ')));
      expect(await bench.rewrite('Завтра', 'Сегодня')).toBe(true);
      await bench.holds(FORMATTED.map((line) => line.replace(' потерял ', ' не нашёл ').replace('Завтра', 'Сегодня')));
    });

    check('format', 'keeps them around three paragraphs', FORMATTED, async (bench) => {
      const before = bench.snapshot();
      const end = bench.read().text.indexOf('не мы.') + 'не мы.'.length;
      expect(await bench.replace({ start: end, end }, `\n\n${BOUNDARY}`)).toBe(true);
      await bench.holds([...FORMATTED.slice(0, 2), ...BOUNDARY.split('\n'), ...FORMATTED.slice(2)]);
      await bench.undo();
      await bench.isBackTo(before);
    });
  }

  check('undo', 'takes back one step a press, and nothing that was typed with the first', LINES, async (bench) => {
    const untouched = bench.snapshot();
    await bench.type('Анна!', 'abc');
    await bench.holds([`${LINES[0]}abc`, ...LINES.slice(1)]);
    const typed = bench.snapshot();
    expect(await bench.rewrite('курьер потерял посылку', 'мы потеряли посылку')).toBe(true);
    await bench.undo();
    await bench.isBackTo(typed);
    await expect.poll(() => bench.caretIsIn('курьер потерял посылку')).toBe(true);
    await bench.undo();
    await bench.isBackTo(untouched);
  });

  check('undo', 'takes two rewrites back one after the other', LINES, async (bench) => {
    const untouched = bench.snapshot();
    expect(await bench.rewrite('курьер потерял посылку', 'мы потеряли посылку')).toBe(true);
    const once = bench.snapshot();
    expect(await bench.rewrite(', а не мы', ' сами')).toBe(true);
    await bench.undo();
    await bench.isBackTo(once);
    await bench.undo();
    await bench.isBackTo(untouched);
  });

  check('undo', 'is done by us as by the user, where the words did not read back', LINES, async (bench) => {
    const before = bench.snapshot();
    expect(await bench.rewrite('курьер потерял посылку', 'мы потеряли посылку')).toBe(true);
    await bench.holds([LINES[0] ?? '', 'Это мы потеряли посылку, а не мы.', 'Том']);
    editorOf(bench.editable)?.undo(bench.editable);
    await bench.isBackTo(before);
  });

  check('undo', 'takes wording back that went in right behind what was typed', LINES, async (bench) => {
    await bench.type('Анна!', ' ab');
    await bench.holds([`${LINES[0]} ab`, ...LINES.slice(1)]);
    const typed = bench.snapshot();
    const end = bench.read().text.indexOf(' ab') + ' ab'.length;
    expect(await bench.replace({ start: end, end }, ' Мы поможем.')).toBe(true);
    await bench.holds([`${LINES[0]} ab Мы поможем.`, ...LINES.slice(1)]);
    await bench.undo();
    await bench.isBackTo(typed);
  });
});
