import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { page } from '../page';
import { painted, Stand } from '../stand';
import { ALL, clickMark, DRAFT, mail } from './mail';

let stand: Stand;

afterEach(() => {
  stand.stop();
  page.clear();
});

/** An editor of the page's own that draws all its text anew after every key, each word in an element of its own. */
function redrawing(text: string, when: (draw: () => void) => void): HTMLElement {
  const editable = mail(text);
  const draw = () => {
    const selection = getSelection();
    const before = document.createRange();
    before.selectNodeContents(editable);
    if (selection?.focusNode) before.setEnd(selection.focusNode, selection.focusOffset);
    const caret = before.toString().length;
    const words = (editable.textContent ?? '').split(/(?<=\s)/).map((word) => {
      const element = document.createElement('span');
      element.textContent = word;
      return element;
    });
    const line = document.createElement('p');
    line.append(...words);
    editable.replaceChildren(line);
    let left = caret;
    for (const { firstChild } of words) {
      const length = firstChild?.textContent?.length ?? 0;
      if (firstChild && left <= length) return selection?.collapse(firstChild, left);
      left -= length;
    }
  };
  editable.addEventListener('input', () => when(draw));
  return editable;
}

/** The browser writes a space that ends an element as one that does not break. */
const textOf = (editable: HTMLElement) => editable.textContent?.replaceAll('\u00A0', ' ');

const SHORT = 'Oh, the courier lost it.';

describe.each([
  ['at once', (draw: () => void) => draw()],
  ['a frame later', (draw: () => void) => requestAnimationFrame(draw)],
])('an editor that draws itself anew after every key, %s', (_name, when) => {
  it('keeps its marks while somebody types, and each letter', async () => {
    const editable = redrawing('', when);
    stand = new Stand();
    editable.focus();
    for (const key of SHORT) {
      await userEvent.keyboard(key);
      await new Promise(requestAnimationFrame);
    }
    await expect.poll(() => painted()).toEqual([ALL[1]]);
    expect(textOf(editable)).toBe(SHORT);
    await userEvent.keyboard(' x');
    await expect.poll(() => textOf(editable)).toBe(`${SHORT} x`);
    await expect.poll(() => painted()).toEqual([ALL[1]]);
  });

  it('takes one rewrite after another, and what is typed behind them', async () => {
    const editable = redrawing(DRAFT, when);
    stand = new Stand();
    editable.focus();
    await expect.poll(() => painted()).toEqual(ALL);
    await clickMark('blame');
    await expect.poll(() => stand.card?.querySelector('h2')?.textContent).toBe('Title of blame');
    stand.press('we lost');
    const once = DRAFT.replace('the courier lost', 'we lost');
    await expect.poll(() => textOf(editable)).toBe(once);
    await expect.poll(() => painted()).toEqual([ALL[0], ALL[2]]);
    await clickMark('excuse');
    await expect.poll(() => stand.card?.querySelector('h2')?.textContent).toBe('Title of excuse');
    stand.press('We were late');
    const twice = once.replace('Due to high volumes', 'We were late');
    await expect.poll(() => textOf(editable)).toBe(twice);
    await expect.poll(() => painted()).toEqual([ALL[2]]);
    await userEvent.keyboard('!');
    await expect.poll(() => textOf(editable)).toBe(twice.replace('We were late', 'We were late!'));
  });
});
