import type { Language, Length, Review, Talk } from '../../model';
import type { Reading } from '../../reading';
import { situationsOf } from '../../redress/compensate';
import { isBare } from '../../review/bare';
import type { Answered } from '../../review/review';
import { discreet } from '../discreet';
import type { Occasion } from '../fitting';
import { type SlotValues, slotValues } from '../slots';
import { orderNumber } from './order-number';

/** A message that is being answered, and how a reply to it is read and reviewed. */
export interface Answering {
  talk: Talk;
  customer: Answered;
  read(reply: string): Reading;
  review(reply: string): Review;
}

/** A direct message is short; a mail or a ticket has paragraphs. */
export function lengthFor({ channel }: Talk): Length {
  return channel === 'message' ? 'short' : 'long';
}

/** What the wording of a stage is chosen for, and what the conversation gives to fill it with. */
export function occasionOf({ talk, customer }: Answering, language: Language, length: Length): Occasion {
  const { reading, assessment } = customer;
  return {
    ...{ language, length, role: talk.role ?? 'agent', problem: !isBare(customer) },
    situations: situationsOf(reading, assessment),
    values: valuesFor(talk, customer, language),
  };
}

/** The customer's own words belong into wordings of their own language alone. */
function valuesFor(talk: Talk, { assessment, apology }: Answered, language: Language): SlotValues {
  const values = { ...slotValues(talk, assessment, language), order: orderNumber(talk.customer ?? '') };
  if (language !== assessment.language) return { ...values, problem: undefined };
  const made = apology();
  if (!made?.told || (made.told.cost === undefined && made.told.event.split(/\s+/u).length < FEWEST)) return values;
  const { text, told } = discreet(made, talk);
  return { ...values, apology: text, ...told };
}

/** A clause of fewer words than this tells too little to be told back, unless what it cost is told with it. */
const FEWEST = 4;
