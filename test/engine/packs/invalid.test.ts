import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { acceptPacks, type PackFiles } from '@/engine/packs/accept';
import { LIMITS } from '@/engine/packs/limits';
import { MISTAKES } from '@/engine/packs/mistake-words';
import type { PackError } from '@/engine/packs/pack';
import { builtInKnowledge } from './built-in-packs';
import { head } from './pack-of';

/**
 * A pack for each mistake, called like its code (and a dot and more, where there are several), as one file or a folder
 * of them; beside it, line by line, what its author is told.
 */
const FOLDER = join(import.meta.dirname, 'invalid');
const names = readdirSync(FOLDER);
const told = names.filter((name) => name.endsWith('.txt')).map((name) => name.slice(0, -'.txt'.length));
const written = new Set(names.filter((name) => !name.endsWith('.txt')).map((name) => name.replace(/\.yaml$/u, '')));

function filesOf(name: string): PackFiles {
  const folder = names.includes(name) ? join(FOLDER, name) : null;
  const files = folder ? readdirSync(folder).sort() : [`${name}.yaml`];
  return files.map((file) => ({ name: file, text: readFileSync(join(folder ?? FOLDER, file), 'utf8') }));
}

function mistakesIn(...packs: PackFiles[]): PackError[] {
  const accepted = acceptPacks(builtInKnowledge, packs);
  return 'errors' in accepted ? accepted.errors : [];
}

const spoken = ({ file, line, column, message, remedy }: PackError) =>
  `${file}:${line}:${column}: ${message}; ${remedy}\n`;

const pack = (yaml: string, id = 'team') => [
  { name: `${id}.yaml`, text: head().replace('id: team', `id: ${id}`) + yaml },
];

/** Packs that are too large to be kept, and more packs than one. */
const MADE: Partial<Record<keyof typeof MISTAKES, { packs: PackFiles[]; told: string }>> = {
  'no-files': { packs: [[]], told: 'pack:1:1: the pack has no files; write one, see docs/packs.md\n' },
  'too-many-files': {
    packs: [Array.from({ length: LIMITS.files + 1 }, (_, index) => ({ name: `${index}.yaml`, text: '' }))],
    told: '0.yaml:1:1: 101 files; 100 at most: join some\n',
  },
  'too-many-characters': {
    packs: [[{ name: 'team.yaml', text: '#'.repeat(LIMITS.characters + 1) }]],
    told: 'team.yaml:1:1: the pack has 2000001 characters; 2000000 at most: make two packs of it\n',
  },
  'too-many-phrases': {
    packs: [pack(`never-flag: ${JSON.stringify(Array.from({ length: LIMITS.phrases + 1 }, () => 'x'))}\n`)],
    told: 'team.yaml:7:13: more than 20000 phrases; make two packs of it\n',
  },
  'too-many-values': {
    packs: [pack(`never-flag: [${'x,'.repeat(LIMITS.values)}]\n`)],
    told: 'team.yaml:7:399982: more than 200000 keys and values, aliases unfolded; make two packs of it\n',
  },
  'too-many-examples': {
    packs: [
      pack(
        `signals:\n${'- { signal: ask, find: [x], flags: [EXAMPLES] }\n'.repeat(101).replaceAll('EXAMPLES', 'x,'.repeat(200))}`,
      ),
    ],
    told: 'team.yaml:108:3: more than 20000 examples; keep those that tell something new, or make two packs of it\n',
  },
  'too-much-waiting': {
    packs: [
      pack(
        `never-flag:\n${Array.from({ length: 8_000 }, (_, at) => `- a ...8 ${'b'.repeat(at % 50)}${at}\n`).join('')}`,
      ),
    ],
    told: 'team.yaml:6258:3: with this phrase the gaps (...), asterisks and optional parts of the pack are too many; use fewer of them, shorter gaps, and none at the beginning of a phrase\n',
  },
  'pack-too-large': {
    packs: [
      pack(
        `words: { party: [${Array.from({ length: 1_000 }, (_, at) => `a a${at}`)}] }\nnever-flag:\n${Array.from({ length: 1_000 }, (_, at) => `- <party> b${at}\n`).join('')}`,
      ),
    ],
    told: 'team.yaml:408:3: with this phrase the pack is too large; make two packs of it, or use fewer gaps, optional parts and & around long lists\n',
  },
  'pack-id-taken': {
    packs: [pack(''), pack('').map(({ text }) => ({ name: 'second.yaml', text }))],
    told: 'second.yaml:2:5: "team" is the id of the pack in team.yaml as well; give one of the two another\n',
  },
};

describe('a pack that is wrong is refused whole, and teaches', () => {
  it.each([...written])('%s', (name) => {
    const mistakes = mistakesIn(filesOf(name));
    expect(mistakes.map(spoken).join('')).toBe(
      told.includes(name) ? readFileSync(join(FOLDER, `${name}.txt`), 'utf8') : '',
    );
    expect(mistakes.map(({ code }) => code)).toContain(name.split('.')[0]);
  });

  it.each(Object.entries(MADE))('%s', (code, { packs, told }) => {
    const mistakes = mistakesIn(...packs);
    expect(mistakes.map(spoken).join('')).toBe(told);
    expect(mistakes.map((one) => one.code)).toEqual([code]);
  });

  it('in every way in which a pack can be wrong', () => {
    const tried = new Set([...written, ...Object.keys(MADE), 'too-many-mistakes'].map((name) => name.split('.')[0]));
    expect(Object.keys(MISTAKES).filter((code) => !tried.has(code))).toEqual([]);
  });

  it('too-many-mistakes', () => {
    const mistakes = mistakesIn(pack(`never-flag:\n${'- 5\n'.repeat(50_000)}`));
    expect(mistakes).toHaveLength(LIMITS.mistakes + 1);
    expect(mistakes.at(-1)).toMatchObject({ code: 'too-many-mistakes', line: 208, message: 'more than 200 mistakes' });
  });

  it('a phrase at once, while its entry has no example yet', () => {
    const yaml =
      'findings:\n  - { id: a, rule: blame, find: [“test”, (x], flags: [], passes: [] }\nwords: { w: ["a *b"] }\n';
    expect(mistakesIn(pack(yaml)).map(({ code, line, column }) => [code, line, column])).toEqual([
      ['phrase-mark', 8, 34],
      ['phrase-not-closed', 8, 42],
      ['empty-needed', 8, 54],
      ['empty-needed', 8, 66],
      ['phrase-asterisk-before', 9, 17],
    ]);
  });

  it('all mistakes at once', () => {
    const yaml = 'findings:\n  - { id: a, rule: nope, find: [x], flags: [x], passes: [y] }\n  - { id: b }\n';
    expect(mistakesIn(pack(yaml)).map(({ message }) => message)).toEqual([
      '"rule" can not be "nope"',
      '"rule" is missing',
      '"find" is missing',
      '"flags" is missing',
      '"passes" is missing',
    ]);
  });
});
