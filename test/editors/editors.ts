import type { Setting } from './page';

/** An editor of the battery. */
export interface EditorUnderTest {
  id: string;
  /** As people call it, with the version that is tested. */
  name: string;
  /** Whether it keeps bold words, links and lists. */
  formats: boolean;
  /** Its undo takes typed words together with what was put in before them. */
  joinsTyping?: true;
  /** Its undo learns of typed words when nobody has typed for so long, in ms; left out: at once. */
  learnsTypingIn?: number;
  /** What does not work yet, by the table's columns, and why. */
  limits?: Readonly<Record<string, string>>;
  /** Settings in which the editor itself does not work, with or without us. */
  breaksIn?: readonly Setting[];
  script(): Promise<{ default: string }>;
}

const REFUSED = 'nothing of a paste reaches it; the words are offered for copying';

const plain = { formats: false };
const rich = { formats: true };

export const EDITORS: readonly EditorUnderTest[] = [
  { id: 'textarea', name: 'textarea', ...plain, script: () => import('./real/textarea.ts?script') },
  { id: 'input', name: 'input', ...plain, script: () => import('./real/input.ts?script') },
  {
    id: 'contenteditable',
    name: 'contenteditable',
    ...rich,
    script: () => import('./real/contenteditable.ts?script'),
  },
  {
    id: 'lexical',
    name: 'Lexical 0.38, rich text',
    ...rich,
    breaksIn: ['shadow'],
    script: () => import('./real/lexical.ts?script'),
  },
  {
    id: 'lexical-plain',
    name: 'Lexical 0.38, plain text',
    ...plain,
    breaksIn: ['shadow'],
    script: () => import('./real/lexical-plain.ts?script'),
  },
  {
    id: 'ckeditor4',
    name: 'CKEditor 4.22',
    ...rich,
    breaksIn: ['shadow', 'strict'],
    script: () => import('./real/ckeditor4.ts?script'),
  },
  {
    id: 'ckeditor5',
    name: 'CKEditor 5 (46)',
    ...rich,
    limits: {
      firefoxParagraphs: 'they go in, and Ctrl+Z takes them back one by one',
    },
    script: () => import('./real/ckeditor5.ts?script'),
  },
  { id: 'prosemirror', name: 'ProseMirror 1', ...rich, script: () => import('./real/prosemirror.ts?script') },
  { id: 'tiptap', name: 'TipTap 3', ...rich, script: () => import('./real/tiptap.ts?script') },
  { id: 'quill', name: 'Quill 2', ...rich, script: () => import('./real/quill.ts?script') },
  { id: 'slate', name: 'Slate 0.146', ...rich, joinsTyping: true, script: () => import('./real/slate.ts?script') },
  {
    id: 'draft-js',
    name: 'Draft.js 0.11',
    ...rich,
    limits: { firefoxRewrite: REFUSED, firefoxUndo: REFUSED, firefoxParagraphs: REFUSED },
    breaksIn: ['shadow'],
    script: () => import('./real/draft-js.ts?script'),
  },
  {
    id: 'tinymce',
    name: 'TinyMCE 5',
    ...rich,
    breaksIn: ['strict'],
    script: () => import('./real/tinymce.ts?script'),
  },
  {
    id: 'froala',
    name: 'Froala 4.7',
    ...rich,
    learnsTypingIn: 500,
    breaksIn: ['shadow'],
    script: () => import('./real/froala.ts?script'),
  },
  {
    id: 'squire',
    name: 'Squire 2',
    ...rich,
    joinsTyping: true,
    script: () => import('./real/squire.ts?script'),
  },
];

/** The lines of a draft as an editor holds them. */
export function heldBy(editor: EditorUnderTest, lines: readonly string[]): string[] {
  const words = editor.formats ? [...lines] : lines.map((line) => line.replace(/\*\*|\[|\]\(.*?\)/g, ''));
  return editor.id === 'input' ? [words.filter((line) => line !== '').join(' ')] : words;
}
