import * as z from 'zod';
import { UNITS } from '../amounts/amount';
import { ROLES } from '../model';
import { FORMS, GIVES, SITUATIONS } from '../redress/redress';
import { LIMITS } from './limits';
import { id, language, someOf, TEXT, texts } from './shapes';

/** The shapes of what a pack says about making good: compensation, authority, budget, forms of an apology (docs/packs.md). */

const sumsOf = (sum: z.ZodNumber) =>
  someOf(UNITS, sum.max(LIMITS.sum).describe('How much: digits alone.')).superRefine(
    ({ percent = 0 }, { addIssue }) => {
      if (percent > LIMITS.percent)
        addIssue({ code: 'too_big', origin: 'number', maximum: LIMITS.percent, input: percent, path: ['percent'] });
    },
  );
/** Of a limit or a budget 0 says that nothing may be given. */
const sums = sumsOf(z.number().min(0));
const offered = sumsOf(z.number().gt(0));

const row = z
  .strictObject({
    id,
    situations: z.array(z.enum(SITUATIONS)).min(1).optional().describe('Only where the message tells of one of these.'),
    severities: z
      .array(z.union([z.literal(1), z.literal(2), z.literal(3)]))
      .min(1)
      .optional()
      .describe('Only where it cost the customer so much: 1 hardly more than the matter itself, 2 something, 3 much.'),
    gives: z.enum(GIVES).describe('remedy makes the loss good; gesture is a little beyond what is due.'),
    amount: offered.optional().describe('How much, by currency or in percent: { UAH: 200 }'),
    text: texts.describe('What goes into the reply. May hold {amount} and variables of the pack.'),
  })
  .describe('What the team offers in a situation.');

const certificate = z
  .strictObject({
    role: z.enum(ROLES).describe('Whose limits these are.'),
    limits: sums.optional().describe('The most that this role may give alone, by currency or in percent.'),
    approver: texts.optional().describe('Who decides above that, as it is said to the agent.'),
  })
  .describe('What a role may decide alone.');

const form = z
  .strictObject({
    id,
    language,
    form: z.enum(FORMS).describe('In which form one apologises.'),
    text: TEXT.describe(
      'What is said or written. May hold {name}, {agent}, {problem}, {apology} and variables of the pack.',
    ),
  })
  .describe('The words of an apology in one form: a call, a card.');

export const redressShape = {
  compensation: z
    .array(row)
    .max(LIMITS.entries)
    .optional()
    .describe('The matrix of what the team offers, situation by situation.'),
  authority: z
    .array(certificate)
    .max(LIMITS.entries)
    .optional()
    .describe('What each role may decide alone, and who decides above that.'),
  budget: sums.optional().describe('What the team may spend in a calendar month, by currency.'),
  forms: z.array(form).max(LIMITS.entries).optional().describe('Scripts of a call, words of a card.'),
};
