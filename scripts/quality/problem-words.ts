import type { Language } from '../../src/engine/model.ts';

/** Words that name nothing: they don't count when two stretches of a message are compared. */
const STOP_WORDS: Record<Language, ReadonlySet<string>> = {
  en: new Set(
    (
      'a an the and or but so because that this these those it its is are was were be been being am i im ive me my we ' +
      'our us you your he his him she her they them their of to in on at by for from with as if then than there here ' +
      'have has had do does did will would can could should not no just very too also'
    ).split(' '),
  ),
  ru: new Set(
    (
      'и а но или что чтобы как так то это этот эта эти в во на с со к ко у о об от до из за по под при для над без ' +
      'не ни бы же ли я мне меня мы нас нам вы вас вам он она они его её ее их им ему ей мой моя мою моё мои наш наша ' +
      'нашу наши ваш ваша вашу ваше ваши был была было были есть уже ещё еще там тут вот'
    ).split(' '),
  ),
  uk: new Set(
    (
      'і й та а але або що щоб як так то це цей ця ці в у на з із зі до від за по під при для над без о об про не ні ' +
      'би б же ж чи я мені мене ми нас нам ви вас вам він вона вони його її їх їм йому їй мій моя мою моє мої наш наша ' +
      'нашу наші ваш ваша вашу ваше ваші був була було були є вже ще там тут ось'
    ).split(' '),
  ),
};

/** How far two stretches of a message hold the same words, 0 to 1: the F1 of their words, stop words left out. */
export function wordF1(one: string, other: string, language: Language): number {
  const found = wordsOf(one, language);
  const sought = wordsOf(other, language);
  const left = new Map<string, number>();
  for (const word of sought) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of found) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared++;
  }
  return shared === 0 ? 0 : (2 * shared) / (found.length + sought.length);
}

function wordsOf(text: string, language: Language): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !STOP_WORDS[language].has(word));
  // "it is not": of stop words alone, they are all there is to compare
  return telling.length > 0 ? telling : words;
}
