import { isBareDeed } from '../beginnings';
import { pronounsFor } from '../close-ones';
import type { Sentence } from '../sentences';
import { hasSubjects } from './agreement';
import { isHarmless } from './harmless';
import { hasItsPersons } from './persons';
import { isRunTogether, lacksNoun, saysItTwice } from './pointing';

/** Whether a told event, and what it cost, name all that they speak of and tell of something that happened. */
export function isSoundInRussian({ event, costs }: Pick<Sentence, 'event' | 'costs'>): boolean {
  const all = [event, ...costs];
  if (costs.some(({ text }) => OF_NOTHING.test(text) || IS_AHEAD.test(text) || (!event.open && IN_ORDER.test(text))))
    return false;
  if (all.some(({ text }) => BROKEN_OFF.test(text) || SPEAKS.test(text) || OF_TWO.test(text))) return false;
  if ([OF_ALL, OF_OTHERS, IN_USE, UNJOINED, TO_COME, IN_ORDER, WROTE, UNEXPECTED].some((one) => one.test(event.text)))
    return false;
  if (
    all.some(
      ({ text }) =>
        !hasItsPersons(text) || !hasSubjects(text) || lacksNoun(text) || isRunTogether(text) || saysItTwice(text),
    )
  )
    return false;
  const bare = event.open || costs.length > 0 ? undefined : event;
  if (bare && (isBareDeed('ru', bare.text) || CALLED_FOR.test(bare.text) || WAS_ILL.test(bare.text))) return false;
  if (isHarmless('ru', { ...event, open: false }) && !event.open) return false;
  return !pointsAtNobody(event.text);
}

/** «час был оплачен», «пчелопакеты пришли»: all as it should be. */
const IN_ORDER =
  /^(?!.*(?<!\p{L})(?:не|без|дважды|чуж\p{L}*|лишь|только) )[^,]*(?:оплачен|забронирован|подтвержд[её]н|истоплен|вписан|указан)\p{L}{0,2}(?: (?:к|на|по|за|в|до) \p{L}+| \p{L}+м)?$|^\p{L}+ (?:пришл[аио]|пришёл|приехал[аио]?|был[аио]?)$/u;

/** «Вы пишете «отключите услугу»»: what was done with it, is left out. */
const WROTE = /^Вы (?:пишете|просите|говорите|написали|сказали) «[^»]*»$/u;

/** How it struck the customer, and no failure. */
const UNEXPECTED = /^Вы (?:\p{L}+ )?(?:не ожидали|взорвались|умерли|удивились)(?!\p{L})/u;

/** «Вы два раза вызывали электрика»: who did not come, is left out. */
const CALLED_FOR = /^Вы (?:\p{L}+ ){0,3}(?:вызывали|вызвали|приглашали|пригласили) (?!.* не )[^,]*$/u;

/** «наш мастер болела»: nothing that could be helped. */
const WAS_ILL = /^наш\p{L}* \p{L}+ (?:за)?боле(?:л|ла|ли|ет|ют)$/u;

/** «явно ношеное»: what is, stands in another clause. */
const OF_NOTHING = /^(?:(?:явно|уже|совсем|ещё|вся|весь|всё|очень) )?\p{L}+(?:ое|ая|ый|ий|ые|ие)$/u;

/** «гости приезжают завтра»: nothing that it cost. */
const IS_AHEAD = /^(?!Вы? )(?:\p{L}+ ){1,3}(?:завтра|послезавтра)(?=,|$)/u;

/** Ends where what was seen, asked or so great had to follow. */
const BROKEN_OFF =
  /(?:^| )(?:узнаете .*|такой|такая|такое|такие|так|настолько|столько|увидели|узнали|обнаружили|нашли|заметили|спросили|попросили|оказалось|почему|зачем|(?:вместо|из-за|до|кроме) того|пришлось|приходится)$/u;

/** «мы сказали ждите 10 дней»: somebody's own words, and nothing that marks them. */
const SPEAKS =
  /(?:^| )(?:сказал[аи]?|говор(?:ят|им|ит)|ответил[аи]?|отвеча(?:ют|ем|ет)|пиш(?:ут|ем|ет)|написал[аи]?),? (?:Вам )?(?:\p{L}+(?:йте|дите|ьте)(?:сь)?|завтра|сегодня|нет|да|все|всё)(?= |,|$)/u;

/** «оба не вышли на смену», «одна больше другой»: which, stands in another sentence. */
const OF_TWO =
  /(?:^|, а )(?:оба|обе|двое|трое) (?:не )?\p{L}+(?:ли|лись|[еиую]т|ят)(?= |,|$)|(?:^|, а )(?:один|одна|одно|одни) (?:\p{L}+(?:ше|ее|же|че) )?(?:друг|втор)/u;

/** «мы приняли Вашу мать без очереди не захотели»: a second deed, and nothing that joins it to the first. */
const UNJOINED = /^(?:мы|Вы) (?!.* (?:и|а|но|что|чтобы) )[^,]*?\p{L}+ли [^,]*?(?<!так )не \p{L}+ли(?= |,|$)/u;

/** «банк ждать не будет»: nothing that happened. */
const TO_COME = /(?:^| )(?:буд(?:ет|ут|ем|ете)|сорв[её]тся|случится|начн[её]тся|состоится)(?= |,|$)/u;

/** «других снимков у Вас нет»: which were lost, stands in another sentence. */
const OF_OTHERS = /^друг(?:ого|ой|их) (?:\p{L}+ ){1,2}у Вас (?:больше )?нет(?= |,|$)/u;

/** «Вы носите очки четвёртый день и голова болит»: how long it was in use, and no failure. */
const IN_USE =
  /^Вы (?:носите|пользуетесь) (?!.*(?: не | без | только ))(?:\p{L}+ ){1,4}(?:день|неделю|месяц|год)(?: и [^,]*)?$/u;

/** «через 20 минут всё кончилось»: what did, is named nowhere. */
const OF_ALL =
  /^(?!(?:в|во|на|у|под|из-за|после) )(?:[\p{L}\d]+ ){0,4}(?:всё|все|это) (?:[\p{L}]+ )?\p{L}+ло(?:сь)?(?= |,|$)/u;

/** A pronoun in the very first clause, and no noun before it that it could mean. */
function pointsAtNobody(text: string): boolean {
  const first = /^.*?(?=[,:—]| (?:и|а) |$)/u.exec(text)?.[0] ?? text;
  const named = pronounsFor('ru', first);
  return POINTING.test(
    named.size > 0 ? first.replace(HERS, (said, whose) => (named.has(whose.replace('ё', 'е')) ? '' : said)) : first,
  );
}

/** «оскорбил Вашу маму в её день рождения»: whose, is named. */
const HERS = / (её|ее|его)(?= )/gu;

const POINTING = /(?:^| )(?:его|него|ему|нему|нём|нем|её|ее|неё|нее|ей|ней|них|ними|им)(?= |$)|^(?:он|она|оно|они) /u;
