import type { Measured } from './collect';
import { goals, type Sizes } from './goals';
import { LENGTHS } from './measure';
import type { Times } from './times';

/** What docs/performance.md holds between its sentences. Milliseconds are "median / p95". */
export function tables(measured: readonly Measured[], sizes: Sizes): string {
  const writeGood = measured.find(({ name }) => name === 'write-good')?.drafts[0]?.times;
  const own = measured.find(({ name }) => name === 'aplomb');
  const times = (value: number, peer?: number) => (peer ? `${(value / peer).toFixed(2)}×` : '–');

  const starts = measured.map(({ title, name, start, startMegabytes, mostMegabytes }) => [
    title,
    pair(start),
    times(start.median, own?.start.median),
    startMegabytes.toFixed(0),
    mostMegabytes.toFixed(0),
    sizes[name] ? kilobytes(sizes[name]) : '–',
  ]);
  const drafts = measured.flatMap(({ title, drafts }) =>
    drafts.map(({ language, times: { fresh, keystroke, characters } }) => [
      title,
      language,
      ...LENGTHS.map((words) => pair(fresh[words])),
      pair(keystroke),
      times(fresh[200].median, writeGood?.fresh[200].median),
      times(keystroke.p95, writeGood?.keystroke.p95),
      ((fresh[200].median / characters) * 1000).toFixed(2),
    ]),
  );
  const messages = measured.flatMap(({ title, messages }) =>
    messages.map(({ language, times }) => [
      title,
      language,
      pair(times, 3),
      Math.round(1000 / times.median).toString(),
    ]),
  );
  return [
    '## Start, memory, size\n',
    table(
      ['engine', 'start and first result, ms', 'of ours', 'memory after it, MB', 'at most, MB', 'gzip, kB'],
      starts,
    ),
    '## Drafts\n',
    table(
      [
        'engine',
        'language',
        ...LENGTHS.map((words) => `${words.toLocaleString('en')} words, ms`),
        'keystroke, ms',
        '200 words, of write-good',
        'keystroke p95, of write-good',
        '200 words, µs a character',
      ],
      drafts,
    ),
    '## Messages of about 30 words\n',
    table(['engine', 'language', 'a message, ms', 'a second'], messages),
    '## Goals\n',
    table(
      ['what', 'goal', 'reached', ''],
      goals(measured, sizes).map(({ what, goal, reached, held }) => [
        what,
        goal,
        reached,
        held ? 'held' : '**missed**',
      ]),
    ),
  ].join('\n');
}

export function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

function pair({ median, p95 }: Times, digits = 2): string {
  return `${median.toFixed(digits)} / ${p95.toFixed(digits)}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}
