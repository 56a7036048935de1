import { ckeditor4 } from './ckeditor4';
import { ckeditor5 } from './ckeditor5';
import { contenteditable } from './contenteditable';
import { draftJs } from './draft-js';
import type { Editor } from './editor';
import { froala } from './froala';
import { input } from './input';
import { lexical } from './lexical';
import { prosemirror } from './prosemirror';
import { quill } from './quill';
import { slate } from './slate';
import { textarea } from './textarea';
import { tinymce } from './tinymce';

/** The general one last. */
const EDITORS: readonly Editor[] = [
  textarea,
  input,
  lexical,
  ckeditor5,
  ckeditor4,
  tinymce,
  prosemirror,
  quill,
  slate,
  draftJs,
  froala,
  contenteditable,
];

/** The family of an editable; null for what cannot be written into (disabled, read only, gone). */
export function editorOf(editable: HTMLElement): Editor | null {
  if (!editable.isConnected || editable.matches(':disabled, :read-only')) return null;
  return EDITORS.find((editor) => editor.recognises(editable)) ?? null;
}
