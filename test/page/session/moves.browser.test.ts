import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from '../page';
import { painted, paintedBox, Stand } from '../stand';

let stand: Stand;
let field: HTMLTextAreaElement;
let above: HTMLElement;

beforeEach(async () => {
  above = page.put('<div style="height: 0; overflow: hidden; transition: height 0.2s">Details of the order</div>');
  const frame = page.put('<div data-composer="reply"><textarea rows="6" cols="60"></textarea></div>');
  field = frame.querySelector('textarea') as HTMLTextAreaElement;
  field.value = 'It is late. Due to high volumes.';
  stand = new Stand();
  field.focus();
  await expect.poll(() => painted()).toHaveLength(1);
});

afterEach(() => {
  document.body.style.zoom = '';
  vi.restoreAllMocks();
  stand.stop();
  page.clear();
});

/** Where the mark lies in its textarea, and the chip's lower edge beside it, in whole pixels. */
function offsets(): { mark: number[]; chip: number } {
  const { left, top, bottom } = field.getBoundingClientRect();
  const mark = paintedBox('excuse');
  const chip = stand.chip?.getBoundingClientRect();
  return { mark: [mark.left - left, mark.top - top].map(Math.round), chip: Math.round(bottom - (chip?.bottom ?? 0)) };
}

describe('marks and chip', () => {
  it('are where the words are after a box above has unfolded', async () => {
    const before = offsets();
    const { top } = field.getBoundingClientRect();
    above.style.height = '140px';
    await expect.poll(() => field.getBoundingClientRect().top - top).toBe(140);
    await expect.poll(offsets).toEqual(before);
  });

  it('follow while it unfolds', async () => {
    const start = paintedBox('excuse').top;
    const seen = new Set<number>();
    above.style.height = '140px';
    await expect
      .poll(() => seen.add(Math.round(paintedBox('excuse').top - start)).has(140), { interval: 15 })
      .toBe(true);
    expect(seen.size).toBeGreaterThan(2);
  });

  it('follow a composer that the page moves without a sign', async () => {
    const before = offsets();
    above.style.transition = 'none';
    above.style.marginTop = '60px';
    await expect.poll(offsets).toEqual(before);
    field.style.translate = '30px 20px';
    await expect.poll(offsets).toEqual(before);
  });

  it('come along when it was scrolled out of sight and back', async () => {
    const before = offsets();
    above.style.transition = 'none';
    above.style.height = '3000px';
    await expect.poll(() => field.getBoundingClientRect().top).toBeGreaterThan(2000);
    above.style.height = '20px';
    await expect.poll(offsets).toEqual(before);
  });

  it('are where the words are on a page of another zoom', async () => {
    const { left } = field.getBoundingClientRect();
    const before = paintedBox('excuse').left - left;
    document.body.style.zoom = '1.5';
    await expect
      .poll(() => Math.abs(paintedBox('excuse').left - field.getBoundingClientRect().left - before * 1.5))
      .toBeLessThan(2);
  });

  it('ask the browser for nothing while nothing moves', async () => {
    const next = requestAnimationFrame.bind(window);
    const frames = async (count: number) => {
      for (let frame = 0; frame < count; frame++) await new Promise((resolve) => next(resolve));
    };
    await frames(5);
    const asked = vi.spyOn(window, 'requestAnimationFrame');
    const measured = vi.spyOn(field, 'getBoundingClientRect');
    await frames(30);
    expect(asked).not.toHaveBeenCalled();
    expect(measured).not.toHaveBeenCalled();
  });
});
