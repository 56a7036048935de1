import * as z from 'zod';
import { ABUSE_KINDS, LANGUAGES, LENGTHS, ROLES, RULES, RUNGS, SOURCES } from '../model';
import { SITUATIONS } from '../redress/redress';
import { CIRCUMSTANCES, SIGNALS, WORDING_PARTS } from './knowledge';
import { REDRESS_KEYS, redressShape } from './redress-schema';

/** The shape of a pack's file (docs/packs.md). What a shape can't say, `load.ts` checks. */

const ID = z.string().regex(/^[a-z0-9][a-z0-9-]*$/);
const LINE = z.string().trim().min(1).max(2_000);
const phrases = z.array(z.string().min(1)).min(1);

const rewrite = z.union([
  LINE,
  z.strictObject({ text: LINE, replaces: z.enum(['phrase', 'clause', 'sentence']).default('phrase') }),
]);
const draftExample = z.union([LINE, z.strictObject({ customer: LINE, draft: LINE })]);

const finding = z.strictObject({
  id: ID,
  language: z.enum(LANGUAGES).optional(),
  rule: z.enum(RULES),
  find: phrases,
  except: phrases.optional(),
  unless: z.array(z.enum(CIRCUMSTANCES)).optional(),
  rewrites: z.array(rewrite).optional(),
  why: LINE.optional(),
  flags: z.array(draftExample).min(1),
  passes: z.array(draftExample).min(1),
});

const abuse = z.strictObject({
  id: ID,
  language: z.enum(LANGUAGES).optional(),
  kind: z.enum(ABUSE_KINDS),
  severity: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  find: phrases,
  except: phrases.optional(),
  flags: z.array(LINE).min(1),
  passes: z.array(LINE).min(1),
});

const signal = z.strictObject({
  id: ID.optional(),
  language: z.enum(LANGUAGES).optional(),
  signal: z.enum(SIGNALS),
  find: phrases,
  except: phrases.optional(),
  flags: z.array(LINE).min(1),
  passes: z.array(LINE).optional(),
});

const wording = z.strictObject({
  id: ID,
  language: z.enum(LANGUAGES).optional(),
  part: z.enum(WORDING_PARTS),
  kinds: z.array(z.enum(ABUSE_KINDS)).min(1).optional(),
  rungs: z.array(z.enum(RUNGS)).min(1).optional(),
  situations: z.array(z.enum(SITUATIONS)).min(1).optional(),
  lengths: z.array(z.enum(LENGTHS)).min(1).optional(),
  roles: z.array(z.enum(ROLES)).min(1).optional(),
  problem: z.boolean().optional(),
  text: z.string().trim().min(1).max(5_000),
});

const contact = z.strictObject({
  id: ID,
  kinds: z.array(z.enum(ABUSE_KINDS)).min(1).optional(),
  name: LINE,
});

const reason = z.strictObject({ title: LINE, why: LINE, source: z.enum(SOURCES) });

export const packFile = z.strictObject({
  format: z.literal(1).optional(),
  id: ID.optional(),
  name: LINE.optional(),
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/)
    .optional(),
  languages: z.array(z.enum(LANGUAGES)).min(1).optional(),
  licence: LINE.optional(),
  words: z.record(z.string(), phrases).optional(),
  endings: z.record(z.string(), z.array(z.string()).min(1)).optional(),
  findings: z.array(finding).optional(),
  abuse: z.array(abuse).optional(),
  signals: z.array(signal).optional(),
  wordings: z.array(wording).optional(),
  contacts: z.array(contact).optional(),
  reasons: z.partialRecord(z.enum(RULES), reason).optional(),
  ...redressShape,
});

export type PackFile = z.infer<typeof packFile>;

/** What one file of the pack must say, and only one. */
export const METADATA = ['format', 'id', 'name', 'version', 'languages', 'licence'] as const;

/** What each shape may hold, for "did you mean": the path of a place with numbers left out. */
export const KEYS: Record<string, readonly string[]> = {
  '': Object.keys(packFile.shape),
  findings: Object.keys(finding.shape),
  abuse: Object.keys(abuse.shape),
  signals: Object.keys(signal.shape),
  wordings: Object.keys(wording.shape),
  contacts: Object.keys(contact.shape),
  'findings.rewrites': ['text', 'replaces'],
  'findings.flags': ['customer', 'draft'],
  'findings.passes': ['customer', 'draft'],
  reasons: RULES,
  ...REDRESS_KEYS,
};
