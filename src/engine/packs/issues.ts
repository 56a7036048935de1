import type { core } from 'zod';
import { closest } from './closest';
import { keysAt } from './key-names';
import type { PackError } from './pack';

import type { Path, Source } from './source';

/** Turns what the schema says into errors that name the place and teach what to write. */
export function explain(source: Source, value: unknown, issues: readonly core.$ZodIssue[]): PackError[] {
  return issues.flatMap((issue) => explainOne(source, value, issue, issue.path as Path));
}

function explainOne(source: Source, value: unknown, issue: core.$ZodIssue, path: Path): PackError[] {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(source, path, key));
    case 'invalid_key':
      return [unknownName(source, path.slice(0, -1), String(path.at(-1)), keysAt(place(path.slice(0, -1))))];
    case 'invalid_value':
      return [unknownValue(source, value, path, issue.values.map(String))];
    case 'invalid_union':
      return unionIssue(source, value, issue, path);
    case 'invalid_type':
      return [wrongType(source, value, path, issue.expected)];
    case 'too_small':
      if (issue.origin === 'number') {
        return [source.error(path, `"${name(path)}" is below ${issue.minimum}`, `write ${issue.minimum} or more`)];
      }
      return [source.error(path, `"${name(path)}" is empty`, 'write at least one, or leave the key out')];
    case 'too_big':
      return [source.error(path, `"${name(path)}" is longer than ${issue.maximum} characters`, 'make it shorter')];
    case 'invalid_format':
      return [wrongFormat(source, value, path)];
    default:
      return [source.error(path, issue.message, 'see docs/packs.md')];
  }
}

function unknownKey(source: Source, path: Path, key: string): PackError {
  return unknownName(source, path, key, keysAt(place(path)));
}

function unknownName(source: Source, path: Path, key: string, known: readonly string[]): PackError {
  const meant = closest(key, known);
  const remedy = meant ? `did you mean "${meant}"?` : `remove it; possible here: ${known.join(', ')}`;
  return source.errorAtKey(path, key, `unknown key "${key}"`, remedy);
}

function unknownValue(source: Source, value: unknown, path: Path, known: readonly string[]): PackError {
  const found = valueAt(value, path);
  if (found === undefined) return missing(source, path);
  const meant = typeof found === 'string' ? closest(found, known) : null;
  const remedy = meant ? `did you mean "${meant}"?` : `write one of: ${known.join(', ')}`;
  return source.error(path, `"${show(found)}" is no ${name(path)}`, remedy);
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

const TYPES: Record<string, string> = {
  string: 'text',
  array: 'a list',
  object: 'keys with values',
  record: 'names with lists',
  number: 'a number',
};

function wrongType(source: Source, value: unknown, path: Path, expected: string): PackError {
  const found = valueAt(value, path);
  if (found === undefined) return missing(source, path);
  const should = TYPES[expected] ?? expected;
  const remedy =
    expected === 'array'
      ? 'begin each item on a line of its own with "- ", or write [a, b]'
      : expected === 'string' && typeof found !== 'object'
        ? `put it in quotation marks: "${show(found)}"`
        : `write ${should}`;
  return source.error(path, `"${name(path)}" should be ${should}, not ${kind(found)}`, remedy);
}

function missing(source: Source, path: Path): PackError {
  const key = String(path.at(-1));
  return source.error(path.slice(0, -1), `"${key}" is missing`, `add "${key}: …" here`);
}

function wrongFormat(source: Source, value: unknown, path: Path): PackError {
  const remedy =
    path.at(-1) === 'version' ? 'write three numbers: "1.0.0"' : 'use lower-case Latin letters, digits and hyphens';
  return source.error(path, `"${show(valueAt(value, path))}" is no ${name(path)}`, remedy);
}

/** The path with numbers left out: findings.2.rewrites.0 → findings, rewrites. */
function place(path: Path): string[] {
  return path.filter((key) => typeof key === 'string');
}

function name(path: Path): string {
  return place(path).at(-1) ?? 'the file';
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
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
}

function kind(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'keys with values';
  return `the ${typeof value === 'string' ? 'text' : typeof value} ${show(value)}`;
}
