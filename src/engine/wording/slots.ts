import type { Assessment, Language, Talk } from '../model';
import { addressed } from './name';

/** What a wording may speak of; a slot without a value leaves its wording out. */
export interface SlotValues {
  problem?: string;
  name?: string;
  agent?: string;
}

/** What a conversation gives to fill wordings with, in the language they are written in. */
export function slotValues(talk: Talk, assessment: Assessment | undefined, language: Language): SlotValues {
  const problem = assessment?.coarse ? null : assessment?.problem;
  const words = problem && talk.customer?.slice(problem.start, problem.end);
  return {
    name: addressed(talk.customerName, language),
    agent: talk.agentName?.trim(),
    problem: words ? quotable(words, language) : undefined,
  };
}

const SLOT = /\{(problem|name|agent)\}/gu;

/** The text with its slots filled, or `null` when one of them has no value. */
export function fillSlots(text: string, values: SlotValues): string | null {
  let complete = true;
  const filled = text.replace(SLOT, (_, slot: keyof SlotValues) => {
    const value = values[slot];
    if (!value) complete = false;
    return value ?? '';
  });
  return complete ? filled : null;
}

/** How many different slots a wording has: with more of them it is more specific. */
export function countSlots(text: string): number {
  return new Set(Array.from(text.matchAll(SLOT), (match) => match[1])).size;
}

/** Marks for a quotation inside the quotation marks of the wording. */
const INNER: Record<Language, readonly [open: string, close: string]> = {
  en: ['‘', '’'],
  ru: ['„', '“'],
  uk: ['„', '“'],
};
const OUTER_PAIR = /[«“„"]([^«»“”„"]*)[»”“"]/gu;

/** The customer's own words, as they stand inside the quotation marks of a wording: one line, other quotation marks. */
function quotable(words: string, language: Language): string {
  const [open, close] = INNER[language];
  return words
    .replace(/\s+/gu, ' ')
    .replace(OUTER_PAIR, (_, inside: string) => open + inside + close)
    .replace(/[«»“”„"]/gu, '')
    .trim();
}
