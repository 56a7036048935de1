import { LIMITS } from '@/engine/packs/limits';
import type { MistakeCode } from '@/engine/packs/mistake-words';
import { head } from './pack-of';

const many = (count: number, of: (index: number) => string): string =>
  Array.from({ length: count }, (_, at) => of(at)).join('');
/** A word of letters alone, another for each number. */
const word = (index: number): string =>
  `zw${[...index.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('')}`;
const finding = (find: string, more = ''): string =>
  `findings:\n- { id: a, rule: excuse, find: ${find}, flags: [x], passes: [y]${more} }\n`;
const terms = (count: number, of: (index: number) => string): string =>
  `never-flag:\n${many(count, (at) => `- "${of(at)}"\n`)}`;

/** Packs that somebody might write to stop a browser, or to slip something in; and what they are refused for. */
export const REFUSED: readonly (readonly [string, MistakeCode, () => string])[] = [
  // too much
  ['20,001 phrases', 'too-many-phrases', () => terms(20_001, word)],
  ['a megabyte for a name', 'too-long', () => `author: "${'a'.repeat(1_900_000)}"`],
  ['a megabyte for a rule', 'value-unknown', () => finding('[x]').replace('excuse', 'e'.repeat(1_900_000))],
  ['a megabyte for a phrase', 'phrase-too-long', () => finding(`[${'a '.repeat(900_000)}]`)],
  ['a million brackets', 'yaml-too-deep', () => `words: ${'['.repeat(1_000_000)}`],
  ['a thousand brackets, closed', 'yaml-too-deep', () => `words: ${'['.repeat(1_000)}${']'.repeat(1_000)}`],
  ['a thousand keys in keys', 'yaml-too-deep', () => many(1_000, (at) => `${' '.repeat(at)}a:\n`)],
  [
    'brackets in a phrase, a thousand deep',
    'phrase-too-deep',
    () => finding(`["${'['.repeat(900)}a${']'.repeat(900)}"]`),
  ],
  ['200,001 words', 'too-many-values', () => `words: { a: [${'x,'.repeat(200_001)}] }`],
  [
    '100,000 endings',
    'too-many-items',
    () => `endings: { e: [${many(100_000, (at) => `x${at},`)}] }\n${finding('[a~e]')}`,
  ],
  ['an ending of a megabyte', 'too-long', () => `endings: { e: ["${'x'.repeat(1_000_000)}"] }\n${finding('[a~e]')}`],
  [
    'a chain of 4,000 lists',
    'lists-too-deep',
    () => `words:\n${many(4_000, (at) => `  a${at}: ["<a${at + 1}>"]\n`)}  a4000: [x]\n`,
  ],
  [
    'the same chain, its end first',
    'lists-too-deep',
    () => `words:\n  a0: [x]\n${many(4_000, (at) => `  a${at + 1}: ["<a${at}>"]\n`)}`,
  ],
  [
    'lists that double forty times',
    'phrase-too-large',
    () => `words:\n  a0: [x y]\n${many(40, (at) => `  a${at + 1}: ["<a${at}> <a${at}>"]\n`)}${finding('["<a40>"]')}`,
  ],
  [
    'lists in any order that double forty times',
    'phrase-too-large',
    () =>
      `words:\n  a0: [x y]\n${many(40, (at) => `  a${at + 1}: ["<a${at}> & b${word(at)} & <a${at}>"]\n`)}${finding('["<a40> q"]')}`,
  ],
  ['gaps upon gaps', 'too-much-waiting', () => terms(2_000, (at) => `a ...8 ...8 ...8 ...8 ${word(at)}`)],
  ['a phrase of two hundred gaps', 'phrase-too-large', () => finding(`["a ${'...8 '.repeat(200)}b"]`)],
  [
    'any word at the beginning of every phrase',
    'too-much-waiting',
    () => terms(20_000, (at) => `* * * * * * * * ${word(at)}`),
  ],
  ['50,000 mistakes', 'too-many-mistakes', () => `never-flag: [${'5,'.repeat(50_000)}]`],
  [
    '15,000 names that there are none of',
    'too-many-mistakes',
    () => `words:\n${many(5_000, (at) => `  a${at}: [x]\n`)}${terms(15_000, (at) => `<b${at}>`)}`,
  ],
  [
    'a variable that makes every text long',
    'too-long',
    () =>
      `variables: { a: "${'words '.repeat(300)}" }\nwordings:\n- { id: w, part: stage.thanks, text: "${'{a}'.repeat(1_000)}" }\n`,
  ],
  [
    'a thousand rewrites for a thousand examples',
    'too-many-items',
    () => finding('[x]', `, rewrites: [${'z,'.repeat(1_000)}]`),
  ],
  ['100,000 tags', 'yaml-tag', () => `never-flag: [${'!x a,'.repeat(100_000)}]`],
  ['60,000 lists', 'too-many-items', () => `words:\n${many(60_000, (at) => `  a${at}: [x]\n`)}`],
  ['60,000 entries switched', 'too-many-items', () => `entries:\n${many(60_000, (at) => `  en/a${at}: off\n`)}`],
  [
    'a million slots that there are none of',
    'too-many-mistakes',
    () => `wordings:\n${many(1_000, (at) => `- { id: w${at}, part: stage.thanks, text: "${'{x}'.repeat(600)}" }\n`)}`,
  ],
  // aliases
  [
    'aliases of aliases',
    'yaml-aliases',
    () =>
      `words:\n  a: &a0 [x,x,x,x,x,x,x,x,x]\n${many(9, (at) => `  b${at}: &a${at + 1} [${`*a${at},`.repeat(9)}]\n`)}`,
  ],
  ['50,000 aliases', 'yaml-aliases', () => `words: { a: &a x, b: [${'*a,'.repeat(50_000)}] }`],
  ['an alias that holds itself', 'yaml-too-deep', () => 'words: { a: &a [*a] }'],
  [
    'a large value, 200 times',
    'too-many-values',
    () => `words:\n  a: &a [${'x,'.repeat(2_000)}]\n${many(150, (at) => `  b${at}: *a\n`)}`,
  ],
  // what YAML can do and a pack may not
  ['a merge key', 'key-unknown', () => 'contacts:\n- &a { id: a, name: A }\n- { <<: *a, id: b, name: B }\n'],
  ['a tag of a language', 'yaml-tag', () => 'author: !!js/function "function () { return 1 }"'],
  ['a tag of its own', 'yaml-tag', () => 'author: !secret x'],
  ['a tag of YAML itself', 'yaml-tag', () => 'author: !!binary aGVsbG8='],
  ['a tag of text', 'yaml-tag', () => 'author: !!str x'],
  ['a mark for a list without one', 'yaml-tag', () => 'author: ! x'],
  ['one key twice', 'yaml-key-twice', () => 'author: A\nauthor: B\n'],
  ['one key twice, spelt in two ways', 'yaml-key-twice', () => 'author: A\n"\\x61uthor": B\n'],
  ['a second document', 'yaml-second-document', () => '---\nid: other\n'],
  // names of objects
  ...['__proto__', 'constructor', 'prototype'].flatMap((name) =>
    [
      `${name}: { id: x }`,
      `words: { ${name}: [x] }`,
      `endings: { "${name}": [x] }`,
      `variables: { ${name}: x }`,
      `findings: [{ ${name}: 1, id: a }]`,
      `budget: { ${name}: 1 }`,
      `rules: { ${name}: off }`,
      `reasons: { ${name}: { title: a, why: b, source: S1 } }`,
    ].map((yaml) => [`${name} in ${yaml.split(':')[0]}`, 'key-reserved', () => yaml] as const),
  ),
  [
    'a slot of that name',
    'slot-unknown',
    () => 'wordings:\n- { id: w, part: stage.thanks, text: "{__proto__} {constructor}" }\n',
  ],
  ['a list of that name', 'list-unknown', () => finding('["<constructor>"]')],
  // what is read is not what is seen
  ['a NUL', 'hidden-character', () => 'author: "a\0b"'],
  ['a NUL behind an escape', 'hidden-character', () => 'author: "a\\0b"'],
  ['an escape of the terminal', 'hidden-character', () => 'author: "a\\e[31mb"'],
  ['letters turned around', 'hidden-character', () => 'author: "\u202Eymene"'],
  ['letters turned around in a comment', 'hidden-character', () => '# \u2066 author: x\n'],
  ['letters turned around in a key', 'hidden-character', () => 'words: { "a\\u202E": [x] }'],
  ['half a letter', 'hidden-character', () => 'author: "a\uD800b"'],
  ['half a letter behind an escape', 'hidden-character', () => 'author: "a\\uD800b"'],
  ['a space that is none', 'hidden-character', () => 'author: "Ap\u200Blomb"'],
  ['a soft hyphen in a phrase', 'hidden-character', () => finding('["cou\u00ADrier"]')],
  ['letters for machines alone', 'hidden-character', () => 'author: "x\u{E0041}\u{E0042}"'],
  ['an id in letters that look Latin', 'value-lookalike', () => 'contacts: [{ id: "l\u0435ad", name: x }]'],
  ['a word of two alphabets', 'phrase-alphabets', () => finding('["c\u043Eurier"]')],
  ['a page to be run', 'bad-homepage', () => 'homepage: "javascript:alert(1)"'],
  // numbers
  ['an endless sum', 'not-number', () => 'budget: { UAH: .inf }'],
  ['a sum that is no number', 'not-number', () => 'budget: { UAH: .nan }'],
  ['a sum below nothing', 'number-too-small', () => 'budget: { UAH: -1 }'],
];

/** Packs as heavy as a pack may be: accepted, and a text of these words asks the most of them. */
export const HEAVIEST: readonly (readonly [string, string, () => string])[] = [
  ['20,000 phrases that begin alike', 'a', () => terms(LIMITS.phrases, (at) => `a ${word(at)}`)],
  ['16,000 phrases of gaps of three words', 'a', () => terms(16_000, (at) => `a ... ${word(at)}`)],
  ['6,000 phrases of gaps of eight words', 'a', () => terms(6_000, (at) => `a ...8 ${word(at)}`)],
  ['130 phrases of gaps upon gaps', 'a', () => terms(130, (at) => `a ...8 ...8 ...8 ...8 ${word(at)}`)],
  ['20,000 phrases that begin with any words', 'a', () => terms(LIMITS.phrases, (at) => `* * * ${word(at)}`)],
  ['phrases of the same word over and over', 'a', () => terms(7_000, (at) => `${'a '.repeat(20)}${word(at)}`)],
  ['180 phrases of parts that may be there or not', 'a', () => terms(180, (at) => `${'[a] '.repeat(40)}${word(at)}`)],
  [
    '20,000 beginnings',
    'aaaaaaaaaaaaaaaaaaaa',
    () => terms(LIMITS.phrases, (at) => `${'a'.repeat((at % 20) + 1)}* ${word(at)}`),
  ],
  [
    'a list of 60,000 words',
    'a',
    () => `words: { l: [${many(60_000, (at) => `${word(at)},`)}] }\nnever-flag: ["a ... <l>", "<l> ... a"]\n`,
  ],
];

/** The pack with the lines with which every pack begins. */
export const packWith = (yaml: string): { name: string; text: string }[] => [
  { name: 'team.yaml', text: head() + yaml },
];
