import * as z from 'zod';
import { ABUSE_KINDS, LENGTHS, ROLES, RULES, RUNGS, SOURCES } from '../model';
import { SITUATIONS } from '../redress/redress';
import { WORDING_PARTS } from './knowledge';
import { LIMITS } from './limits';
import { ID, id, LINE, language, TEXT, texts } from './shapes';

/** The shapes of what a pack says itself: wordings, the values of its slots, contacts, reasons (docs/packs.md). */

const wording = z
  .strictObject({
    id,
    language,
    part: z.enum(WORDING_PARTS).describe('Which part of a boundary, a reply or an advice it is.'),
    kinds: z.array(z.enum(ABUSE_KINDS)).min(1).optional().describe('Only for these kinds of abuse.'),
    rungs: z.array(z.enum(RUNGS)).min(1).optional().describe('Only on these rungs of the ladder.'),
    situations: z.array(z.enum(SITUATIONS)).min(1).optional().describe('Only where the message tells of one of these.'),
    lengths: z.array(z.enum(LENGTHS)).min(1).optional().describe('Only in a direct message, or only in a letter.'),
    roles: z.array(z.enum(ROLES)).min(1).optional().describe('Only where one of these writes.'),
    problem: z
      .boolean()
      .optional()
      .describe('true: only where there is a problem to solve; false: only where none is.'),
    text: TEXT.describe('The words. May hold slots ({name}, {agent}, {problem} …) and variables of the pack.'),
  })
  .describe('A part of a reply in your own words.');

const contact = z
  .strictObject({
    id,
    kinds: z.array(z.enum(ABUSE_KINDS)).min(1).optional().describe('Only for these kinds of abuse.'),
    name: LINE.describe('Who it is and how to reach them, as your team says it.'),
  })
  .describe('Somebody of the team whom abuse is handed over to.');

const reason = z
  .strictObject({
    title: LINE.describe('What the rule is called.'),
    why: LINE.describe('One sentence: what the words do to the customer.'),
    source: z.enum(SOURCES).describe('The text that it comes from (docs/craft.md).'),
    how: LINE.optional().describe('What to ask oneself, shown where no rewrite is offered.'),
    instead: LINE.optional().describe('A sentence with gaps, offered where nothing else can be made of the words.'),
  })
  .describe('Title, reason and source of a rule.');

/** One count and one unit: 4 hours. */
const responseTime = z
  .strictObject({
    minutes: z.int().min(1).max(999).optional().describe('So many minutes.'),
    hours: z.int().min(1).max(999).optional().describe('So many hours.'),
    days: z.int().min(1).max(999).optional().describe('So many days.'),
  })
  .describe('Within what time your team promises to answer: one of minutes, hours, days.');

export const wordingShape = {
  variables: z
    .record(ID, texts)
    .optional()
    .describe('Words of your own that texts of this pack repeat: {brand} in a text stands for variables: brand.'),
  wordings: z
    .array(wording)
    .max(LIMITS.entries)
    .optional()
    .describe('Wordings of boundaries, of the stages of a reply, of advice.'),
  contacts: z.array(contact).max(LIMITS.entries).optional().describe('Whom threats and harassment are handed over to.'),
  'response-time': responseTime.optional(),
  reasons: z.partialRecord(z.enum(RULES), reason).optional().describe('Titles and reasons of the rules.'),
};
