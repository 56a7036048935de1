import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { generic } from '@/page/inboxes/generic';
import { page } from '../page';
import { Stand } from '../stand';

let stand: Stand;
const read = vi.fn(generic.conversation);

const message = (author: string, text: string) => `<article class="message ${author}"><p>${text}</p></article>`;

beforeEach(async () => {
  page.put(
    `<main><h2>Nia Bell</h2><i class="clock">1</i><div class="pane"><div class="thread">${message('incoming', 'Where is my lamp, please?')}${message('outgoing', 'It is on its way.')}</div></div>` +
      '<div class="late"></div><textarea></textarea></main>',
  );
  read.mockClear();
});

afterEach(() => {
  stand.stop();
  page.clear();
});

const box = (selector: string) => document.querySelector(selector) as HTMLElement;
const said = () => stand.shown.at(-1)?.conversation?.messages.map(({ text }) => text);

/** Begins a reply on a page that no file knows, and waits until it was read. */
async function reply(list = generic.list): Promise<void> {
  stand = new Stand({}, {}, document, { ...generic, list, conversation: read });
  await userEvent.click(box('textarea'));
  await expect.poll(said).toEqual(['Where is my lamp, please?', 'It is on its way.']);
  await looked();
  read.mockClear();
}

/** Waits until the page was looked at again, as the state that is read of the composer shows. */
async function looked(): Promise<void> {
  const seen = vi.spyOn(box('textarea'), 'checkVisibility');
  box('.late').classList.toggle('stirred');
  await vi.waitFor(() => expect(seen).toHaveBeenCalled());
  seen.mockRestore();
}

describe('a conversation that takes long to read', () => {
  it('is not read again while a clock ticks beside it', async () => {
    await reply();
    for (let at = 0; at < 3; at++) {
      box('.clock').textContent = String(at);
      await looked();
    }
    expect(read).not.toHaveBeenCalled();
  });

  it('is read again when a message comes', async () => {
    await reply();
    box('.thread').insertAdjacentHTML('beforeend', message('incoming', 'When?'));
    await expect.poll(() => said()?.at(-1)).toBe('When?');
  });

  it('is read again when other words are written into its text nodes', async () => {
    await reply();
    const swap = (at: number, words: string) => {
      const node = box('.thread').querySelectorAll('p')[at]?.firstChild as Text;
      node.data = words;
    };
    swap(0, 'The bike came without wheels.');
    swap(1, 'On it.');
    await expect.poll(said).toEqual(['The bike came without wheels.', 'On it.']);
  });

  it('is another one when other words are written into the text of the heading over it', async () => {
    await reply();
    const before = stand.shown.at(-1)?.conversation?.id;
    (box('h2').firstChild as Text).data = 'Ann Lee';
    await expect.poll(() => stand.shown.at(-1)?.conversation?.id).not.toBe(before);
  });

  it('is read again after its composer was hidden, and another one was opened meanwhile', async () => {
    await reply();
    box('textarea').hidden = true;
    await expect.poll(() => stand.shown.at(-1)?.composer).toBeNull();
    box('.thread').innerHTML = message('incoming', 'Another one.') + message('outgoing', 'Yes.');
    await new Promise((done) => requestAnimationFrame(done));
    box('textarea').hidden = false;
    box('textarea').focus();
    await expect.poll(said).toEqual(['Another one.', 'Yes.']);
  });

  it('has the draft judged again when another one is opened above it', async () => {
    await reply();
    await userEvent.keyboard('Due to high volumes.');
    await expect.poll(() => stand.chip).toBeTruthy();
    stand.press('Reply');
    await expect.poll(() => stand.reviewed.at(-1)).toBe('Due to high volumes.');
    const before = stand.reviewed.length;
    box('.thread').innerHTML = message('incoming', 'Another one.') + message('outgoing', 'Yes.');
    await expect.poll(said).toEqual(['Another one.', 'Yes.']);
    await expect.poll(() => stand.reviewed.slice(before)).toContain('Due to high volumes.');
  });

  it('is read again when another one is drawn in its place', async () => {
    await reply();
    box('.pane').innerHTML =
      `<div class="thread">${message('incoming', 'Another one.')}${message('outgoing', 'Yes.')}</div>`;
    await expect.poll(said).toEqual(['Another one.', 'Yes.']);
  });

  it('is read again when another one is drawn beside it and it is hidden', async () => {
    await reply();
    box('.late').innerHTML = `${message('incoming', 'Another one.')}${message('outgoing', 'Yes.')}`;
    box('.pane').hidden = true;
    await expect.poll(said).toEqual(['Another one.', 'Yes.']);
  });

  it('is read again when it is hidden by its style, and another one is shown', async () => {
    const other = `${message('incoming', 'Another one.')}${message('outgoing', 'Yes.')}`;
    box('.pane').insertAdjacentHTML('afterend', `<div class="other" style="display: none">${other}</div>`);
    await reply();
    box('.pane').style.display = 'none';
    box('.other').style.display = 'block';
    await expect.poll(said).toEqual(['Another one.', 'Yes.']);
  });

  it('is another one when the heading over it is', async () => {
    await reply();
    const before = stand.shown.at(-1)?.conversation?.id;
    box('h2').textContent = 'Ann Lee';
    await expect.poll(() => stand.shown.at(-1)?.conversation?.id).not.toBe(before);
  });

  it('is read before anything is put into the reply', async () => {
    await reply();
    const { id = '' } = stand.shown.at(-1)?.conversation ?? {};
    await stand.session.insert(id, 'We pay.');
    expect(read).toHaveBeenCalled();
  });
});

it('is read once a look where it takes no time', async () => {
  await reply(() => null);
  (document.activeElement as HTMLElement).blur();
  await looked();
  expect(read.mock.calls.filter(([, composer]) => composer === box('textarea'))).toHaveLength(1);
});
