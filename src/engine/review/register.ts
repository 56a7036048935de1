import type { Language } from '../model';

/**
 * From ты/ти to Вы/Ви, word by word. Only forms that can be turned without knowing the rest of the sentence are here;
 * whoever uses this checks that nothing familiar is left over.
 */
interface Register {
  you: string;
  /** Pronouns and what agrees with them. */
  words: ReadonlyMap<string, string>;
  /** Commands, and other words that a sentence can be built on. */
  predicates: ReadonlyMap<string, string>;
  /** Endings of verbs in the second person, longest first. */
  endings: readonly (readonly [ending: string, polite: string])[];
  /** Endings of the past, which has no person: turned only right after the pronoun. */
  past: readonly (readonly [ending: string, polite: string])[];
  /** Words that end like a verb and are none. */
  notVerbs: ReadonlySet<string>;
}

function pairs(text: string): Map<string, string> {
  return new Map(text.split(',').map((pair) => pair.trim().split(' ') as [string, string]));
}

const RUSSIAN: Register = {
  you: 'ты',
  words: pairs(
    `ты вы, тебя вас, тебе вам, тобой вами, тобою вами, твой ваш, твоя ваша, твое ваше, твои ваши, твоего вашего,
    твоему вашему, твоей вашей, твою вашу, твоим вашим, твоих ваших, твоими вашими, твоем вашем, сам сами, сама сами`,
  ),
  predicates: pairs(
    `должен должны, должна должны, прав правы, права правы, верни верните, проверь проверьте, подожди подождите,
    напиши напишите, пиши пишите, скажи скажите, скинь скиньте, пришли пришлите, посмотри посмотрите, читай читайте,
    смотри смотрите, прочитай прочитайте, прочти прочтите, слушай слушайте, послушай послушайте, извини извините,
    прости простите, дай дайте, отправь отправьте, позвони позвоните, волнуйся волнуйтесь, успокойся успокойтесь,
    жди ждите, приходи приходите, пойми поймите, поверь поверьте, попробуй попробуйте, уточни уточните`,
  ),
  endings: [
    ['ешься', 'етесь'],
    ['ишься', 'итесь'],
    ['ешь', 'ете'],
    ['ишь', 'ите'],
  ],
  past: [
    ['лся', 'лись'],
    ['лась', 'лись'],
    ['ла', 'ли'],
    ['л', 'ли'],
  ],
  notVerbs: new Set(['лишь', 'вишь', 'тишь', 'мышь', 'брешь', 'плешь']),
};

const UKRAINIAN: Register = {
  you: 'ти',
  words: pairs(
    `ти ви, тебе вас, тобі вам, тобою вами, твій ваш, твоя ваша, твоє ваше, твої ваші, твого вашого, твоєму вашому,
    твоєї вашої, твоїй вашій, твою вашу, твоїм вашим, твоїх ваших, твоїми вашими, сам самі, сама самі`,
  ),
  predicates: pairs(
    `повинен повинні, повинна повинні, поверни поверніть, перевір перевірте, почекай почекайте, зачекай зачекайте,
    напиши напишіть, пиши пишіть, скажи скажіть, скинь скиньте, надішли надішліть, подивись подивіться, читай читайте,
    прочитай прочитайте, слухай слухайте, послухай послухайте, вибач вибачте, дай дайте, зателефонуй зателефонуйте,
    зрозумій зрозумійте, заспокойся заспокойтеся, охолонь охолоньте, чекай чекайте, приходь приходьте,
    повір повірте, спробуй спробуйте, уточни уточніть`,
  ),
  endings: [
    ['єшся', 'єтеся'],
    ['ешся', 'етеся'],
    ['ишся', 'итеся'],
    ['їшся', 'їтеся'],
    ['єш', 'єте'],
    ['еш', 'ете'],
    ['иш', 'ите'],
    ['їш', 'їте'],
  ],
  past: [
    ['лася', 'лися'],
    ['вся', 'лися'],
    ['ла', 'ли'],
    ['в', 'ли'],
  ],
  notVerbs: new Set(['лиш', 'кош']),
};

const REGISTERS: Partial<Record<Language, Register>> = { ru: RUSSIAN, uk: UKRAINIAN };
/** What may stand between the pronoun and its verb. */
const BETWEEN = new Set(['не', 'уже', 'вже', 'сам', 'сама', 'же', 'ж', 'и', 'й', 'так', 'тоже', 'теж']);

/**
 * The polite forms of a clause's words, `undefined` in the place of a word that stays; `null` when the clause says
 * ты/ти with a verb that we can't turn.
 */
export function politeForms(forms: readonly string[], language: Language): (string | undefined)[] | null {
  const register = REGISTERS[language];
  if (!register) return null;
  let afterPronoun = false;
  let predicates = 0;
  const polite = forms.map((form) => {
    const word = register.words.get(form);
    const predicate = word ?? predicateOf(form, register, afterPronoun);
    if (word === undefined && predicate !== undefined) predicates++;
    afterPronoun = form === register.you || (afterPronoun && BETWEEN.has(form));
    return word ?? predicate;
  });
  return forms.includes(register.you) && predicates === 0 ? null : polite;
}

function predicateOf(form: string, register: Register, afterPronoun: boolean): string | undefined {
  if (register.notVerbs.has(form)) return;
  return (
    register.predicates.get(form) ??
    turned(form, register.endings) ??
    (afterPronoun ? turned(form, register.past) : undefined)
  );
}

function turned(form: string, endings: Register['endings']): string | undefined {
  const found = endings.find(([ending]) => form.length > ending.length + 1 && form.endsWith(ending));
  return found && form.slice(0, -found[0].length) + found[1];
}
