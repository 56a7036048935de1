import { LISTS } from './russian-lists';
import { refusals } from './slavic-refusals';
import { type Turning, turning, wholeWords } from './turning';

/** A fact that leans on the reproach, or is one. */
const NO_FACT = wholeWords(
  'он, она, оно, они, его, её, ее, их, вы, вам, вас, ваша, ваше, ваш, сами, это, этого, так, поэтому',
);
/** Where it was to be read, by the beginning of its name → as the place it is written in. */
const WRITTEN_IN: readonly (readonly [RegExp, string])[] = [
  [/чек/iu, 'в чеке'],
  [/письм/iu, 'в письме'],
  [/договор/iu, 'в договоре'],
  [/квитанци/iu, 'в квитанции'],
  [/инструкци/iu, 'в инструкции'],
  [/описани/iu, 'в описании'],
  [/карточк/iu, 'в карточке товара'],
  [/билет/iu, 'в билете'],
  [/услови/iu, 'в условиях'],
  [/расписани/iu, 'в расписании'],
];
/** How the customer should have been, which is no duty that could be told them. */
const MANNER = wholeWords(
  'внимательн\\p{L}*, аккуратн\\p{L}*, осторожн\\p{L}*, думать, следить, головой, читать, прочитать',
);

/** Reproaches that only Russian is known to have in these words: what they tell stays, told by us (S2). */
export const RUSSIAN_CORRECTIONS: readonly Turning[] = [
  // «внимательно прочитайте инструкцию: фильтр меняют раз в месяц»
  turned('{intro}{reproach}[^:]{0,70}: (?<fact>.+)', ({ fact = '' }) => alone(fact)),
  // «посмотрите внимательно на чек, там указана дата»
  turned(
    '{intro}{reproach}(?<where>[^:]{0,70}?),? (?:там|в н[её]м|в ней|где) (?<fact>.+)',
    ({ where = '', fact = '' }) => {
      const place = WRITTEN_IN.find(([name]) => name.test(where))?.[1];
      return place === undefined ? null : capital(`${place} ${fact}`);
    },
  ),
  // «надо было сохранить чек», «упаковку нужно было сохранить»
  turned(
    '{intro}(?:(?<what>[^,:]{3,50}?) )?{duty} (?<deed>(?:[^ ,:]+ ){0,2}?\\p{L}+(?:ть|ти|чь)(?:ся|сь)?)(?<rest> [^,:]+)?',
    (parts) => {
      const { what = '', deed = '', rest = '' } = parts;
      const said = `${deed}${rest}`;
      if (MANNER.test(said) || NO_FACT.test(`${what} ${said}`) || US.test(`${what} ${said}`)) return null;
      return what === ''
        ? `Мы должны были заранее сказать Вам, что нужно ${said}`
        : `Мы должны были заранее сказать Вам, что ${what.charAt(0).toLowerCase()}${what.slice(1)} нужно ${said}`;
    },
  ),
  ...refusals({
    lists: LISTS,
    sorry: '{sorry}',
    byRules: '{by-rules}',
    youDid: 'вы (?:же |ведь |сами )*не (?:\\p{L}+ ){0,2}?\\p{L}+ли(?:сь)?',
    so: '(?:поэтому|так что|и)',
    noFact: NO_FACT,
    refuses:
      /(?<!\p{L})(?:не (?:возвраща|подлеж|предусмотр|снима|принима|отменя|перенос)\p{L}+|нельзя|невозможн\p{L}+)/iu,
    instead: 'Вот что могу сделать: [что именно…].',
  }),
];

const US = wholeWords('нам, мне, мы, я, нас, меня');

function turned(pattern: string, write: Turning['write']): Turning {
  return turning(LISTS, ['correction', 'contempt'], pattern, write);
}

/** A fact that can stand by itself. */
function alone(fact: string): string | null {
  const [first = ''] = fact.split(/[\s,]/u);
  return /^\S+ \S+/u.test(fact) && !NO_FACT.test(first) ? capital(fact) : null;
}

function capital(said: string): string {
  return said.charAt(0).toUpperCase() + said.slice(1);
}
