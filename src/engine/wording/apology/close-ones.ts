import type { Language } from '../../model';

/** Somebody of the customer's who is the subject of a told clause. */
export const KIN: Record<Language, RegExp> = {
  en: /^your (?:\w+ )?(?:son|daughter|mother|mum|mom|father|dad|husband|wife|boy|girl|baby|child|children|kids|dog|cat|parents|grandmother|grandma|sister|brother|guests)\b/u,
  ru: /^Ваш\S{0,3} (?:мама|мать|дочь|дочка|жена|бабушка|сестра|муж|сын|отец|папа|дедушка|брат|внук|внучка|маме|папе|жене|мужу|сыну|дочке|дочери|бабушке|дедушке|отцу|сестре|брату|ребёнку|ребёнок|ребенок|дети|родители|собака|кошка|кот)(?!\p{L})/u,
  uk: /^Ваш\S{0,3} (?:мама|мати|донька|дочка|дружина|бабуся|сестра|чоловік|син|батько|тато|дідусь|брат|онук|онучка|мамі|татові|тату|дружині|чоловікові|синові|сину|доньці|дочці|дідусеві|батькові|сестрі|братові|дитині|дитина|діти|батьки|собака|пес|кішка|кіт)(?!\p{L})/u,
};

/** «она упала», "she cried": what somebody close to the customer went through. */
export const SUFFERED =
  /^(?:she|he|её|ее|его|она|он|її|його|вона|він) (?:[\p{L}']+ ){0,3}(?:cried|failed|fell|hurt|broke|missed|was sick|got sick|fainted|(?:рас|за)?плакала?|упала?|упал[аи]?|впала|впав|разбила?|розбила?|розбив|забрали|увезли|повезли|(?:роз|за)?плака(?:ла|в)|отравила?сь?|отруїла?ся?|слегла?|пропустила?|провалила?|завалила?|провалив|завалив|захворі(?:ла|в)|заболела?)(?!\p{L})/iu;

/** What befell somebody of theirs, or was a death or an illness: it is regretted, and not asked pardon for. */
export function isSorrow(text: string): boolean {
  return SORROW.test(text);
}

/** A death, an illness or a broken leg: nobody begs pardon for it, one is sorry and owns what led to it. */
export function isGrief(text: string): boolean {
  return GRIEF.test(text);
}

const GRIEF =
  /^В(?:ы|ам|ас|аш\S*) (?:\S+ ){0,4}(?:умер\p{L}*|скончал\p{L}*|упал\p{L}*|сломали|ушибл\p{L}*|обожгл\p{L}*|порезал\p{L}*|отравил\p{L}*|заболел\p{L}*|простудил\p{L}*|попали? в больницу)(?!\p{L})/u;

const SORROW =
  /^Ваш(?:а|і|е)? (?:\p{L}+ )?(?:мама|мати|донька|дочка|дружина|бабуся|сестра|чоловік|син|батько|тато|дідусь|брат|онук|онучка|дитина|діти|батьки|собака|пес|кішка|кіт)(?!\p{L})|(?<!\p{L})(?:помер(?:ла|ли|ло)?|захворі\p{L}+|загину\p{L}+)(?!\p{L})/u;

const HER: Record<Language, RegExp> = {
  en: /\byour (?:\w+ )?(?:daughter|wife|mother|mum|mom|grandmother|grandma|gran|nan|sister|girl|aunt)\b/iu,
  ru: /(?<!\p{L})Ваш\p{L}* (?:\p{L}+ )?(?:доч|жен[аыеу]|мам[аыеу]|мать|матер|бабуш|сестр|т[её]щ|внучк)/u,
  uk: /(?<!\p{L})Ваш\p{L}* (?:\p{L}+ )?(?:доч|доньк|доньц|дружин|мам[аиіу]|мати|матер|бабус|сестр|тещ|онучк|онучц)/u,
};
const HIM: Record<Language, RegExp> = {
  en: /\byour (?:\w+ )?(?:son|husband|father|dad|grandfather|grandpa|grandad|brother|boy|uncle)\b/iu,
  ru: /(?<!\p{L})Ваш\p{L}* (?:\p{L}+ )?(?:сын|муж|от(?:ец|ц)|пап[аыеу]|дедуш|брат|внук)/u,
  uk: /(?<!\p{L})Ваш\p{L}* (?:\p{L}+ )?(?:син|чолові|бать|тат[оау]|дідус|брат|онук)/u,
};

/** Somebody of either sex, and nobody else of ours beside them: "my dog", "my neighbour". */
const EITHER =
  /\byour (?:\w+ )?(?:dog|cat|puppy|kitten|horse|rabbit|baby|toddler|child|kid|cousin|neighbou?r|boss|client|friend|partner|tenant|lodger|guest|ex)(?:'s)?(?=$|[.,]| (?:the|an?|was|is|has|had|to|in|on|at|for|with|by|from|without|out|over|and|because|alone|\w+ed)\b)/iu;

/** More than one, beside whom nobody else is named. */
const PEOPLE =
  /(?<!\p{L})(?:сосед(?:ей|и|ям)|гост(?:ей|и|ям)|клиент(?:ов|ы|ам)|родител(?:ей|и|ям)|дет(?:ей|и|ям))(?!\p{L})/u;

/** Pronouns that can only mean the one of the customer's family whom the event names. */
export function pronounsFor(language: Language, event: string): ReadonlySet<string> {
  if (language === 'en' && EITHER.test(event) && !HER.en.test(event) && !HIM.en.test(event))
    return new Set(['she', 'he']);
  const [she, he] = [HER[language].test(event), HIM[language].test(event)];
  if (she === he) return new Set(language === 'ru' && PEOPLE.test(event) ? ['они', 'их', 'им'] : []);
  const forms: Record<Language, [her: string, his: string]> = {
    en: ['she', 'he'],
    ru: ['она ее ей', 'он его ему'],
    uk: ['вона її їй', 'він його йому'],
  };
  return new Set(forms[language][she ? 0 : 1].split(' '));
}
