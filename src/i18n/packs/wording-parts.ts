import type { Language } from '@/engine/model';
import type { WordingPart } from '@/engine/packs/knowledge';
import type { Strings } from '../strings';

type Rest<Group extends string> = WordingPart extends infer Part
  ? Part extends `${Group}.${infer Name}`
    ? Name
    : never
  : never;

/** What people call the parts that no other page names. */
interface PartNames {
  boundary: Record<Rest<'boundary'>, string>;
  greeting: string;
  owed: Record<Rest<'owed'>, string>;
  advice: Record<Rest<'advice'>, string>;
  groups: Record<'boundary' | 'stage' | 'owed' | 'advice', string>;
}

const NAMES: Record<Language, PartNames> = {
  en: {
    groups: { boundary: 'Boundary', stage: 'Reply', owed: 'Promise', advice: 'Advice for you alone' },
    boundary: {
      greeting: 'greeting',
      introduction: 'who steps in',
      problem: 'that the problem is being solved',
      behaviour: 'what is not acceptable',
      next: 'what happens if it goes on',
      solution: 'what we will do in writing',
      door: 'which way stays open',
      signature: 'signature',
    },
    greeting: 'greeting',
    owed: {
      slipping: 'a warning that it will be late',
      broken: 'owning up that it was not kept',
      changed: 'what changed because of the customer',
    },
    advice: {
      tone: 'how to answer without a boundary',
      whom: 'whom to hand it over to',
      keep: 'what to keep as evidence',
      avoid: 'what not to write',
    },
  },
  ru: {
    groups: { boundary: 'Граница', stage: 'Ответ', owed: 'Обещание', advice: 'Совет только вам' },
    boundary: {
      greeting: 'приветствие',
      introduction: 'кто вступает в разговор',
      problem: 'проблему уже решают',
      behaviour: 'что недопустимо',
      next: 'что будет, если так продолжится',
      solution: 'что мы сделаем письменно',
      door: 'какой путь остаётся открытым',
      signature: 'подпись',
    },
    greeting: 'приветствие',
    owed: {
      slipping: 'предупредить, что не успеваем',
      broken: 'признать, что не сдержали',
      changed: 'рассказать, что изменилось благодаря клиенту',
    },
    advice: {
      tone: 'как ответить без границы',
      whom: 'кому передать',
      keep: 'что сохранить как свидетельство',
      avoid: 'чего не писать',
    },
  },
  uk: {
    groups: { boundary: 'Межа', stage: 'Відповідь', owed: 'Обіцянка', advice: 'Порада лише вам' },
    boundary: {
      greeting: 'вітання',
      introduction: 'хто долучається до розмови',
      problem: 'проблему вже розв’язують',
      behaviour: 'що неприпустимо',
      next: 'що буде, якщо це триватиме',
      solution: 'що ми зробимо письмово',
      door: 'який шлях лишається відкритим',
      signature: 'підпис',
    },
    greeting: 'вітання',
    owed: {
      slipping: 'попередити, що не встигаємо',
      broken: 'визнати, що не дотримали',
      changed: 'розповісти, що змінилося завдяки клієнтові',
    },
    advice: {
      tone: 'як відповісти без межі',
      whom: 'кому передати',
      keep: 'що зберегти як доказ',
      avoid: 'чого не писати',
    },
  },
};

/** What people call a part of a wording: `stage.feeling` is "Reply: acknowledge the feeling". */
export function partName(part: WordingPart, language: Language, { panel }: Strings): string {
  const { groups, boundary, greeting, owed, advice } = NAMES[language];
  const inSentence = (stage: string) => stage.charAt(0).toLowerCase() + stage.slice(1);
  const [group, rest] = part.split('.') as {
    [Group in keyof typeof groups]: [Group, Rest<Group>];
  }[keyof typeof groups];
  switch (group) {
    case 'boundary':
      return `${groups.boundary}: ${boundary[rest]}`;
    case 'stage':
      return `${groups.stage}: ${rest === 'greeting' ? greeting : inSentence(panel.coach.stages[rest])}`;
    case 'owed':
      return `${groups.owed}: ${owed[rest]}`;
    case 'advice':
      return `${groups.advice}: ${advice[rest]}`;
  }
}
