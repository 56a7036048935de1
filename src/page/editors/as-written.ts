import type { Rewrite, Span } from '@/engine/model';
import { editBetween } from '@/page/draft/edit';
import type { Editor } from './editor';

/**
 * The same rewrite as editors take it best. White space that stays is left alone: it may stand between a bold word and
 * a plain one. No editor takes an empty paste for a deletion: where nothing is left, a neighbouring character is
 * written again; and so it is where the editor would think new words a part of what was typed before.
 */
export function asWritten(
  draft: string,
  span: Span,
  words: string,
  { joinsWhatFollows }: Pick<Editor, 'joinsWhatFollows'>,
): Rewrite {
  const { start, end, text } = withoutSharedSpace(draft, span, words);
  const before = draft.charAt(start - 1);
  const after = draft.charAt(end);
  const puts = text !== '' && (start < end || !joinsWhatFollows);
  if (puts || (text === '' && start === end)) return { start, end, text };
  if (/\S/.test(before)) return { start: start - 1, end, text: before + text };
  if (/\S/.test(after)) return { start, end: end + 1, text: text + after };
  return { start, end, text };
}

const WORD = /[\p{L}\p{M}\p{N}'’-]/u;

/** The same rewrite without the whole words that it begins and ends with in common with what stands there. */
export function differing(draft: string, { start, end }: Span, words: string): Rewrite {
  const old = draft.slice(start, end);
  const edit = editBetween(old, words);
  const isWord = (text: string, at: number) => WORD.test(text.charAt(at));
  let lead = edit.start;
  while (lead > 0 && isWord(old, lead - 1) && (isWord(old, lead) || isWord(words, lead))) lead--;
  let tail = old.length - edit.end;
  const inWord = (text: string) => isWord(text, text.length - tail - 1);
  while (tail > 0 && isWord(old, old.length - tail) && (inWord(old) || inWord(words))) tail--;
  return { start: start + lead, end: end - tail, text: words.slice(lead, words.length - tail) };
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
