import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { press } from '../editors/screen';
import { page } from '../page';
import { painted, paintedBox, Stand } from '../stand';
import { ALL, DRAFT } from './mail';

let stand: Stand;

afterEach(() => {
  stand.stop();
  page.clear();
});

const REPLY =
  '<form data-composer="reply"><div contenteditable="true" style="width: 500px"><p>HELD<br></p></div></form>';

/** Two replies, each in a shadow root within a shadow root of one host. */
function pair(first: string, second: string): [HTMLElement, HTMLElement] {
  page.put('<p data-conversation="7">Where is my parcel?</p>');
  const outer = page.put('<desk-app></desk-app>').attachShadow({ mode: 'open' });
  const made = [first, second].map((held) => {
    const host = document.createElement('reply-box');
    outer.append(host);
    const inner = host.attachShadow({ mode: 'open' });
    inner.innerHTML = REPLY.replace('HELD', held);
    return inner.querySelector('[contenteditable]') as HTMLElement;
  });
  return made as [HTMLElement, HTMLElement];
}

async function open(family: Parameters<typeof paintedBox>[0], title: string): Promise<void> {
  const box = paintedBox(family);
  await press(window, box.left + box.width / 2, box.top + box.height / 2);
  await expect.poll(() => stand.card?.querySelector('h2')?.textContent).toBe(title);
}

describe('two composers, each in a shadow root in a shadow root', () => {
  it('are judged one at a time, and a rewrite goes into the one it was asked for', async () => {
    const [first, second] = pair(DRAFT, 'Hello. Due to high volumes.');
    stand = new Stand();
    first.focus();
    await expect.poll(() => painted()).toEqual(ALL);
    second.focus();
    await expect.poll(() => painted()).toEqual([ALL[0]]);
    await open('excuse', 'Title of excuse');
    stand.press('We were late');
    await expect.poll(() => second.textContent).toBe('Hello. We were late.');
    expect(first.textContent).toBe(DRAFT);
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(() => second.textContent).toBe('Hello. Due to high volumes.');
  });

  it('are told apart when the focus goes back and forth, and both keep what is typed', async () => {
    const [first, second] = pair('', '');
    stand = new Stand();
    for (const [editable, text] of [
      [first, 'It is late. '],
      [second, 'Sorry for any inconvenience. '],
      [first, 'Due to high volumes.'],
    ] as const) {
      editable.focus();
      await userEvent.keyboard(`{Control>}{End}{/Control}${text}`);
    }
    await expect.poll(() => painted()).toEqual(['excuse: Due to high volumes']);
    expect(first.textContent).toBe('It is late. Due to high volumes.');
    second.focus();
    await expect.poll(() => painted()).toEqual(['stock-apology: any inconvenience']);
    expect(await stand.session.insert('7', 'I will help you today.')).toBe('done');
    expect(second.textContent).toContain('I will help you today.');
    expect(first.textContent).not.toContain('help');
  });

  it('have nothing of ours in them', async () => {
    const [first] = pair(DRAFT, '');
    const before = (first.getRootNode() as ShadowRoot).innerHTML;
    stand = new Stand();
    first.focus();
    await expect.poll(() => painted()).toEqual(ALL);
    expect((first.getRootNode() as ShadowRoot).innerHTML).toBe(before);
  });
});
