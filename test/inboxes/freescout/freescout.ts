import editorStyle from 'summernote/dist/summernote-lite.css?raw';
import { type ModelOptions, pageOf } from '../model';
import style from '../page/desk.css?raw';
import script from './page.ts?script';

/** FreeScout, built from facts about the page (docs/inboxes.md). */
export function render(options: ModelOptions): string {
  return pageOf('FreeScout', editorStyle + style, script, options);
}
