import type { SlavicTables } from '../tables/slavic';
import { type Word, word } from '../words';
import type { Part } from './actor';
import { isPluralPast } from './verbs';

/** What one person does with their own mouth, hands or body: a firm is sorry for it, and no «мы» did it. */
const PERSONAL: Record<'ru' | 'uk', RegExp> = {
  ru: /^(?:издева|насмеха|смея|высмея|обсмея|высмеива|хами|нахами|груби|нагруби|ора|наора|крича|накрича|руга|обруга|матери|угрожа|пригрози|удари|толкну|пихну|пну|шлёпну|шлепну|схвати|ущипну|трога|потрога|отшучива|отшути|подреза|кива|обыска|облива|облапа|обня|пристава|домога|флиртова|кури|пи|выпи|спа|усну|засну|оскорби|унизи|укра|плюну|ухмыля|ухмыльну|облива|обли|оби|опрокину|уволи|заболе|боле|дыша|храпе|съе|уеха|разводи|врезалс?)(?:л|ла|ли)?(?:ся|сь)?$/u,
  uk: /^(?:вкра|обікра|вдари|штовхну|штурхну|копну|смія|насміха|посміха|глузува|обізва|образи|принизи|погрожува|лая|облая|матюка|схопи|чіпа|лапа|обійма|залиця|звільни|захворі|з'ї|поїха|розводи|крича|накрича|груби|хами|кури|випи|засну|спа|плюну|домага)(?:в|ла|ли)(?:ся|сь)?$/u,
};

/** Whether what somebody of the firm did in a clause is a deed of their own: «ваш водитель курил». */
export function isPersonal({ party }: Part, clause: readonly Word[], { you }: SlavicTables): boolean {
  const personal = PERSONAL[you === 'Ви' ? 'uk' : 'ru'];
  return party !== undefined && clause.some(({ form }) => /[лв](?:а|и)?(?:ся|сь)?$/u.test(form) && personal.test(form));
}

/** The part with «ваш» in front of whoever did it; it is turned into «наш» with everything else. */
export function withWhose({ words, party }: Part, tables: SlavicTables): Part {
  const at = party?.at ?? 0;
  const who = words[at];
  if (!who || tables.firmsOwn.has(who.form)) return { words, actor: 'other' };
  const [his = '', her = '', their = ''] = tables.firmsOwn;
  const isMany = words.some(({ form }) => isPluralPast(form));
  const whose = isMany ? their : /[ая]$/u.test(who.form) ? her : his;
  const named = [
    { ...word(whose), spaced: who.spaced },
    { ...who, spaced: true },
  ];
  return { words: [...words.slice(0, at), ...named, ...words.slice(at + 1)], actor: 'other' };
}
