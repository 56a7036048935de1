import type { Language } from '@/engine/model';
import { tell } from '@/engine/packs/mistake';
import type { MistakeCode, MistakeWords } from '@/engine/packs/mistake-words';
import type { PackError } from '@/engine/packs/pack';
import { ru } from './ru';
import { uk } from './uk';

/** English is the loader's own. */
const WORDS: Partial<Record<Language, Record<MistakeCode, MistakeWords>>> = { ru, uk };

/** What is wrong in a pack and what to write instead, in the language of the interface. */
export function tellMistake({ code, told, message, remedy }: PackError, language: Language) {
  const words = WORDS[language]?.[code];
  return words ? tell(words, told) : { message, remedy };
}
