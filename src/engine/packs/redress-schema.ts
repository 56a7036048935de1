import * as z from 'zod';
import { UNITS } from '../amounts/amount';
import { LANGUAGES, ROLES } from '../model';
import { FORMS, GIVES, SITUATIONS } from '../redress/redress';

/** The shapes of what a pack says about making good: compensation, authority, budget, forms of an apology (docs/packs.md). */

const ID = z.string().regex(/^[a-z0-9][a-z0-9-]*$/);
const LINE = z.string().trim().min(1).max(2_000);
const SCRIPT = z.string().trim().min(1).max(5_000);
const sums = z.partialRecord(z.enum(UNITS), z.number().min(0));
/** In a pack of one language a text is just that. */
const texts = z.union([LINE, z.partialRecord(z.enum(LANGUAGES), LINE)]);

const row = z.strictObject({
  id: ID,
  situations: z.array(z.enum(SITUATIONS)).min(1).optional(),
  severities: z
    .array(z.union([z.literal(1), z.literal(2), z.literal(3)]))
    .min(1)
    .optional(),
  gives: z.enum(GIVES),
  amount: sums.optional(),
  text: texts,
});

const certificate = z.strictObject({ role: z.enum(ROLES), limits: sums.optional(), approver: texts.optional() });

const form = z.strictObject({ id: ID, language: z.enum(LANGUAGES).optional(), form: z.enum(FORMS), text: SCRIPT });

export const redressShape = {
  compensation: z.array(row).optional(),
  authority: z.array(certificate).optional(),
  budget: sums.optional(),
  forms: z.array(form).optional(),
};

/** As in `schema.ts`, for "did you mean". */
export const REDRESS_KEYS: Record<string, readonly string[]> = {
  compensation: Object.keys(row.shape),
  'compensation.amount': UNITS,
  'compensation.text': LANGUAGES,
  authority: Object.keys(certificate.shape),
  'authority.limits': UNITS,
  'authority.approver': LANGUAGES,
  budget: UNITS,
  forms: Object.keys(form.shape),
};
