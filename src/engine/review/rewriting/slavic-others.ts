import type { SlavicWords } from './slavic-words';
import { type Turning, turning } from './turning';

/** What is said of a party that is not ours: what reached the customer is told, and what we do about it. */
export interface OtherParties {
  /** A supplier, and that it sent us something. */
  supplied: string;
  /** That we have it, and that it is ours to put right. */
  weGot: (what: string) => string;
  /** A bank, and that it let something not pass. */
  refused: string;
  /** What did not pass, as it is written there → as the subject of "did not go through". */
  passing: ReadonlyMap<string, string>;
  /** Those who hold things up: who did, its verb, and what is said in its place → where it is held. */
  held: string;
  keeping: ReadonlyMap<string, string>;
  heldAt: (what: string, where: string) => string;
}

/** «Вашу посылку» → «Ваша посылка»; `null` for more words than these. */
function asSubject(what: string): string | null {
  if (!/^В(?:аш\p{L}*) \p{L}+$/u.test(what)) return null;
  return /^Вашу /u.test(what) ? what.replace(/^Вашу/u, 'Ваша').replace(/у$/u, 'а').replace(/ю$/u, 'я') : what;
}

/** «Банк отклонил перевод» → «Перевод не прошёл. Я узнаю, чем мы можем помочь…»: the fact, and no culprit (S2). */
export function others({ lists, parties, findOut, and, answer, by }: SlavicWords): Turning[] {
  const { supplied, weGot, refused, passing, held, keeping, heldAt } = parties;
  const weFindOut = `${findOut.charAt(0).toUpperCase()}${findOut.slice(1)}, ${and('т', answer)} ${answer} ${by}`;
  const capital = (said: string) => said.charAt(0).toUpperCase() + said.slice(1);
  return [
    turning(lists, 'blame', `{intro}${supplied} (?<what>[^,]{3,60})`, ({ what = '' }) => weGot(what)),
    turning(
      lists,
      'blame',
      `{intro}${refused} (?:ваш\\p{L}* |эт\\p{L}+ |це\\p{L} |цю )?(?<what>${[...passing.keys()].join('|')})(?<rest> (?:на|за|від|от) [^,]{2,40})?`,
      ({ what = '', rest = '' }) => {
        const [subject = '', ...verb] = (passing.get(what.toLowerCase().replaceAll('ё', 'е')) ?? '').split(' ');
        return `${capital(subject)}${rest} ${verb.join(' ')}. ${weFindOut}`;
      },
    ),
    turning(
      lists,
      'blame',
      `{intro}(?<who>${[...keeping.keys()].join('|')}) ${held} (?<what>[^,]{3,60})`,
      ({ who = '', what = '' }) => {
        const subject = asSubject(what);
        return subject && `${heldAt(subject, keeping.get(who.toLowerCase()) ?? '')}. ${weFindOut}`;
      },
    ),
  ];
}
