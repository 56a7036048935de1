import type { Language } from '../../model';
import { englishTurn } from './english/turn';
import { slavicTurn } from './slavic/turn';
import { RUSSIAN } from './tables/russian';
import { UKRAINIAN } from './tables/ukrainian';
import type { Telling } from './telling';
import type { Actor, Turn, Turned } from './turned';
import type { Word } from './words';

const TURNS: Record<Language, Turn> = {
  en: englishTurn,
  ru: slavicTurn(RUSSIAN),
  uk: slavicTurn(UKRAINIAN),
};

/** Turns a clause, or as much of it as makes sense before its "and". */
export function turnWhatCan(
  { language, ours }: Telling,
  words: readonly Word[],
  before: Actor | undefined,
  goesOn: { resumes: boolean; shares: boolean; undergone: boolean; opposed: boolean },
): Turned | null {
  const turn = TURNS[language];
  const whole = turn(words, { before, ours, ...goesOn });
  if (whole) return whole;
  const ends = ({ form }: Word) => GOES_ON.test(form) || (language !== 'en' && EXPLAINS.test(form));
  for (let at = words.length - 2; at > 2; at--) {
    const [last, next] = words.slice(at - 1, at + 1);
    if (!last || !next || !ends(next) || ends(last) || SUCH.test(last.form)) continue;
    const part = turn(words.slice(0, at), { before, ours, ...goesOn });
    if (part?.complete) return part;
  }
  return null;
}

/** Where a clause may end when its rest can't be told. */
const GOES_ON = /^(?:and|but|because|although|though|и|а|но|і|й|та|але)$/u;

/** Behind these stands why or what for, and the clause in front of them says what happened. */
const EXPLAINS = /^(?:бо|поки|коли|щоб|щоби|чтобы|хоча|хотя|оскільки)$/u;

/** «такое, | что на люди не выйдешь»: says nothing without it. */
const SUCH = /^(?:так(?:ой|ая|ое|ие)|так|настолько|столько|такий|така|таке|такі|настільки|стільки)$/u;
