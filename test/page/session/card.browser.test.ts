import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { page } from '../page';
import { painted, paintedBox, Stand } from '../stand';
import { ALL, clickMark, DRAFT, mail } from './mail';

let stand: Stand;

afterEach(() => {
  stand?.stop();
  page.clear();
});

describe('the card', () => {
  async function judged(text = DRAFT): Promise<HTMLElement> {
    const editable = mail(text);
    stand = new Stand();
    editable.focus();
    await expect.poll(() => painted().length).toBeGreaterThan(0);
    return editable;
  }

  it('opens under a click on the words, says what and why, and takes no focus', async () => {
    const editable = await judged();
    await clickMark('blame');
    await expect.poll(() => stand.card?.querySelector('h2')?.textContent).toBe('Title of blame');
    expect(stand.card?.textContent).toContain('From R. Chevalier’s three don’ts.');
    expect(document.activeElement).toBe(editable);
    expect([...(CSS.highlights.get('aplomb-open') ?? [])].map(String)).toEqual(['the courier lost']);
  });

  it('puts the rewrite in with one press, and Ctrl+Z brings the old words back', async () => {
    const editable = await judged();
    await clickMark('blame');
    await expect.poll(() => stand.card).toBeTruthy();
    stand.press('we lost');
    const rewritten = DRAFT.replace('the courier lost', 'we lost');
    await expect.poll(() => editable.textContent).toBe(rewritten);
    await expect.poll(() => stand.card).toBeNull();
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(() => editable.textContent).toBe(DRAFT);
    await expect.poll(() => painted()).toEqual(ALL);
  });

  it('opens from the keyboard on the mark at or after the caret, and a digit uses a rewrite', async () => {
    const editable = await judged();
    getSelection()?.collapse(editable.querySelector('p')?.firstChild ?? null, 25);
    expect(stand.session.openCard(null)).toBe(true);
    expect(stand.layer.activeElement?.textContent).toContain('we lost');
    await userEvent.keyboard('{ArrowUp}');
    expect(stand.card?.querySelector('h2')?.textContent).toBe('Title of excuse');
    await userEvent.keyboard('2');
    await expect.poll(() => editable.textContent).toBe(DRAFT.replace('Due to high volumes', 'We were late'));
    expect(document.activeElement).toBe(editable);
    expect(getSelection()?.anchorOffset).toBe('We were late'.length);
  });

  it('gives focus and caret back exactly on Escape', async () => {
    const editable = await judged();
    getSelection()?.setBaseAndExtent(
      editable.querySelector('p')?.firstChild as Node,
      25,
      editable.querySelector('p')?.firstChild as Node,
      21,
    );
    stand.session.openCard(null);
    await userEvent.keyboard('{Escape}');
    expect(stand.card).toBeNull();
    expect(document.activeElement).toBe(editable);
    expect([getSelection()?.anchorOffset, getSelection()?.focusOffset]).toEqual([25, 21]);
    expect(CSS.highlights.has('aplomb-open')).toBe(false);
  });

  it('goes through rewrites, quiet actions and the cross with Tab', async () => {
    await judged();
    stand.session.openCard(0);
    const stops: (string | null | undefined)[] = [];
    for (let stop = 0; stop < 7; stop++) {
      stops.push(stand.layer.activeElement?.ariaLabel ?? stand.layer.activeElement?.textContent);
      await userEvent.keyboard('{Tab}');
    }
    expect(stops).toEqual([
      'We did not keep up. Replaces: Due to high volumes',
      'We were late. Replaces: Due to high volumes',
      'Ignore once',
      'Never flag this',
      'We say it like this…',
      'Turn rule off',
      'Close, back to your text',
    ]);
  });

  it('ignores one place and not the next with the same words', async () => {
    await judged('the courier lost one, the courier lost two');
    stand.session.openCard(0);
    stand.press('Ignore once');
    await expect.poll(() => painted()).toEqual(['blame: the courier lost']);
    expect(paintedBox('blame').left).toBeGreaterThan(100);
  });

  it('never flags words again, and turns rules off', async () => {
    await judged();
    stand.session.openCard(0);
    stand.press('Never flag this');
    await expect.poll(() => painted()).toEqual(ALL.slice(1));
    expect(stand.forgotten).toEqual(['Due to high volumes']);
    await clickMark('blame');
    await expect.poll(() => stand.card).toBeTruthy();
    stand.press('Turn rule off');
    await expect.poll(() => painted()).toEqual(ALL.slice(2));
  });

  it('closes on Escape in the text as well, and the page does not hear of it', async () => {
    const editable = await judged();
    const heard: string[] = [];
    const listen = (event: KeyboardEvent) => heard.push(event.key);
    editable.addEventListener('keydown', listen);
    await clickMark('blame');
    await expect.poll(() => stand.card).toBeTruthy();
    await userEvent.keyboard('{Escape}');
    expect(stand.card).toBeNull();
    await userEvent.keyboard('{Escape}');
    expect(heard).toEqual(['Escape']);
  });

  it('keeps its keys and presses to itself', async () => {
    await judged();
    const heard: string[] = [];
    const controller = new AbortController();
    for (const name of ['keydown', 'keyup', 'click', 'mousedown']) {
      document.body.addEventListener(name, ({ type }) => heard.push(type), { signal: controller.signal });
      document.documentElement.addEventListener(name, ({ type }) => heard.push(type), { signal: controller.signal });
    }
    stand.session.openCard(0);
    await userEvent.keyboard('{ArrowDown}');
    stand.press('Ignore once');
    controller.abort();
    expect(heard).toEqual([]);
  });

  it('closes while typing goes on', async () => {
    await judged();
    await clickMark('blame');
    await expect.poll(() => stand.card).toBeTruthy();
    await userEvent.keyboard('x');
    expect(stand.card).toBeNull();
  });

  it('follows its words when the editor is drawn anew, and closes when they are gone', async () => {
    const editable = await judged();
    await clickMark('blame');
    await expect.poll(() => stand.card).toBeTruthy();
    const again = document.createElement('p');
    again.textContent = DRAFT;
    editable.replaceChildren(again);
    await expect.poll(() => painted()).toEqual(ALL);
    expect(stand.card?.querySelector('h2')?.textContent).toBe('Title of blame');
    editable.replaceChildren();
    await expect.poll(() => stand.card).toBeNull();
  });

  it('closes when the whole editor is replaced', async () => {
    const editable = await judged();
    await clickMark('blame');
    await expect.poll(() => stand.card).toBeTruthy();
    editable.replaceWith(editable.cloneNode(true));
    await expect.poll(() => stand.card).toBeNull();
  });

  it('offers a copy when the text changed in the meantime', async () => {
    const editable = await judged();
    stand.session.openCard(0);
    // Without an event and before any observer runs
    (editable.querySelector('p')?.firstChild as Text).data = 'Because of high volumes the courier lost it.';
    stand.press('We were late');
    await expect.poll(() => stand.card?.textContent).toContain('The text changed meanwhile. Copy the wording?');
  });

  it('leaves the marked line, the caret’s line and Send in sight', async () => {
    const editable = await judged();
    await clickMark('blame');
    await expect.poll(() => stand.card).toBeTruthy();
    const card = stand.card?.getBoundingClientRect();
    const send = editable.closest('form')?.querySelector('button')?.getBoundingClientRect();
    for (const box of [paintedBox('blame'), send]) {
      expect(
        card && box && card.left < box.right && box.left < card.right && card.top < box.bottom && box.top < card.bottom,
      ).toBe(false);
    }
  });
});
