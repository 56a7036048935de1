import { createEngine } from '../engine';
import type { Evidence, Language } from '../model';
import { createReader, signals } from '../reading';
import { overlap } from '../spans';
import { termsIn } from '../terms';
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
        instead: evidence
          .map((one) => `${one.kind} "${text.slice(one.start, one.end)}"${nameOf(one, text, language)}`)
          .join(', '),
      };
    };
  /** In brackets, the entry that a piece of evidence is from. */
  const nameOf = ({ kind, start, end }: Evidence, text: string, language: Language) => {
    const from = read(text, language).found.find(
      ({ what, ...place }) => what.sort === 'abuse' && what.kind === kind && overlap(place, { start, end }),
    );
    return from ? ` (${from.what.id})` : '';
  };
  const judgeSignal =
    ({ signal, language }: PackSignal) =>
    ({ text }: Example): Verdict => {
      const found = signals(read(text, language), signal);
      return { found, instead: found.map((one) => `"${text.slice(one.start, one.end)}" (${one.what.id})`).join(', ') };
    };

  const trial = (entry: PackEntry, what: string, judge: (example: Example) => Verdict): Trial => {
    const name = `${pack.id}/${entry.id}`;
    const seen = (example: Example): Verdict => {
      const verdict = judge(example);
      return verdict.instead === '' ? { ...verdict, instead: hushed(example) } : verdict;
    };
    /** The terms in which nothing is flagged, where an example expects it. */
    const hushed = ({ text, marked }: Example) =>
      termsIn(read(text, entry.language))
        .filter((term) => marked.length === 0 || marked.some((mark) => overlap(mark, term)))
        .map(({ start, end }) => `never-flag "${text.slice(start, end)}"`)
        .join(', ');
    const isHeard = ({ text }: Example) => read(text, entry.language).found.some((one) => one.what.id === name);
    return {
      name,
      run: () => {
        const failed = [
          ...entry.flags.flatMap((example) => missed(example, what, seen(example))),
          ...entry.passes.flatMap((example) => wronged(example, what, judge(example))),
        ];
        const [first] = entry.flags;
        if (failed.length > 0 || !first || entry.flags.some(isHeard)) return failed;
        return [mistake(first.at, 'entry-unheard', { entry: name, instead: seen(first).instead })];
      },
    };
  };
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
  if (QUOTED.test(text) && found.length === 0) return [mistake(example.at, 'example-quoted')];
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

/** Typographic quotation marks in the place of those that YAML knows. */
const QUOTED = /^[“„«][^“”„«»]*[”“»]$/u;

/** In the place of what was found. */
const NOTHING = '–';
