import type { core } from 'zod';
import { isCyrillic } from '../text/letters';
import { closest } from './closest';
import { keysAt } from './key-names';
import type { PackError } from './pack';
import type { Path, Source } from './source';

/** Turns what the schema says into errors that name the place and teach what to write. */
export function explain(source: Source, value: unknown, issues: readonly core.$ZodIssue[]): PackError[] {
  return issues.flatMap((issue) => explainOne(source, value, issue, issue.path as Path));
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
      if (issue.origin === 'string' || issue.origin === 'array') return [source.error(path, 'empty', { key })];
      return [source.error(path, 'number-too-small', { key, least: String(issue.minimum) })];
    case 'too_big':
      if (issue.origin === 'string') return [source.error(path, 'too-long', { key, most: String(issue.maximum) })];
      if (issue.origin === 'array') {
        return [source.error(path, 'too-many-items', { key, most: String(issue.maximum) })];
      }
      return [source.error(path, 'number-too-large', { key, most: String(issue.maximum) })];
    case 'invalid_format':
      return [wrongFormat(source, key, show(valueAt(value, path)), path)];
    default:
      return [unknownValue(source, value, path, [])];
  }
}

/** A key of what authors name themselves, or one of a list that is closed. */
function wrongKey(source: Source, path: Path): PackError {
  const above = path.slice(0, -1);
  const key = String(path.at(-1));
  if (keysAt(place(above)).length > 0) return unknownKey(source, above, key);
  return source.errorAtKey(above, key, 'bad-id', { found: key });
}

function unknownKey(source: Source, path: Path, key: string): PackError {
  const known = keysAt(place(path));
  const meant = closest(key, known);
  if (meant && isLookalike(key, meant)) return source.errorAtKey(path, key, 'key-lookalike', { key, meant });
  return meant
    ? source.errorAtKey(path, key, 'key-mistyped', { key, meant })
    : source.errorAtKey(path, key, 'key-unknown', { key, possible: known.join(', ') });
}

function unknownValue(source: Source, value: unknown, path: Path, known: readonly string[]): PackError {
  const given = valueAt(value, path);
  if (given === undefined) return missing(source, path);
  const [key, found] = [name(path), show(given)];
  if (key === 'format') return source.error(path, 'format-unknown', { found });
  const meant = typeof given === 'string' ? closest(given, known) : null;
  if (meant && isLookalike(found, meant)) return source.error(path, 'value-lookalike', { key, found, meant });
  return meant
    ? source.error(path, 'value-mistyped', { key, found, meant })
    : source.error(path, 'value-unknown', { key, found, possible: known.join(', ') });
}

/** Whether a Cyrillic letter stands where the Latin one looks the same: nobody sees what is wrong. */
function isLookalike(found: string, meant: string): boolean {
  return found.length === meant.length && [...found].some((letter) => isCyrillic(letter.charCodeAt(0)));
}

/** Of several shapes, the one that the author meant is told by what they wrote. */
function unionIssue(source: Source, value: unknown, issue: core.$ZodIssueInvalidUnion, path: Path): PackError[] {
  const found = valueAt(value, path);
  if (found === undefined) return [missing(source, path)];
  const isObject = typeof found === 'object' && found !== null && !Array.isArray(found);
  const meant = issue.errors.find(
    (shape) => !shape.some((one) => one.path.length === 0 && one.code === 'invalid_type'),
  );
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
  const key = name(path);
  if (VERSIONS.has(key)) return wrongFormat(source, key, show(found), path);
  switch (expected) {
    case 'array':
      return source.error(path, 'not-list', { key });
    case 'object':
    case 'record':
      return source.error(path, 'not-keys', { key });
    case 'number':
      return source.error(path, 'not-number', { key });
    case 'int':
      return source.error(path, 'not-whole-number', { key });
    case 'boolean':
      return source.error(path, 'not-yes-or-no', { key });
    default:
      return typeof found === 'object'
        ? source.error(path, 'not-plain-text', { key })
        : source.error(path, 'not-text', { key, found: show(found) });
  }
}

/** Numbers in YAML, and hardly ever meant so. */
const VERSIONS = new Set(['version', 'aplomb']);

function missing(source: Source, path: Path): PackError {
  return source.error(path.slice(0, -1), 'key-missing', { key: String(path.at(-1)) });
}

function wrongFormat(source: Source, key: string, found: string, path: Path): PackError {
  if (VERSIONS.has(key)) return source.error(path, 'bad-version', { found });
  return key === 'homepage' ? source.error(path, 'bad-homepage', { found }) : source.error(path, 'bad-id', { found });
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
