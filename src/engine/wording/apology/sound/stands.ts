import type { Language } from '../../../model';
import type { Sentence } from '../sentences';
import { isSound } from './english';
import { leavesOpen } from './left-open';
import { isSoundInRussian } from './russian';
import { dangles } from './ukrainian';

const SOUND: Record<Language, (told: string, sentence: Sentence) => boolean> = {
  en: (told) => isSound(told),
  ru: (_, sentence) => isSoundInRussian(sentence) && !leavesOpen(sentence),
  uk: (told, sentence) => !dangles(told) && !leavesOpen(sentence),
};

/**
 * Whether an apology stands by itself, with everything named that its pronouns mean: the last gate in front of a sentence,
 * behind which there is a frame.
 */
export function stands(language: Language, sentence: Sentence): boolean {
  const told = sentence.text.replace(OPENING, '').replace(/\.$/u, '');
  return !ALSO.test(told) && SOUND[language](told, sentence);
}

const OPENING = /^.*?(?:що|что|that) /u;

/** «сусіди теж не бачили»: who else, stands in another sentence. */
const ALSO = /^(?!.*(?:,| [ійаи]) .*(?:теж|також|тоже|также))(?:.* )?(?:теж|також|тоже|также)(?!\p{L})/u;
