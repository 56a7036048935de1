import knowledge from 'virtual:built-in-packs';
import { eachFeature } from '../../src/engine/learned/features.ts';
import { unread } from '../../src/engine/learned/reader.ts';
import { type Table, type Weights, writeWeights } from '../../src/engine/learned/weights.ts';
import { ABUSE_KINDS, type AbuseKind, LANGUAGES } from '../../src/engine/model.ts';
import { createReader } from '../../src/engine/reading.ts';
import { calibrate, type Judged } from './calibrate.ts';
import { corpusLessons, type Lesson, realLessons } from './lessons.ts';
import { type Example, type Linear, learn, predict } from './linear.ts';
import { spread } from './rows.ts';

const ABUSE_BITS = 18;
const KIND_BITS = 14;
const FOLDS = 4;
/** Steps between nothing and the heaviest weight: fewer than a byte has, for the sake of what is downloaded. */
const STEPS = { abuse: 31, kinds: 15 };
/** The share of weights that lie below the heaviest; the few above it are cut. */
const CUT = 0.999;

interface Read extends Lesson {
  features: Uint32Array;
}

export interface Trained {
  bytes: ArrayBuffer;
  /** What was learnt from and what came out, in lines to print. */
  report: string[];
}

/**
 * Learns the weights of the learned reader, the same each time.
 * @param root the project's folder, with the corpus
 * @param data the folder of the public sets; those that are missing are named in the report
 */
export function train(root: string, data: string): Trained {
  const { lessons, missing } = realLessons(data);
  const read = readLessons([...corpusLessons(root), ...lessons]);
  const report = [...countLines(read)];
  if (missing.length > 0) report.push(`missing in ${data}, so not learnt from: ${missing.join(', ')}`);

  const judged: Judged[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = learn(abuseExamples(read.filter(({ text }) => foldOf(text) !== fold)), ABUSE_BITS);
    for (const lesson of read) {
      if (foldOf(lesson.text) !== fold) continue;
      judged.push({ lesson, score: predict(model, lesson.features, (1 << ABUSE_BITS) - 1) });
    }
  }
  const thresholds = calibrate(judged);
  report.push(...recallLines(judged, thresholds));
  const weights: Weights = {
    abuse: quantise(learn(abuseExamples(read), ABUSE_BITS), STEPS.abuse),
    kinds: Object.fromEntries(
      ABUSE_KINDS.map((kind) => [kind, quantise(learn(kindExamples(read, kind), KIND_BITS), STEPS.kinds)]),
    ) as Record<AbuseKind, Table>,
    thresholds,
  };
  return { bytes: writeWeights(weights), report };
}

function readLessons(lessons: readonly Lesson[]): Read[] {
  const read = createReader(knowledge);
  return lessons.map((lesson) => {
    const reading = read(lesson.text, lesson.language);
    const features: number[] = [];
    eachFeature(reading.analysis, unread(reading), (_, hash) => features.push(hash));
    return { ...lesson, features: Uint32Array.from(features) };
  });
}

function foldOf(text: string): number {
  return (spread(text) >>> 8) % FOLDS;
}

function abuseExamples(read: readonly Read[]): Example[] {
  return read.map(({ features, abusive, weight }) => ({ features, sought: abusive, weight }));
}

/** Kinds are told apart among abuse alone, by the rows whose kind is known. */
function kindExamples(read: readonly Read[], kind: AbuseKind): Example[] {
  return read
    .filter(({ kinds }) => kinds.length > 0)
    .map(({ features, kinds, weight }) => ({ features, sought: kinds.includes(kind), weight }));
}

function quantise({ weights, bias }: Linear, steps: number): Table {
  const sizes = weights.map(Math.abs).sort();
  const step = (sizes[Math.floor((sizes.length - 1) * CUT)] ?? 0) / steps || 1;
  return {
    weights: Int8Array.from(weights, (weight) => Math.max(-steps, Math.min(steps, Math.round(weight / step)))),
    mask: weights.length - 1,
    step,
    bias,
  };
}

function countLines(read: readonly Lesson[]): string[] {
  const counts = new Map<string, { abusive: number; clean: number }>();
  for (const { source, abusive } of read) {
    const count = counts.get(source) ?? { abusive: 0, clean: 0 };
    count[abusive ? 'abusive' : 'clean']++;
    counts.set(source, count);
  }
  return [...counts].map(([source, { abusive, clean }]) => `${source}: ${abusive} abusive, ${clean} clean`);
}

function recallLines(judged: readonly Judged[], thresholds: Weights['thresholds']): string[] {
  return LANGUAGES.map((language) => {
    const own = judged.filter(({ lesson }) => lesson.source === `corpus, ${language}`);
    const above = own.filter(({ score }) => score > thresholds[language]);
    const found = above.filter(({ lesson }) => lesson.abusive).length;
    const all = own.filter(({ lesson }) => lesson.abusive).length;
    return `${language}: threshold ${thresholds[language].toFixed(2)}, in cross-validation it finds ${found} of ${all} and alarms ${above.length - found} times on ${own.length - all} clean messages`;
  });
}
