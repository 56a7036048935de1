import { spawnSync } from 'node:child_process';
import { LANGUAGES, type Language } from '../src/engine/model';
import type { DraftTimes } from './measure';
import { summed, type Times } from './times';

/** Peers know English alone. */
const SUBJECTS: Record<Name, { title: string; languages: readonly Language[]; drafts: boolean }> = {
  aplomb: { title: 'Aplomb', languages: LANGUAGES, drafts: true },
  // drafts are the packs' alone: the reader takes no part in them
  'aplomb-with-reader': { title: 'Aplomb with the learned reader', languages: LANGUAGES, drafts: false },
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
  drafts: { language: Language; times: DraftTimes; megabytes: number }[];
  messages: { language: Language; times: Times }[];
}

interface Answer<T> {
  value: T | null;
  peak: number;
}

/**
 * Measures one engine after the other, each task in a process of its own.
 * @param program the bundle of run.ts
 * @param tell told what is being measured
 */
export function collect(program: string, withPeers: boolean, tell: (what: string) => void): Measured[] {
  const ask = <T>(...args: string[]): Answer<T> => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${args.join(' ')} could not be measured: ${reasonIn(stderr)}`);
    return JSON.parse(stdout);
  };
  const bare = summed(Array.from({ length: STARTS }, () => ask('none', 'bare').peak)).median;

  return (withPeers ? [...OURS, ...PEERS] : OURS).map((name) => {
    const { title, languages, drafts } = SUBJECTS[name];
    tell(title);
    ask(name, 'first');
    const starts = Array.from({ length: STARTS }, () => ask<number>(name, 'first'));
    return {
      name,
      title,
      start: summed(starts.map(({ value }) => value ?? Number.NaN)),
      startMegabytes: summed(starts.map(({ peak }) => peak)).median - bare,
      drafts: (drafts ? languages : []).flatMap((language) => {
        const { value, peak } = ask<DraftTimes>(name, 'drafts', language);
        return value ? [{ language, times: value, megabytes: peak - bare }] : [];
      }),
      messages: languages.flatMap((language) => {
        const { value } = ask<Times>(name, 'messages', language);
        return value ? [{ language, times: value }] : [];
      }),
    };
  });
}

/** The line that names the error; a stack trace of bundled code fills screens. */
function reasonIn(stderr: string): string {
  return stderr.match(/^\[?\w*Error.*$/mu)?.[0].slice(0, 200) ?? 'it ended without a word';
}
