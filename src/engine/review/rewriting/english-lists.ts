import { oneOf, type Turning, turning } from './turning';

/** Who acts for the firm: what they did, we did. Banks, authorities and the customer's own people are not among them. */
const PARTY = oneOf(
  'couriers?, drivers?, carriers?, postman, postie, movers?, hauliers?, warehouse, depot, logistics, fulfilment, fulfillment',
  'dispatch, despatch, dispatchers?, packers?, pickers?, stockroom, supplier, suppliers, wholesaler, distributor, manufacturer',
  'factory, contractors?, subcontractors?, vendor, partners?, agency, caterers?, florist, printers?, photographer, tailor, baker',
  'colleagues?, coworkers?, trainees?, interns?, apprentices?, temps?, juniors?, newbie, predecessor, operators?, agents?, reps?',
  'representatives?, advis[eo]rs?, consultants?, managers?, supervisors?, boss, sales, marketing, accounts, accounting, accountants?',
  'finance, billing, payroll, bookkeepers?, bookkeeping, cashiers?, clerks?, secretary, assistants?, staff, teams?, crew, guys?, lads?',
  'lady, girls?, boys?, man, men, woman, people, person, shift, department, dept, desk, office, branch, store, shop, counter',
  'technicians?, engineers?, fitters?, installers?, plumbers?, electricians?, builders?, mechanics?, roofers?, surveyors?, painters?',
  'developers?, programmers?, designers?, editors?, translators?, interpreters?, moderators?, copywriters?, receptionists?, reception',
  'porters?, concierge, housekeeping, housekeepers?, cleaners?, maids?, kitchen, chefs?, cooks?, waiters?, waitress, barista, barman',
  'bartender, host, hostess, nurses?, doctors?, surgeon, dentist, hygienist, lab, pharmacy, pharmacist, optician, tutors?, instructors?',
  'teachers?, coach, coaches, trainers?, guides?, stewards?, conductor, security, guards?, groomer, stylist, hairdresser, registrar',
  'workshop, laundry, bakery, garage, service, services, hub, centre, center, company, firm, handlers?, workers?, hands',
);
/** One of them by name: "Anna from accounting", "my colleague Tom". */
const NAMED =
  '\\p{L}+ (?:from|in) (?:(?:the|our) )?(?:accounts|accounting|finance|billing|payroll|sales|marketing|dispatch|despatch|logistics|housekeeping|reception|security|support|kitchen|warehouse|office|workshop|lab|laundry|pharmacy)|(?:my|our) (?:colleague|manager|assistant|trainee|consultant|agent) (?!(?:never|not|hardly|barely|who|that|has|had|have|was|is|should|must|may|might|could|will|would|did|does)(?!\\p{L}))\\p{L}+';
const MACHINE = oneOf(
  'systems?, software, computers?, server, app, website, webshop, site, portal, database, platform, algorithm, bot, chatbot, script',
  'autoresponder, automation, integration, gateway, machine, scanner, terminal, checkout, calendar, crm, spreadsheet, till, tool, program',
);
/** Of a past, what went wrong by somebody's hand. */
const DEED = oneOf(
  'lost, mislaid, misplaced, forgot, missed, overlooked, skipped, ignored, neglected, omitted, mixed up, muddled up, muddled, mixed',
  'confused, swapped, switched, duplicated, damaged, broke, dropped, scratched, cracked, dented, bent, crushed, smashed, tore, ruined',
  'spoiled, spoilt, burnt, burned, soaked, stained, flooded, wasted, botched, bungled, messed up, screwed up, delayed, held up, kept',
  'sent, shipped, delivered, misdelivered, dispatched, packed, picked, loaded, brought, handed, gave, put, took, left, threw, parked',
  'entered, typed, mistyped, wrote, noted, recorded, registered, booked, double-booked, double booked, overbooked, oversold, oversaw',
  'cancelled, canceled, charged, overcharged, undercharged, billed, invoiced, quoted, printed, misprinted, cut, fitted, installed',
  'painted, set, read, misread, misheard, misunderstood, miscounted, miscalculated, misjudged, misspelt, misspelled, misrouted',
  'misdirected, misfiled, mislabelled, mislabeled, misinformed, addressed, labelled, labeled, scanned, filed, deleted, wiped, closed',
  'opened, locked, rejected, declined, sold, served, cooked, overcooked, undercooked, washed, shrank, cleaned, started, finished',
  'returned, marked, assigned, transferred, forwarded, made, wasted, told, informed, misinformed, listed, applied, processed, posted',
  'sat on, passed, copied, ordered, matched, measured, drove, turned, moved, removed, disconnected, unplugged, rescheduled, issued',
);
/** How it was done, in front of the verb. */
const ADVERB = oneOf(
  'just, simply, also, already, still, unfortunately, sadly, apparently, obviously, clearly, probably, possibly, actually, accidentally',
  'mistakenly, wrongly, incorrectly, inadvertently, somehow, automatically, then, again, once again, evidently, presumably, certainly',
  'regrettably, carelessly, completely, totally, unexpectedly, evidently, even',
);
const WEEKDAY = 'mon|tues|wednes|thurs|fri|satur|sun';

/** Until when, for the agent to say. */
export const BY = 'by [day and hour…]';

/** Words that the English constructions are made of. */
export const LISTS: Readonly<Record<string, string>> = {
  intro:
    '(?:(?:unfortunately|sadly|regrettably|apparently|it (?:looks|seems|appears) (?:like|as if|as though|' +
    'that)|it (?:seems|appears)|(?:looks|sounds) like|it turns out(?: that)?|i see(?: that)?|' +
    "i'm afraid(?: that)?|i am afraid(?: that)?|well|i think|i believe|i understand that|" +
    'it would seem(?: that)?|in fact),? )*',
  adverb: `(?:(?:${ADVERB}) )*`,
  culprit:
    `(?:${NAMED}|` +
    '(?:(?:the|our|my|an?|this|that|one of (?:our|my|the)|some of (?:our|' +
    `the)) (?:[\\p{L}-]+ ){0,2}?)?(?:${PARTY})(?: (?:who|that) [^,]{3,40}?)?(?: (?:in|at|from|over in|` +
    'over at|down in) (?:(?:the|our) )?[\\p{L}-]+)?)',
  machine: `(?:(?:the|our|this|my|an?) (?:[\\p{L}-]+ ){0,2}?)?(?:${MACHINE})`,
  deed: DEED,
  // what was given "by Friday": these are the opposite of a day
  someday: oneOf(
    'as soon as possible, asap, as soon as (?:we|i|' +
      'they|he|she) (?:can|gets? a (?:minute|moment|chance)|is free), as soon as practicable, as quickly as (?:possible|we can), soonest',
    'in due course, in due time, in good time, shortly, very shortly, very soon, soon, before long, before too long, promptly',

    'without (?:undue |' +
      'further )?delay, momentarily, any day now, any minute now, in the (?:very )?near future, eventually, in time',

    'in the (?:foreseeable|nearest) future, in the (?:coming|next few) (?:days|' +
      'weeks), over the next few (?:days|weeks), later on',

    'at (?:our|the|their) earliest(?: possible)?(?: convenience|' +
      ' opportunity)?, at some point, at some stage, some time soon, sometime soon',
    'sometime next week, in a (?:little )?while, in a bit, when possible, whenever possible, at a later date, one of these days',

    '(?:when|whenever|as soon as|once) (?:we|i|he|she|they)(?: can| are able to| is able to| am able to), within the usual time ?frame, at a convenient time, in the shortest possible time, as time (?:permits|' +
      'allows), in time',
    'when (?:we|i) (?:get|have|find) (?:a chance|a moment|the time|time|a minute|round to it|around to it)',
  ),
  news: '(?:as soon as|once|when|the minute|soon as) [^,]{3,80}?,? ',
  will: "(?:we|i)(?:'ll| will)",
  weekday: `(?:${WEEKDAY})day`,
};

/** The past of a participle that differs from it. */
export const PAST_OF: Readonly<Record<string, string>> = {
  forgotten: 'forgot',
  broken: 'broke',
  torn: 'tore',
  given: 'gave',
  taken: 'took',
  thrown: 'threw',
  written: 'wrote',
  driven: 'drove',
  shrunk: 'shrank',
};

/** An English construction. */
export function turned(rules: Parameters<typeof turning>[1], pattern: string, write: Turning['write']): Turning {
  return turning(LISTS, rules, pattern, write);
}
