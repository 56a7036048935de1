import { afterEach, describe, expect, it } from 'vitest';
import { page } from '../page';
import { Stand } from '../stand';
import { DRAFT, mail, type } from './mail';

let stand: Stand;

afterEach(() => {
  stand?.stop();
  page.clear();
});

describe('the chip', () => {
  it('goes out of sight while the page lays something over the composer', async () => {
    const editable = mail(DRAFT);
    stand = new Stand();
    editable.focus();
    await expect.poll(() => stand.chip?.checkVisibility({ visibilityProperty: true })).toBe(true);
    const dialog = page.put('<div style="position: fixed; inset: 0; background: white">Sure?</div>');
    dispatchEvent(new Event('resize'));
    await expect.poll(() => stand.chip?.checkVisibility({ visibilityProperty: true })).toBe(false);
    dialog.remove();
    dispatchEvent(new Event('resize'));
    await expect.poll(() => stand.chip?.checkVisibility({ visibilityProperty: true })).toBe(true);
  });

  it('keeps clear of words and buttons', async () => {
    const editable = mail(`${DRAFT} `.repeat(12));
    stand = new Stand();
    editable.focus();
    await expect.poll(() => stand.chip?.textContent).toBe('36');
    expect(coveredBy(stand.chip, editable)).toBe(false);
  });

  it('gives way to words that come where it stands', async () => {
    const editable = mail();
    // One line, as in messengers: the chip's places stay where they are while the words come
    editable.style.cssText = 'width: 400px; height: 44px; overflow: hidden; white-space: nowrap; font: 14px/44px Arial';
    (editable.firstElementChild as HTMLElement).style.margin = '0';
    stand = new Stand();
    editable.focus();
    await expect.poll(() => stand.chip?.ariaLabel).toBe('Aplomb: nothing to change');
    await expect.poll(() => stand.chip?.checkVisibility({ visibilityProperty: true })).toBe(true);
    // Fonts make it as wide as this on some systems: a point at its right edge, in whole pixels, is then its own
    const corner = stand.layer.querySelector<HTMLElement>('.chip-corner') as HTMLElement;
    corner.style.width = `${corner.offsetWidth + 0.4}px`;
    await type(editable, 'Your lamp');
    await expect.poll(() => stand.reviewed.at(-1)).toBe('Your lamp');
    const before = stand.chip?.getBoundingClientRect();
    expect(holds(editable.getBoundingClientRect(), before)).toBe(true);
    await type(editable, ' leaves our workshop today and is with you by Friday.');
    await expect.poll(() => stand.reviewed.at(-1)).toContain('by Friday.');
    await expect.poll(() => coveredBy(stand.chip, editable)).toBe(false);
    expect(stand.chip?.getBoundingClientRect().top).not.toBe(before?.top);
  });
});

function holds(outer: DOMRect, inner: DOMRect | undefined): boolean {
  return inner !== undefined && outer.left <= inner.left && inner.right <= outer.right && outer.top <= inner.top;
}

/** Whether the chip lies on words of the editor or on Send. */
function coveredBy(chip: Element | null | undefined, editable: HTMLElement): boolean {
  const box = chip?.getBoundingClientRect() as DOMRect;
  const text = document.createRange();
  text.selectNodeContents(editable);
  const words = [...text.getClientRects()].filter(({ width }) => width < editable.clientWidth);
  const send = editable.closest('form')?.querySelector('button')?.getBoundingClientRect() as DOMRect;
  return [...words, send].some(
    (it) => box.left < it.right && it.left < box.right && box.top < it.bottom && it.top < box.bottom,
  );
}
