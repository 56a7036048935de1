import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { page as screen } from 'vitest/browser';
import { press } from '../editors/screen';
import { page } from '../page';
import { painted, paintedBox, Stand } from '../stand';
import { ALL, DRAFT } from './mail';

let stand: Stand;

// The card is wider than what is left of a small window beside the words
beforeAll(() => screen.viewport(1200, 800));

afterEach(() => {
  document.documentElement.style.zoom = '';
  stand.stop();
  page.clear();
});

const SCALES: [name: string, style: { around?: string; frame?: string; root?: string }][] = [
  ['a box around it is scaled', { around: 'transform: scale(1.3); transform-origin: 0 0' }],
  ['it is scaled down', { frame: 'transform: scale(0.8)' }],
  ['it is wider than high', { frame: 'scale: 1.3 0.9; transform-origin: 0 0' }],
  ['a box around it is zoomed', { around: 'zoom: 1.25' }],
  ['it is zoomed', { frame: 'zoom: 0.9' }],
  ['the page is zoomed', { root: '1.2' }],
  ['all of this at once', { around: 'zoom: 1.1', frame: 'transform: scale(0.9)', root: '1.2' }],
];

/** A composer in a frame that the page draws larger or smaller than it is. */
async function framed(style: { around?: string; frame?: string; root?: string }, editor: string): Promise<HTMLElement> {
  document.documentElement.style.zoom = style.root ?? '';
  const form = page.put(
    `<form data-composer="reply" style="width: 640px; ${style.around ?? ''}"><iframe style="width: 420px; height: 160px; margin: 20px; border: 5px solid; padding: 7px; ${style.frame ?? ''}"></iframe></form>`,
  );
  const inner = (form.querySelector('iframe') as HTMLIFrameElement).contentDocument as Document;
  inner.body.innerHTML = editor;
  const editable = inner.body.firstElementChild as HTMLElement;
  stand = new Stand();
  editable.focus();
  return editable;
}

/** A point of the frame's viewport on the page. */
function onPage(frame: HTMLElement, x: number, y: number): { x: number; y: number } {
  const { left, top, width, height } = frame.getBoundingClientRect();
  const scale = { x: width / frame.offsetWidth, y: height / frame.offsetHeight };
  return { x: left + (5 + 7 + x) * scale.x, y: top + (5 + 7 + y) * scale.y };
}

describe.each(SCALES)('a composer in a frame, where %s', (_name, style) => {
  it('has its card below the words that were pressed, and its chip in sight', async () => {
    const editable = await framed(style, `<div contenteditable="true"><p>${DRAFT}</p></div>`);
    const view = editable.ownerDocument.defaultView as Window;
    const frame = view.frameElement as HTMLElement;
    await expect.poll(() => painted(view.document)).toEqual(ALL);
    const words = paintedBox('blame', view.document);
    await press(view, words.left + words.width / 2, words.top + words.height / 2);
    await expect.poll(() => stand.card?.querySelector('h2')?.textContent).toBe('Title of blame');
    const card = stand.card?.getBoundingClientRect() as DOMRect;
    const [from, to] = [onPage(frame, words.left, words.top), onPage(frame, words.right, words.bottom)];
    expect(card.top).toBeGreaterThanOrEqual(to.y);
    expect(card.top).toBeLessThan((frame.closest('form')?.getBoundingClientRect().bottom ?? 0) + 12);
    // It begins a little to the left of them
    expect(Math.abs(card.left - Math.max(16, from.x - 2))).toBeLessThan(1);
    const chip = stand.chip?.getBoundingClientRect() as DOMRect;
    const box = frame.getBoundingClientRect();
    expect(chip.right).toBeLessThanOrEqual(box.right);
    expect(chip.bottom).toBeLessThanOrEqual(box.bottom);
    expect(chip.left).toBeGreaterThan(box.left);
  });

  it('has the marks of a textarea under its words', async () => {
    const text = 'Good day, Ann. It is late. Due to high volumes.';
    const field = (await framed(style, '<textarea rows="5" cols="30"></textarea>')) as HTMLTextAreaElement;
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await expect.poll(() => painted()).toEqual(['excuse: Due to high volumes']);
    const frame = field.ownerDocument.defaultView?.frameElement as HTMLElement;
    const mark = paintedBox('excuse');
    const [zero, one] = [onPage(frame, 0, 0), onPage(frame, 1, 1)];
    const x = (mark.left + 1 - zero.x) / (one.x - zero.x);
    const y = (mark.top + mark.height / 2 - zero.y) / (one.y - zero.y);
    const at = field.ownerDocument.caretPositionFromPoint(x, y);
    expect(at?.offsetNode).toBe(field);
    expect(at?.offset).toBe(text.indexOf('Due'));
  });
});
