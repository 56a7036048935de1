import { type ModelOptions, pageOf } from '../model';
import style from '../page/desk.css?raw';
import script from './page.ts?script';

/** Help Scout, built from facts about the page (docs/inboxes.md). */
export function render(options: ModelOptions): string {
  return pageOf('Help Scout', style, script, options);
}
