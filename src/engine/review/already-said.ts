import { type Reading, signals } from '../reading';
import { gapsOf } from '../wording/gaps';
import type { Fault } from './fault';

/**
 * What a reply says already, or will say once what its other faults were offered is put in: nothing is said twice, and
 * sorry once.
 */
export interface AlreadySaid {
  /** Whether words stand there, as far as their first gap, which may be filled by now. */
  says(words: string): boolean;
  /** Whether another sentence names what we are sorry for. */
  apologises(fault: Fault): boolean;
  /** Takes down what a fault was offered first. */
  offer(fault: Fault, words: string): void;
}

/** Fewer characters in front of a gap begin many a sentence. */
const TELLING = 10;

/** Says what we are sorry for: a clause of its own, without an "if". */
const NAMED =
  /(?<!\p{L})(?:(?:sorry|apologi[sz]e) (?:that|we|you (?:can|could|have|had|did|were|still))(?!\p{L})|(?:простите|извините|прощения|пробачте|вибачте|перепрошую|перепрошуємо|вибачення)(?: нас| мене| меня| нам| мені)?(?:, что |, що |: \p{L}))/iu;

/** Whether words beg pardon for something that they name. */
export function namesApology(words: string): boolean {
  return NAMED.test(words);
}

const OPENING = /^(?:(?:i['’]m|i am|we['’]re|we are) sorry that|простите, что|пробачте, що) /iu;

/** What is told behind «простите, что», alone: for a reply that is sorry already. */
export function withoutSorry(words: string): string {
  const opening = OPENING.exec(words)?.[0];
  if (opening === undefined) return words;
  const told = words.slice(opening.length);
  return /^\p{Lu}/u.test(words) ? told.charAt(0).toUpperCase() + told.slice(1) : told;
}

/** @param faulty indices of the sentences with a fault: what they say is about to go */
export function alreadySaid(reading: Reading, faulty: ReadonlySet<number>): AlreadySaid {
  const { text, sentences } = reading.analysis;
  const said = plain(text);
  const named = new Set(signals(reading, 'apology-named').map(({ sentence }) => sentence));
  const apologies = sentences.flatMap(({ start, end }, at) =>
    !faulty.has(at) && (named.has(at) || namesApology(text.slice(start, end))) ? at : [],
  );
  const offered: { sentence: number; words: string }[] = [];
  return {
    says: (words) => {
      const telling = plain(words.slice(0, gapsOf(words)[0]?.start)).replace(/[\s.!?…:,]+$/u, '');
      return (
        telling.length >= TELLING && (said.includes(telling) || offered.some((one) => one.words.includes(telling)))
      );
    },
    apologises: ({ sentence }) =>
      apologies.some((at) => at !== sentence) ||
      offered.some((one) => one.sentence !== sentence && namesApology(one.words)),
    offer: ({ sentence }, words) => {
      offered.push({ sentence, words: plain(words) });
    },
  };
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е').replace(/[’ʼ]/gu, "'").replace(/\s+/gu, ' ').trim();
}
