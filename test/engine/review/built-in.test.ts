import { describe, expect, it } from 'vitest';
import { createEngine } from '@/engine/engine';
import { LANGUAGES, RULES, type RuleId } from '@/engine/model';
import { gapsOf } from '@/engine/wording/gaps';
import { builtInKnowledge } from '../packs/built-in-packs';

const engine = createEngine(builtInKnowledge);

function rules(draft: string, customer?: string): RuleId[] {
  return [...new Set(engine.review(draft, { customer }).findings.map(({ rule }) => rule))];
}

describe('what harms a reply', () => {
  it.each<[RuleId, string]>([
    ['excuse', 'Your order is late due to high volumes.'],
    ['excuse', 'В связи с большой загрузкой ваш заказ задерживается.'],
    ['excuse', 'У зв’язку з великим навантаженням ваше замовлення затримується.'],
    ['blame', 'Our warehouse forgot your parcel.'],
    ['blame', 'Это бухгалтерия напутала.'],
    ['blame', 'Кур’єр загубив вашу посилку.'],
    ['blame', "That's not my department."],
    ['blame', 'Обратитесь в банк.'],
    ['blame', 'Зверніться до банку.'],
    ['correction', 'You misunderstood the terms.'],
    ['correction', 'Вы неправильно поняли условия.'],
    ['correction', 'Ви неправильно зрозуміли умови.'],
    ['stock-apology', 'We apologize for any inconvenience.'],
    ['stock-apology', 'Приносим свои извинения за доставленные неудобства.'],
    ['stock-apology', 'Перепрошуємо за тимчасові незручності.'],
    ['non-apology', 'I am sorry you feel this way.'],
    ['non-apology', 'Мне жаль, что вы так считаете.'],
    ['non-apology', 'Мені шкода, що ви так вважаєте.'],
    ['contempt', 'As anyone knows, it needs charging.'],
    ['contempt', 'Девушка, читайте внимательно.'],
    ['contempt', 'Жінко, заспокойтеся.'],
  ])('%s: %j', (rule, draft) => {
    expect(rules(draft)).toContain(rule);
  });
});

describe('what does not', () => {
  it.each([
    // a neutral fact about the future
    'The office is closed on Sunday, so I will ship it on Monday.',
    'В воскресенье мастерская закрыта, поэтому отправлю в понедельник.',
    'У неділю майстерня зачинена, тому надішлю в понеділок.',
    // a neutral mention of somebody
    'The courier will call you by 18:00.',
    'Курьер позвонит вам до 18:00.',
    'Кур’єр зателефонує вам до 18:00.',
    // a clarifying question
    'Could you tell me how you washed it?',
    'Подскажите, пожалуйста, при какой температуре вы стирали?',
    'Підкажіть, будь ласка, за якої температури ви прали?',
    // an apology that names what happened
    'I am sorry that we sent you the wrong size twice.',
    'Простите, что мы дважды прислали не тот размер.',
    'Вибачте, що ми двічі надіслали не той розмір.',
    // routing
    'Send us your order number and we will check it.',
    'Пришлите номер заказа, и мы проверим.',
    'Надішліть номер замовлення, і ми перевіримо.',
    // a checked fact
    'I checked: the charge is for May.',
    'Я проверила: это списание за май.',
    'Я перевірила: це списання за травень.',
    // quoted words
    'You write that the agent told you “it is not our problem”. I am ashamed of that.',
    'Вы пишете, что вам ответили «это не наша проблема». Мне за это стыдно.',
    'Ви пишете, що вам відповіли «це не наша проблема». Мені за це соромно.',
  ])('%j', (draft) => {
    expect(rules(draft)).toEqual([]);
  });

  it.each([
    ['Why was it late?', 'That was our mistake. We planned too few drivers, and the van broke down.'],
    ['Почему опоздали?', 'Это наша ошибка. Мы поставили мало машин, и одна сломалась.'],
    ['Чому запізнилися?', 'Це наша помилка. Ми поставили замало машин, і одна зламалася.'],
  ])('to %j a cause after ownership', (customer, draft) => {
    expect(rules(draft, customer)).toEqual([]);
  });
});

describe.each(LANGUAGES)('the interface in %s', (language) => {
  it.each(RULES.filter((rule) => rule !== 'over-limit'))('says why %s harms', (rule) => {
    const reason = builtInKnowledge.reasons[language][rule];
    expect(reason?.title).toBeTruthy();
    expect(reason?.why).toMatch(/[.!]$/u);
  });

  it.each(RULES.filter((rule) => rule !== 'over-limit'))('says how to go about %s', (rule) => {
    expect(builtInKnowledge.reasons[language][rule]?.how).toMatch(/[.?]$/u);
  });
});

function withoutGaps(text: string): string {
  return gapsOf(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}

describe('rewrites of the built-in packs', () => {
  const findings = builtInKnowledge.entries.filter((entry) => entry.sort === 'finding');

  it.each(findings.map((entry) => [entry.id, entry] as const))('%s says something better', (_, entry) => {
    expect(entry.rewrites.some(({ text }) => !text.includes('{'))).toBe(true);
    for (const { text } of entry.rewrites) {
      // a gap is for the agent to fill; anything else that looks like one is a blank left behind
      expect(withoutGaps(text), 'leaves a blank').not.toMatch(/[[\]_<>]|\.\.\.|…/u);
    }
  });
});
