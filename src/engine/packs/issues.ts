import type { core } from 'zod';
import { LANGUAGES, type Language } from '../model';
import { undisguise } from '../text/disguise';
import { isCyrillic, isLatin } from '../text/letters';
import { closest } from './closest';
import { keysAt, mayBeLeftOut } from './key-names';
import { latinIdOf } from './latin-id';
import type { PackError, Path } from './pack';
import { ruleCalled } from './rule-names';
import { METADATA } from './schema';
import { ID } from './shapes';
import type { Source } from './source';
import { FOREIGN_DASH } from './syntax';

/** Turns what the schema says into errors that name the place and teach what to write. */
export function explain(source: Source, value: unknown, issues: readonly core.$ZodIssue[]): PackError[] {
  const mistyped = new Set(issues.flatMap(meantPaths));
  return issues.flatMap((issue) => {
    const path = issue.path as Path;
    // it is there under the name that is told to be mistyped
    const isMistyped = mistyped.has(JSON.stringify(path)) && valueAt(value, path) === undefined;
    return isMistyped ? [] : explainOne(source, value, issue, path);
  });
}

/** Where keys that there are none of were meant to stand. */
function meantPaths(issue: core.$ZodIssue): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const path = issue.path as Path;
  return issue.keys.map((key) => JSON.stringify([...path, meantBy(key, keysAt(place(path)))]));
}

function explainOne(source: Source, value: unknown, issue: core.$ZodIssue, path: Path): PackError[] {
  const key = name(path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((one) => unknownKey(source, path, one));
    case 'invalid_key':
      return [wrongKey(source, path)];
    case 'invalid_value':
      return [unknownValue(source, value, path, issue.values.map(String))];
    case 'invalid_union':
      return unionIssue(source, value, issue, path);
    case 'invalid_type':
      return [wrongType(source, value, path, issue.expected)];
    case 'too_small':
      if (issue.origin !== 'number' && issue.origin !== 'int') return [empty(source, path)];
      if (issue.inclusive === false) return [source.error(path, 'amount-nothing', { key })];
      return [source.error(path, 'number-too-small', { key, least: String(issue.minimum) })];
    case 'too_big':
      if (issue.origin === 'string') return [source.error(path, 'too-long', { key, most: String(issue.maximum) })];
      if (issue.origin === 'array') {
        return [source.error(path, 'too-many-items', { key, most: String(issue.maximum) })];
      }
      return [source.error(path, 'number-too-large', { key, most: String(issue.maximum) })];
    case 'invalid_format':
      return [wrongFormat(source, key, path, valueAt(value, path))];
    default:
      return [unknownValue(source, value, path, [])];
  }
}

/** A key of what authors name themselves, or one of a list that is closed. */
function wrongKey(source: Source, path: Path): PackError {
  const above = path.slice(0, -1);
  const key = String(path.at(-1));
  if (keysAt(place(above)).length > 0) return unknownKey(source, above, key);
  const meant = latinIn(key);
  return meant
    ? source.errorAtKey(above, key, 'key-lookalike', { key, meant })
    : source.errorAtKey(above, key, 'bad-id', { found: key, example: latinIdOf(key) || 'my-name' });
}

function unknownKey(source: Source, path: Path, key: string): PackError {
  const known = keysAt(place(path));
  const meant = meantBy(key, known);
  if (meant && isLookalike(key, meant)) return source.errorAtKey(path, key, 'key-lookalike', { key, meant });
  return meant
    ? source.errorAtKey(path, key, 'key-mistyped', { key, meant })
    : source.errorAtKey(path, key, 'key-unknown', { key, possible: known.join(', ') });
}

function unknownValue(source: Source, value: unknown, path: Path, known: readonly string[]): PackError {
  const given = valueAt(value, path);
  if (given === undefined) return missing(source, path);
  const [key, found] = [name(path), show(given)];
  if (key === 'format')
    return source.error(path, 'format-unknown', { found: typeof given === 'string' ? `"${given}"` : found });
  if (given === null) return empty(source, path);
  const said = inOtherWords(given, known);
  if (said) return source.error(path, 'value-mistyped', { key, found, meant: said });
  const meant = typeof given === 'string' ? meantBy(given, known) : null;
  if (meant && isLookalike(found, meant)) return source.error(path, 'value-lookalike', { key, found, meant });
  return meant
    ? source.error(path, 'value-mistyped', { key, found, meant })
    : source.error(path, 'value-unknown', { key, found, possible: known.join(', ') });
}

/** The known name that a word most likely means: what people see a rule called, or one that is nearly the same. */
function meantBy(word: string, known: readonly string[]): string | null {
  const rule = ruleCalled(word);
  return rule !== null && known.includes(rule) ? rule : (closest(word, known) ?? begunBy(word, known));
}

/** The one known name that a word is short for: lang, langs for languages. */
function begunBy(word: string, known: readonly string[]): string | null {
  const beginning = word.toLowerCase().replace(/s$/u, '');
  const [only, second] = beginning.length < 3 ? [] : known.filter((one) => one.startsWith(beginning));
  return only !== undefined && second === undefined ? only : null;
}

/** What people call a switch that is off, or on. */
const OFF = ['no', 'none', 'false', 'never', 'disabled', 'нет', 'выкл', 'ні', 'вимк'];
const ON = ['yes', 'true', 'enabled', 'да', 'вкл', 'так', 'увімк'];

/** How names of languages begin, in the languages themselves and in each other. */
const LANGUAGE_NAMES: readonly (readonly [Language, beginning: RegExp])[] = [
  ['en', /^(?:en|англ)/u],
  ['ru', /^(?:ru|рус|рос)/u],
  ['uk', /^(?:uk|ua|укр)/u],
];

function inOtherWords(given: unknown, known: readonly string[]): string | null {
  // YAML reads "no" as false
  const word = typeof given === 'string' || typeof given === 'boolean' ? `${given}`.toLowerCase() : '';
  const meant = OFF.includes(word) ? 'off' : ON.includes(word) ? 'on' : null;
  if (meant !== null && known.includes(meant)) return meant;
  const isLanguage = LANGUAGES.every((one) => known.includes(one));
  return (isLanguage && LANGUAGE_NAMES.find(([, beginning]) => beginning.test(word))?.[0]) || null;
}

/** Whether a Cyrillic letter stands where the Latin one looks the same: nobody sees what is wrong. */
function isLookalike(found: string, meant: string): boolean {
  return found.length === meant.length && [...found].some((letter) => isCyrillic(letter.charCodeAt(0)));
}

/** The id that a word would be if the Cyrillic letters in it were the Latin ones that look the same, or null. */
function latinIn(word: string): string | null {
  const codes = [...word].map((letter) => letter.charCodeAt(0));
  if (!codes.some(isLatin) || !codes.some(isCyrillic)) return null;
  const meant = word.split('-').map(undisguise).join('-');
  return meant.length === word.length && ID.safeParse(meant).success ? meant : null;
}

/** Of several shapes, the one that the author meant is told by what they wrote. */
function unionIssue(source: Source, value: unknown, issue: core.$ZodIssueInvalidUnion, path: Path): PackError[] {
  const found = valueAt(value, path);
  if (found === undefined) return [missing(source, path)];
  if (found === null) return [empty(source, path)];
  const isObject = typeof found === 'object' && found !== null && !Array.isArray(found);
  const meant = issue.errors.find(
    (shape) => !shape.some((one) => one.path.length === 0 && one.code === 'invalid_type'),
  );
  if (isObject && isTextWithColon(found, path)) return [textWithColon(source, found, path)];
  if (isObject && meant)
    return meant.flatMap((one) => explainOne(source, value, one, [...path, ...(one.path as Path)]));
  const numbers = issue.errors.flat().flatMap((one) => (one.code === 'invalid_value' ? one.values.map(String) : []));
  if (numbers.length > 0) return [unknownValue(source, value, path, numbers)];
  if (typeof found === 'string' && meant) return meant.flatMap((one) => explainOne(source, value, one, path));
  return [wrongType(source, value, path, 'string')];
}

function wrongType(source: Source, value: unknown, path: Path, expected: string): PackError {
  const found = valueAt(value, path);
  if (found === undefined) return missing(source, path);
  if (found === null) return empty(source, path);
  const key = name(path);
  if (VERSIONS.has(key)) return wrongFormat(source, key, path, found);
  if (key === 'response-time') return source.error(path, 'response-time');
  if (isTextWithColon(found, path)) return textWithColon(source, found, path);
  switch (expected) {
    case 'array': {
      const dash = FOREIGN_DASH.exec(source.written(path) ?? Object.keys(Object(found))[0] ?? '');
      return dash
        ? source.error(path, 'yaml-dash-foreign', { found: dash[0] })
        : source.error(path, 'not-list', { key });
    }
    case 'object':
    case 'record':
      return SUMS.has(key)
        ? source.error(path, 'sum-no-currency', { key, digits: digitsIn(found) ?? '200' })
        : source.error(path, 'not-keys', { key });
    case 'number':
      return source.error(path, 'not-number', {
        key,
        digits: digitsIn(found) ?? (place(path)[0] === 'response-time' ? '4' : '200'),
      });
    case 'int':
      return source.error(path, 'not-whole-number', { key, digits: wholeIn(found) ?? '4' });
    case 'boolean':
      return source.error(path, 'not-yes-or-no', { key });
    default:
      return typeof found === 'object'
        ? source.error(path, 'not-plain-text', { key })
        : source.error(path, 'not-text', { key, found: show(found) });
  }
}

/** An item of a list that should be a text and has a colon in it: YAML reads `Re: your order` as a key. */
function isTextWithColon(found: unknown, path: Path): found is Record<string, unknown> {
  if (typeof found !== 'object' || found === null || Array.isArray(found)) return false;
  if (typeof path.at(-1) !== 'number') return false;
  const [only, second] = Object.entries(found);
  if (!only || second || keysAt(place(path)).includes(only[0])) return false;
  return typeof only[1] !== 'object' || only[1] === null;
}

function textWithColon(source: Source, found: Record<string, unknown>, path: Path): PackError {
  const [[key, rest] = ['', '']] = Object.entries(found);
  return source.error(path, 'text-with-colon', { example: JSON.stringify(rest === null ? key : `${key}: ${rest}`) });
}

/** Keys whose values are sums by currency. */
const SUMS = new Set(['amount', 'limits', 'budget']);

/** The one number in what somebody wrote, as YAML wants it: 15%, 500 грн, 20 000, 1,500; of a range, 2-4, the upper end. */
function digitsIn(found: unknown): string | null {
  if (typeof found !== 'string' && typeof found !== 'number') return null;
  const [number, ...others] =
    `${found}`.replace(/\d[\d ]*[-–—](?=[ ]*\d)/u, '').match(/\d+(?:[ \u00a0\u202f.,]\d+)*/gu) ?? [];
  if (number === undefined || others.length > 0) return null;
  return number.replace(/[ \u00a0\u202f]|[.,](?=\d{3}(?!\d))/gu, '').replace(',', '.');
}

function wholeIn(found: unknown): string | null {
  const digits = digitsIn(found);
  return digits?.includes('.') ? null : digits;
}

/** Numbers in YAML, and hardly ever meant so. */
const VERSIONS = new Set(['version', 'aplomb']);

function missing(source: Source, path: Path): PackError {
  return source.error(path.slice(0, -1), 'key-missing', { key: String(path.at(-1)) });
}

function empty(source: Source, path: Path): PackError {
  const key = name(path);
  if (typeof path.at(-1) === 'number') return source.error(path, 'empty-item', { key });
  return source.error(
    path,
    mayBeLeftOut(place(path)) && !METADATA.some((one) => one === key) ? 'empty' : 'empty-needed',
    { key },
  );
}

function wrongFormat(source: Source, key: string, path: Path, given: unknown): PackError {
  const found = source.written(path) ?? show(given);
  if (VERSIONS.has(key)) return source.error(path, 'bad-version', { found });
  if (key === 'homepage') return source.error(path, 'bad-homepage', { found });
  const meant = latinIn(found);
  return meant
    ? source.error(path, 'value-lookalike', { key, found, meant })
    : source.error(path, 'bad-id', { found, example: latinIdOf(found) || 'my-name' });
}

/** The path with numbers left out: findings.2.rewrites.0 → findings, rewrites. */
function place(path: Path): string[] {
  return path.filter((key) => typeof key === 'string');
}

function name(path: Path): string {
  return place(path).at(-1) ?? 'pack';
}

function valueAt(value: unknown, path: Path): unknown {
  let at: unknown = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = (at as Record<string | number, unknown>)[key];
  }
  return at;
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
