import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { generic } from '@/page/inboxes/generic';
import { page } from '../page';
import { Stand } from '../stand';

let stand: Stand;

afterEach(() => {
  stand.stop();
  page.clear();
});

const thread = (...texts: string[]) =>
  texts
    .map((text, index) => `<article class="message ${index % 2 ? 'outgoing' : 'incoming'}"><p>${text}</p></article>`)
    .join('');

const FIRST = ['Where is my lamp, please?', 'It is on its way.'];
const SECOND = ['The bike came without wheels.', 'We look into it.'];

/** A conversation in an open shadow root, beside the reply; gives the root. */
function chat(inside = `<div class="thread">${thread(...FIRST)}</div>`): ShadowRoot {
  const main = page.put('<main><h2>Nia Bell</h2><div class="talk"></div><textarea></textarea></main>');
  const root = (main.querySelector('.talk') as HTMLElement).attachShadow({ mode: 'open' });
  root.innerHTML = inside;
  return root;
}

const said = () => stand.shown.at(-1)?.conversation?.messages.map(({ text }) => text);
const of = (root: ParentNode, selector: string) => root.querySelector(selector) as HTMLElement;

async function reply(): Promise<void> {
  stand = new Stand({}, {}, document, generic);
  await userEvent.click(of(document, 'textarea'));
  await expect.poll(said).toEqual(FIRST);
}

function write(root: ParentNode, texts: readonly string[]): void {
  root.querySelectorAll('p').forEach((box, index) => {
    (box.firstChild as Text).data = texts[index] ?? '';
  });
}

describe('a conversation in a shadow root that never has the focus', () => {
  it('is read again when other words are written into its text nodes', async () => {
    const root = chat();
    await reply();
    write(root, SECOND);
    await expect.poll(said).toEqual(SECOND);
  });

  it('is read again when another one is drawn in its place', async () => {
    const root = chat();
    await reply();
    of(root, '.thread').innerHTML = thread(...SECOND);
    await expect.poll(said).toEqual(SECOND);
  });

  it('is read again when all of the root is drawn anew', async () => {
    const root = chat();
    await reply();
    root.innerHTML = `<div class="thread">${thread(...SECOND)}</div>`;
    await expect.poll(said).toEqual(SECOND);
  });

  it('is read again when words change in a root of each message', async () => {
    const root = chat(`<div class="thread">${thread(...FIRST).replaceAll('<p>', '<p class="own">')}</div>`);
    const roots = [...root.querySelectorAll('p')].map((box) => {
      const inner = box.attachShadow({ mode: 'open' });
      inner.textContent = box.textContent;
      return inner;
    });
    await reply();
    roots.forEach((inner, index) => {
      (inner.firstChild as Text).data = SECOND[index] ?? '';
    });
    await expect.poll(said).toEqual(SECOND);
  });

  it('is read again when a root takes its place that came later', async () => {
    chat();
    await reply();
    const later = document.createElement('div');
    later.attachShadow({ mode: 'open' }).innerHTML = `<div class="thread">${thread('Hello?', 'Yes, hello.')}</div>`;
    of(document, '.talk').replaceWith(later);
    await expect.poll(said).toEqual(['Hello?', 'Yes, hello.']);
    write(later.shadowRoot as ShadowRoot, SECOND);
    await expect.poll(said).toEqual(SECOND);
  });

  it('is read again when what stands in its slots changes', async () => {
    const root = chat('<div class="thread"><slot></slot></div>');
    root.host.innerHTML = thread(...FIRST);
    await reply();
    write(root.host, SECOND);
    await expect.poll(said).toEqual(SECOND);
  });

  it('is read again when it changes in a frame in the root', async () => {
    const root = chat('<iframe style="width: 600px; height: 300px"></iframe>');
    const inside = (of(root, 'iframe') as HTMLIFrameElement).contentDocument as Document;
    inside.body.innerHTML = `<div class="thread">${thread(...FIRST)}</div>`;
    await reply();
    write(inside, SECOND);
    await expect.poll(said).toEqual(SECOND);
  });
});
