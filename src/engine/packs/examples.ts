import { createEngine } from '../engine';
import { createReader, signals } from '../reading';
import type { Knowledge } from './knowledge';
import { mistake } from './mistake';
import type { Example, Pack, PackAbuse, PackEntry, PackError, PackFinding, PackSignal } from './pack';

/** The examples of one entry, ready to be tried: what an author calls `uk/courier-lost`. */
export interface Trial {
  /** `pack/entry`. */
  name: string;
  /** What failed, with the line of each example; empty when all is well. */
  run(): PackError[];
}

/** A place that an entry's kind of match was found at. */
interface Found {
  start: number;
  end: number;
}

/** How the engine sees an example: the places the entry asks for, and a word on what was found instead. */
interface Verdict {
  found: Found[];
  instead: string;
}

/**
 * The trials of a pack, one an entry, under all the knowledge it will be used with: another pack may win its place.
 */
export function trialsOf(pack: Pack, knowledge: Knowledge): Trial[] {
  const engine = createEngine(knowledge);
  const read = createReader(knowledge);

  const judgeFinding =
    ({ rule, language }: PackFinding) =>
    ({ text, customer }: Example): Verdict => {
      const { findings } = engine.review(text, { customer }, { language });
      return {
        found: findings.filter((finding) => finding.rule === rule),
        instead: findings.map((one) => `${one.rule} "${text.slice(one.start, one.end)}" (${one.entry})`).join(', '),
      };
    };
  const judgeAbuse =
    ({ kind, language }: PackAbuse) =>
    ({ text }: Example): Verdict => {
      const { evidence } = engine.assess(text, { language });
      return {
        found: evidence.filter((one) => one.kind === kind),
        instead: evidence.map((one) => `${one.kind} "${text.slice(one.start, one.end)}"`).join(', '),
      };
    };
  const judgeSignal =
    ({ signal, language }: PackSignal) =>
    ({ text }: Example): Verdict => {
      const found = signals(read(text, language), signal);
      return { found, instead: found.map((one) => `"${text.slice(one.start, one.end)}" (${one.what.id})`).join(', ') };
    };

  const trial = (entry: PackEntry, what: string, judge: (example: Example) => Verdict): Trial => ({
    name: `${pack.id}/${entry.id}`,
    run: () => [
      ...entry.flags.flatMap((example) => missed(example, what, judge(example))),
      ...entry.passes.flatMap((example) => wronged(example, what, judge(example))),
    ],
  });
  return [
    ...pack.findings.map((entry) => trial(entry, entry.rule, judgeFinding(entry))),
    ...pack.abuse.map((entry) => trial(entry, entry.kind, judgeAbuse(entry))),
    ...pack.signals.map((entry) => trial(entry, entry.signal, judgeSignal(entry))),
  ];
}

/** Everything that fails among a pack's examples; empty when the pack keeps its word. */
export function checkExamples(pack: Pack, knowledge: Knowledge): PackError[] {
  return trialsOf(pack, knowledge).flatMap((trial) => trial.run());
}

function missed(example: Example, what: string, { found, instead }: Verdict): PackError[] {
  const { text, marked } = example;
  if (marked.length === 0) {
    return found.length > 0 ? [] : [mistake(example.at, 'example-missed', { text, what, instead: instead || NOTHING })];
  }
  return marked
    .filter((mark) => !found.some((one) => one.start === mark.start && one.end === mark.end))
    .map((mark) =>
      mistake(example.at, 'example-missed', {
        text: text.slice(mark.start, mark.end),
        what,
        instead: instead || NOTHING,
      }),
    );
}

function wronged(example: Example, what: string, { found, instead }: Verdict): PackError[] {
  return found.length === 0
    ? []
    : [mistake(example.at, 'example-wronged', { text: example.text, what, instead: instead || NOTHING })];
}

/** In the place of what was found. */
const NOTHING = '–';
