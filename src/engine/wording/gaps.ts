import type { Language, Span } from '../model';

/** A gap is written in brackets and ends in three dots: "[…]", "[what we will do, and by when…]". */
const GAP = /\[[^[\]\n]*(?:…|\.\.\.)\]/gu;

/** The places of a wording where only the agent knows the words. */
export function gapsOf(text: string): Span[] {
  return Array.from(text.matchAll(GAP), ({ 0: gap, index }) => ({ start: index, end: index + gap.length }));
}

/** What stands in the place of a solution: it is the agent's to decide. */
export const SOLUTION_GAP: Record<Language, string> = {
  en: '[what we will do, and by when…]',
  ru: '[что сделаем и к какому сроку…]',
  uk: '[що зробимо і до якого дня…]',
};
