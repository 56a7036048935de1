import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { page as screen } from 'vitest/browser';
import { common, overlap } from '@/page/geometry';
import { page } from '../page';
import { painted, paintedBox, Stand } from '../stand';
import { ALL, clickMark, DRAFT, mail } from './mail';
import { pressReally, reachable } from './pressing';

let stand: Stand;

beforeAll(() => screen.viewport(1200, 800));

afterEach(() => {
  stand.stop();
  page.clear();
});

/** How pages bring their dialogs to the middle, or in from the side. */
const DIALOGS: [name: string, style: string][] = [
  ['is moved to the middle', 'left: 50%; top: 50%; transform: translate(-50%, -50%)'],
  ['is moved and scaled', 'left: 50%; top: 50%; transform: translate(-50%, -50%) scale(0.85)'],
  ['is drawn larger', 'left: 40px; top: 40px; scale: 1.2; transform-origin: 0 0'],
  ['lies in a layer of its own', 'left: 10%; top: 10%; will-change: transform; filter: drop-shadow(0 2px 9px)'],
];

function dialog(style: string): HTMLElement {
  return page.put(
    `<div role="dialog" style="position: fixed; width: 600px; height: 360px; overflow: auto; background: white; ${style}"></div>`,
  );
}

const placeOf = ({ left, top, right, bottom }: DOMRect) => ({ left, top, right, bottom });

describe.each(DIALOGS)('a composer in a dialog of the page that %s', (_name, style) => {
  it('has its card at the words, and nothing of ours out of sight', async () => {
    const editable = mail(DRAFT);
    dialog(style).append(editable.closest('form') as HTMLElement);
    stand = new Stand();
    editable.focus();
    await expect.poll(() => painted()).toEqual(ALL);
    await expect.poll(() => reachable(stand, '3')).toBeTruthy();
    await clickMark('blame');
    await expect.poll(() => stand.card?.querySelector('h2')?.textContent).toBe('Title of blame');
    const words = paintedBox('blame');
    const card = stand.card?.getBoundingClientRect() as DOMRect;
    const send = (editable.nextElementSibling as HTMLElement).getBoundingClientRect();
    expect(overlap(card, words)).toBe(0);
    expect(overlap(card, send)).toBe(0);
    expect(card.left).toBeLessThan(words.right);
    expect(card.right).toBeGreaterThan(words.left);
    expect(common(card, new DOMRect(0, 0, innerWidth, innerHeight))).toMatchObject(placeOf(card));
    await pressReally(stand, 'we lost');
    await expect.poll(() => editable.textContent).toBe(DRAFT.replace('the courier lost', 'we lost'));
  });

  it('has the marks of a textarea under its words, also after it was scrolled', async () => {
    const frame = page.put(
      '<form data-composer="reply" style="padding: 20px"><textarea rows="4" cols="40"></textarea></form>',
    );
    const field = frame.querySelector('textarea') as HTMLTextAreaElement;
    const text = `${'Good day, Ann.\n'.repeat(6)}It is late. Due to high volumes.`;
    field.value = text;
    dialog(style).append(frame);
    stand = new Stand();
    field.focus();
    await expect.poll(() => painted()).toEqual(['excuse: Due to high volumes']);
    field.scrollTop = field.scrollHeight;
    await expect
      .poll(() => {
        const mark = paintedBox('excuse');
        const at = document.caretPositionFromPoint(mark.left + 1, mark.top + mark.height / 2);
        return at?.offsetNode === field && text.slice(at.offset, at.offset + 3);
      })
      .toBe('Due');
  });
});
