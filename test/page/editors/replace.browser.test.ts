import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { readDraft } from '@/page/draft/read';
import { replace, type Writable } from '@/page/editors/replace';
import { page } from '../page';
import { EDITORS, type Mounted } from './mounted';

const PLAIN = { foreign: '', plainQuotes: false };
const LINES = ['Здравствуйте, Анна!', 'Это курьер потерял посылку, а не мы.', 'Том'];

let mounted: Mounted | undefined;

afterEach(async () => {
  await mounted?.unmount();
  mounted = undefined;
  page.clear();
});

function writable({ editable }: Mounted): Writable {
  return { editable, read: () => readDraft(editable, PLAIN) };
}

/** Puts `text` in place of `words`. */
function rewrite(target: Writable, words: string, text: string): Promise<boolean> {
  const start = target.read().text.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return replace(target, { start, end: start + words.length }, text);
}

/** Presses a real key in the editor and waits for the editor's answer. */
async function undo(): Promise<void> {
  await userEvent.keyboard('{Control>}z{/Control}');
}

/** The model, without the empty lines that an editor may add between paragraphs. */
const written = (editor: Mounted) => editor.model().filter((line) => line.trim() !== '');

describe.each(EDITORS)('writing into %s', (_, mount) => {
  it('replaces the words and nothing else', async () => {
    mounted = await mount(LINES);
    expect(await rewrite(writable(mounted), 'курьер потерял посылку', 'мы потеряли посылку')).toBe(true);
    expect(mounted.model()).toEqual([LINES[0], 'Это мы потеряли посылку, а не мы.', LINES[2]]);
  });

  it('is taken back by one Ctrl+Z, exactly', async () => {
    mounted = await mount(LINES);
    const before = mounted.model();
    expect(await rewrite(writable(mounted), 'курьер потерял посылку', 'мы потеряли посылку')).toBe(true);
    await undo();
    await expect.poll(mounted.model).toEqual(before);
  });

  it('is taken back without what was typed before', async () => {
    mounted = await mount(LINES);
    const target = writable(mounted);
    mounted.editable.focus();
    target.read().select({ start: 0, end: 0 });
    await userEvent.keyboard('Ой ');
    await expect.poll(() => mounted?.model()[0]).toBe(`Ой ${LINES[0]}`);
    const before = mounted.model();
    expect(await rewrite(target, 'курьер потерял посылку', 'мы потеряли посылку')).toBe(true);
    await undo();
    await expect.poll(mounted.model).toEqual(before);
  });

  it('leaves the caret behind the new words', async () => {
    mounted = await mount(LINES);
    const target = writable(mounted);
    expect(await rewrite(target, 'курьер потерял', 'мы потеряли')).toBe(true);
    const draft = target.read();
    const behind = draft.text.indexOf('мы потеряли') + 'мы потеряли'.length;
    await expect.poll(() => target.read().selection()).toEqual({ start: behind, end: behind });
  });

  it('has the old words selected after they came back', async () => {
    mounted = await mount(LINES);
    const target = writable(mounted);
    const start = target.read().text.indexOf('курьер потерял');
    expect(await rewrite(target, 'курьер потерял', 'мы потеряли')).toBe(true);
    await undo();
    await expect.poll(() => target.read().selection()).toEqual({ start, end: start + 'курьер потерял'.length });
  });

  it('takes two rewrites in a row', async () => {
    mounted = await mount(LINES);
    const target = writable(mounted);
    expect(await rewrite(target, 'курьер потерял посылку', 'мы потеряли посылку')).toBe(true);
    expect(await rewrite(target, ', а не мы', '')).toBe(true);
    expect(mounted.model()).toEqual([LINES[0], 'Это мы потеряли посылку.', LINES[2]]);
  });

  it('puts three paragraphs in at the caret, in one step', async () => {
    mounted = await mount(LINES);
    const before = mounted.model();
    const target = writable(mounted);
    const end = target.read().text.indexOf('\n');
    const wording = '\nПожалуйста, без оскорблений.\n\nЯ помогу вам сегодня.\n\nДо 18:00 я напишу.';
    expect(await replace(target, { start: end, end }, wording)).toBe(true);
    const [greeting, ...rest] = LINES;
    expect(written(mounted)).toEqual([
      greeting,
      'Пожалуйста, без оскорблений.',
      'Я помогу вам сегодня.',
      'До 18:00 я напишу.',
      ...rest,
    ]);
    await undo();
    await expect.poll(mounted.model).toEqual(before);
  });

  it('replaces words across two paragraphs', async () => {
    mounted = await mount(LINES);
    expect(await rewrite(writable(mounted), 'Анна!\nЭто курьер', 'Анна!\n\nЭто я <сам>')).toBe(true);
    expect(written(mounted)).toEqual([LINES[0], 'Это я <сам> потерял посылку, а не мы.', LINES[2]]);
  });

  it('writes into an empty draft', async () => {
    mounted = await mount(['']);
    expect(await replace(writable(mounted), { start: 0, end: 0 }, 'Один.\n\nДва.')).toBe(true);
    expect(written(mounted)).toEqual(['Один.', 'Два.']);
  });
});

describe('an editor that does not take text', () => {
  it('is left as it was when it cannot be written to', async () => {
    const area = page.put<HTMLTextAreaElement>('<textarea readonly>The courier lost it.</textarea>');
    const target = { editable: area, read: () => readDraft(area, PLAIN) };
    expect(await rewrite(target, 'courier', 'x')).toBe(false);
    expect(area.value).toBe('The courier lost it.');
  });

  it('is given back whole when it keeps only a part of the words', async () => {
    const area = page.put<HTMLTextAreaElement>('<textarea maxlength="25">The courier lost it.</textarea>');
    const target = { editable: area, read: () => readDraft(area, PLAIN) };
    expect(await rewrite(target, 'courier lost', 'we have lost every trace of')).toBe(false);
    expect(area.value).toBe('The courier lost it.');
  });

  it('keeps what is typed until it is given back, behind the words that stay', async () => {
    const area = page.put<HTMLTextAreaElement>('<textarea maxlength="25">The courier lost it.</textarea>');
    const target = { editable: area, read: () => readDraft(area, PLAIN) };
    const outcome = rewrite(target, 'courier lost', 'we have lost every trace of');
    await userEvent.keyboard('xy{Backspace}{Enter}');
    expect(await outcome).toBe(false);
    expect(area.value).toBe('The courier lostx it.');
  });

  it('is not written to when the words are gone', async () => {
    const editable = page.editable('<p>The courier lost it.</p>');
    const target = { editable, read: () => readDraft(editable, PLAIN) };
    expect(await replace(target, { start: 4, end: 400 }, 'x')).toBe(false);
    expect(editable.textContent).toBe('The courier lost it.');
  });
});
