import { type ModelOptions, pageOf } from '../model';
import style from '../page/messenger.css?raw';
import script from './page.ts?script';

/** Messenger, built from facts about the page (docs/inboxes.md), with the real Lexical editor. */
export function render(options: ModelOptions): string {
  return pageOf('Messenger', style, script, options);
}
