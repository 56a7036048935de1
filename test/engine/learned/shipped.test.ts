// @vitest-environment node
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import builtIn from 'virtual:built-in-packs';
import { describe, expect, it } from 'vitest';
import { createEngine } from '@/engine/engine';
import { MODEL_SHA256 } from '@/engine/learned/checksum';
import { createLearnedReader } from '@/engine/learned/reader';
import type { Language, RuleId } from '@/engine/model';

const file = readFileSync('public/model.bin');
const learned = createLearnedReader(new Uint8Array(file).buffer);
const engine = createEngine(builtIn, learned);

describe('the weights that ship', () => {
  it('are those that were trained and measured', () => {
    expect(createHash('sha256').update(file).digest('hex')).toBe(MODEL_SHA256);
  });

  it('stay below 400 kB on the way to the user', () => {
    expect(gzipSync(file, { level: 9 }).length).toBeLessThan(400_000);
  });

  it.each<[Language, string]>([
    [
      'en',
      'The lamp never came. Are you all blind or just stupid? Send it by Tuesday, please, to the address in my order.',
    ],
    ['en', 'People like you should clean toilets.'],
    ['en', 'I know where you live, watch out.'],
    ['en', 'Double refund or I flood you with one-star reviews.'],
    [
      'ru',
      'Лампа не пришла. Вы там все слепые или просто тупые? Пришлите до вторника, пожалуйста, на адрес из заказа.',
    ],
    ['ru', 'Тебе только полы мыть.'],
    ['ru', 'Я тебя найду.'],
    ['ru', 'Верните вдвойне или засыплю отзывами.'],
    ['uk', 'Мохові штори вже третій тиждень у дорозі. Ви там усі тупі чи через одного? Надішліть їх до вівторка.'],
    ['uk', 'Таким, як ти, тільки підлогу мити.'],
    ['uk', 'Я тебе знайду.'],
    ['uk', 'Поверніть удвічі або засиплю відгуками.'],
    ['en', 'You idiots! The cup came broken.'],
    ['en', 'Morons.'],
    ['ru', 'Вы идиоты! Приехала разбитая чашка.'],
    ['ru', 'Дебилы!'],
    ['uk', 'Ви ідіоти! Приїхала розбита чашка.'],
    ['uk', 'Дебіли!'],
  ])('see abuse that a phrase knows (%s): %s', (language, message) => {
    expect(engine.assess(message, { language }).abuse).not.toEqual([]);
  });

  it.each<[Language, string]>([
    ['en', 'Where is my parcel? It was due on Monday and I need it for a wedding.'],
    ['en', 'This bloody kettle leaks again, third one this year!'],
    ['en', 'If it is not here by Friday I will ask my bank for a chargeback.'],
    ['ru', 'Где мой заказ? Обещали во вторник, сегодня уже суббота.'],
    ['ru', 'Чайник опять течёт, сил моих нет, верните деньги.'],
    ['uk', 'Де моє замовлення? Обіцяли у вівторок, а сьогодні вже субота.'],
    ['uk', 'Чайник знову протікає, сил моїх немає, поверніть гроші.'],
  ])('leave a hard complaint alone (%s): %s', (language, message) => {
    expect(engine.assess(message, { language }).abuse).toEqual([]);
  });

  it.each<[Language, string]>([
    ['en', "Send us your order number and we'll look into it."],
    ['en', "DM me your booking reference and I'll check."],
    ['ru', 'Пришлите номер заказа, и мы посмотрим.'],
    ['uk', 'Надішліть номер замовлення, і ми перевіримо.'],
    ['uk', 'Що саме було на екрані, коли він згас?'],
    ['ru', 'Вы всё сделали правильно, это наша форма запутала.'],
  ])('let a draft ask for what is needed (%s): %s', (language, draft) => {
    expect(engine.review(draft, {}, { language }).findings).toEqual([]);
  });

  it.each<[Language, RuleId, string]>([
    ['en', 'excuse', 'Due to high volumes your order went out late.'],
    ['en', 'blame', 'Our warehouse forgot your parcel.'],
    ['en', 'correction', 'You misunderstood our terms.'],
    ['en', 'stock-apology', 'We apologize for any inconvenience.'],
    ['en', 'non-apology', "I'm sorry if you were upset."],
    ['ru', 'excuse', 'В связи с большой загрузкой ответ задержался.'],
    ['ru', 'blame', 'Это бухгалтерия напутала.'],
    ['ru', 'correction', 'Вы неправильно поняли условия.'],
    ['ru', 'stock-apology', 'Приносим свои извинения за доставленные неудобства.'],
    ['ru', 'non-apology', 'Извините, если вас это расстроило.'],
    ['uk', 'excuse', "У зв'язку з великим навантаженням відповідь затрималася."],
    ['uk', 'blame', "Кур'єр загубив вашу посилку."],
    ['uk', 'correction', 'Ви неправильно зрозуміли умови.'],
    ['uk', 'stock-apology', 'Перепрошуємо за тимчасові незручності.'],
    ['uk', 'non-apology', 'Вибачте, якщо вас це засмутило.'],
  ])('believe a phrase where it is right (%s, %s): %s', (language, rule, draft) => {
    expect(engine.review(draft, {}, { language }).findings.map((finding) => finding.rule)).toContain(rule);
  });

  it.each<[Language, string]>([
    ['en', 'The courier will call you by 18:00, and I have asked our accountant to refund you today.'],
    ['en', 'We packed the wrong size. A new pair leaves today and is with you on Thursday by noon.'],
    ['ru', 'Курьер позвонит вам до 18:00, а бухгалтерию я попросила вернуть деньги сегодня.'],
    ['ru', 'Мы положили не тот размер. Новая пара уедет сегодня и будет у вас в четверг до обеда.'],
    ['uk', "Кур'єр зателефонує вам до 18:00, а бухгалтерію я попросила повернути гроші сьогодні."],
    ['uk', 'Ми поклали не той розмір. Нова пара поїде сьогодні й буде у вас у четвер до обіду.'],
  ])('leave a good reply alone (%s): %s', (language, draft) => {
    expect(engine.review(draft, {}, { language }).findings).toEqual([]);
  });
});
