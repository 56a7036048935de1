import type { Language } from '../model';
import type { Token } from './analysis';

/**
 * What a clause is worth when the clause beside it is taken away: it stands as a sentence of its own, it says nothing
 * that would be missed, or it hangs on what was taken away.
 */
export type Standing = 'alone' | 'light' | 'hanging';

interface Grammar {
  /** Words that tie a clause to the one before it and are left out at the start of a sentence. */
  and: RegExp;
  /** A clause that begins so is a sentence: a subject, thanks, a request; what may stand before them is in it. */
  opens: RegExp;
  /** A verb that shows a clause whose subject is a noun, or in its ending. */
  verb: RegExp;
  /** Begins a clause that only goes with another: a cause, a condition, a relative clause. */
  depends: RegExp;
  /** A verb at the start that lost its subject. */
  subjectless: RegExp;
  /** Courtesies that nobody would miss. */
  courtesy: RegExp;
  /** The first person, or a time: something was done, or will be. */
  deed: RegExp;
}

const EN_THEN =
  "(?:(?:so|therefore|thus|now|then|today|tomorrow|yesterday|meanwhile|also|instead|as a result|that's why) )*";
const EN_PRONOUN = "(?:i|we|you|he|she|it|they|there|no one|nobody|everyone|everybody)(?:'(?:m|s|re|ve|ll|d))?";
const EN_HELPING = 'is|are|was|were|will|has|have|had|can|could|should|would|must|do|does|did';
const RU_THEN = '(?:(?:поэтому|так что|теперь|сейчас|сегодня|завтра|вчера|уже|тогда|затем|также|еще|снова|взамен) )*';
const UK_THEN = '(?:(?:тому|отже|тож|тепер|зараз|сьогодні|завтра|вчора|уже|вже|тоді|потім|також|ще|знову|натомість) )*';

/** Over the forms of a clause, with one space between words. */
const GRAMMAR: Record<Language, Grammar> = {
  en: {
    and: /^(?:and|but|yet)(?: |$)/u,
    opens: new RegExp(
      `^${EN_THEN}(?:${EN_PRONOUN} [a-z]|(?:this|that|these|those|here)(?:'s| (?:${EN_HELPING}|means)) ` +
        "|(?:can|could|would|will|may) (?:you|we|i) |please |thank you|thanks|let me |let us |let's |(?:i'm )?sorry [a-z])",
      'u',
    ),
    verb: new RegExp(`^${EN_THEN}(?:\\S+ ){1,5}(?:${EN_HELPING}|\\S+n't|left|went|came|goes|leaves|arrives) `, 'u'),
    depends: /^(?:because|since|as|which|who|whom|whose|that|where|when|while|if|although|though|unless|until)(?: |$)/u,
    subjectless: new RegExp(
      `^(?:(?:also|already|now|then|have|has) )*(?:${EN_HELPING}|am|be|been|sent|made|put|gave|got|found|paid|took|let|send|make|give|refund|replace|ship|call|write|[a-z]{3,}ed)(?: |$)`,
      'u',
    ),
    courtesy:
      /^(?:kindly |really |truly |greatly )*(?:appreciate|hope|thank|value|look forward|understand|ask for)(?: |$)/u,
    deed: /(?:^| )(?:(?:i|we)(?:'\S+)?|today|tonight|tomorrow|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?: |$)/u,
  },
  ru: {
    and: /^(?:и|а|но|да)(?: |$)/u,
    opens: new RegExp(
      `^${RU_THEN}(?:(?:я|мы|вы|он|она|оно|они|это) \\S|спасибо|благодар|пожалуйста|прошу |просим |простите|извините)`,
      'u',
    ),
    verb: /(?:^| )(?!(?:или|если|дела|стола|сила|числа) )(?:\S+[аеиоуыя](?:л|ла|ло|ли|лся|лась|лось|лись)|\S+(?:ает|яет|ует|еет|оит|ают|яют|уют|ется|ится|ются|утся|аю|яю|аем|яем|уем)|\S{3,}(?:[двнлшж]ем|[вджчмр]им)|будет|будут|придет|вернет|верну|вернем|(?:от|ис|на)прав(?:лю|им)|вышл(?:ю|ем)|пришл(?:ю|ем)|напиш(?:у|ем)|позвон(?:ю|им)|нашл\S+|готов[аоы]?|можно|нужно)(?= |$)/u,
    depends:
      /^(?:что|чтобы|котор\S*|где|куда|откуда|когда|если|хотя|пока|чем|как|будто|так как|поскольку|потому|из-за|ведь|ибо|благодаря|вследствие|в связи)(?: |$)/u,
    subjectless:
      /^(?:уже |сразу |сегодня |также |еще )*(?:\S+[аеиоуыя](?:л|ла|ло|ли|лся|лась|лись)|нашл\S+|\S{3,}(?:аю|яю|аем|яем|уем|лю|лем|вим)|верну|вернем|вышл\S+|пришл\S+|напиш\S+)(?: |$)/u,
    courtesy: /^(?:очень |заранее )*(?:благодар\S+|надеемся|надеюсь|ценим|рассчитыва\S+|просим|прошу)(?: |$)/u,
    deed: /(?:^| )(?:я|мы|\S{3,}(?:жу|шу|чу|лю|рну|аю|яю|[двнлшж]ем|[вджчмр]им|[аяу]ем)|сегодня|завтра|вчера|понедельник|вторник|сред[уы]|четверг|пятниц[уы]|суббот[уы]|воскресенье)(?: |$)/u,
  },
  uk: {
    and: /^(?:і|й|та|а|але|проте)(?: |$)/u,
    opens: new RegExp(
      `^${UK_THEN}(?:(?:я|ми|ви|він|вона|воно|вони|це) \\S|дяку|будь ласка|прошу |просимо |пробачте|вибачте)`,
      'u',
    ),
    verb: /(?:^| )(?!(?:сила|школа|числа|справ) )(?:\S+[аеиоуюяї](?:в|вся)|\S+[аеиіоуюяї](?:ла|ло|ли|лася|лося|лися)|\S+(?:ає|яє|ує|ює|іє|ється|иться|ються|уться|ають|яють|ують|аю|яю|[еєиї]мо)|буде|будуть|прийде|поверну|поверне|повернемо|надішл(?!ете|еш)\S+|зробл\S+|напиш(?!ете|еш)\S+|зателефону(?!єте|єш)\S+|готов(?:ий|а|е|і)|можна|треба)(?= |$)/u,
    depends:
      /^(?:тому що|через те|що|щоб|як\S{0,4}|котр\S*|де|куди|звідки|коли|якщо|хоч|хоча|поки|ніж|мов|ніби|бо|оскільки|через|адже|завдяки|внаслідок|у зв'язку|в зв'язку)(?: |$)/u,
    subjectless:
      /^(?:уже |вже |одразу |сьогодні |також |ще )*(?:\S+[аеиоуюяї](?:в|вся)|\S+[аеиіоуюяї](?:ла|ли|лася|лися)|\S{3,}(?:аю|яю|ємо|имо)|поверну\S*|надішл\S+|зробл\S+|напиш\S+)(?: |$)/u,
    courtesy: /^(?:дуже |наперед )*(?:дяку\S+|просимо|прошу|сподіва\S+|цінуємо|розрахову\S+)(?: |$)/u,
    deed: /(?:^| )(?:я|ми|\S{3,}(?:жу|шу|чу|лю|рну|аю|яю|[еєиї]мо)|сьогодні|завтра|вчора|понеділок|вівторок|серед[уи]|четвер|п'ятниц[юі]|субот[уи]|неділ[юі])(?: |$)/u,
  },
};

/** Words that, without a number, a deed or a time among them, tell no fact: "Unfortunately", «Как Вы знаете». */
const LIGHT = 8;

/** What a clause, given by its tokens, is worth alone. */
export function standingOf(tokens: readonly Token[], language: Language): Standing {
  const grammar = GRAMMAR[language];
  const words = formsOf(tokens).replace(grammar.and, '');
  const bare = !tokens.some(({ kind }) => kind === 'number') && !grammar.deed.test(words);
  if (grammar.depends.test(words)) return bare ? 'light' : 'hanging';
  if (bare && (grammar.courtesy.test(words) || !words.includes(' '))) return 'light';
  if (grammar.opens.test(`${words} `)) return 'alone';
  if (language === 'en' && grammar.subjectless.test(words)) return 'hanging';
  if (grammar.verb.test(`${words} `)) return 'alone';
  return bare && words.split(' ').length <= LIGHT ? 'light' : 'hanging';
}

/** How much a conjunction inside a clause parts: what follows it may be a clause, the rest of a phrase, or in between. */
export function standingAfterAnd(tokens: readonly Token[], language: Language): Standing {
  const grammar = GRAMMAR[language];
  const words = formsOf(tokens);
  if (grammar.opens.test(`${words} `)) return 'alone';
  if (grammar.courtesy.test(words)) return 'light';
  const facts = tokens.some(({ kind }) => kind === 'number') || grammar.deed.test(words);
  return facts || grammar.subjectless.test(words) ? 'hanging' : 'light';
}

/** How many tokens at the start of a clause only tie it to the one before. */
export function tiesOf(tokens: readonly Token[], language: Language): number {
  return GRAMMAR[language].and.test(tokens[0]?.form ?? '') ? 1 : 0;
}

function formsOf(tokens: readonly Token[]): string {
  return tokens
    .filter(({ kind }) => kind !== 'mark')
    .map(({ form }) => form)
    .join(' ');
}
