// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { ABUSE_KINDS, LANGUAGES, RULES } from '@/engine/model';
import { nearDuplicates } from './near-duplicates';

const MESSAGE = z
  .strictObject({
    text: z.string().min(1),
    kind: z.enum(['constructive', 'mixed', 'abusive', 'neutral']),
    abuse: z.array(z.enum(ABUSE_KINDS)),
    severity: z.number().int().min(0).max(3),
    problem: z.string().min(1).nullable(),
    cost: z.array(z.string().min(1)).optional(),
    tricky: z.boolean().optional(),
  })
  .refine(({ text, problem }) => problem === null || text.includes(problem), 'the problem is in its own words')
  .refine(({ text, cost = [] }) => cost.every((words) => text.includes(words)), 'the cost is in its own words')
  .refine(({ kind, abuse }) => /abusive|mixed/.test(kind) === abuse.length > 0, 'abuse and kind agree')
  .refine(({ severity, abuse }) => severity > 0 === abuse.length > 0, 'severity and abuse agree')
  .refine(({ kind, problem }) => kind !== 'mixed' || problem !== null, 'a mixed message names a problem');

const DRAFT = z
  .strictObject({
    customer: z.string().min(1).nullable(),
    draft: z.string().min(1),
    labels: z.array(
      z.strictObject({
        rule: z.enum(RULES),
        words: z.string().min(1).optional(),
        nth: z.number().int().min(1).optional(),
      }),
    ),
  })
  .refine(
    ({ draft, labels }) => labels.every(({ words, nth = 1 }) => words === undefined || draft.split(words).length > nth),
    'the words stand in the draft',
  );

const LABEL_OF_REPLY = z
  .strictObject({
    row: z.number().int().min(0),
    rule: z.enum(RULES),
    start: z.number().int().min(0),
    end: z.number().int(),
  })
  .refine(({ start, end }) => start < end, 'a label holds something');

const FILES = LANGUAGES.flatMap((language) =>
  readdirSync(join('corpus', language)).map((name) => ({ language, name, path: join('corpus', language, name) })),
);

const rowsOf = (path: string): unknown[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe('the corpus', () => {
  it.each(FILES)('$path holds rows in the format of its card', ({ name, path }) => {
    const schema = name.endsWith('-messages.jsonl') ? MESSAGE : DRAFT;
    const wrong = rowsOf(path).flatMap((row, index) => {
      const read = schema.safeParse(row);
      return read.success ? [] : [`line ${index + 1}: ${read.error.issues.map(({ message }) => message).join('; ')}`];
    });
    expect(wrong).toEqual([]);
  });

  it.each(readdirSync(join('corpus', 'replies')))('replies/%s holds labels, row by row, and no words', (name) => {
    const labels = z.array(LABEL_OF_REPLY).parse(rowsOf(join('corpus', 'replies', name)));
    const rows = labels.map(({ row }) => row);
    expect(rows).toEqual(rows.toSorted((one, other) => one - other));
  });

  it.each(LANGUAGES)('says nothing twice in %s', { timeout: 300_000 }, (language) => {
    const texts = FILES.filter((file) => file.language === language).flatMap(({ name, path }) =>
      rowsOf(path).map((row) =>
        name.endsWith('-messages.jsonl')
          ? MESSAGE.parse(row).text
          : [DRAFT.parse(row).customer, DRAFT.parse(row).draft].filter(Boolean).join(' '),
      ),
    );
    expect(nearDuplicates(texts)).toEqual([]);
  });
});
