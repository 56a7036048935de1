import {
  type AbuseKind,
  type Assessment,
  type BoundaryChoice,
  type Language,
  LENGTHS,
  type Proposal,
  ROLES,
  RUNGS,
  type Talk,
} from '@/engine/model';
import { smallYou } from '@/engine/wording/address-form';
import { propose } from '@/engine/wording/propose';
import { builtInKnowledge } from '../packs/built-in-packs';

/** A customer's words, the same told back as an apology, and the names of the two. */
const SAMPLES = {
  en: {
    problem: 'the parcel never arrived',
    apology: "I'm sorry that we lost your parcel.",
    customerName: 'Anna Miller',
    agentName: 'Maria',
  },
  ru: {
    problem: 'посылку так и не привезли',
    apology: 'Простите, что мы дважды прислали не тот размер.',
    customerName: 'Елена Петрова',
    agentName: 'Мария',
  },
  uk: {
    problem: 'посилку так і не привезли',
    apology: 'Пробачте, що ми загубили Вашу посилку.',
    customerName: 'Олена Ткач',
    agentName: 'Марія',
  },
} as const;

/** What the message tells of beside the abuse: nothing; a problem to quote; one to tell back; one in words we never repeat. */
const PROBLEMS = ['none', 'quoted', 'told', 'coarse'] as const;
type Problem = (typeof PROBLEMS)[number];

interface Made extends Proposal {
  problem: Problem;
  talk: Talk;
}

/** Every boundary that the built-in packs can make for a kind of abuse, all variants, with all names and without. */
export function everyBoundary(language: Language, kind: AbuseKind): Made[] {
  const choices = RUNGS.flatMap((rung) =>
    LENGTHS.flatMap((length) => ROLES.map((role): BoundaryChoice => ({ rung, length, role }))),
  );
  return PROBLEMS.flatMap((problem) => {
    const assessment = assessmentOf(language, kind, problem);
    return talksIn(language).flatMap((talk) =>
      choices.flatMap((choice) => variantsOf(talk, assessment, choice, problem)),
    );
  });
}

function talksIn(language: Language): Talk[] {
  const { problem: customer, customerName, agentName } = SAMPLES[language];
  const forms = language === 'en' ? [undefined] : [false, true];
  return [customerName, undefined].flatMap((customerName) =>
    [agentName, undefined].flatMap((agentName) =>
      forms.map((smallYou) => ({ customer, customerName, agentName, smallYou })),
    ),
  );
}

function assessmentOf(language: Language, kind: AbuseKind, problem: Problem): Assessment {
  const named = problem !== 'none';
  return {
    ...{ language, abuse: [kind], severity: 2, evidence: [], losses: [], ask: null, askedWhy: false },
    kind: named ? 'mixed' : 'abusive',
    problem: named ? { start: 0, end: SAMPLES[language].problem.length } : null,
    coarse: problem === 'coarse',
  };
}

function variantsOf(talk: Talk, assessment: Assessment, choice: BoundaryChoice, problem: Problem): Made[] {
  const { apology } = SAMPLES[assessment.language];
  const told = problem === 'told' ? (talk.smallYou ? smallYou(apology) : apology) : undefined;
  const variant = (number: number) => {
    const made = propose(
      builtInKnowledge,
      talk,
      assessment,
      { ...choice, variant: number },
      {
        stoodOn: () => null,
        // where there is a choice to make, and where there is none
        situations: () => (problem === 'told' ? ['damaged'] : []),
        apology: () => told,
      },
    );
    return made ? [{ ...made, problem, talk }] : [];
  };
  const count = variant(0)[0]?.variants ?? 0;
  return Array.from({ length: count }, (_, number) => variant(number)).flat();
}
