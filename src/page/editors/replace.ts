import type { Rewrite, Span } from '@/engine/model';
import type { Draft } from '@/page/draft/draft';
import { asWritten, differing } from './as-written';
import type { Editor } from './editor';
import { HeldKeys, UNDO } from './held-keys';
import { editorOf } from './registry';
import { enter, select } from './selecting';
import { frame, moment } from './waiting';

/** An editable and how its draft is read. */
export interface Writable {
  editable: HTMLElement;
  read(): Draft;
  /** When its text changed last, on the clock of `performance.now()`, in ms. */
  changedAt(): number;
}

/** How long an editor may take to show what it was given, in ms. */
const PATIENCE = 400;
/** After this long without any effect it did not hear us, in ms. */
const DEAF_AFTER = 150;

/**
 * Puts text in place of a span of the draft, in one step that the editor's own undo takes back, and reads back what
 * the editor made of it. Most editors have it before the next key can come; others need a moment, and what is typed
 * in it goes in behind the new words, or behind the old ones when the editor did not take them; Ctrl+Z takes the new
 * words back as soon as they are in.
 * @param span of the draft as it reads now; empty: text goes in there
 * What is no text stays: where a picture, a mention or a link stands in the span, only the words that differ are
 * written, and where it stands among those, nothing is.
 * @returns false when the editor did not take it; the draft is then as it was
 */
export async function replace(target: Writable, span: Span, text: string): Promise<boolean> {
  const { editable, read } = target;
  const editor = editorOf(editable);
  const draft = read().text;
  if (!editor || span.end > draft.length) return false;
  const keys = new HeldKeys(editable);
  let taken = false;
  try {
    await beApart(target, editor);
    taken = read().text === draft && (await write(target, editor, keys, span, editor.fit?.(text) ?? text));
  } finally {
    if (!taken) await giveBackCaret(target, editor, keys, span.end);
    for (let held = keys.next(); held !== undefined; held = keys.next()) {
      if (held === UNDO) await takeStepBack(target, editor, keys);
      else await type(target, editor, keys, held);
    }
    keys.release();
  }
  return taken;
}

/** Whether a picture, a mention or a link stands among the words that would be written over: `replace` refuses then. */
export function isBarred({ editable, read }: Pick<Writable, 'editable' | 'read'>, span: Span, text: string): boolean {
  const editor = editorOf(editable);
  const draft = read();
  return editor !== null && draft.breaksObject(fitted(draft, editor, span, editor.fit?.(text) ?? text));
}

function fitted(draft: Draft, editor: Editor, span: Span, text: string): Rewrite {
  const wording = draft.breaksObject(span) ? differing(draft.text, span, text) : { ...span, text };
  return asWritten(draft.text, wording, wording.text, editor);
}

async function write(target: Writable, editor: Editor, keys: HeldKeys, span: Span, text: string): Promise<boolean> {
  const { editable, read } = target;
  const draft = read();
  const wanted = draft.text.slice(0, span.start) + text + draft.text.slice(span.end);
  const put = fitted(draft, editor, span, text);
  if (draft.breaksObject(put)) return false;
  await enter(editable, editor);
  if (!(await select(editable, editor, read, put))) return false;
  for (const way of editor.ways) {
    if (!sameWords(read().text, draft.text)) return false;
    keys.letPass(() => way(editable, put.text));
    const outcome = await readBack(target, draft.text, wanted);
    if (outcome === 'taken') {
      // Its caret follows a frame after the words
      if (editor.settlesIn > 0) await frame();
      return true;
    }
    if (outcome === 'garbled') {
      await takeBack(target, editor, draft.text);
      return false;
    }
  }
  return false;
}

/** Lets so much time pass since the last change that the editor's undo keeps it for itself. */
async function beApart({ changedAt }: Writable, { joinsWithin = 0 }: Editor): Promise<void> {
  const left = changedAt() + joinsWithin - performance.now();
  if (left > 0) await moment(left);
}

/** Waits until the editor shows `wanted`. `untouched`: it still shows what was there; `garbled`: something else. */
async function readBack(target: Writable, before: string, wanted: string): Promise<'taken' | 'untouched' | 'garbled'> {
  const start = performance.now();
  while (true) {
    const now = target.read().text;
    if (sameWords(now, wanted)) return 'taken';
    const untouched = sameWords(now, before);
    const waited = performance.now() - start;
    if (untouched && waited > DEAF_AFTER) return 'untouched';
    if (waited > PATIENCE || !target.editable.isConnected) return untouched ? 'untouched' : 'garbled';
    await frame();
  }
}

/** Puts in what was typed, and waits until it shows: the next key would come before it. */
async function type({ editable, read }: Writable, editor: Editor, keys: HeldKeys, typed: string): Promise<void> {
  const before = read().text;
  const start = performance.now();
  keys.letPass(() => editor.type(editable, typed));
  while (read().text === before && performance.now() - start < DEAF_AFTER) await frame();
  // The caret follows a frame after the words
  if (editor.settlesIn > 0) await frame();
}

/** What was typed goes in behind the old words; Ctrl+Z was meant for new ones, and there are none. */
async function giveBackCaret({ editable, read }: Writable, editor: Editor, keys: HeldKeys, at: number): Promise<void> {
  keys.dropUndo();
  if (keys.any) await select(editable, editor, read, { start: at, end: at });
}

/** The last step, as Ctrl+Z does it. */
async function takeStepBack({ editable, read }: Writable, editor: Editor, keys: HeldKeys): Promise<void> {
  const before = read().text;
  const start = performance.now();
  keys.letPass(() => editor.undo(editable));
  while (read().text === before && performance.now() - start < DEAF_AFTER) await frame();
}

async function takeBack(target: Writable, editor: Editor, before: string): Promise<void> {
  if (!target.editable.isConnected || sameWords(target.read().text, before)) return;
  editor.undo(target.editable);
  await frame();
}

/** Editors differ in how they space paragraphs, and none of that is a loss: words and line breaks are compared. */
function sameWords(one: string, other: string): boolean {
  return spaced(one) === spaced(other);
}

function spaced(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n')
    .trim();
}
