import type { Assessment, Language, Talk } from '../model';
import { smallYou } from './address-form';
import { addressed } from './name/addressed';

/** What a wording may speak of. */
export const SLOTS = [
  'name',
  'agent',
  'problem',
  'apology',
  'regret',
  'event',
  'cost',
  'order',
  'solution',
  'contact',
  'promise',
  /** Put in once for all texts, where packs are put together. */
  'response-time',
] as const;
type Slot = (typeof SLOTS)[number];

/** A slot without a value leaves its wording out. */
export interface SlotValues extends Partial<Record<Slot, string>> {
  /** Вы/Ви around the slots with a small letter. */
  smallYou?: boolean;
  /** The specific apology, where it could be told without a gap. */
  apology?: string;
  /** The same without its full stop: a sentence goes on behind it. */
  regret?: string;
  /** What happened and what it cost, told from the firm's side: clauses that go on a sentence. */
  event?: string;
  cost?: string;
  /** Number of an order, a booking, a ticket, as the customer wrote it. */
  order?: string;
  /** What we promised, in our own words of then, as it stands inside quotation marks. */
  promise?: string;
}

/** What a conversation gives to fill wordings with, in the language they are written in. */
export function slotValues(talk: Talk, assessment: Assessment | undefined, language: Language): SlotValues {
  const problem = assessment?.coarse ? null : assessment?.problem;
  const words = problem && talk.customer?.slice(problem.start, problem.end);
  const asked = problem && /^[^\p{L}\d.!]*\?/u.test(talk.customer?.slice(problem.end) ?? '');
  return {
    name: addressed(talk.customerName, language),
    agent: signatureOf(talk.agentName),
    problem: words && !asked && !isUnquotable(words) ? quotable(words, language) : undefined,
    smallYou: talk.smallYou,
  };
}

function isUnquotable(words: string): boolean {
  return [SHOUTED, RELATIVE, POINTING, PROMISED, ASKING, JUDGING].some((unquotable) => unquotable.test(words));
}

/** A question is answered, and not quoted as a complaint. */
const ASKING =
  /^(?:where|when|why|how (?:come|long|much|many)|что с|где|куда|когда|почему|зачем|що з|де|куди|коли|чому|навіщо) /iu;

/** What we are, in the customer's eyes: it names nothing that we could be sorry for. */
const JUDGING =
  /^you(?: people| lot| guys| all)?(?:['’]re| are)(?: all| just| such| so| simply| absolutely| completely| totally| utterly)* (?:an? |the )?(?:useless|hopeless|pathetic|incompetent|disgrace\p{L}*|joke|disgusting|terrible|awful|horrible|worst|rubbish|ridiculous|clowns?|liars?|thief|thieves|crooks?|scammers?|unprofessional|shameless|lazy|rude)(?!\p{L})/iu;

/** Words in capitals: in our mouth they would shout back. */
const SHOUTED = /(?<!\p{L})\p{Lu}{3,}(?!\p{L}).*(?<!\p{L})\p{Lu}{3,}(?!\p{L})/su;

/** A clause about a word that stands outside it: quoted alone it is about nothing. */
const RELATIVE =
  /^(?:\p{L}{1,3} )?(?:котор|яки[йхм]|яка |яке |які |якою|якій|якого|якому|якими|which |who |whose |whom )/iu;

/** A clause about something named before it. */
const POINTING = /^(?:(?:и|а|но|і|й|але|and|but) )?(?:he|she|it|they|он|она|оно|они|він|вона|воно|вони)(?!\p{L})/iu;

/** What was promised, without what came of it, is no complaint yet. */
const PROMISED = /^(?:you |вы |ви )?(?:promised|обещали|обещал|обещала|обіцяли|обіцяв|обіцяла)(?!\p{L})[^,;.–—]*$/iu;

/** A page may know no more of the agent than an address: nobody signs with that. */
function signatureOf(name: string | undefined): string | undefined {
  return name && !/[@\d_]/u.test(name) ? name.trim() : undefined;
}

const SLOT = new RegExp(`\\{(${SLOTS.join('|')})\\}`, 'gu');

/** The text with its slots filled, or `null` when one of them has no value. */
export function fillSlots(text: string, values: SlotValues): string | null {
  let complete = true;
  const written = values.smallYou ? smallYou(text) : text;
  const filled = written.replace(SLOT, (_, slot: Slot) => {
    const value = values[slot];
    if (!value) complete = false;
    return value ?? '';
  });
  return complete ? filled : null;
}

/** How many different slots a wording has: with more of them it is more specific. */
export function countSlots(text: string): number {
  return new Set(Array.from(text.matchAll(SLOT), (match) => match[1])).size;
}

/** Marks for a quotation inside the quotation marks of the wording. */
const INNER: Record<Language, readonly [open: string, close: string]> = {
  en: ['‘', '’'],
  ru: ['„', '“'],
  uk: ['„', '“'],
};
/** A pair of quotation marks, or one that has lost its other. */
const OUTER = /[«“„"]([^«»“”„"]*)[»”“"]|[«»“”„"]/gu;

/** The customer's own words, as they stand inside the quotation marks of a wording: one line, other quotation marks. */
export function quotable(words: string, language: Language): string {
  const [open, close] = INNER[language];
  return words
    .replace(/\s+/gu, ' ')
    .replace(OUTER, (_, inside?: string) => (inside === undefined ? '' : open + inside + close))
    .trim();
}
