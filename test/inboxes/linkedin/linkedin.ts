import { type ModelOptions, pageOf } from '../model';
import style from '../page/messenger.css?raw';
import script from './page.ts?script';

/** LinkedIn’s messages, built from facts about the page (docs/inboxes.md), with its plain editor. */
export function render(options: ModelOptions): string {
  return pageOf('Messaging', style, script, options);
}
