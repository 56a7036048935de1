import { type ModelOptions, pageOf } from '../model';
import style from '../page/messenger.css?raw';
import script from './page.ts?script';

/** Bitrix24’s messenger, built from facts about the page (docs/inboxes.md), with its text area. */
export function render(options: ModelOptions): string {
  return pageOf('Bitrix24', style, script, options);
}
