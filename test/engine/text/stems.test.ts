import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/engine/model';
import { wordForm } from '../../../src/engine/text/forms';
import { stemOf } from '../../../src/engine/text/stems';

const stems = (language: Language, words: string) =>
  new Set(words.split(' ').map((word) => stemOf(wordForm(word), language)));

describe('forms of one word have one stem', () => {
  it.each<[Language, string]>([
    ['en', "courier couriers courier's"],
    ['en', 'parcel parcels'],
    ['en', 'apologise apologises apologised apologising apologize apologizing'],
    ['en', 'apology apologies'],
    ['en', 'inconvenience inconveniences'],
    ['en', 'delivery deliveries'],
    ['en', 'deliver delivers delivered delivering'],
    ['en', 'cancel cancels cancelled canceled cancelling'],
    ['en', 'hope hopes hoped hoping'],
    ['en', 'stop stops stopped stopping'],
    ['en', 'lose loses lost losing'],
    ['en', 'forget forgets forgot forgotten forgetting'],
    ['en', 'box boxes'],
    ['en', 'miss misses missed missing'],
    ['en', 'promise promises promised promising'],
    ['en', 'refuse refuses refused refusing'],
    ['en', 'damage damages damaged damaging'],
    ['en', 'confuse confused confusing'],
    ['en', 'delay delays delayed delaying'],
    ['en', 'reply replies replied replying'],
    ['en', 'bother bothers bothered bothering'],
    ['en', 'handle handles handled handling'],
    ['ru', 'приносим приносит приносить принося приносили'],
    ['ru', 'извинение извинения извинений извинениями извинениях извинению'],
    ['ru', 'неудобство неудобства неудобств неудобствами'],
    ['ru', 'курьер курьера курьеру курьеры курьеров курьерами'],
    ['ru', 'посылка посылки посылку посылкой посылок'],
    ['ru', 'продавец продавца продавцы продавцов'],
    ['ru', 'жду ждёт ждать ждали ждёте'],
    ['ru', 'потерял потеряла потеряли потерять потеряем потеряют'],
    ['ru', 'ошибаетесь ошибаться ошибались'],
    ['ru', 'доставленные доставленное доставленных доставлен доставлены'],
    ['ru', 'загруженный загружены загружен'],
    ['ru', 'большой большая большие большую большого'],
    ['ru', 'идиот идиота идиоты идиотов идиотами'],
    ['ru', 'тупой тупая тупые тупых'],
    ['ru', 'дура дуры дуру дурой'],
    ['ru', 'задержка задержки задержку задержек'],
    ['ru', 'склад склада складе складом'],
    ['uk', "кур'єр кур'єра кур'єрові кур'єри кур'єрів кур'єрами кур’єром"],
    ['uk', 'приносимо приносити приносить приносили приносячи'],
    ['uk', 'вибачення вибачень вибаченням вибаченнями'],
    ['uk', 'незручність незручності незручностей незручностями'],
    ['uk', 'посилка посилки посилку посилок'],
    ['uk', 'загубив загубила загубили загубити загублений загублено'],
    ['uk', 'зробити зробив зробимо зроблю зроблять зроблено'],
    ['uk', 'чекати чекаю чекаємо чекали чекав чекаєте'],
    ['uk', 'замовлення замовлень замовленню замовленнями'],
    ['uk', 'дурень дурня дурні дурнів'],
    ['uk', 'тупий тупа тупі тупих тупою'],
    ['uk', 'навантаження навантаженням навантажень'],
    ['uk', 'затримка затримки затримку затримок'],
    ['uk', 'помилився помилилися помилилась помилитися'],
    ['uk', 'склад складу складі складом'],
    ['uk', 'продавець продавця продавці продавців'],
  ])('%s: %s', (language, words) => {
    expect([...stems(language, words)]).toHaveLength(1);
  });
});

describe('words that only look alike stay apart', () => {
  it.each<[Language, string]>([
    ['en', 'business busy bus'],
    ['en', 'customer custom customs'],
    ['en', 'delivery deliver'],
    ['en', 'policy police polite'],
    ['en', 'not note nothing'],
    ['en', 'use us'],
    ['en', 'even evening'],
    ['en', 'new news'],
    ['en', 'plan plane'],
    ['en', 'apology apologise'],
    ['en', 'late lately later'],
    ['en', 'hop hope'],
    ['en', 'his he'],
    ['en', 'thing think'],
    ['en', 'need need-based'],
    ['en', 'univers university'],
    ['en', 'general generous'],
    ['ru', 'над надо'],
    ['ru', 'да дай дать'],
    ['ru', 'она он они'],
    ['ru', 'извините извинение'],
    ['ru', 'курьер курьёз'],
    ['ru', 'застрахуй хуй'],
    ['ru', 'кто кот'],
    ['uk', 'вона він вони'],
    ['uk', 'дуже дуга'],
    ['uk', 'вибачте вибачення'],
    ['uk', 'кіт кут кат'],
    ['uk', 'винні вина'],
  ])('%s: %s', (language, words) => {
    expect(stems(language, words).size).toBe(words.split(' ').length);
  });
});

it('gives a Latin word its English stem in any language', () => {
  expect(stemOf('refunds', 'ru')).toBe(stemOf('refund', 'en'));
});
