import * as z from 'zod';
import { ABUSE_KINDS, RULES } from '../model';
import { CIRCUMSTANCES, SIGNALS } from './knowledge';
import { LIMITS } from './limits';
import { ID, id, LINE, language, phrases } from './shapes';

/** The shapes of what a pack finds in texts: harm in a draft, abuse in a message, signals (docs/packs.md). */

const find = phrases.describe('What to look for, one phrase a line, in the phrase language of docs/packs.md.');
const except = phrases.optional().describe('Where one of these overlaps what was found, nothing is found.');

const rewrite = z.union([
  LINE,
  z.strictObject({
    text: LINE.describe('The better words. May hold {name}, {problem}, {agent} and variables of the pack.'),
    replaces: z
      .enum(['phrase', 'clause', 'sentence'])
      .default('phrase')
      .describe('What the better words take the place of: the flagged words, their clause or their sentence.'),
  }),
]);
const draftExample = z.union([
  LINE,
  z.strictObject({
    customer: LINE.describe('The message that the draft answers.'),
    draft: LINE.describe('The draft of the reply.'),
  }),
]);

const finding = z
  .strictObject({
    id,
    language,
    rule: z.enum(RULES).describe('Which rule of the craft the words break: it decides colour, title and reason.'),
    find,
    except,
    unless: z
      .array(z.enum(CIRCUMSTANCES))
      .optional()
      .describe(
        'Not flagged where: responsibility was taken before, the sentence before tells what we did, the customer asked why, the sentence asks.',
      ),
    rewrites: z.array(rewrite).max(LIMITS.rewrites).optional().describe('What to say instead, the best first.'),
    why: LINE.optional().describe("One sentence for the agent. Without it the rule's own reason is shown."),
    flags: z
      .array(draftExample)
      .min(1)
      .max(LIMITS.examples)
      .describe('Sentences that must be flagged; {braces} around exactly the flagged words. Run as tests.'),
    passes: z
      .array(draftExample)
      .min(1)
      .max(LIMITS.examples)
      .describe('Sentences that must not be flagged. Run as tests.'),
  })
  .describe('Words that harm a reply.');

const abuse = z
  .strictObject({
    id,
    language,
    kind: z.enum(ABUSE_KINDS).describe('What sort of abuse it is.'),
    severity: z
      .union([z.literal(1), z.literal(2), z.literal(3)])
      .describe('1 a rude remark, 2 an insult or an undue demand, 3 a threat, hate, a sexual demand.'),
    find,
    except,
    flags: z.array(LINE).min(1).max(LIMITS.examples).describe('Messages in which it must be found. Run as tests.'),
    passes: z.array(LINE).min(1).max(LIMITS.examples).describe('Messages in which it must not be found. Run as tests.'),
  })
  .describe('Words of a customer that are aimed at the person who reads them.');

const signal = z
  .strictObject({
    id: ID.optional().describe('A name of your own for it. May be left out.'),
    language,
    signal: z.enum(SIGNALS).describe('What the words tell (docs/packs.md has the list).'),
    find,
    except,
    flags: z.array(LINE).min(1).max(LIMITS.examples).describe('Sentences in which it must be found. Run as tests.'),
    passes: z
      .array(LINE)
      .max(LIMITS.examples)
      .optional()
      .describe('Sentences in which it must not be found. Run as tests.'),
  })
  .describe('Words that tell something without being good or bad.');

export const phraseShape = {
  words: z
    .record(z.string(), phrases)
    .optional()
    .describe('Lists of words and phrases; <name> in a phrase stands for any of the list.'),
  endings: z
    .record(z.string(), z.array(z.string().max(LIMITS.endingCharacters)).min(1).max(LIMITS.endings))
    .optional()
    .describe('Lists of endings; begin~name in a phrase stands for the beginning with any of them.'),
  findings: z
    .array(finding)
    .max(LIMITS.entries)
    .optional()
    .describe('What to flag in a draft, why, and what to say instead.'),
  abuse: z.array(abuse).max(LIMITS.entries).optional().describe('What is abuse in a message.'),
  signals: z
    .array(signal)
    .max(LIMITS.entries)
    .optional()
    .describe('What else words tell: a problem, a loss, a thanks, a promise.'),
  'never-flag': phrases
    .optional()
    .describe('Names and terms of yours, as phrases: nothing is flagged in them, and nothing in them is abuse.'),
};
