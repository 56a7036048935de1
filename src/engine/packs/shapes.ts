import * as z from 'zod';
import { LANGUAGES } from '../model';
import { LIMITS } from './limits';

/** Shapes that several sections of a pack are made of. */

export const ID = z.string().regex(/^[a-z0-9][a-z0-9-]*$/);
export const LINE = z.string().trim().min(1).max(LIMITS.lineCharacters);
export const TEXT = z.string().trim().min(1).max(LIMITS.textCharacters);

/** Phrases in the phrase language (docs/packs.md). */
export const phrases = z.array(z.string().min(1)).min(1);
/** In a pack of one language a text is just that. */
export const texts = z.union([LINE, z.partialRecord(z.enum(LANGUAGES), LINE.describe('The words in this language.'))]);

export const language = z
  .enum(LANGUAGES)
  .optional()
  .describe('Which language this is in. Needed only in a pack of several languages.');
export const id = ID.describe(
  'A name of your own for it, unique in the pack: lower-case Latin letters, digits, hyphens.',
);
