import { writtenSum } from '../amounts/written';
import type { LearnedReader } from '../learned/reader';
import {
  type Assessment,
  FAMILY_OF,
  type Finding,
  type Language,
  type Review,
  type ReviewOptions,
  RULES,
  type RuleId,
  type Talk,
} from '../model';
import type { Knowledge, Reason } from '../packs/knowledge';
import { mainLanguage, type Reading } from '../reading';
import { type Authority, authorityOf } from '../redress/authority';
import { isOfTerm, termsIn } from '../terms';
import { saysSmallYou } from '../wording/address-form';
import type { Apology } from '../wording/apology/apologise';
import { slotValues } from '../wording/slots';
import { alreadySaid } from './already-said';
import { circumstancesOf, ownershipStart } from './circumstances';
import { coach } from './coach';
import type { Fault } from './fault';
import { findFaults } from './faults';
import type { Mend } from './kept-rewrites';
import { normalisePhrase } from './normalise-phrase';
import { withOrder } from './order';
import { withOverLimit } from './over-limit';
import type { Draft } from './rewrites';

/** Findings of one draft that rewrites are worked out for: a person mends these first. */
const MENDED = 500;

/** The customer's message, as far as it is known. */
export interface Answered {
  reading: Reading;
  assessment: Assessment;
  /** An apology in the customer's own words, if there is something to apologise for; worked out when it is asked for. */
  apology(): Apology | null;
}

/**
 * Finds what harms a reply (docs/craft.md §2). Words that the user never wants flagged are left out last, so that
 * ignoring one objection does not bring up another in the same place.
 */
export function review(
  reading: Reading,
  talk: Talk,
  answered: Answered | undefined,
  options: ReviewOptions,
  knowledge: Knowledge,
  mend: Mend,
  learned?: LearnedReader,
): Review {
  const circumstances = circumstancesOf(reading, answered);
  const off = rulesOff(options, answered);
  const ignored = new Set(options.ignored);
  const authority = authorityOf(talk, knowledge.redress);
  const { rules } = knowledge;
  const engineOff = new Set([...off, ...RULES.filter((rule) => rules[rule] === 'off')]);
  const terms = termsIn(reading);
  const faults = findFaults(reading, circumstances, { off, learned, rules });
  const found = withOverLimit(faults, reading, answered, authority, engineOff);
  const all = withOrder(found, reading, answered, engineOff).filter((fault) => !isOfTerm(fault, terms));
  const wanted = all.filter(
    ({ start, end }) => ignored.size === 0 || !ignored.has(normalisePhrase(reading.analysis.text.slice(start, end))),
  );
  const draft: Draft = {
    reading,
    circumstances,
    ownedFrom: ownershipStart(reading, circumstances),
    faults: bySentence(all.slice(0, MENDED)),
    learned,
    rules,
    saysSmallYou: saysSmallYou(reading.analysis.text),
    apology: () => answered?.apology() ?? null,
    said: alreadySaid(reading, new Set(all.map(({ sentence }) => sentence))),
    isKnown: (figure) => answered?.reading.analysis.text.toLowerCase().includes(figure.toLowerCase()) ?? false,
    instead: ({ language, rule }: Fault) => knowledge.reasons[language][rule]?.instead,
  };
  return {
    language: mainLanguage(reading.analysis, answered?.assessment.language),
    findings: wanted.map((fault, at) => {
      const values = slotValues(talk, answered?.assessment, fault.language);
      const rewrites = at < MENDED ? mend(fault, draft, values) : [];
      if (rewrites[0]) draft.said.offer(fault, rewrites[0].text);
      return {
        start: fault.start,
        end: fault.end,
        rule: fault.rule,
        family: FAMILY_OF[fault.rule],
        entry: fault.entry,
        language: fault.language,
        ...reasonOf(fault, knowledge, authority, options.interfaceLanguage ?? fault.language),
        rewrites,
        ...(fault.weighed ? { weighed: fault.weighed } : {}),
      } satisfies Finding;
    }),
    stages: coach(reading, talk, answered, circumstances, all),
  };
}

/** What the user switched off; and a threat or harassment is for somebody else to decide (docs/craft.md §2, §4). */
function rulesOff({ rulesOff = [] }: ReviewOptions, answered: Answered | undefined): ReadonlySet<RuleId> {
  const goesUp = answered?.assessment.abuse.some((kind) => kind === 'threat' || kind === 'harassment');
  return new Set(goesUp ? [...rulesOff, 'escalation'] : rulesOff);
}

function bySentence(faults: readonly Fault[]): ReadonlyMap<number, readonly Fault[]> {
  const groups = new Map<number, Fault[]>();
  for (const fault of faults) {
    const group = groups.get(fault.sentence);
    if (group) group.push(fault);
    else groups.set(fault.sentence, [fault]);
  }
  return groups;
}

/**
 * A team's own reason in the place of ours; the title and the source stay the rule's. A reason may hold {limit} and
 * {approver}, where a limit is what it is about.
 */
function reasonOf(
  fault: Fault,
  { reasons }: Knowledge,
  authority: Authority,
  language: Language,
): Omit<Reason, 'instead'> {
  const reason = reasons[language][fault.rule] ?? reasons.en[fault.rule];
  const { title, why, source, how } = reason ?? { title: fault.rule, why: '', source: 'S4' as const };
  const advice = how === undefined ? {} : { how };
  if (!fault.limit) return { title, why: fault.why ?? why, source, ...advice };
  const limit = writtenSum(fault.limit, language);
  const approver = authority.approverOf(fault.limit.unit, language) ?? '';
  return { title, why: why.replaceAll('{limit}', limit).replaceAll('{approver}', approver), source, ...advice };
}
