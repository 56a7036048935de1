import knowledge from 'virtual:built-in-packs';
import { createEngine } from '../../src/engine/engine.ts';
import { featuresOfDraft } from '../../src/engine/learned/drafts.ts';
import type { Lexicon } from '../../src/engine/learned/lexicon.ts';
import { LEARNED_RULES, type LearnedRule } from '../../src/engine/learned/network.ts';
import { featuresOfItsSentences, featuresOfMessage } from '../../src/engine/learned/reader.ts';
import { ABUSE_KINDS, type Language, type RuleId } from '../../src/engine/model.ts';
import { isAdvice } from '../../src/engine/packs/knowledge.ts';
import type { Pack, Example as PackExample } from '../../src/engine/packs/pack.ts';
import { createReader } from '../../src/engine/reading.ts';
import { apart } from '../../src/engine/review/apart.ts';
import { ownershipStart } from '../../src/engine/review/circumstances.ts';
import { overlap } from '../../src/engine/spans.ts';
import { placeOf, readDrafts } from './corpus.ts';
import type { Example } from './learn.ts';
import type { Lesson } from './lessons.ts';
import { spread } from './rows.ts';

/** An example that knows where it comes from. */
export interface Sourced extends Example {
  language: Language;
  /** The set it comes from. */
  source: string;
  /** What it is judged with when nobody who learnt from it may judge: a writer, or a number of the text. */
  group: string;
  /** For thresholds: which false alarms on it count. */
  calibrates: Lesson['calibrates'] | 'draft';
  /** For drafts: which draft the sentence is of. */
  draft?: number;
}

const read = createReader(knowledge);
const engine = createEngine(knowledge);
/** How much an example of a pack counts beside a row of the corpus. */
const PACKS_WEIGHT = 0.5;

export function messageExamples(lessons: readonly Lesson[], lexicon: Lexicon): Sourced[] {
  return lessons.map((lesson) => {
    const reading = read(lesson.text, lesson.language);
    const { hashes } = featuresOfMessage(reading, lexicon);
    const sentences = featuresOfItsSentences(reading, lexicon);
    // kinds are told apart among abuse alone, by the rows whose kind is known
    return {
      features: hashes,
      sentences: sentences.length > 1 ? sentences : undefined,
      asked: lesson.kinds.length > 0 ? ['abuse', ...ABUSE_KINDS] : ['abuse'],
      sought: lesson.abusive ? ['abuse', ...lesson.kinds] : [],
      weight: lesson.weight,
      language: lesson.language,
      source: lesson.source,
      group: lesson.writer ?? numberOf(lesson.text),
      calibrates: lesson.calibrates,
    };
  });
}

/** The examples that stand in the packs: what a rule must flag and what it must let pass. */
export function packExamples(packs: readonly Pack[], lexicon: Lexicon): Sourced[] {
  return packs.flatMap(({ id, findings }) =>
    findings.flatMap(({ rule, language, flags, passes }) => {
      if (!isLearned(rule)) return [];
      const example = ({ text, customer }: PackExample, sought: boolean): Sourced[] => {
        const { analysis, ...surroundings } = drafted(text, customer ?? null, language);
        const [sentence] = analysis.sentences;
        if (!sentence || analysis.sentences.length > 1) return [];
        const { hashes } = featuresOfDraft(analysis, 0, sentence, surroundings.without, surroundings, lexicon);
        return [
          {
            ...{ features: hashes, asked: [rule], sought: sought ? [rule] : [], weight: PACKS_WEIGHT, language },
            ...{ source: `examples of the pack ${id}`, group: numberOf(text), calibrates: false as const },
          },
        ];
      };
      return [...flags.flatMap((one) => example(one, true)), ...passes.flatMap((one) => example(one, false))];
    }),
  );
}

/** What Aplomb offers to send: whatever it sounds like, it is meant to pass. Wordings with slots are no sentences yet. */
export function wordingExamples(packs: readonly Pack[], lexicon: Lexicon): Sourced[] {
  return packs.flatMap(({ wordings }) =>
    wordings.flatMap(({ text, language, part }) => {
      if (isAdvice(part) || text.includes('{')) return [];
      const { analysis, ...surroundings } = drafted(text, null, language);
      return analysis.sentences.map((sentence, index): Sourced => {
        const { hashes } = featuresOfDraft(analysis, index, sentence, surroundings.without, surroundings, lexicon);
        return {
          ...{ features: hashes, asked: ['abuse', ...LEARNED_RULES], sought: [], weight: 1, language },
          ...{ source: `wordings, ${language}`, group: numberOf(text), calibrates: false },
        };
      });
    }),
  );
}

/** One example for each sentence of the drafts that are learnt from. */
export function draftExamples(root: string, lexicon: Lexicon): Sourced[] {
  let count = 0;
  return readDrafts(root, 'train').flatMap(({ language, rows }) =>
    rows.flatMap((row) => {
      const draft = count++;
      const { analysis, ...surroundings } = drafted(row.draft, row.customer, language);
      const labels = row.labels.map((label) => ({ rule: label.rule, place: placeOf(row.draft, label) }));
      return analysis.sentences.flatMap((sentence, index): Sourced[] => {
        const { hashes } = featuresOfDraft(analysis, index, sentence, surroundings.without, surroundings, lexicon);
        if (hashes.length === 0) return [];
        const here = labels.filter(({ place }) => place === null || overlap(place, sentence));
        // a label without words says nothing about a single sentence among several
        const unsure = here.filter(({ place }) => place === null && analysis.sentences.length > 1);
        return [
          {
            features: hashes,
            asked: LEARNED_RULES.filter((rule) => !unsure.some((label) => label.rule === rule)),
            sought: LEARNED_RULES.filter((rule) => here.some((label) => label.rule === rule)),
            weight: 1,
            language,
            source: `drafts, ${language}`,
            group: row.writer,
            calibrates: 'draft',
            draft,
          },
        ];
      });
    }),
  );
}

/** A draft as it was read, with what decides about its sentences from outside. */
function drafted(draft: string, customer: string | null, language: Language) {
  const reading = read(draft, language);
  const askedWhy = customer !== null && engine.assess(customer, { language }).askedWhy;
  return {
    analysis: reading.analysis,
    without: apart(reading.analysis),
    askedWhy,
    ownedFrom: ownershipStart(reading, { owned: false, askedWhy, formal: false, abused: false }),
  };
}

function isLearned(rule: RuleId): rule is LearnedRule {
  return (LEARNED_RULES as readonly RuleId[]).includes(rule);
}

/** Rows that no writer we know wrote are told apart by a number of their text. */
function numberOf(text: string): string {
  return String((spread(text) >>> 8) % 100);
}
