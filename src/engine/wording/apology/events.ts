import type { Excerpt } from '../../incoming/excerpt';
import type { Assessment, Language } from '../../model';
import { overlap } from '../../spans';
import { type Passage, passageAround } from './passage';
import type { Telling } from './telling';

/** Characters between an event and what came of it: the next thing that is said. */
const NEAR = 60;

/** What the customer had to do, missed or suffered. */
const CONSEQUENCE: Record<Language, RegExp> = {
  en: /\b(?:(?:i|we|my \w+|the kids|kids) (?:had to|have to|'ve had to|missed|lost|spent|cried|wasted|couldn't|can't|was late|were late|felt|went into|took a day|took the day|slept|got sick|fell ill|stood|ended up)|i've had to|we've had to|have nothing|had nothing|cost (?:me|us)|are ruined|is ruined)\b/iu,
  ru: /(?<!\p{L})(?:пришлось|приходится|не (?:смог|смогла|смогли|могу|можем|могла|мог|спал\p{L}*|успел\p{L}*|поехал\p{L}*)|опозда\p{L}+|пропусти\p{L}+|(?:про)?плака\p{L}+|потрати\p{L}+|потерял\p{L}* (?:день|два|три|час|работ|деньг)\p{L}*|остал[аи]сь|остался|залил[аи]?|нечем|мерз\p{L}*|мёрз\p{L}*|простуди\p{L}+|отрави\p{L}+|заболе\p{L}+|ходил[аи]?|ночева\p{L}+|просиде\p{L}+|простоя\p{L}+|прожда\p{L}+|стыдно было|было стыдно|испорчен\p{L}*)(?!\p{L})/iu,
  uk: /(?<!\p{L})(?:довело[сc]\p{L}+|доводиться|не (?:зміг|змогла|змогли|можу|можемо|могла|міг|спа\p{L}+|встиг\p{L}*|поїха\p{L}+)|запізни\p{L}+|пропусти\p{L}+|(?:про)?плака\p{L}+|витрати\p{L}+|втратил\p{L}* (?:день|два|три|годин|робот|грош)\p{L}*|залиши\p{L}+|зали(?:в|ла|ли)|нічим|нема (?:за що|чим)|мерз\p{L}*|застуди\p{L}+|отруї\p{L}+|захворі\p{L}+|ходи(?:в|ла|ли)|ночува\p{L}+|просиді\p{L}+|простоя\p{L}+|прочека\p{L}+|соромно було|було соромно|зіпсован\p{L}*)(?!\p{L})/iu,
};

/** How the customer feels about us is no loss that we could name to them. */
const ANGER =
  /(?<!\p{L})(?:fum(?:ing|ed)|furious|angry|livid|mad|upset|annoyed|disappoint\p{L}*|disgusted|outraged|зла|злой|злая|зол|сердит\p{L}*|возмущ\p{L}*|расстро\p{L}*|разочаров\p{L}*|бешен\p{L}*|бешус\p{L}*|злий|злюс\p{L}*|обурен\p{L}*|прикро|обидно|образливо|стыдно за|быть стыдно|соромно за|бути соромно|засмучен\p{L}*|розчаров\p{L}*)(?!\p{L})/iu;

/** A date is no event: it is what came of a promise. */
const TODAY = /^it(?:'s| is) (?:now|already|\w+day\b)|^(?:сегодня|сьогодні) (?:уже|вже)/iu;

/** What somebody is: never anything to be sorry for. */
const BEING =
  /(?:\b(?:you(?:'re| are)|your \w+(?:'s| is)) (?:an? )?(?:gay|lesbian|trans\w*|bi|queer|black|white|asian|arab|muslim|jewish|christian|hindu|deaf|blind|disabled|pregnant|old|elderly|autistic|foreign\w*|immigrant|refugee|wheelchair)\b|(?<!\p{L})В(?:ы|и|аш\p{L}*(?: \p{L}+)?) (?:гей|лесбиянк|лесбійк|транс|мусульман|евре|євре|иудей|юде|христиан|християн|татар|узбек|инвалид|інвалід|беремен|вагітн|глух|слеп|сліп|пожил|літн|иностран|інозем|мигрант|мігрант|бежен|біжен)\p{L}*(?!\p{L}))/iu;

/** Done to the customer: what else the firm did is a story. */
const TO_CUSTOMER = /(?:^|\s)(?:your|you|Ва[шмс]\p{L}*)(?=$|[\s,])/u;

/** «The party is tonight»: why it matters, and nothing to be sorry for. */
const SOON = /^[^,]*? (?:is|are) (?:tonight|tomorrow|today) and /u;

const DATE = / (?:is|are) (?:tonight|tomorrow|today|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/iu;

/** What happened: passages around the problem first, then around whatever else tells of one. */
export function events(telling: Telling, { problem }: Assessment): Passage[] {
  const { told } = telling;
  const weight = (part: Excerpt) =>
    (problem && overlap(part, problem) ? 2 : 0) + (told.some((one) => overlap(one, part)) ? 1 : 0);
  return telling.parts

    .map((part, at) => ({ at, weight: weight(part) }))
    .filter((one) => one.weight > 0)
    .sort((one, other) => other.weight - one.weight || one.at - other.at)
    .flatMap(({ at }) => passageAround(telling, at) ?? [])
    .filter(({ text }) => !TODAY.test(text) && !BEING.test(text))
    .concat(deeds(telling));
}

/** What the firm did, by the customer's account: an event where nothing else could be told. */
export function deeds(telling: Telling): Passage[] {
  return telling.parts.flatMap((part, at) => {
    const passage = part ? passageAround(telling, at) : null;
    return passage?.actor === 'firm' && (passage.open || TO_CUSTOMER.test(passage.text)) ? [passage] : [];
  });
}

/** What it cost: passages around the losses that the event does not tell of already. */
export function costs(telling: Telling, { losses }: Assessment, event: Passage): Passage[] {
  const { text } = telling.reading.analysis;
  const { told } = telling;
  return telling.parts.flatMap((part, at) => {
    const words = text.slice(part.start, part.end);
    const isLoss = losses.some((one) => overlap(one, part));
    const follows =
      part.start >= event.end && part.start - event.end < NEAR && CONSEQUENCE[telling.language].test(words);
    const goesWrong = part.start >= event.end && part.start - event.end < 3 && told.some((one) => overlap(one, part));
    if (!(isLoss || follows || goesWrong) || overlap(part, event) || ANGER.test(words)) return [];
    const passage = passageAround(telling, at, event);
    if (!passage || passage.open || overlap(passage, event) || (passage.actor === 'firm' && !goesWrong)) return [];
    const lasting = passage.text.replace(SOON, '');
    return DATE.test(lasting) ? [] : [{ ...passage, text: lasting }];
  });
}

/** What came of something ordered or promised: the next sentence. */
export function sequels(telling: Telling, event: Passage): Passage[] {
  const at = telling.parts.findIndex((part) => part.start >= event.end);
  const passage = at < 0 ? null : passageAround(telling, at, event);
  return passage && !passage.open && passage.actor !== 'customer' ? [passage] : [];
}
