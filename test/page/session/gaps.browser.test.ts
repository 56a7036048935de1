import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { readDraft } from '@/page/draft/read';
import { GapWalk } from '@/page/gap-walk';
import { page } from '../page';
import { painted, Stand } from '../stand';
import { clickMark, mail } from './mail';

let stand: Stand;

afterEach(() => {
  stand?.stop();
  page.clear();
});

const WORDING = 'I will [what I will do…] by [day…].';

/** A composer with the focus in it; tells which keys its page hears, before and behind the editor. */
async function open(editable: HTMLElement): Promise<string[]> {
  const heard: string[] = [];
  stand = new Stand();
  editable.focus();
  await expect.poll(() => stand.shown.at(-1)?.composer).toBe('reply');
  for (const target of [document, editable]) {
    target.addEventListener('keydown', (event) => heard.push((event as KeyboardEvent).key));
  }
  return heard;
}

function textarea(value: string): HTMLTextAreaElement {
  page.put('<p data-conversation="7">Where is my parcel?</p>');
  const frame = page.put(`<form data-composer="reply"><textarea>${value}</textarea><button>Send</button></form>`);
  return frame.querySelector('textarea') as HTMLTextAreaElement;
}

const selected = () => getSelection()?.toString();

describe('wording with gaps, put in', () => {
  it('has its first gap selected; Tab leads on, Shift+Tab back, and the page hears neither', async () => {
    const editable = mail('');
    const heard = await open(editable);
    expect(await stand.session.insert('7', WORDING)).toBe('done');
    expect(selected()).toBe('[what I will do…]');
    await userEvent.keyboard('{Tab}');
    expect(selected()).toBe('[day…]');
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(selected()).toBe('[what I will do…]');
    expect(heard).not.toContain('Tab');
    expect(document.activeElement).toBe(editable);
  });

  it('leaves Tab to the page behind the last gap', async () => {
    const editable = mail('');
    const heard = await open(editable);
    await stand.session.insert('7', WORDING);
    await userEvent.keyboard('call you{Tab}Friday{Tab}');
    expect(editable.textContent).toBe('I will call you by Friday.');
    expect(heard.filter((key) => key === 'Tab')).toHaveLength(2);
    expect(document.activeElement).not.toBe(editable);
  });

  it('is walked through in a textarea', async () => {
    const area = textarea('');
    await open(area);
    await stand.session.insert('7', WORDING);
    await userEvent.keyboard('call you{Tab}Friday{Tab}');
    expect(area.value).toBe('I will call you by Friday.');
    expect(document.activeElement).not.toBe(area);
  });

  it('gives Tab back after Escape, which the page does not hear then', async () => {
    const editable = mail('');
    const heard = await open(editable);
    await stand.session.insert('7', WORDING);
    await userEvent.keyboard('{Escape}');
    expect(heard).toEqual([]);
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).not.toBe(editable);
  });

  it('gives Tab back after a press elsewhere', async () => {
    const editable = mail('');
    page.put('<p id="elsewhere">elsewhere</p>');
    await open(editable);
    await stand.session.insert('7', WORDING);
    await userEvent.click(document.querySelector('#elsewhere') as Element);
    editable.focus();
    getSelection()?.collapse(editable.querySelector('p'), 0);
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).not.toBe(editable);
  });

  it('has its gap selected as well when it is a rewrite', async () => {
    const editable = mail('It will be there any day now.');
    await open(editable);
    await expect.poll(() => painted()).toEqual(['promise: any day now']);
    await clickMark('promise');
    await expect.poll(() => stand.card).toBeTruthy();
    stand.press('by [day…]');
    await expect.poll(selected).toBe('[day…]');
    await userEvent.keyboard('Friday');
    expect(editable.textContent).toBe('It will be there by Friday.');
  });

  it('never holds Tab where nothing was put in', async () => {
    const editable = mail('A draft with a [gap…] of the agent’s own.');
    await open(editable);
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).not.toBe(editable);
  });

  it('is taken back by one undo', async () => {
    const editable = mail('Hello Ann.');
    await open(editable);
    getSelection()?.collapse(editable.querySelector('p')?.firstChild ?? null, 10);
    await stand.session.insert('7', WORDING);
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(editable.textContent).toBe('Hello Ann.');
  });
});

describe('wording with a place', () => {
  const DRAFT = 'I am sorry. I sent you a new one.';

  it('goes in there, wherever the caret is', async () => {
    const editable = mail(DRAFT);
    await open(editable);
    expect(await stand.session.insert('7', 'It is our mistake. ', { at: 12, draft: DRAFT })).toBe('done');
    expect(editable.textContent).toBe('I am sorry. It is our mistake. I sent you a new one.');
  });

  it('follows what was typed before it meanwhile', async () => {
    const editable = mail(`Dear Ann, ${DRAFT}`);
    await open(editable);
    expect(await stand.session.insert('7', 'It is our mistake. ', { at: 12, draft: DRAFT })).toBe('done');
    expect(editable.textContent).toBe('Dear Ann, I am sorry. It is our mistake. I sent you a new one.');
  });

  it('does not go into words that have changed since', async () => {
    const editable = mail('I am so sorry. We sent you a new one.');
    await open(editable);
    expect(await stand.session.insert('7', 'It is our mistake. ', { at: 12, draft: DRAFT })).toBe('refused');
    expect(editable.textContent).toBe('I am so sorry. We sent you a new one.');
  });
});

describe('a walk that begins', () => {
  const facts = { foreign: '', plainQuotes: false };

  /** The wording is in the editor, its first gap selected, and the walk looks once more whether it stays so. */
  function begin(): { editable: HTMLElement; begun: Promise<void> } {
    const editable = mail(WORDING);
    editable.focus();
    const walk = new GapWalk(editable, () => readDraft(editable, facts), new AbortController().signal);
    const begun = walk.begin(0);
    expect(selected()).toBe('[what I will do…]');
    return { editable, begun };
  }

  it('lets the caret be where the words are taken back at once', async () => {
    const { editable, begun } = begin();
    editable.innerHTML = '<p><br></p><p>-- </p>';
    getSelection()?.collapse(editable.firstChild, 0);
    await begun;
    expect(getSelection()?.anchorNode).toBe(editable.firstChild);
    expect(getSelection()?.anchorOffset).toBe(0);
  });

  it('lets the caret be where the gap is filled at once', async () => {
    const { editable, begun } = begin();
    document.execCommand('insertText', false, 'c');
    await begun;
    document.execCommand('insertText', false, 'all');
    expect(editable.textContent).toBe('I will call by [day…].');
  });
});
