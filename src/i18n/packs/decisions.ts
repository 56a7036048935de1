import { writtenSum } from '@/engine/amounts/written';
import type { AbuseKind, Language, RuleId } from '@/engine/model';
import type { Switch } from '@/engine/packs/knowledge';
import type { Decision } from '@/engine/packs/who-decides';
import { counted } from '../plural';
import { quoted } from '../quoted';
import { stringsOf } from '../strings';
import { partName } from './wording-parts';

type Matter = Decision['matter'];

/** What people call things that the packs name. */
export interface Naming {
  titleOf: (rule: string) => string;
  /** Of what ships, by the name that packs switch it by; undefined while that is not known. */
  entryOf: (entry: string) => EntryName | undefined;
}

/** A phrase of ours by the words that it underlines, or a kind of abuse. */
export type EntryName = { language: Language } & ({ rule: RuleId; flagged: string } | { kind: AbuseKind });

interface Words {
  switches: Record<Switch, string>;
  rule: (title: string) => string;
  /** Of ours. The noun is neuter in Russian, as what the switch says of it. */
  finding: (title: string, flagged: string) => string;
  abuse: (kind: string) => string;
  entry: (entry: string) => string;
  reason: (title: string) => string;
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
  /** What a matter is, and what a pack says about it. */
  saying: (what: string, says: string) => string;
}

const WORDS: Record<Language, Words> = {
  en: {
    switches: { off: 'off', 'only-when-sure': 'only when sure', on: 'on' },
    rule: (title) => `Rule “${title}”`,
    finding: (title, flagged) => `What Aplomb underlines for “${title}”: “${flagged}”`,
    abuse: (kind) => `What Aplomb takes for abuse: ${kind}`,
    entry: (entry) => `What Aplomb finds by itself: ${entry}`,
    reason: (title) => `Reason for “${title}”`,
    contact: (kind) => `Whom to hand over to: ${kind}`,
    anyone: 'whatever it is',
    compensation: (gives, situation) => `What to offer (${gives}): ${situation}`,
    any: 'whatever happened',
    form: (form) => `Apology: ${form}`,
    limit: (role) => `Limit of the role “${role}”`,
    approver: (role) => `Who decides above the limit of the role “${role}”`,
    budget: 'Budget of a month',
    responseTime: 'Time to answer',
    within: {
      minutes: (count) => counted('en', count, { one: 'minute', other: 'minutes' }),
      hours: (count) => counted('en', count, { one: 'hour', other: 'hours' }),
      days: (count) => counted('en', count, { one: 'day', other: 'days' }),
    },
    saying: (what, says) => `${what}: ${says}`,
  },
  ru: {
    switches: { off: 'выключено', 'only-when-sure': 'только наверняка', on: 'включено' },
    rule: (title) => `Правило «${title}»`,
    finding: (title, flagged) => `Замечание Aplomb «${title}»: ${quoted(flagged)}`,
    abuse: (kind) => `Распознавание грубости: ${kind}`,
    entry: (entry) => `Распознавание Aplomb: ${entry}`,
    reason: (title) => `Пояснение к «${title}»`,
    contact: (kind) => `Кому передать: ${kind}`,
    anyone: 'что бы ни было',
    compensation: (gives, situation) => `Что предложить (${gives}): ${situation}`,
    any: 'что бы ни случилось',
    form: (form) => `Извинение: ${form}`,
    limit: (role) => `Лимит роли «${role}»`,
    approver: (role) => `Кто решает сверх лимита роли «${role}»`,
    budget: 'Бюджет на месяц',
    responseTime: 'Срок ответа',
    within: {
      minutes: (count) => counted('ru', count, { one: 'минута', few: 'минуты', many: 'минут' }),
      hours: (count) => counted('ru', count, { one: 'час', few: 'часа', many: 'часов' }),
      days: (count) => counted('ru', count, { one: 'день', few: 'дня', many: 'дней' }),
    },
    saying: (what, says) => `${what} — ${says}`,
  },
  uk: {
    switches: { off: 'вимкнено', 'only-when-sure': 'лише напевно', on: 'увімкнено' },
    rule: (title) => `Правило «${title}»`,
    finding: (title, flagged) => `Зауваження Aplomb «${title}»: ${quoted(flagged)}`,
    abuse: (kind) => `Розпізнавання грубощів: ${kind}`,
    entry: (entry) => `Розпізнавання Aplomb: ${entry}`,
    reason: (title) => `Пояснення до «${title}»`,
    contact: (kind) => `Кому передати: ${kind}`,
    anyone: 'хоч би що це було',
    compensation: (gives, situation) => `Що запропонувати (${gives}): ${situation}`,
    any: 'хоч би що сталося',
    form: (form) => `Вибачення: ${form}`,
    limit: (role) => `Ліміт ролі «${role}»`,
    approver: (role) => `Хто вирішує понад ліміт ролі «${role}»`,
    budget: 'Бюджет на місяць',
    responseTime: 'Строк відповіді',
    within: {
      minutes: (count) => counted('uk', count, { one: 'хвилина', few: 'хвилини', many: 'хвилин' }),
      hours: (count) => counted('uk', count, { one: 'година', few: 'години', many: 'годин' }),
      days: (count) => counted('uk', count, { one: 'день', few: 'дні', many: 'днів' }),
    },
    saying: (what, says) => `${what} — ${says}`,
  },
};

/** A decision of a pack in words: what it is about and, where that is short, what the pack says. */
export function writtenDecision({ matter, says }: Decision, language: Language, naming: Naming): string {
  const words = WORDS[language];
  const what = writtenMatter(matter, language, naming);
  const said = written(matter, says, words, language);
  return said ? words.saying(what, said) : what;
}

function writtenMatter(matter: Matter, language: Language, { titleOf, entryOf }: Naming): string {
  const words = WORDS[language];
  const strings = stringsOf(language);
  const { redress, panel, abuse } = strings;
  const inLanguage = (what: string, of: Language) => `${what} (${stringsOf(of).language})`;
  switch (matter.on) {
    case 'rule':
      return words.rule(titleOf(matter.rule));
    case 'entry': {
      const entry = entryOf(matter.entry);
      if (!entry) return words.entry(matter.entry);
      const what = 'rule' in entry ? words.finding(titleOf(entry.rule), entry.flagged) : words.abuse(abuse[entry.kind]);
      return inLanguage(what, entry.language);
    }
    case 'reason':
      return inLanguage(words.reason(titleOf(matter.rule)), matter.language);
    case 'wording':
      return inLanguage(partName(matter.part, language, strings), matter.language);
    case 'contact':
      return words.contact(matter.kind ? abuse[matter.kind] : words.anyone);
    case 'compensation': {
      const situation = matter.situation ? redress.situations[matter.situation] : words.any;
      return inLanguage(words.compensation(redress.gives[matter.gives], situation), matter.language);
    }
    case 'form':
      return inLanguage(words.form(redress.form.forms[matter.form]), matter.language);
    case 'limit':
      return words.limit(panel.boundary.roles[matter.role]);
    case 'approver': {
      const what = words.approver(panel.boundary.roles[matter.role]);
      return matter.unit ? `${what} (${matter.unit === 'percent' ? '%' : matter.unit})` : what;
    }
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
  return 'unit' in matter && matter.unit ? writtenSum({ unit: matter.unit, value: says }, language) : String(says);
}
