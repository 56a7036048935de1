import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language, type RuleId } from '@/engine/model';
import { createReader } from '@/engine/reading';
import type { Fault } from '@/engine/review/fault';
import { rewritesOf } from '@/engine/review/rewrites';
import { saysSmallYou } from '@/engine/wording/address-form';
import { gapsOf } from '@/engine/wording/gaps';
import { builtInKnowledge } from '../packs/built-in-packs';
import type { RewriteCases } from './rewrite-cases/cases';
import { EN } from './rewrite-cases/en';
import { RU } from './rewrite-cases/ru';
import { UK } from './rewrite-cases/uk';

const CASES: Record<Language, RewriteCases> = { en: EN, ru: RU, uk: UK };
const read = createReader(builtInKnowledge);

/** The drafts that come of the rewrites of a place, whatever found it; each with the words that went in. */
function mended(language: Language, rule: RuleId, marked: string): { draft: string; text: string }[] {
  const draft = marked.replace(/[{}]/gu, '');
  const reading = read(draft, language);
  const first = reading.analysis.sentences[0];
  const start = marked.includes('{') ? marked.indexOf('{') : (first?.start ?? 0);
  const end = marked.includes('}') ? marked.indexOf('}') - 1 : (first?.end ?? 0);
  const sentence = reading.analysis.sentences.findIndex((one) => one.start <= start && start < one.end);
  const fault: Fault = { start, end, rule, language, sentence, entry: 'aplomb/test', templates: [], edits: [] };
  const circumstances = { owned: false, askedWhy: false, formal: false, abused: false, theirWords: new Set<string>() };
  const about = {
    reading,
    circumstances,
    ownedFrom: Number.POSITIVE_INFINITY,
    faults: new Map([[sentence, [fault]]]),
    learned: undefined,
    rules: {},
    saysSmallYou: saysSmallYou(draft),
    apology: () => null,
    said: { says: () => false, apologises: () => false, offer: () => undefined },
    isKnown: () => false,
    instead: () => builtInKnowledge.reasons[language][rule]?.instead,
  };
  return rewritesOf(fault, about, {}, read).map(({ start: from, end: to, text }) => ({
    draft: draft.slice(0, from) + text + draft.slice(to),
    text,
  }));
}

/** Of the cases of a language, how many become what they should. */
const LEAST = 0.9;

describe.each(LANGUAGES)('a rewrite by construction, %s', (language) => {
  const cases = Object.values(CASES[language]).flatMap(({ rule, cases: of }) =>
    of.map(([draft, becomes]) => ({ rule, draft, becomes })),
  );
  const graded = cases.map(({ rule, draft, becomes }) => {
    const made = mended(language, rule, draft);
    const isRight =
      becomes === null ? made.every(({ text }) => gapsOf(text).length > 0) : made.some((one) => one.draft === becomes);
    return { draft, becomes, made, isRight };
  });

  it('says what a good service manager would', () => {
    const wrong = graded.filter(({ isRight }) => !isRight);
    const told = wrong.map(({ draft, becomes, made }) => ({ draft, becomes, made: made.map((one) => one.draft) }));
    expect(1 - wrong.length / graded.length, JSON.stringify(told, null, 1)).toBeGreaterThanOrEqual(LEAST);
  });

  it('is never an empty text', () => {
    for (const { made } of graded) for (const { text } of made) expect(text.trim()).not.toBe('');
  });
});
