import type { Language, Talk } from '../model';
import type { Wording, WordingPart } from '../packs/knowledge';
import { fittingTexts, type Occasion } from './fitting';
import { joined } from './joined';
import { quotable, slotValues } from './slots';
import { lengthFor } from './stages/answering';
import { type Worded, worded } from './stages/compose';

/**
 * What there is to tell a customer about something owed: a promise is going to slip, it was broken (S3), or what they
 * told us of is changed (S4).
 */
export interface OwedNews {
  is: 'slipping' | 'broken' | 'changed';
  /** The promise in our words, or the problem in theirs; '' where nothing can be quoted. */
  words: string;
  language: Language;
}

/** A message of our own about it, with gaps where only the agent knows: the new date, what has changed. */
export interface OwedWording extends Worded {
  language: Language;
}

/** The most specific wording for the news; a mail has a greeting and a signature. `null` where the packs have none. */
export function wordOwed(
  wordings: readonly Wording[],
  { is, words, language }: OwedNews,
  talk: Talk,
): OwedWording | null {
  const length = lengthFor(talk);
  const quoted = words.trim() === '' ? undefined : quotable(words, language);
  const occasion: Occasion = {
    ...{ language, length, role: talk.role ?? 'agent', problem: quoted !== undefined },
    values: { ...slotValues(talk, undefined, language), problem: quoted, promise: quoted },
  };
  const first = (part: WordingPart) => fittingTexts(wordings, part, occasion)[0] ?? '';
  const news = first(`owed.${is}`);
  if (news === '') return null;
  const greeting = first('stage.greeting');
  const text =
    length === 'short'
      ? joined(greeting, news, talk.smallYou ?? false)
      : [greeting, news, first('stage.signature')].filter((part) => part !== '').join('\n\n');
  return { language, ...worded(text) };
}
