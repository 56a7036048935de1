import { type ModelOptions, pageOf } from '../model';
import style from '../page/messenger.css?raw';
import script from './page.ts?script';

/** WhatsApp Web as of autumn 2026, built from facts about the page (docs/inboxes.md), with the real Lexical editor. */
export function render(options: ModelOptions): string {
  return pageOf('WhatsApp', style, script, options);
}
