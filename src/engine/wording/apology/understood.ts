import type { Language } from '../../model';
import { isPluralPast } from './slavic/verbs';
import { setOf, type Word, word } from './words';

/** Somebody of the customer's, and the "my" that is understood: «мама упала» → «моя мама упала». */
const KIN: Record<Language, readonly (readonly [mine: string, kin: ReadonlySet<string>])[]> = {
  en: [
    [
      'my',
      setOf(
        'mum mom dad mother father wife husband son daughter grandma grandmother grandad grandpa sister brother kids',
      ),
    ],
  ],
  ru: [
    ['моя', setOf('мама мать дочь дочка жена бабушка сестра теща свекровь внучка племянница')],
    ['мой', setOf('муж сын отец папа дедушка дед брат внук племянник свекор тесть ребенок малыш')],
    ['мои', setOf('дети родители')],
    ['мою', setOf('маму дочку жену бабушку сестру тещу внучку')],
    ['моей', setOf('мамы маме дочери дочки дочке жены жене бабушки бабушке сестры сестре тещи теще внучки внучке')],
    ['моего', setOf('мужа сына отца папы дедушки брата внука ребенка')],
    ['моему', setOf('мужу сыну отцу папе дедушке брату внуку ребенку')],
  ],
  uk: [
    ['моя', setOf('мама мати донька дочка дружина бабуся сестра теща свекруха внучка онучка дитина')],
    ['мій', setOf('чоловік син батько тато дідусь дід брат онук внук малюк')],
    ['мої', setOf('діти батьки')],
    ['моєї', setOf('мами доньки дочки дружини сестри онучки дитини')],
    ['моїй', setOf('мамі доньці дочці дружині сестрі онучці дитині бабусі тещі')],
    ['мою', setOf('маму доньку дочку дружину сестру бабусю онучку дитину')],
    ['мого', setOf('чоловіка сина батька тата дідуся брата онука')],
    ['моєму', setOf('чоловікові чоловіку синові сину татові тату батькові дідусеві братові брату онукові')],
    ['моїм', setOf('батькам дітям')],
    ['моїх', setOf('батьків дітей')],
  ],
};

/** Behind these words nobody says whose mother it is once more. */
const WHOSE =
  /^(?:сво\S+|эт\S+|сам\S+|так\S+|друг\S+|мо[йяеиїєюг]\S{0,2}|мій|наш\S{0,2}|ваш\S{0,2}|его|ее|их|її|його|їх|мужа|жены|друга|подруги|чоловіка|дружини|друга)$/u;

/** How an adjective ends that says which mother or son it is, by the "my" that stands in front of both. */
const DESCRIBED: ReadonlyMap<string, RegExp> = new Map([
  ['моя', /..(?:ая|яя)$/u],
  ['мой', /..(?:ый|ий|ой)$/u],
  ['мои', /..(?:ые|ие)$/u],
  ['моей', /..(?:ой|[жшщчн]ей)$/u],
  ['моего', /..(?:ого|его)$/u],
  ['моему', /..(?:ому|ему)$/u],
  ['моєму', /..ому$/u],
  ['мого', /..ого$/u],
  ['моєї', /..ої$/u],
]);

/** What such people are called beside their name, where the ending alone is no sign. */
const CALLED =
  /^(?:стар|літн|хвор|маленьк|молодш|старш|рідн|вагітн|\p{L}+річн|\p{L}+місячн|покійн|померл)\p{L}*(?:ого|ому|ої|ій|ий|а)$/u;

/** «пять человек» and «п'ять чоловік» are nobody's husband. */
const COUNTED =
  /^(?:два|дві|двоє|три|троє|чотири|четверо|п'ять|п'ятеро|шість|сім|вісім|десять|двадцять|тридцять|сорок|п'ятдесят|сто|шестеро|семеро|восьмеро|десятеро|багато|чимало|решта|решту|кілька|скільки)$/u;

const MAN_CAME =
  /^(?:прийшов|приїхав|зайшов|підійшов|вийшов|стояв|сидів|якийсь|чужий|незнайомий|інший|молодий|п'яний)$/u;

const ADJECTIVE = /(?:ую|юю|ый|ий|ая|яя|ого|его|ой|ей|ому|ему|ые|ие|а|ій|ої)$/u;

/** Whose accusative is as their nominative, and what stands in front of the nominative: a verb of hers, a time, a place. */
const LIKE_NOMINATIVE = /^(?:дочь|мать|свекровь)$/u;
const IN_FRONT_OF_HER =
  /(?:ла|лась)$|^(?:и|а|но|вчера|сегодня|ночью|утром|вечером|днем|теперь|потом|что|когда|как|где|уже|даже|весь|вся)$/u;

const EITHER = /^(?:бабусі|тещі)$/u;

/** «Приехали, а сауна закрыта»: whoever came there was the customer. */
const CAME =
  /^(?:приехали|пришли|прилетели|зашли|заехали|вернулись|дошли|доехали|приїхали|прийшли|прилетіли|зайшли|заїхали|повернулися|повернулись|дійшли|доїхали)$/u;

const LASTS: Record<Language, RegExp> = {
  en: /^(?:(?:over|nearly|almost|another|about|the) )?(?:an?|half an?|\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|forty|fifty|twenty|thirty|ninety) (?:minutes?|mins|hours?|days?|weeks?|months?) (?:and a half )?(?=(?:on|in|at|without)\b)/u,
  ru: /^(?:уже |почти |больше )?(?:(?:\d+|двое|трое|четверо|вторые|третьи|вторая|третья|два|две|три|четыре|пять|шесть|семь|восемь|девять|десять|сорок|двадцать|тридцать|целый|целую|второй|вторую|третий|третью|четвертый|пятый) )?(?:час|часа|часов|минут|минуты|день|дня|дней|неделю|недели|недель|месяц|месяца|месяцев|полчаса|полдня|сутки|год|неделя) (?=(?:на|в|под|без|у) )/u,
  uk: /^(?:вже |уже |майже |понад )?(?:(?:\d+|два|дві|три|чотири|п'ять|шість|сім|вісім|дев'ять|десять|сорок|двадцять|тридцять|цілий|цілу|другий|третій|третю|четвертий|п'ятий) )?(?:годину|години|годин|хвилин|хвилини|день|дні|днів|тиждень|тижні|тижнів|місяць|місяці|місяців|півгодини|півдня|добу|рік) (?=(?:на|в|у|під|без|біля) )/u,
};

/** "Second week without hot water." */
const NTH =
  /^(?:the )?(?:second|third|fourth|fifth|sixth) (?:day|night|week|month|time|hour) (?=(?:without|on hold)\b)/u;

/** Who is understood to have spent the time, and in front of what is missing. */
const SPENT: Record<Language, { lacking: string; staying: string }> = {
  en: { lacking: "i've been", staying: 'i spent' },
  ru: { lacking: 'мы', staying: 'мы провели' },
  uk: { lacking: 'ми', staying: 'ми провели' },
};

/** «До сих пор ни одного ответа»: «нет» is understood. */
const NOT_ONE =
  /^(?:до сих пор |досі |все еще |все ще |пока |поки |за (?:\S+ )?(?:месяц|неделю|день|год|время|дня|дней|недели|месяца|місяць|тиждень|рік|час|дні|днів|тижні) )?(?=(?:ни одного|ни одной|никакого|никакой|никаких|жодного|жодної|жодних|ніякої|ніякого|ніяких) )/u;

/** «ходити нема в чому»: for whom, is understood. */
const LACKS_WHAT =
  /(?<![^ ])(?:нема|немає|не було) (?=(?:(?:в|у|на|за|з|до) )?(?:чому|що|чим|чого|де|куди|кого|кому|ким) )(?=.*ти(?:ся|сь)? |(?<=ти(?:ся|сь)? (?:нема|немає|не було) ))/u;
const TO_WHOM = /(?<![^ ])(?:мені|нам|мене|нас|\p{L}+ові) /u;

/**
 * A clause with what the customer left out, and a told sentence can't do without.
 * @param followed first word of the clause behind it, in the same sentence
 * @param isVerb whether a word is a finite verb of the clause's language
 * @param isFirst whether it begins its sentence
 */
export function withUnderstood(
  language: Language,
  words: readonly Word[],
  followed: string,
  isVerb: (one: Word) => boolean,
  isFirst: boolean,
): Word[] {
  const [first] = words;
  if (!first) return [];
  const mine = withKin(language, words, isVerb);
  if (mine) return mine;
  if (words.length < 4 && followed === 'а' && CAME.test(first.form))
    return inFront(words, language === 'ru' ? 'мы' : 'ми');
  const forms = `${words.map(({ form }) => form).join(' ')} `;
  const lack = language === 'uk' && !TO_WHOM.test(forms) ? LACKS_WHAT.exec(forms) : null;
  if (lack) {
    const at = forms.slice(0, lack.index).split(' ').length - 1;
    return [...words.slice(0, at), { ...word('мені'), spaced: at > 0 }, ...spaced(words.slice(at))];
  }
  const end = words.findIndex(({ form }, at) => /^(?:and|but)$/u.test(form) && words[at + 2]?.form !== 'half');
  if ((end < 0 ? words : words.slice(0, end)).some(isVerb)) return [...words];
  if (language === 'ru' && first.form === 'не' && /(?:ть|ти)(?:ся|сь)?$/u.test(words[1]?.form ?? ''))
    return inFront(words, 'мне');
  const nth = language === 'en' ? NTH.exec(forms) : null;
  if (nth) {
    const at = nth[0].trim().split(' ').length;
    return [
      ...inFront(words.slice(at), "i've been"),
      ...['for', 'the'].map(word),
      ...spaced(lowerFirst(words.slice(/^the /u.test(forms) ? 1 : 0, at))),
    ];
  }
  const lasts = LASTS[language].exec(forms);
  if (lasts) {
    const lacks = /^(?:without|без) /u.test(forms.slice(lasts[0].length));
    return inFront(words, lacks ? SPENT[language].lacking : SPENT[language].staying);
  }
  const neither = language === 'uk' ? words.filter(({ form }) => form === 'ні').length : 0;
  // «ні болтів»: «немає» is understood
  if (first.form === 'ні' && words.length < 7 && neither > 0 && isFirst)
    return inFront(neither === 1 ? words.slice(1) : words, 'немає');
  const none = language === 'en' ? null : NOT_ONE.exec(forms);
  if (none) {
    const at = none[0].split(' ').length - 1;
    return [...words.slice(0, at), word(noneOf(language, words)), ...spaced(words.slice(at))];
  }
  return [...words];
}

/** «за месяц не было ни одного занятия», «нет ни одного ответа». */
function noneOf(language: Language, [first]: readonly Word[]): string {
  const isPast = first?.form === 'за';
  if (language === 'ru') return isPast ? 'не было' : 'нет';
  return isPast ? 'не було' : 'немає';
}

/** With "my" where somebody of the customer's is named without it: «мама», «на юбилей мамы», «папе стало плохо». */
function withKin(language: Language, words: readonly Word[], isVerb: (one: Word) => boolean): Word[] | null {
  for (const [at, { form }] of words.entries()) {
    const kin = KIN[language].find(([, names]) => names.has(form));
    const next = words[at + 1];
    if (!kin || (at > 0 && language === 'en')) continue;
    if (at === 0 ? !next || WHOSE.test(next.form) : next && WHOSE.test(next.form)) return null;
    // «бабусі вийшли із залу»: many
    if (at === 0 && form === 'бабусі' && next && isPluralPast(next.form)) return null;
    // «батьки розібрали дітей»: of the other children
    if (form === 'батьки' && words.some((one) => /^(?:дітей|учнів|малюків)$/u.test(one.form))) return null;
    // «дітей у групі двадцять»: how many, and not whose
    if (at === 0 && form === 'дітей' && /^(?:у|в|на)$/u.test(next?.form ?? '')) return null;
    const previous = words[at - 1]?.form ?? '';
    const start = DESCRIBED.get(kin[0])?.test(previous) || CALLED.test(previous) ? at - 1 : at;
    const before = words[start - 1]?.form ?? '';
    if (start < at && WHOSE.test(words[start]?.form ?? '')) return null;
    if (WHOSE.test(words[at - 2]?.form ?? '') && ADJECTIVE.test(previous)) return null;
    if (WHOSE.test(before) || /^(?:как|як|чуж\S+)$/u.test(before)) return null;
    if (COUNTED.test(before) || words[start - 1]?.kind === 'number') return null;
    // «обіцяли масажистку, а прийшов чоловік»: a man, and nobody's husband
    if (form === 'чоловік' && MAN_CAME.test(before)) return null;
    // «бабусі» is hers and to her: behind anything but what was done, whose it is
    const last = words[start - 1];
    const isHers = EITHER.test(form) && last !== undefined && !isVerb(last);
    const doneTo = isDoneTo(words, at);
    const from = doneTo && /[ую]ю$/u.test(previous) ? at - 1 : start;
    const mine = isHers ? 'моєї' : doneTo ? 'мою' : kin[0];
    return [...words.slice(0, from), ...inFront(words.slice(from), mine, from > 0)];
  }
  return null;
}

/** «накричали на дочь», «обидели младшую дочь»: a noun that has one form for both cases, behind what was done to her. */
function isDoneTo(words: readonly Word[], at: number): boolean {
  const [ahead = '', before] = words.slice(Math.max(0, at - 2), at).map(({ form }) => form);
  const last = before ?? ahead;
  if (at === 0 || !LIKE_NOMINATIVE.test(words[at]?.form ?? '')) return false;
  const isOthers = before !== undefined && /ла$/u.test(before) && /[ая]$/u.test(ahead) && !IN_FRONT_OF_HER.test(ahead);
  return isOthers || !IN_FRONT_OF_HER.test(last);
}

function inFront(words: readonly Word[], understood: string, isInside = false): Word[] {
  const [first, ...rest] = words;
  if (!first) return [];
  const lowered =
    !isInside && /^\p{Lu}\p{Ll}/u.test(first.text)
      ? { ...first, text: first.text.charAt(0).toLowerCase() + first.text.slice(1) }
      : first;
  return [...understood.split(' ').map(word), ...spaced([lowered]), ...rest];
}

function lowerFirst(words: readonly Word[]): Word[] {
  return words.map((one, at) => (at === 0 ? { ...one, text: one.text.toLowerCase() } : one));
}

function spaced(words: readonly Word[]): Word[] {
  return words.map((one, at) => (at === 0 ? { ...one, spaced: true } : one));
}
