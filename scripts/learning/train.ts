import { createLexicon, packClasses } from '../../src/engine/learned/lexicon.ts';
import { ABUSE, hiddenOf, LEARNED_RULES, logOdds, type Network, SORTS } from '../../src/engine/learned/network.ts';
import { type Quantised, writeWeights } from '../../src/engine/learned/weights.ts';
import { LANGUAGES } from '../../src/engine/model.ts';
import type { Pack } from '../../src/engine/packs/pack.ts';
import { calibrate, type Judged } from './calibrate.ts';
import { draftExamples, messageExamples, packExamples, type Sourced, wordingExamples } from './examples.ts';
import { learn, type Settings } from './learn.ts';
import { corpusLessons, realLessons } from './lessons.ts';
import { readLexicon } from './lexicon.ts';
import { groupBy } from './rows.ts';

/** The network that tells rules and kinds apart is wide, the one that tells abuse has rows for more features. */
const SETTINGS = {
  sorts: { outputs: SORTS, bits: 17, rows: 24_000, width: 48, steps: 2 },
  abuse: { outputs: ABUSE, bits: 18, rows: 53_000, width: 12, steps: 2 },
} as const satisfies Record<string, Settings>;

/** Parts that take turns in being judged by what learnt from the others. */
const TURNS = 4;

interface Trained {
  bytes: ArrayBuffer;
  /** What was learnt from and what came out, in lines to print. */
  report: string[];
}

interface Networks {
  sorts: Quantised;
  abuse: Quantised;
}

/**
 * Learns the weights of the learned reader, the same each time.
 * @param root the project's folder, with the corpus
 * @param data the folder of the public sets; those that are missing are named in the report
 * @param packs the built-in packs, for their examples
 */
export function train(root: string, data: string, packs: readonly Pack[]): Trained {
  const words = packClasses(readLexicon(root));
  const lexicon = createLexicon(words);
  const { lessons, missing } = realLessons(data);
  const examples = [
    ...draftExamples(root, data, lexicon),
    ...packExamples(packs, lexicon),
    ...wordingExamples(packs, lexicon),
    ...messageExamples([...corpusLessons(root), ...lessons], lexicon),
  ];
  const report = [...countLines(examples)];
  if (missing.length > 0) report.push(`missing in ${data}, so not learnt from: ${missing.join(', ')}`);

  const judged = crossValidate(examples);
  const thresholds = calibrate(judged);
  report.push(...recallLines(judged, thresholds));
  return { bytes: writeWeights({ ...networks(examples), thresholds, lexicon: words }), report };
}

/** Every example judged by networks that learnt from nothing by its writer. */
function crossValidate(examples: readonly Sourced[]): Judged[] {
  const groups = [...new Set(examples.map(({ group }) => group))].sort();
  const writers = groups.filter((group) => Number.isNaN(Number(group)));
  // rows that nobody we know wrote are spread over the turns
  const turnOf = ({ group }: Sourced) => (writers.includes(group) ? writers.indexOf(group) : Number(group)) % TURNS;
  return Array.from({ length: TURNS }).flatMap((_, turn) => {
    const { sorts, abuse } = networks(examples.filter((example) => turnOf(example) !== turn));
    return examples
      .filter((example) => turnOf(example) === turn)
      .map((example) => ({ example, odds: { ...oddsOf(sorts, example), ...oddsOf(abuse, example) } }));
  });
}

function networks(examples: readonly Sourced[]): Networks {
  // what only tells abuse from the rest says nothing about sorts
  const sorted = examples.filter(({ asked }) => asked.some((output) => output !== 'abuse'));
  const messages = examples.filter(({ asked }) => asked.includes('abuse'));
  return {
    sorts: learn(sorted, SETTINGS.sorts),
    abuse: learn(messages, SETTINGS.abuse),
  };
}

function oddsOf(network: Network, { features }: Sourced): Judged['odds'] {
  const hidden = hiddenOf(network, features);
  return Object.fromEntries(network.outputs.map((output) => [output, logOdds(network, hidden, output)]));
}

function countLines(examples: readonly Sourced[]): string[] {
  return [...groupBy(examples, ({ source }) => source)].map(([source, rows]) => {
    const harmful = rows.filter(({ sought }) => sought.length > 0).length;
    return `${source}: ${harmful} that harm, ${rows.length - harmful} clean`;
  });
}

function recallLines(judged: readonly Judged[], thresholds: ReturnType<typeof calibrate>): string[] {
  return LANGUAGES.flatMap((language) => {
    const own = judged.filter(({ example }) => example.language === language);
    const messages = own.filter(({ example }) => example.source === `corpus, ${language}`);
    const drafts = own.filter(({ example }) => example.calibrates === 'draft');
    return [
      line(language, 'abuse', messages, thresholds[language].abuse),
      ...LEARNED_RULES.map((rule) =>
        line(
          language,
          rule,
          drafts.filter(({ example }) => example.asked.includes(rule)),
          thresholds[language][rule],
        ),
      ),
    ];
  });
}

function line(
  language: string,
  output: (typeof LEARNED_RULES)[number] | 'abuse',
  rows: readonly Judged[],
  threshold: number,
): string {
  const all = rows.filter(({ example }) => example.sought.includes(output)).length;
  const above = rows.filter(({ odds }) => (odds[output] ?? 0) > threshold);
  const right = above.filter(({ example }) => example.sought.includes(output)).length;
  const f1 = (2 * right) / (above.length + all);
  return `${language} ${output}: threshold ${threshold.toFixed(2)}; unseen writers: F1 ${f1.toFixed(2)}, finds ${right} of ${all}, wrong ${above.length - right} times on ${rows.length - all}`;
}
