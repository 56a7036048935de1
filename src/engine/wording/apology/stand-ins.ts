import type { Language } from '../../model';
import { formsBefore, type Telling } from './telling';
import { type Pronoun, thingsFor } from './things';
import { pairsOf, type Word, word, wordsOf } from './words';

/** Somebody of the customer's in any case, and in the nominative, by the pronoun that stands for them. */
const CLOSE: Partial<Record<Language, Record<string, ReadonlyMap<string, string>>>> = {
  ru: {
    она: pairsOf(
      'мама:мама мамы:мама маме:мама маму:мама дочь:дочь дочери:дочь дочка:дочка дочке:дочка дочку:дочка бабушка:бабушка бабушке:бабушка',
      'бабушку:бабушка жена:жена жене:жена жену:жена сестра:сестра сестре:сестра внучка:внучка внучке:внучка',
    ),
    он: pairsOf(
      'папа:папа папе:папа папу:папа отец:отец отцу:отец отца:отец сын:сын сыну:сын сына:сын муж:муж мужу:муж мужа:муж дедушка:дедушка',
      'дедушке:дедушка дедушку:дедушка брат:брат брату:брат внук:внук внуку:внук',
    ),
  },
  uk: {
    вона: pairsOf(
      'мама:мама мами:мама мамі:мама маму:мама донька:донька доньці:донька доньку:донька дочка:дочка дочці:дочка дочку:дочка бабуся:бабуся',
      'бабусі:бабуся бабусю:бабуся дружина:дружина дружині:дружина дружину:дружина сестра:сестра сестрі:сестра сестру:сестра дитина:дитина',
      'дитині:дитина дитину:дитина онучка:онучка онучці:онучка свекруха:свекруха свекрусі:свекруха свекруху:свекруха',
    ),
    він: pairsOf(
      'тато:тато татові:тато тату:тато тата:тато батько:батько батькові:батько батька:батько син:син синові:син сину:син сина:син',
      'чоловік:чоловік чоловікові:чоловік чоловіка:чоловік дідусь:дідусь дідусеві:дідусь дідуся:дідусь брат:брат братові:брат брата:брат',
      'онук:онук онукові:онук онука:онук',
    ),
  },
};

const MINE: Record<string, string> = { она: 'моя', он: 'мой', вона: 'моя', він: 'мій' };

/** «Мамі 78 років, | вона прийшла …» → «моя мама прийшла …»: who is meant, where one alone can be. */
export function withStandIn(telling: Telling, at: number, words: readonly Word[]): Word[] {
  const [first, ...rest] = words;
  const close = first && CLOSE[telling.language]?.[first.form];
  if (!first || !close) return [...words];
  const meant = new Set(formsBefore(telling, at).flatMap((form) => close.get(form) ?? []));
  const [who] = meant;
  const isThing = thingsBefore(telling, at, first.form as Pronoun).length > 0;
  if (who === undefined || meant.size > 1 || isThing) return [...words];
  const whose = { ...word(MINE[first.form] ?? ''), spaced: first.spaced };
  return [whose, word(who), ...rest.map((one, index) => (index === 0 ? { ...one, spaced: true } : one))];
}

/** «Купила фен. | Он сгорел» → «фен сгорел»: what is meant, where one thing alone can be. */
export function withThing(telling: Telling, at: number, words: readonly Word[]): Word[] {
  const place = telling.language === 'en' ? -1 : words.findIndex(({ form }) => THING.test(form));
  const pronoun = words[place];
  if (!pronoun || place > 3 || words.slice(0, place).some(({ form }) => SAYS_MORE.test(form))) return [...words];
  const meant = new Set(thingsBefore(telling, at, pronoun.form as Pronoun));
  const [what] = meant;
  const isSomebody = formsBefore(telling, at).some((form) => CLOSE[telling.language]?.[pronoun.form]?.has(form));
  if (what === undefined || meant.size > 1 || (isSomebody && !words.some(({ form }) => OF_THINGS.test(form))))
    return [...words];
  const named = { ...word(what), spaced: pronoun.spaced };
  return [...words.slice(0, place), named, ...words.slice(place + 1)];
}

/** Nobody of theirs does that. */
const OF_THINGS =
  /^(?:сломал|порвал|отвалил|развалил|раскле|рассыпал|потек|протек|сгорел|перегорел|лопнул|треснул|полинял|выцвел|включа|выключа|работа|заряжа|завис|линя|оказал|зламав|зламал|порвав|порвал|розвалив|розвалил|розклеї|розсип|протік|протек|потік|потек|згорі|перегорі|луснув|луснул|трісну|полиня|вмика|вимика|працю|заряджа|вияви|заіскр|задим)/u;

const THING = /^(?:он|она|оно|они|він|вона|воно|вони)$/u;

/** In front of the pronoun somebody else was named, or it is told what was said. */
const SAYS_MORE =
  /^(?:что|чтобы|если|как|который|которая|которое|которые|я|мы|вы|що|щоб|якщо|як|який|яка|яке|які|ми|ви)$/u;

function thingsBefore({ parts, reading }: Telling, at: number, pronoun: Pronoun): string[] {
  const sentence = parts[at]?.sentence ?? 0;
  return parts
    .slice(Math.max(0, at - 2), at)
    .filter((part) => sentence - part.sentence < 2)
    .flatMap(({ firstToken, endToken }) => thingsFor(wordsOf(reading.analysis, firstToken, endToken), pronoun));
}
