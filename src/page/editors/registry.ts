import { ckeditor5 } from './ckeditor5';
import { contenteditable } from './contenteditable';
import type { Editor } from './editor';
import { lexical } from './lexical';
import { modelled } from './modelled';
import { textarea } from './textarea';
import { tinymce } from './tinymce';

/** The general one last. */
const EDITORS: readonly Editor[] = [textarea, lexical, ckeditor5, tinymce, modelled, contenteditable];

/** The family of an editable; null for what cannot be written into (disabled, read only, gone). */
export function editorOf(editable: HTMLElement): Editor | null {
  if (!editable.isConnected || editable.matches(':disabled, :read-only')) return null;
  return EDITORS.find((editor) => editor.recognises(editable)) ?? null;
}
