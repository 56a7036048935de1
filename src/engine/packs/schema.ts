import * as z from 'zod';
import { LANGUAGES, RULES } from '../model';
import { SWITCHES } from './knowledge';
import { phraseShape } from './phrase-schema';
import { redressShape } from './redress-schema';
import { ID, LINE } from './shapes';
import { VERSION } from './version';
import { wordingShape } from './wording-schema';

/**
 * The shape of a pack's file (docs/packs.md), format 1: frozen, so that a pack written today is read by every later
 * Aplomb. What a shape can't say, `load.ts` checks. The descriptions are shown by editors (public/pack.schema.json).
 */

const version = z.string().regex(VERSION);

const metadataShape = {
  format: z.literal(1).optional().describe('The format of the file: 1.'),
  id: ID.optional().describe('What the pack is called in links and lists: lower-case Latin letters, digits, hyphens.'),
  name: LINE.optional().describe('What the pack is called for people.'),
  version: version.optional().describe('Three numbers; a greater one is newer: 1.0.0'),
  languages: z.array(z.enum(LANGUAGES)).min(1).optional().describe('The languages of its phrases and texts.'),
  licence: LINE.optional().describe('On what terms others may use it.'),
  author: LINE.optional().describe('Who keeps the pack.'),
  homepage: z
    .string()
    .regex(/^https:\/\/[^\s/]+(?:\/\S*)?$/)
    .max(500)
    .optional()
    .describe('Where people find more about it, https only. Never fetched.'),
  aplomb: version.optional().describe('The least version of Aplomb that it is written for.'),
};

const switched = z
  .enum(SWITCHES)
  .describe('off: silent. only-when-sure: a phrase and the learned reader agree. on: as it ships.');

export const packFile = z.strictObject({
  ...metadataShape,
  ...phraseShape,
  ...wordingShape,
  ...redressShape,
  rules: z
    .partialRecord(z.enum(RULES), switched)
    .optional()
    .describe('Rules of Aplomb switched off, or heard only when sure. What packs flag themselves stays.'),
  entries: z
    .record(z.string(), z.enum(['off', 'on']).describe('off: nothing is found by it.'))
    .optional()
    .describe('Single entries of Aplomb switched off, by the name that the card shows: en/…'),
  $schema: LINE.optional().describe('For editors of JSON: the address of the schema. Not read.'),
});

export type PackFile = z.infer<typeof packFile>;

/** What one file of the pack must say, and only one. */
export const METADATA = ['format', 'id', 'name', 'version', 'languages', 'licence'] as const;
/** What the same file may say besides. */
export const MORE_METADATA = ['author', 'homepage', 'aplomb'] as const;
