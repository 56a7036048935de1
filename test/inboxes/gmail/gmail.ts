import { type ModelOptions, pageOf } from '../model';
import script from './page.ts?script';
import style from './style.css?raw';

/** A mailbox, built from facts about the page (docs/inboxes.md). */
export function render(options: ModelOptions, nonce?: string): string {
  return pageOf('Alder Lane Mail', style, script, options, nonce);
}
