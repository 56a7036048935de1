import { writtenSum } from '@/engine/amounts/written';
import type { Language } from '@/engine/model';
import type { Switch } from '@/engine/packs/knowledge';
import type { Decision } from '@/engine/packs/who-decides';
import { counted } from '../plural';
import { type Strings, stringsOf } from '../strings';

type Matter = Decision['matter'];

interface Words {
  switches: Record<Switch, string>;
  rule: (title: string) => string;
  entry: (entry: string) => string;
  reason: (title: string) => string;
  wording: (part: string) => string;
  contact: (kind: string) => string;
  anyone: string;
  compensation: (gives: string, situation: string) => string;
  any: string;
  form: (form: string) => string;
  limit: (role: string) => string;
  approver: (role: string) => string;
  budget: string;
  responseTime: string;
  within: Record<'minutes' | 'hours' | 'days', (count: number) => string>;
}

const WORDS: Record<Language, Words> = {
  en: {
    switches: { off: 'off', 'only-when-sure': 'only when sure', on: 'on' },
    rule: (title) => `Rule “${title}”`,
    entry: (entry) => `Aplomb’s entry ${entry}`,
    reason: (title) => `Reason for “${title}”`,
    wording: (part) => `Wording of ${part}`,
    contact: (kind) => `Whom to hand over to: ${kind}`,
    anyone: 'whatever it is',
    compensation: (gives, situation) => `Compensation, ${gives}: ${situation}`,
    any: 'whatever happened',
    form: (form) => `Apology: ${form}`,
    limit: (role) => `Limit, ${role}`,
    approver: (role) => `Who decides above the limit, ${role}`,
    budget: 'Budget of a month',
    responseTime: 'Time to answer',
    within: {
      minutes: (count) => counted('en', count, { one: 'minute', other: 'minutes' }),
      hours: (count) => counted('en', count, { one: 'hour', other: 'hours' }),
      days: (count) => counted('en', count, { one: 'day', other: 'days' }),
    },
  },
  ru: {
    switches: { off: 'выключено', 'only-when-sure': 'только наверняка', on: 'включено' },
    rule: (title) => `Правило «${title}»`,
    entry: (entry) => `Запись Aplomb ${entry}`,
    reason: (title) => `Пояснение к «${title}»`,
    wording: (part) => `Формулировка ${part}`,
    contact: (kind) => `Кому передать: ${kind}`,
    anyone: 'что бы ни было',
    compensation: (gives, situation) => `Возмещение, ${gives}: ${situation}`,
    any: 'что бы ни случилось',
    form: (form) => `Извинение: ${form}`,
    limit: (role) => `Лимит, ${role}`,
    approver: (role) => `Кто решает сверх лимита, ${role}`,
    budget: 'Бюджет на месяц',
    responseTime: 'Срок ответа',
    within: {
      minutes: (count) => counted('ru', count, { one: 'минута', few: 'минуты', many: 'минут' }),
      hours: (count) => counted('ru', count, { one: 'час', few: 'часа', many: 'часов' }),
      days: (count) => counted('ru', count, { one: 'день', few: 'дня', many: 'дней' }),
    },
  },
  uk: {
    switches: { off: 'вимкнено', 'only-when-sure': 'лише напевно', on: 'увімкнено' },
    rule: (title) => `Правило «${title}»`,
    entry: (entry) => `Запис Aplomb ${entry}`,
    reason: (title) => `Пояснення до «${title}»`,
    wording: (part) => `Формулювання ${part}`,
    contact: (kind) => `Кому передати: ${kind}`,
    anyone: 'хоч би що це було',
    compensation: (gives, situation) => `Відшкодування, ${gives}: ${situation}`,
    any: 'хоч би що сталося',
    form: (form) => `Вибачення: ${form}`,
    limit: (role) => `Ліміт, ${role}`,
    approver: (role) => `Хто вирішує понад ліміт, ${role}`,
    budget: 'Бюджет на місяць',
    responseTime: 'Строк відповіді',
    within: {
      minutes: (count) => counted('uk', count, { one: 'хвилина', few: 'хвилини', many: 'хвилин' }),
      hours: (count) => counted('uk', count, { one: 'година', few: 'години', many: 'годин' }),
      days: (count) => counted('uk', count, { one: 'день', few: 'дні', many: 'днів' }),
    },
  },
};

/**
 * A decision of a pack in words: what it is about and, where that is short, what it says.
 * @param titleOf what people call a rule
 */
export function writtenDecision(
  { matter, says }: Decision,
  language: Language,
  titleOf: (rule: string) => string,
): { what: string; says: string } {
  const words = WORDS[language];
  const what = writtenMatter(matter, words, stringsOf(language), titleOf);
  return {
    what: 'language' in matter ? `${what} (${matter.language})` : what,
    says: written(matter, says, words, language),
  };
}

function writtenMatter(matter: Matter, words: Words, strings: Strings, titleOf: (rule: string) => string): string {
  const { redress, panel, abuse } = strings;
  switch (matter.on) {
    case 'rule':
      return words.rule(titleOf(matter.rule));
    case 'entry':
      return words.entry(matter.entry);
    case 'reason':
      return words.reason(titleOf(matter.rule));
    case 'wording':
      return words.wording(matter.part);
    case 'contact':
      return words.contact(matter.kind ? abuse[matter.kind] : words.anyone);
    case 'compensation':
      return words.compensation(
        redress.gives[matter.gives],
        matter.situation ? redress.situations[matter.situation] : words.any,
      );
    case 'form':
      return words.form(redress.form.forms[matter.form]);
    case 'limit':
      return words.limit(panel.boundary.roles[matter.role]);
    case 'approver':
      return words.approver(panel.boundary.roles[matter.role]);
    case 'budget':
      return words.budget;
    case 'response-time':
      return words.responseTime;
  }
}

function written(matter: Matter, says: Decision['says'], words: Words, language: Language): string {
  if (says === null) return '';
  if (typeof says === 'string') return words.switches[says];
  if (typeof says === 'object') return words.within[says.unit](says.count);
  return 'unit' in matter ? writtenSum({ unit: matter.unit, value: says }, language) : String(says);
}
