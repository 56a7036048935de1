import { type ModelOptions, pageOf } from '../model';
import script from './page.ts?script';
import style from './style.css?raw';

/** Direct messages, built from facts about the page (docs/inboxes.md), with the real Lexical editor. */
export function render(options: ModelOptions): string {
  return pageOf('Direct', style, script, options);
}
