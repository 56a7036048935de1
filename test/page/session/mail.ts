import { userEvent } from 'vitest/browser';
import { page } from '../page';
import { paintedBox } from '../stand';

export const DRAFT = 'Due to high volumes the courier lost it. Sorry for any inconvenience.';
export const ALL = ['excuse: Due to high volumes', 'blame: the courier lost', 'stock-apology: any inconvenience'];

/** A message, and a composer that holds `text`. */
export function mail(text = '', mode = 'reply'): HTMLElement {
  page.put('<p data-conversation="7">Where is my parcel?</p>');
  const frame = page.put(
    `<form data-composer="${mode}" style="padding: 20px"><div contenteditable="true" style="width: 500px; height: 200px"><p>${text}<br></p></div><button type="button">Send</button></form>`,
  );
  return frame.querySelector('[contenteditable]') as HTMLElement;
}

export async function type(editable: HTMLElement, text: string): Promise<void> {
  editable.focus();
  await userEvent.keyboard(text);
}

/** Clicks into the middle of painted words. */
export async function clickMark(family: Parameters<typeof paintedBox>[0]): Promise<void> {
  const box = paintedBox(family);
  const target = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2) ?? document.body;
  const from = target.getBoundingClientRect();
  const position = { x: box.left + box.width / 2 - from.left, y: box.top + box.height / 2 - from.top };
  await userEvent.click(target, { position });
}
