import { spawnSync } from 'node:child_process';
import { LANGUAGES, type Language } from '../src/engine/model';
import type { DraftTimes } from './measure';
import { summed, type Times } from './times';

/** Peers know English alone. */
const SUBJECTS: Record<Name, { title: string; languages: readonly Language[]; drafts: boolean }> = {
  aplomb: { title: 'Aplomb', languages: LANGUAGES, drafts: true },
  'aplomb-with-reader': { title: 'Aplomb with the learned reader', languages: LANGUAGES, drafts: true },
  'write-good': { title: 'write-good', languages: ['en'], drafts: true },
  alex: { title: 'alex', languages: ['en'], drafts: true },
  harper: { title: 'harper.js', languages: ['en'], drafts: true },
  obscenity: { title: 'obscenity', languages: ['en'], drafts: false },
};
const OURS = ['aplomb', 'aplomb-with-reader'] as const;
const PEERS = ['write-good', 'alex', 'harper', 'obscenity'] as const;
export type Name = (typeof OURS)[number] | (typeof PEERS)[number];

/** Fresh processes that each begin with nothing. */
const STARTS = 15;

/** Megabytes are MiB of resident memory at its peak, over that of Node with our texts and no engine. */
export interface Measured {
  name: Name;
  title: string;
  start: Times;
  startMegabytes: number;
  /** The most that any of its tasks took. */
  mostMegabytes: number;
  drafts: { language: Language; times: DraftTimes }[];
  messages: { language: Language; times: Times }[];
}

interface Answer<T> {
  value: T | null;
  peak: number;
}

/**
 * Measures the engines, each task in a process of its own.
 * @param program the bundle of run.ts
 * @param tell told what is being measured
 */
export function collect(program: string, withPeers: boolean, tell: (what: string) => void): Measured[] {
  const ask = <T>(...args: string[]): Answer<T> => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${args.join(' ')} could not be measured: ${reasonIn(stderr)}`);
    return JSON.parse(stdout);
  };
  const names = withPeers ? [...OURS, ...PEERS] : OURS;
  const bare = summed(Array.from({ length: STARTS }, () => ask('none', 'bare').peak)).median;

  // in turns, so that a busy moment of the machine falls on all alike; the first of each, from a cold disk, is left out
  tell('Starts');
  const starts: Partial<Record<Name, Answer<number>[]>> = {};
  for (const name of names) ask(name, 'first');
  for (let round = 0; round < STARTS; round++) {
    for (const name of names) starts[name] = [...(starts[name] ?? []), ask<number>(name, 'first')];
  }

  return names.map((name) => {
    const { title, languages, drafts } = SUBJECTS[name];
    tell(title);
    const begun = starts[name] ?? [];
    const peaks = begun.map(({ peak }) => peak);
    const each = <T>(job: string, tasks: readonly Language[]) =>
      tasks.flatMap((language) => {
        const { value: times, peak } = ask<T>(name, job, language);
        peaks.push(peak);
        return times ? [{ language, times }] : [];
      });
    return {
      name,
      title,
      start: summed(begun.map(({ value }) => value ?? Number.NaN)),
      startMegabytes: summed(begun.map(({ peak }) => peak)).median - bare,
      drafts: each<DraftTimes>('drafts', drafts ? languages : []),
      messages: each<Times>('messages', languages),
      mostMegabytes: Math.max(...peaks) - bare,
    };
  });
}

/** The line that names the error; a stack trace of bundled code fills screens. */
function reasonIn(stderr: string): string {
  return stderr.match(/^\[?\w*Error.*$/mu)?.[0].slice(0, 200) ?? 'it ended without a word';
}
