import knowledge from 'virtual:built-in-packs';
import { createEngine } from '../../src/engine/engine.ts';
import { featuresOfDraft } from '../../src/engine/learned/drafts.ts';
import type { Lexicon } from '../../src/engine/learned/lexicon.ts';
import { LEARNED_RULES, type LearnedRule } from '../../src/engine/learned/network.ts';
import { featuresOfItsSentences, featuresOfMessage } from '../../src/engine/learned/reader.ts';
import { ABUSE_KINDS, type Language, type RuleId, type Span } from '../../src/engine/model.ts';
import { isAdvice } from '../../src/engine/packs/knowledge.ts';
import type { Pack, Example as PackExample } from '../../src/engine/packs/pack.ts';
import { createReader } from '../../src/engine/reading.ts';
import { apart } from '../../src/engine/review/apart.ts';
import { ownershipStart } from '../../src/engine/review/circumstances.ts';
import { isHeardOn } from '../../src/engine/review/suspicions.ts';
import { overlap } from '../../src/engine/spans.ts';
import { ORDINARY, placeOf, readDrafts } from './corpus.ts';
import type { Example } from './learn.ts';
import type { Lesson } from './lessons.ts';
import { repliesToLearnFrom } from './replies.ts';
import { spread } from './rows.ts';

/** An example that knows where it comes from. */
export interface Sourced extends Example {
  language: Language;
  /** The set it comes from. */
  source: string;
  /** What it is judged with when nobody who learnt from it may judge: a writer, or a number of the text. */
  group: string;
  /** For thresholds: which false alarms on it count. */
  calibrates: Lesson['calibrates'] | Draft['calibrates'];
  /** For drafts: which draft the sentence is of, and whether nothing in it harms. */
  draft?: number;
  harmless?: boolean;
}

const read = createReader(knowledge);
const engine = createEngine(knowledge);
/** What agents mostly send is far more than what was written for its faults: few rows stand for it here. */
const WEIGHT = { draft: 1, reply: 2 } as const;
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

/** A draft to learn from, and where what harms it stands; nowhere in particular where its writer didn't tell. */
interface Draft {
  text: string;
  customer: string | null;
  labels: readonly { rule: RuleId; place: Span | null }[];
  language: Language;
  source: string;
  group: string;
  calibrates: 'draft' | 'reply';
}

/** One example for each sentence of the drafts that are learnt from: the corpus's, and what agents really sent. */
export function draftExamples(root: string, data: string, lexicon: Lexicon): Sourced[] {
  const written = readDrafts(root, 'train').flatMap(({ language, rows }) =>
    rows.map(
      ({ draft: text, customer, labels, writer }): Draft => ({
        ...{ text, customer, language, source: `drafts, ${language}`, group: writer },
        labels: labels.map((label) => ({ rule: label.rule, place: placeOf(text, label) })),
        calibrates: ORDINARY.includes(writer) ? 'reply' : 'draft',
      }),
    ),
  );
  const sent = repliesToLearnFrom(root, data).flatMap(({ file, replies }) =>
    replies.map(
      ({ text, customer, language, labels }): Draft => ({
        ...{ text, customer, language, source: `${file}, as drafts`, group: numberOf(text), calibrates: 'reply' },
        labels: labels.map(({ rule, start, end }) => ({ rule, place: { start, end } })),
      }),
    ),
  );
  return [...written, ...sent].flatMap((draft, index) => sentenceExamples(draft, index, lexicon));
}

function sentenceExamples(draft: Draft, index: number, lexicon: Lexicon): Sourced[] {
  const { language, source, group, calibrates, labels } = draft;
  const { reading, analysis, ...surroundings } = drafted(draft.text, draft.customer, language);
  const harmless = labels.length === 0;
  return analysis.sentences.flatMap((sentence, at): Sourced[] => {
    const { hashes } = featuresOfDraft(analysis, at, sentence, surroundings.without, surroundings, lexicon);
    if (hashes.length === 0) return [];
    const here = labels.filter(({ place }) => place === null || overlap(place, sentence));
    // a label without words says nothing about a single sentence among several
    const unsure = here.filter(({ place }) => place === null && analysis.sentences.length > 1);
    const asked = LEARNED_RULES.filter(
      (rule) => !unsure.some((label) => label.rule === rule) && isHeardOn(rule, reading, at),
    );
    return [
      {
        ...{ features: hashes, asked, sought: asked.filter((rule) => here.some((label) => label.rule === rule)) },
        ...{ weight: WEIGHT[calibrates], language, source, group, calibrates, draft: index, harmless },
      },
    ];
  });
}

/** A draft as it was read, with what decides about its sentences from outside. */
function drafted(draft: string, customer: string | null, language: Language) {
  const reading = read(draft, language);
  const askedWhy = customer !== null && engine.assess(customer, { language }).askedWhy;
  return {
    reading,
    analysis: reading.analysis,
    without: apart(reading.analysis),
    askedWhy,
    ownedFrom: ownershipStart(reading, { owned: false }),
  };
}

function isLearned(rule: RuleId): rule is LearnedRule {
  return (LEARNED_RULES as readonly RuleId[]).includes(rule);
}

/** Rows that no writer we know wrote are told apart by a number of their text. */
function numberOf(text: string): string {
  return String((spread(text) >>> 8) % 100);
}
