import type { Language } from '../src/engine/model';
import type { Measured, Name } from './collect';
import type { DraftTimes } from './measure';
import { kilobytes } from './tables';

/** Bytes after gzip: of each engine as a bundle, and of the learned reader's weights. */
export type Sizes = Partial<Record<Name | 'weights', number>>;

export interface Goal {
  what: string;
  goal: string;
  reached: string;
  held: boolean;
}

/** What we set ourselves. Goals that are set against a peer are left out where it was not measured. */
export function goals(measured: readonly Measured[], sizes: Sizes): Goal[] {
  const own = measured.find(({ name }) => name === 'aplomb');
  const learned = measured.find(({ name }) => name === 'aplomb-with-reader');
  const writeGood = measured.find(({ name }) => name === 'write-good')?.drafts[0]?.times;
  if (!own || !learned) return [];
  const english = own.drafts.find(({ language }) => language === 'en')?.times;
  const whole = (title: string) => `${title}, with the learned reader`;
  const all: (Goal | undefined)[] = [
    ...own.drafts.flatMap(({ language, times }) => [
      ...againstWriteGood(language, times, writeGood),
      atMost(`2,000 words, p95, of own 200 words, ${language}`, times.fresh[2000].p95 / times.fresh[200].p95, 12, '×'),
      english && language !== 'en' ? perCharacter(language, times, english) : undefined,
    ]),
    ...learned.drafts.flatMap(({ language, times }) => againstWriteGood(whole(language), times, writeGood)),
    atMost('start and first result', own.start.median, 60, ' ms'),
    atMost(whole('start and first result'), learned.start.median, 60, ' ms'),
    atMost('peak memory over bare Node, drafts and messages', own.mostMegabytes, 60, ' MB'),
    atMost(whole('peak memory over bare Node'), learned.mostMegabytes, 60, ' MB'),
    sizes.aplomb ? size('engine with all packs, gzip', sizes.aplomb, 150_000) : undefined,
    sizes.weights ? size("the learned reader's data, gzip", sizes.weights, 400_000) : undefined,
  ];
  return all.filter((goal) => goal !== undefined);
}

function againstWriteGood(whose: string, { keystroke, fresh }: DraftTimes, writeGood?: DraftTimes): Goal[] {
  if (!writeGood) return [];
  return [
    atMost(`keystroke at 200 words, p95, ${whose}`, keystroke.p95, 0.5 * writeGood.keystroke.p95, ' ms'),
    atMost(`2,000 words, p95, ${whose}`, fresh[2000].p95, 2 * writeGood.fresh[2000].p95, ' ms'),
  ];
}

function perCharacter(language: Language, times: DraftTimes, english: DraftTimes): Goal {
  const cost = ({ fresh, characters }: DraftTimes) => fresh[200].median / characters;
  return atMost(`cost a character, of English, ${language}`, cost(times) / cost(english), 1.5, '×');
}

function atMost(what: string, reached: number, most: number, unit: string): Goal {
  return { what, goal: `≤ ${most.toFixed(2)}${unit}`, reached: `${reached.toFixed(2)}${unit}`, held: reached <= most };
}

function size(what: string, reached: number, most: number): Goal {
  return { what, goal: `≤ ${kilobytes(most)} kB`, reached: `${kilobytes(reached)} kB`, held: reached <= most };
}
