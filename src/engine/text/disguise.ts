import { isCommonEnglish } from './language';
import { isCyrillic, isDigit, isLatin } from './letters';

/**
 * Undoing of disguise (docs/craft.md §1): leet, mixed alphabets, stretched letters, a word with every letter
 * set apart. Each step asks first whether the word is broken, so a clean word comes back as it is.
 */

const LATIN_TO_CYRILLIC: Record<string, string> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  i: 'і',
  k: 'к',
  m: 'м',
  n: 'п',
  o: 'о',
  p: 'р',
  r: 'г',
  t: 'т',
  u: 'и',
  x: 'х',
  y: 'у',
};
const CYRILLIC_TO_LATIN: Record<string, string> = {
  а: 'a',
  в: 'b',
  с: 'c',
  е: 'e',
  н: 'h',
  і: 'i',
  ї: 'i',
  к: 'k',
  м: 'm',
  о: 'o',
  р: 'p',
  т: 't',
  х: 'x',
  у: 'y',
  ѕ: 's',
  ј: 'j',
  ԁ: 'd',
};
/** A word whose Cyrillic letters, if any, can't be told from Latin ones: м and н only remind of capitals. */
const TWINS = /^[a-zасеорхуі]+$/u;
/** Written for what they sound like, in a word that is mostly Cyrillic: иdиот. */
const SOUNDS_CYRILLIC: Record<string, string> = { d: 'д', f: 'ф', g: 'г', l: 'л', s: 'с', v: 'в', z: 'з' };
const LEET_LATIN: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};
const LEET_CYRILLIC: Record<string, string> = { '0': 'о', '1': 'и', '3': 'з', '4': 'ч', '6': 'б', '@': 'а', $: 'с' };
const LEET_UKRAINIAN: Record<string, string> = { ...LEET_CYRILLIC, '1': 'і' };
const ONLY_UKRAINIAN = /[ґєії]/u;
/** Letters with a digit or two between them, over and over: 1d10t; a size or a number of a thing ends in digits, or holds more. */
const RIDDLED = /^\d?[a-z]+(?:\d{1,2}[a-z]+)+$/;
/** Shorter ones are measures: 2x4x. */
const RIDDLED_LENGTH = 5;
const HIDING = new Set([...'*#%']);

/** A word whose letters are partly hidden holds this in place of each; `automaton.ts` reads it as "any letter". */
export const HIDDEN_LETTER = '*';

interface Make {
  latin: number;
  cyrillic: number;
  digits: number;
  symbols: number;
  hyphens: number;
  /** Longest run of one letter. */
  run: number;
}

function makeOf(form: string): Make {
  const make: Make = { latin: 0, cyrillic: 0, digits: 0, symbols: 0, hyphens: 0, run: 1 };
  let run = 1;
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i);
    if (isLatin(code)) make.latin++;
    else if (isCyrillic(code)) make.cyrillic++;
    else if (isDigit(code)) make.digits++;
    else if (code === 45 || code === 95) make.hyphens++;
    else if (code !== 39) make.symbols++;
    run = i > 0 && code === form.charCodeAt(i - 1) ? run + 1 : 1;
    if (run > make.run && !isDigit(code)) make.run = run;
  }
  return make;
}

/** @param form a word in lower case, NFC, with plain apostrophes and hyphens. Returns the word that was meant. */
export function undisguise(form: string): string {
  const make = makeOf(form);
  let word = form;
  if (make.hyphens > 1) word = joinSpelled(word);
  if (make.digits + make.symbols > 0 && make.latin + make.cyrillic > 0) word = undoLeet(word, make);
  if (make.latin > 0 && make.cyrillic > 0)
    word = word
      .split(/([-'])/)
      .map(oneAlphabet)
      .join('');
  if (make.run > 2) word = unstretch(word);
  return word;
}

/** i-d-i-o-t → idiot. */
function joinSpelled(word: string): string {
  const parts = word.split(/[-_]/);
  return parts.length > 2 && parts.every((part) => part.length === 1) ? parts.join('') : word;
}

function undoLeet(word: string, make: Make): string {
  const letters = make.latin + make.cyrillic;
  const table = make.cyrillic < make.latin ? LEET_LATIN : ONLY_UKRAINIAN.test(word) ? LEET_UKRAINIAN : LEET_CYRILLIC;
  // 18th, 2x, 5-й and order numbers are what they seem
  const isNumber = make.digits >= letters || letters < 3 || /\d$|\d{2}|^\d+-/.test(word);
  if (make.digits > 0 && isNumber && !isRiddled(word)) return hide(word);
  let meant = '';
  for (const character of word) meant += table[character] ?? character;
  return hide(meant);
}

/** Whether digits stand for letters although there are many of them: each looks like one. */
function isRiddled(word: string): boolean {
  return word.length >= RIDDLED_LENGTH && RIDDLED.test(word) && !/[2689]/.test(word);
}

function hide(word: string): string {
  let hidden = '';
  for (const character of word) hidden += HIDING.has(character) ? HIDDEN_LETTER : character;
  return hidden;
}

/**
 * A word in two alphabets is put into the one that it mostly has, when every stranger has a look-alike there; where it
 * could be either, it is the English word that it spells.
 */
function oneAlphabet(word: string): string {
  let latin = 0;
  let cyrillic = 0;
  for (let i = 0; i < word.length; i++) {
    if (isLatin(word.charCodeAt(i))) latin++;
    else if (isCyrillic(word.charCodeAt(i))) cyrillic++;
  }
  if (latin === 0 || cyrillic === 0) return word;
  const inLatin = written(word, isCyrillic, CYRILLIC_TO_LATIN);
  const inCyrillic = written(word, isLatin, LATIN_TO_CYRILLIC);
  if (inLatin !== null && (cyrillic < latin || (TWINS.test(word) && isCommonEnglish(inLatin)))) return inLatin;
  const sounded = cyrillic > latin ? written(word, isLatin, { ...LATIN_TO_CYRILLIC, ...SOUNDS_CYRILLIC }) : null;
  return inCyrillic ?? inLatin ?? sounded ?? word;
}

/** The word with its strangers put by the table; `null` when one of them is not in it. */
function written(word: string, isStranger: (code: number) => boolean, table: Record<string, string>): string | null {
  let meant = '';
  for (const character of word) {
    const own = isStranger(character.charCodeAt(0)) ? table[character] : character;
    if (own === undefined) return null;
    meant += own;
  }
  return meant;
}

/** Letters that English doubles at the end of short words stay double: asssss → ass, hellllo → hello. */
const DOUBLED = new Set([...'sl']);

function unstretch(word: string): string {
  if (/^(.)\1+$/.test(word)) return word; // "ааа", "www", "xxx" are no words
  return word.replace(/([^\d*])\1{2,}/g, (_, letter: string) => (DOUBLED.has(letter) ? letter + letter : letter));
}
