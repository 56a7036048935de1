import { METADATA } from '@/engine/packs/schema';
import { MAIL_QUOTE } from '@/engine/packs/syntax';

/**
 * What somebody took for a pack, where no pack can be read: the address of one, a message that has one in it, or
 * something else altogether.
 */
export type Mistaken = 'address' | 'words-before' | 'no-pack';

const ADDRESS = /^\s*<?https?:\/\/\S+\s*$/iu;
const FORMAT = /^[ \t]*["']?format["']?[ \t]*:/mu;
/** What may stand above the first key of a pack. */
const LINE_OF_PACK = /^\s*(?:#.*|---.*|[{}[\]].*|["']?[\w$-]+["']?[ \t]*:.*|-\s.*)?$/u;
const KEY = new RegExp(`^[ \\t{,\\uFEFF]*["']?(?:${METADATA.join('|')}|findings|words|wordings)["']?[ \\t]*:`, 'mu');

/** Null for what may be a pack with mistakes, which are told better by the lines that they stand in. */
export function mistakenFor(text: string): Mistaken | null {
  if (ADDRESS.test(text)) return 'address';
  if (MAIL_QUOTE.test(text)) return null;
  if (!KEY.test(text)) return 'no-pack';
  const format = FORMAT.exec(text);
  const above = format ? text.slice(0, format.index).replace('\uFEFF', '').split('\n') : [];
  return above.every((line) => LINE_OF_PACK.test(line)) ? null : 'words-before';
}
