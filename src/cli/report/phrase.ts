import type { Span } from '../../engine/model';
import { normalisePhrase } from '../../engine/review/normalise-phrase';

/** Stand in for what may tell who somebody is. */
const MASK = { number: '#', address: '@', name: '…' };

/** Longer flagged words are cut: whole sentences do not come back, and a person's story is in them. */
const LONGEST = 100;
const WORDS = /\S+/gu;
const SENTENCE_ENDS = /(?:^|[.!?…:\n]["»”’)]*)\s*$/u;
const ADDRESS = /@|:\/\/|\bwww\./iu;
/** Begin with a capital within a sentence, and are no names. */
const NO_NAMES = new Set(
  `i i'm i've i'll i'd вы вас вам вами ваш ваша ваше ваши вашего вашей вашему вашим вашими вашем вашу ваших ви вами ваші
  вашої вашій вашою вашого вашому monday tuesday wednesday thursday friday saturday sunday january february march april
  may june july august september october november december`.split(/\s+/u),
);

/**
 * Words of a text in the form in which they are counted: case, spacing, punctuation do not matter; numbers, ids,
 * addresses and names are masked.
 * @param names those that the message and the draft show to be names, in small letters
 */
export function maskedPhrase(text: string, { start, end }: Span, names: ReadonlySet<string>): string {
  const masked: string[] = [];
  for (const { 0: word, index } of text.slice(start, end).matchAll(WORDS)) {
    const one = maskOf(word) ?? nameMask(word, begins(text, start + index), names) ?? normalisePhrase(word);
    // two names in a row tell no more than one
    if (one !== '' && !(one === masked.at(-1) && Object.values(MASK).includes(one))) masked.push(one);
  }
  // marks alone are a finding too: "???"
  const phrase = masked.join(' ') || text.slice(start, end).replace(/\s+/gu, '');
  return phrase.length > LONGEST ? `${phrase.slice(0, phrase.lastIndexOf(' ', LONGEST))} …` : phrase;
}

/** Words that stand with a capital within a sentence: of people, mostly; in small letters. */
export function namesIn(...texts: readonly string[]): Set<string> {
  const names = new Set<string>();
  for (const text of texts) {
    for (const { 0: word, index } of text.matchAll(WORDS)) {
      if (!begins(text, index) && isCapitalised(word)) names.add(normalisePhrase(word));
    }
  }
  return names;
}

function maskOf(word: string): string | undefined {
  if (ADDRESS.test(word)) return MASK.address;
  if (/\d/u.test(word)) return MASK.number;
}

function nameMask(word: string, first: boolean, names: ReadonlySet<string>): string | undefined {
  if (!isCapitalised(word)) return;
  if (!first || names.has(normalisePhrase(word))) return MASK.name;
}

function isCapitalised(word: string): boolean {
  return /^[^\p{L}]*\p{Lu}\p{Ll}/u.test(word) && !NO_NAMES.has(normalisePhrase(word));
}

/** Whether a sentence begins here, where a capital tells nothing. */
function begins(text: string, at: number): boolean {
  return SENTENCE_ENDS.test(text.slice(Math.max(0, at - 8), at));
}
