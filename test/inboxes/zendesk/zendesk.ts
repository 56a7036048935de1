import { type ModelOptions, pageOf } from '../model';
import script from './page.ts?script';
import style from './style.css?raw';

/** The agent workspace, built from facts about the page (docs/inboxes.md), with the real CKEditor 5. */
export function render(options: ModelOptions): string {
  return pageOf('Alder Lane', style, script, options);
}
