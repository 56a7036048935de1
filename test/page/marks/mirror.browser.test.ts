import { afterEach, describe, expect, it } from 'vitest';
import { Layer } from '@/page/marks/layer';
import { Mirror } from '@/page/marks/mirror';
import { page } from '../page';

const TEXT = `Здравствуйте, Анна!\n\nМы получили ваше письмо, и нам жаль, что посылка\tне пришла вовремя. ${'Она выйдет сегодня. '.repeat(12)}\n\nТом`;

const controller = new AbortController();
let layer: Layer;

afterEach(() => {
  layer.remove();
  page.clear();
});

function mirrored(style: string, text = TEXT): { textarea: HTMLTextAreaElement; mirror: Mirror } {
  const textarea = page.put<HTMLTextAreaElement>(`<textarea style="${style}"></textarea>`);
  textarea.value = text;
  layer = new Layer(document);
  layer.show(null);
  const mirror = new Mirror(textarea, layer, controller.signal);
  mirror.reflect();
  return { textarea, mirror };
}

/** The offset of the textarea's own letter that lies where the mirror says that one at `offset` does. */
function letterUnder(textarea: HTMLTextAreaElement, mirror: Mirror, offset: number): number | undefined {
  const rect = mirror.rangeOf({ start: offset, end: offset + 1 })?.getBoundingClientRect();
  if (!rect) return undefined;
  const at = document.caretPositionFromPoint(rect.left + 1, rect.top + rect.height / 2);
  return at?.offsetNode === textarea ? at.offset : undefined;
}

const STYLES: [name: string, style: string][] = [
  ['as the browser has it', 'width: 300px; height: 200px'],
  ['with a scroll bar', 'width: 300px; height: 60px; overflow-y: scroll'],
  [
    'with border, padding and a font of its own',
    'width: 350px; height: 250px; border: 7px solid; padding: 11px 23px; font: 17px/1.7 Georgia',
  ],
  ['right to left', 'width: 300px; height: 200px; direction: rtl'],
  [
    'centred, spaced out, with tabs',
    'width: 300px; height: 260px; text-align: center; letter-spacing: 2px; tab-size: 3',
  ],
  ['in capitals', 'width: 300px; height: 260px; text-transform: uppercase; font-weight: 700'],
];

describe('the mirror of a textarea', () => {
  it.each(STYLES)('has each letter where the textarea has it: %s', (_, style) => {
    const { textarea, mirror } = mirrored(style);
    const seen = Math.floor(textarea.clientHeight / 2);
    const near = [3, 5, TEXT.indexOf('Мы'), TEXT.indexOf('письмо'), TEXT.indexOf('не пришла')].filter((offset) => {
      const rect = mirror.rangeOf({ start: offset, end: offset + 1 })?.getBoundingClientRect();
      return rect && rect.bottom - textarea.getBoundingClientRect().top < seen;
    });
    expect(near.length).toBeGreaterThan(1);
    for (const offset of near) expect(letterUnder(textarea, mirror, offset)).toBe(offset);
  });

  it.each([
    ['scaled up', 'transform: scale(1.4); transform-origin: 0 0'],
    ['scaled down', 'scale: 0.7'],
    ['wider than high', 'transform: scale(1.3, 0.9); transform-origin: 0 0'],
    ['zoomed', 'zoom: 1.25'],
  ])('has each letter where the textarea has it on a page that is %s', (_, around) => {
    const { textarea, mirror } = mirrored('width: 300px; height: 200px; border: 6px solid; padding: 9px');
    const box = page.put(`<div style="width: 400px; ${around}"></div>`);
    box.append(textarea);
    mirror.reflect();
    for (const offset of [3, 25, TEXT.indexOf('письмо')]) expect(letterUnder(textarea, mirror, offset)).toBe(offset);
    textarea.scrollTop = textarea.scrollHeight;
    mirror.place();
    const offset = TEXT.indexOf('Том');
    expect(letterUnder(textarea, mirror, offset)).toBe(offset);
  });

  it('follows the textarea’s own scrolling', () => {
    const { textarea, mirror } = mirrored('width: 300px; height: 80px');
    textarea.scrollTop = textarea.scrollHeight;
    mirror.place();
    const offset = TEXT.indexOf('Том');
    expect(letterUnder(textarea, mirror, offset)).toBe(offset);
  });

  it('keeps marks beside an edit in place until the next review', () => {
    const { textarea, mirror } = mirrored('width: 300px; height: 200px', 'We are sorry. The courier lost it.');
    const mark = mirror.rangeOf({ start: 18, end: 30 });
    textarea.setRangeText('so very ', 7, 7);
    textarea.dispatchEvent(new InputEvent('input'));
    expect(mark?.toString()).toBe('courier lost');
  });

  it('takes no pointer and shows no letters', () => {
    const { textarea } = mirrored('width: 300px; height: 200px');
    const { left, top } = textarea.getBoundingClientRect();
    expect(document.elementFromPoint(left + 20, top + 20)).toBe(textarea);
  });

  it('shows only what is in sight of a textarea that its box cuts off', () => {
    const { textarea, mirror } = mirrored('width: 300px; height: 200px');
    const box = page.put('<div style="height: 50px; overflow: hidden"></div>');
    box.append(textarea);
    mirror.place();
    const shown = layer.ground.querySelector('.mirror')?.getBoundingClientRect();
    expect(shown?.bottom).toBeLessThanOrEqual(box.getBoundingClientRect().bottom);
  });
});
