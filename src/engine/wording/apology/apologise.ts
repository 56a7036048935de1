import type { Assessment, Language, Span } from '../../model';
import type { Reading } from '../../reading';
import { costs, deeds, events, sequels } from './events';
import type { Passage } from './passage';
import { type Telling, tellingOf } from './telling';

/** An apology made from the customer's own words. */
export interface Apology {
  language: Language;
  text: string;
  /** Where words of the agent's own have to go, as ranges of `text`; empty for a finished sentence. */
  gaps: Span[];
  /** What happened, and what it cost, each as a clause without a full stop; missing where there is a frame alone. */
  told?: { event: string; cost?: string };
}

/** Whether our own review finds nothing in a text. */
export type IsClean = (text: string, language: Language) => boolean;

const FRAMES: Record<Language, string> = {
  en: "I'm sorry that […]. I understand what it cost you: […].",
  ru: 'Мне жаль, что […]. Понимаю, чего Вам это стоило: […].',
  uk: 'Мені шкода, що […]. Розумію, чого Вам це коштувало: […].',
};
const GAP = '[…]';

/**
 * A specific apology (docs/craft.md §3, stages 3 and 4; S4): what happened and what it cost, told from the firm's side.
 * A frame with gaps where that can't be told safely; `null` where nothing calls for an apology.
 */
export function apologise(reading: Reading, assessment: Assessment, isClean: IsClean): Apology | null {
  const { kind, language } = assessment;
  if (kind !== 'constructive' && kind !== 'mixed') return null;
  for (const ours of [false, true]) {
    const telling = tellingOf(reading, assessment, ours);
    for (const event of events(telling, assessment)) {
      const found = sentences(telling, assessment, event).find(({ text }) => isClean(text, language));
      if (found) return { language, text: found.text, gaps: [], told: found.told };
    }
  }
  return frame(language);
}

/** An apology, and the clauses that it is made of. */
interface Sentence {
  text: string;
  told: { event: string; cost?: string };
}

/** The event with what it cost, then the event alone; an event that tells half is told with what came of it, or not. */
function sentences(telling: Telling, assessment: Assessment, event: Passage): Sentence[] {
  const { language } = assessment;
  if (event.open) return sequels(telling, event).map((sequel) => sentence(language, event, sequel));
  // what the firm did, and then this: a deed that nothing marks as a problem is one by what came of it
  const deed =
    event.actor === 'customer' ? deeds(telling).findLast(({ end, open }) => !open && end <= event.start) : undefined;
  return [
    ...(deed ? [sentence(language, deed, event)] : []),
    ...costs(telling, assessment, event)
      .slice(0, 1)
      .map((cost) => sentence(language, event, cost)),
    sentence(language, event),
    ...shorter(event).map((short) => sentence(language, short)),
  ];
}

/** The event without the cause that the customer gives, which read as an excuse from us; then its first clause. */
function shorter(event: Passage): Passage[] {
  const texts = [event.text.replace(CAUSE, ''), event.opening ?? event.text];
  return texts.filter((text) => text !== event.text).map((text) => ({ ...event, text, divided: text.includes(',') }));
}

const CAUSE = /,? (?:because|потому что|тому що|бо) .*$/u;

function sentence(language: Language, event: Passage, cost?: Passage): Sentence {
  const whole = event.open && cost ? `${event.text}${language === 'en' ? ' and' : ', а'} ${cost.text}` : event.text;
  return {
    text: apologyFor(language, event, cost),
    told: { event: whole, cost: event.open ? undefined : cost?.text },
  };
}

function apologyFor(language: Language, event: Passage, cost?: Passage): string {
  const owned = event.actor === 'firm';
  if (language === 'en') {
    const joint = event.open ? ' and' : ', and that';
    return `I'm sorry that ${event.text}${cost ? `${joint} ${cost.text}` : ''}.`;
  }
  const opening = {
    ru: owned ? 'Простите, что' : 'Мне жаль, что',
    uk: owned ? 'Пробачте, що' : 'Мені шкода, що',
  }[language];
  const that = { ru: 'и что', uk: 'і що' }[language];
  const joint = event.open ? ', а' : `${event.divided ? ',' : ''} ${that}`;
  const text = `${opening} ${event.text}${cost ? `${joint} ${cost.text}` : ''}.`;
  // after a vowel Ukrainian says «в супі», not «у супі»
  return language === 'uk' ? text.replace(/ що у (?=[^аеиіоуєїюявф])/giu, ' що в ') : text;
}

function frame(language: Language): Apology {
  const text = FRAMES[language];
  const gaps: Span[] = [];
  for (let at = text.indexOf(GAP); at >= 0; at = text.indexOf(GAP, at + 1))
    gaps.push({ start: at, end: at + GAP.length });
  return { language, text, gaps };
}
