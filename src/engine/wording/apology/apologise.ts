import type { Assessment, Language, Span } from '../../model';
import type { Reading } from '../../reading';
import { overlap } from '../../spans';
import { leavesCost } from './costs';
import { events } from './events';
import { owned } from './owned';
import type { Passage } from './passage';
import { sentences } from './sentences';
import { sequels } from './sequels';
import { isCutOff } from './sound/cut-off';
import { stands } from './sound/stands';
import { type Telling, tellingsOf } from './telling';
import { isTheirOwnDoing } from './whose-doing';

/** An apology made from the customer's own words. */
export interface Apology {
  language: Language;
  text: string;
  /** Where words of the agent's own have to go, as ranges of `text`; empty for a finished sentence. */
  gaps: Span[];
  /** What happened, and what it cost, each as a clause without a full stop; missing where there is a frame alone. */
  told?: { event: string; cost?: string };
  /** Whether it cost them something that `told` leaves out. */
  leavesCost?: boolean;
}

/** Whether our own review finds nothing in a text. */
export type IsClean = (text: string, language: Language) => boolean;

const OF_COST: Record<Language, string> = {
  en: 'I understand what it cost you: […].',
  ru: 'Понимаю, чего Вам это стоило: […].',
  uk: 'Розумію, чого Вам це коштувало: […].',
};
const FRAMES: Record<Language, string> = {
  en: `I'm sorry that […]. ${OF_COST.en}`,
  ru: `Простите, что мы […]. ${OF_COST.ru}`,
  uk: `Пробачте, що […]. ${OF_COST.uk}`,
};
const GAP = '[…]';

/**
 * A specific apology (docs/craft.md §3, stages 3 and 4; S4): what happened and what it cost, told from the firm's side.
 * A frame with gaps where that can't be told safely; `null` where nothing calls for an apology.
 * @param reviews one is enough; the first is asked about every way to tell it, before the next
 */
export function apologise(reading: Reading, assessment: Assessment, reviews: readonly IsClean[]): Apology | null {
  const { kind, language } = assessment;
  if (kind !== 'constructive' && kind !== 'mixed') return null;
  const tellings = tellingsOf(reading, assessment);
  for (const isClean of reviews) {
    const told = tell(tellings, assessment, isClean);
    if (told) return told;
  }
  return frame(language);
}

/** Languages whose apologies mark a cost that could not be told. */
const MARKED: ReadonlySet<Language> = new Set(['ru']);

/** An apology with a marked gap for a cost that could not be told. */
export function withGapForCost(apology: Apology): Apology {
  const { language, text, gaps, leavesCost: leaves } = apology;
  return leaves && gaps.length === 0 ? { ...apology, ...gapped(`${text} ${OF_COST[language]}`) } : apology;
}

function tell(tellings: readonly Telling[], assessment: Assessment, isClean: IsClean): Apology | null {
  const { language } = assessment;
  for (const { telling, event } of eventsIn(tellings, assessment)) {
    const found = sentences(telling, assessment, event).find(
      (one) => stands(language, one) && !(language === 'ru' && isCutOff(telling, one)) && isClean(one.text, language),
    );
    if (!found) continue;
    const { text, told } = found;
    const leaves = MARKED.has(language) && leavesCost(telling, assessment, [found.event, ...found.costs]);
    return { language, text, gaps: [], told, ...(leaves && { leavesCost: true }) };
  }
  return null;
}

/** The problem, whoever is told to have caused it, before anything else that the message tells of. */
function* eventsIn(
  tellings: readonly Telling[],
  assessment: Assessment,
): Generator<{ telling: Telling; event: Passage }> {
  const { language, problem } = assessment;
  const told = tellings.map((telling) =>
    events(telling, assessment).map((one) => ({ telling, event: owned(language, one) })),
  );
  // an event that our people are told to have caused, before what came of it
  const most = Math.max(...told.map(({ length }) => length));
  const inTurn = Array.from({ length: most }, (_, at) => told.flatMap((some) => some[at] ?? [])).flat();
  for (const isProblem of [true, false]) {
    for (const { telling, event } of inTurn) {
      const tellsProblem = (one: Span) => !problem || overlap(one, problem);
      if (isProblem !== (tellsProblem(event) || (event.open && sequels(telling, event).some(tellsProblem)))) continue;
      if (isProblem || !isTheirOwnDoing(language, event)) yield { telling, event };
    }
  }
}

function frame(language: Language): Apology {
  return { language, ...gapped(FRAMES[language]) };
}

function gapped(text: string): Pick<Apology, 'text' | 'gaps'> {
  const gaps: Span[] = [];
  for (let at = text.indexOf(GAP); at >= 0; at = text.indexOf(GAP, at + 1))
    gaps.push({ start: at, end: at + GAP.length });
  return { text, gaps };
}
