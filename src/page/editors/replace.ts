import type { Rewrite, Span } from '@/engine/model';
import type { Draft } from '@/page/draft/draft';
import { activeAround } from '@/page/selection';
import type { Editor } from './editor';
import { HeldKeys } from './held-keys';
import { editorOf } from './registry';

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
/** An editor that knew the selection already tells of no change; how long one is waited for, in ms. */
const HEARD_AFTER = 50;

/**
 * Puts text in place of a span of the draft, in one step that the editor's own undo takes back, and reads back what
 * the editor made of it. Most editors have it before the next key can come; others need a moment, and what is typed
 * in it goes in behind the new words, or behind the old ones when the editor did not take them.
 * @param span of the draft as it reads now; empty: text goes in there
 * @returns false when the editor did not take it; the draft is then as it was
 */
export async function replace(target: Writable, span: Span, text: string): Promise<boolean> {
  const { editable, read } = target;
  const editor = editorOf(editable);
  const draft = read().text;
  if (!editor || span.end > draft.length) return false;
  const keys = new HeldKeys(editable.ownerDocument);
  let taken = false;
  try {
    await beApart(target, editor);
    taken = read().text === draft && (await write(target, editor, read(), span, editor.fit?.(text) ?? text));
  } finally {
    if (keys.any && !taken) await select(editor, read(), { start: span.end, end: span.end }, editable);
    for (let typed = keys.take(); typed !== ''; typed = keys.take()) await type(target, editor, typed);
    keys.release();
  }
  return taken;
}

async function write(target: Writable, editor: Editor, draft: Draft, span: Span, text: string): Promise<boolean> {
  const { editable, read } = target;
  const wanted = draft.text.slice(0, span.start) + text + draft.text.slice(span.end);
  const put = asWritten(draft.text, span, text, editor);
  if (focus(editable) && editor.settlesIn > 0) await moment(editor.settlesIn);
  if (!(await select(editor, draft, put, editable))) return false;
  for (const way of editor.ways) {
    if (!sameWords(read().text, draft.text)) return false;
    way(editable, put.text);
    const outcome = await readBack(target, draft.text, wanted);
    if (outcome === 'taken') return true;
    if (outcome === 'garbled') {
      await takeBack(target, editor, draft.text);
      return false;
    }
  }
  return false;
}

/** Gives it the focus. False: it had it. */
function focus(editable: HTMLElement): boolean {
  const page = editable.ownerDocument;
  // The body of a frame is its active element also while the frame is not
  if (activeAround(editable) === editable && page.hasFocus()) return false;
  page.defaultView?.focus();
  editable.focus({ preventScroll: true });
  return true;
}

/** Editors with a model learn of a new selection by its event, and have it in the frame after that. */
async function select(editor: Editor, draft: Draft, span: Span, editable: HTMLElement): Promise<boolean> {
  if (editor.settlesIn === 0) return draft.select(span);
  const heard = new Promise((resolve) => {
    editable.ownerDocument.addEventListener('selectionchange', resolve, { once: true });
  });
  if (!draft.select(span)) return false;
  // Where the selection stood there already, there is nothing to hear
  await Promise.race([heard, moment(HEARD_AFTER)]);
  await frame();
  return true;
}

/** Lets so much time pass since the last change that the editor's undo keeps it for itself. */
async function beApart({ changedAt }: Writable, { joinsWithin = 0 }: Editor): Promise<void> {
  const left = changedAt() + joinsWithin - performance.now();
  if (left > 0) await moment(left);
}

/**
 * The same rewrite as editors take it best. White space that stays is left alone: it may stand between a bold word and
 * a plain one. No editor takes an empty paste for a deletion: where nothing is left, a neighbouring character is
 * written again; and so it is where the editor would think new words a part of what was typed before.
 */
function asWritten(draft: string, span: Span, words: string, { joinsWhatFollows }: Editor): Rewrite {
  const { start, end, text } = withoutSharedSpace(draft, span, words);
  const before = draft.charAt(start - 1);
  const after = draft.charAt(end);
  const puts = text !== '' && (start < end || !joinsWhatFollows);
  if (puts || (text === '' && start === end)) return { start, end, text };
  if (/\S/.test(before)) return { start: start - 1, end, text: before + text };
  if (/\S/.test(after)) return { start, end: end + 1, text: text + after };
  return { start, end, text };
}

function withoutSharedSpace(draft: string, { start, end }: Span, text: string): Rewrite {
  const old = draft.slice(start, end);
  const most = Math.min(old.length, text.length);
  let lead = 0;
  while (lead < most && /\s/.test(old.charAt(lead)) && old.charAt(lead) === text.charAt(lead)) lead++;
  let tail = 0;
  while (tail < most - lead && /\s/.test(old.at(-1 - tail) ?? '') && old.at(-1 - tail) === text.at(-1 - tail)) tail++;
  return { start: start + lead, end: end - tail, text: text.slice(lead, text.length - tail) };
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
async function type({ editable, read }: Writable, editor: Editor, typed: string): Promise<void> {
  const before = read().text;
  const start = performance.now();
  editor.type(editable, typed);
  while (read().text === before && performance.now() - start < DEAF_AFTER) await frame();
  // The caret follows a frame after the words
  if (editor.settlesIn > 0) await frame();
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

function moment(duration: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, duration));
}

/** The next frame, or a moment in a page that is hidden and draws none. */
function frame(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, 50);
    requestAnimationFrame(() => {
      clearTimeout(late);
      resolve();
    });
  });
}
