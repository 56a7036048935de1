import * as z from 'zod';
import { LANGUAGES } from '../model';
import { LIMITS } from './limits';

/** Shapes that several sections of a pack are made of. */

export const ID = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/)
  .max(LIMITS.idCharacters);
export const LINE = z.string().trim().min(1).max(LIMITS.lineCharacters);
export const TEXT = z.string().trim().min(1).max(LIMITS.textCharacters);

/** Phrases in the phrase language (docs/packs.md). */
export const phrases = z.array(z.string().min(1)).min(1);
/** Values by keys of a closed list, at least one: braces with nothing in them say nothing. */
export function someOf<Key extends string, Value extends z.ZodType>(keys: readonly Key[], value: Value) {
  return z
    .partialRecord(z.enum(keys), value)
    .superRefine((record, { addIssue, issues }) => {
      // unknown keys are told by themselves
      if (issues.length === 0 && Object.keys(record).length === 0)
        addIssue({ code: 'too_small', origin: 'set', minimum: 1, input: record, inclusive: true });
    })
    .meta({ minProperties: 1 });
}

/** In a pack of one language a text is just that. */
export const texts = z.union([LINE, someOf(LANGUAGES, LINE.describe('The words in this language.'))]);

export const language = z
  .enum(LANGUAGES)
  .optional()
  .describe('Which language this is in. Needed only in a pack of several languages.');
export const id = ID.describe(
  'A name of your own for it, unique in the pack: lower-case Latin letters, digits, hyphens.',
);
