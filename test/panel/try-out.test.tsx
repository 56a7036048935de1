import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Finding } from '@/engine/model';
import { TryOut } from '@/panel/try-out/TryOut';
import { standInForHighlights } from './highlights';
import { answerAsWorker, leave, press, show, speak, words } from './page';
import { found } from './tab-states';

let highlights: Map<string, Set<Range>>;
const judge = (draft: string): Finding[] =>
  draft.includes('high volumes')
    ? [found(draft, 'high volumes', { rewrites: [{ ...{ start: 0, end: 6 }, text: 'We were late.' }] })]
    : [];
const box = () => document.querySelector<HTMLElement>('[role=textbox]');
const painted = () => [...(highlights.get('aplomb-excuse') ?? [])].map(String);

async function write(text: string): Promise<void> {
  await act(() => {
    box()?.replaceChildren(text);
    box()?.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

beforeEach(async () => {
  highlights = standInForHighlights();
  await speak('en');
  answerAsWorker({ tryOut: ({ draft }) => judge(draft) });
});
afterEach(async () => {
  await leave();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('underlines an example that can be changed, and counts', async () => {
  await show(<TryOut />);
  await vi.waitFor(() => expect(painted()).toEqual(['high volumes']));
  expect(words()).toContain('Underlined: 1 place');
});

it('the line goes away with the words', async () => {
  await show(<TryOut />);
  await vi.waitFor(() => expect(painted()).toEqual(['high volumes']));
  await write('We were late.');
  await vi.waitFor(() => expect(painted()).toEqual([]));
  expect(words()).toContain('Upright. Ready to send.');
});

it('says beneath what it is and why, with a better sentence to press', async () => {
  await show(<TryOut explains />);
  await vi.waitFor(() => expect(words()).toContain('A cause before ownership'));
  expect(words()).toContain('People hear it as a refusal to own it.');
  const execCommand = vi.fn();
  document.execCommand = execCommand;
  await press('We were late.');
  expect(execCommand).toHaveBeenCalledWith('insertText', false, 'We were late.');
  expect(String(document.getSelection())).toBe('Dear M');
});

it('speaks the language that is chosen meanwhile', async () => {
  await show(<TryOut />);
  await speak('uk');
  await vi.waitFor(() => expect(box()?.textContent).toContain('Пані Оксано'));
  expect(box()?.lang).toBe('uk');
});

it('leaves no lines behind', async () => {
  await show(<TryOut />);
  await vi.waitFor(() => expect(painted()).toEqual(['high volumes']));
  await leave();
  expect(highlights.size).toBe(0);
});
