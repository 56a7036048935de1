import { expect } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Stand } from '../stand';

/** Our button with these words, where a real press at its middle reaches it. */
export function reachable(stand: Stand, words: string): HTMLElement | null {
  const buttons = [...stand.layer.querySelectorAll<HTMLElement>('button')];
  const button = buttons.find((it) => it.textContent?.includes(words));
  if (!button?.checkVisibility({ visibilityProperty: true })) return null;
  const { left, top, width, height } = button.getBoundingClientRect();
  const hit = document.elementFromPoint(left + width / 2, top + height / 2);
  return hit === stand.layer.host || hit?.shadowRoot?.contains(stand.layer.host) ? button : null;
}

/** Presses it with the real pointer: our root is closed to it, so by its place on the page. */
export async function pressReally(stand: Stand, words: string): Promise<void> {
  await expect.poll(() => reachable(stand, words)).toBeTruthy();
  const { left, top, width, height } = (reachable(stand, words) as HTMLElement).getBoundingClientRect();
  const from = document.body.getBoundingClientRect();
  const position = { x: left + width / 2 - from.left, y: top + height / 2 - from.top };
  await userEvent.click(document.body, { position, force: true });
}
