import { type ModelOptions, pageOf } from '../model';
import style from '../page/desk.css?raw';
import script from './page.ts?script';

/** Chatwoot, built from facts about the page (docs/inboxes.md). */
export function render(options: ModelOptions): string {
  return pageOf('Chatwoot', style, script, options);
}
