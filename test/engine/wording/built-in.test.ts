import { describe, expect, it } from 'vitest';
import { createEngine } from '@/engine/engine';
import { ABUSE_KINDS, type Assessment, LANGUAGES, type Language, LENGTHS, RUNGS, type Talk } from '@/engine/model';
import { builtInKnowledge } from '../packs/built-in-packs';

const engine = createEngine(builtInKnowledge);

const PROBLEM: Record<Language, string> = {
  en: 'the parcel never arrived',
  ru: 'посылку так и не привезли',
  uk: 'посилку так і не привезли',
};
const NAMES: Record<Language, string> = { en: 'Anna', ru: 'Елена', uk: 'Олена' };

/** With everything a wording may speak of, and with nothing. */
function talks(language: Language): [Talk, Assessment['problem']][] {
  const customer = PROBLEM[language];
  return [
    [
      { customer, customerName: NAMES[language], agentName: NAMES[language] },
      { start: 0, end: customer.length },
    ],
    [{ customer: '…' }, null],
  ];
}

const OCCASIONS = LANGUAGES.flatMap((language) =>
  ABUSE_KINDS.flatMap((kind) =>
    RUNGS.flatMap((rung) => LENGTHS.map((length) => [language, kind, rung, length] as const)),
  ),
);

describe('a boundary in our own words', () => {
  it.each(OCCASIONS)('in %s for %s, %s, %s passes our own review', (language, kind, rung, length) => {
    for (const [talk, problem] of talks(language)) {
      const message = engine.assess(talk.customer ?? '', { language });
      const assessment: Assessment = { ...message, language, kind: 'abusive', abuse: [kind], severity: 2, problem };
      const variants = engine.propose(talk, assessment, { rung, length })?.variants ?? 0;
      expect(variants).toBeGreaterThan(0);
      for (let variant = 0; variant < variants; variant++) {
        const text = engine.propose(talk, assessment, { rung, length, variant })?.text ?? '';
        const { findings } = engine.review(text, talk, { language });
        const objections = findings.map(
          ({ rule, entry, start, end }) => `${rule} (${entry}): ${text.slice(start, end)}`,
        );
        expect([text, objections]).toEqual([text, []]);
        expect(text).not.toMatch(/[{}]| {2}|^\s|\s$/u);
      }
    }
  });
});
