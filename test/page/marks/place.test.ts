import { describe, expect, it } from 'vitest';
import { overlap } from '@/page/geometry';
import { crossesWords, placeCard, type Scene } from '@/page/marks/place';

const box = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** A composer of 700 × 400 with five written lines, the third of them marked. */
const LINES = [0, 1, 2, 3, 4].map((line) => box(140, 220 + line * 24, 600, 20));
const SCENE: Scene = {
  viewport: box(0, 0, 1200, 900),
  card: { width: 360, height: 240 },
  mark: [box(300, 268, 120, 20)],
  written: box(140, 220, 600, 116),
  frame: box(120, 200, 700, 400),
  corner: null,
  keepClear: [],
};
const at = (scene: Scene) => {
  const { left, top } = placeCard(scene);
  return box(left, top, scene.card.width, scene.card.height);
};

describe('the place of the card', () => {
  it('is below the last written line', () => {
    expect(at(SCENE).top).toBe(346);
    expect(overlap(at(SCENE), SCENE.written)).toBe(0);
  });

  it('keeps clear of what must stay in sight', () => {
    const send = box(160, 540, 640, 40);
    expect(overlap(at({ ...SCENE, keepClear: [send] }), send)).toBe(0);
  });

  it('moves aside for the chip', () => {
    const corner = box(600, 400, 60, 32);
    const card = at({ ...SCENE, mark: [box(500, 268, 120, 20)], corner });
    expect([card.top, overlap(card, corner)]).toEqual([346, 0]);
  });

  it('is above the text where there is no room below', () => {
    const low = { ...SCENE, viewport: box(0, -400, 1200, 850) };
    expect(at(low).bottom).toBeLessThanOrEqual(220);
  });

  it('is beside the composer where there is room nowhere else', () => {
    const flat = { ...SCENE, viewport: box(0, 190, 1300, 260) };
    expect(at(flat).left).toBeGreaterThanOrEqual(820);
  });

  it.each([
    ['right of the words', 300, 430],
    ['left of the words', 620, 250],
  ])('is %s in a window as low as the card and as narrow as the composer', (_, words, left) => {
    const low = { ...SCENE, viewport: box(0, 190, 940, 260), mark: [box(words, 268, 120, 20)] };
    expect(at(low)).toMatchObject({ left, top: 206 });
  });

  it('stays in the viewport at its edges', () => {
    const right = { ...SCENE, mark: [box(1150, 268, 40, 20)] };
    expect(at(right).right).toBeLessThanOrEqual(1200 - 16);
  });

  it('shows its top and its close button even where it has no room at all', () => {
    const tiny = { ...SCENE, viewport: box(0, 0, 320, 200) };
    expect(at(tiny).top).toBe(16);
    expect(at(tiny).left).toBe(16);
  });
});

describe('the line that a card hangs on', () => {
  it('is left out where it would cross words', () => {
    expect(crossesWords(placeCard(SCENE), LINES)).toBe(true);
  });

  it('is drawn where the way down is free', () => {
    const last = { ...SCENE, mark: [box(300, 316, 120, 20)] };
    expect(crossesWords(placeCard(last), LINES)).toBe(false);
  });
});
