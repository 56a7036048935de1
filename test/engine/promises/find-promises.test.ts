import { expect, test } from 'vitest';
import { createEngine } from '@/engine/engine';
import { builtInKnowledge } from '../packs/built-in-packs';
import { NOW } from './cases/case';
import { en } from './cases/en';
import { ru } from './cases/ru';
import { uk } from './cases/uk';
import { clock, inKyiv, local } from './local-time';

inKyiv();
const engine = createEngine(builtInKnowledge);
const promised = (draft: string, now: string = NOW) =>
  engine.promises(draft, local(now)).map(({ start, end, when, due }) => ({
    text: draft.slice(start, end),
    when: draft.slice(when.start, when.end),
    due: clock(due),
  }));

test.each([...en, ...ru, ...uk])('%s', (...[draft, when, due, now]) => {
  const expected = when === undefined ? [] : [{ when, due }];
  expect(promised(draft, now).map(({ when, due }) => ({ when, due }))).toEqual(expected);
});

test.each([
  ["We'll ship it on the 28th.", 'on the 28th', '2026-11-28T18:00'],
  ['Your refund lands on Wednesday.', 'on Wednesday', '2026-12-02T18:00'],
  ['The parcel reaches you on Friday.', 'on Friday', '2026-11-27T18:00'],
  ['The courier comes on Thursday at noon.', 'on Thursday at noon', '2026-11-26T12:00'],
  ['You hear from me on Thursday.', 'on Thursday', '2026-11-26T18:00'],
  ['Wait for my call on 5 December at 15:00.', 'on 5 December at 15:00', '2026-12-05T15:00'],
  ['Отправим 28-го.', '28-го', '2026-11-28T18:00'],
  ['28-го числа отправим посылку.', '28-го числа', '2026-11-28T18:00'],
  ['Курьер приедет 28 числа.', '28 числа', '2026-11-28T18:00'],
  ['Ждите моего звонка 5 декабря в 15:00.', '5 декабря в 15:00', '2026-12-05T15:00'],
  ['Ожидайте деньги в пятницу.', 'в пятницу', '2026-11-27T18:00'],
  ['Надішлемо 28-го.', '28-го', '2026-11-28T18:00'],
  ["Кур'єр приїде 28 числа.", '28 числа', '2026-11-28T18:00'],
  ['Чекайте на мій дзвінок 5 грудня о 15:00.', '5 грудня о 15:00', '2026-12-05T15:00'],
  ["Очікуйте кошти в п'ятницю.", "в п'ятницю", '2026-11-27T18:00'],
  ["I'll be in touch by the weekend.", 'by the weekend', '2026-11-27T18:00'],
  ["I'll have it ready over the weekend.", 'over the weekend', '2026-11-29T18:00'],
  ["Give me until Thursday and I'll have an answer.", 'until Thursday', '2026-11-26T18:00'],
  ['The fix ships next Tuesday.', 'next Tuesday', '2026-12-01T18:00'],
  ["I've asked Lena to ring you tomorrow at ten.", 'tomorrow at ten', '2026-11-26T10:00'],
  ['Добрый день. До связи завтра.', 'завтра', '2026-11-26T18:00'],
  ['Дайте мне два дня, и у Вас будет ответ.', 'Дайте мне два дня', '2026-11-27T18:00'],
  ['К выходным всё починим.', 'К выходным', '2026-11-27T18:00'],
  ['На этой неделе закроем вопрос.', 'На этой неделе', '2026-11-27T18:00'],
  ['Попросил Анну перезвонить Вам завтра утром.', 'завтра утром', '2026-11-26T12:00'],
  ["До зв'язку завтра.", 'завтра', '2026-11-26T18:00'],
  ['Відпишу протягом години.', 'протягом години', '2026-11-25T11:00'],
  ['Завтра вже буде готово.', 'Завтра', '2026-11-26T18:00'],
  ["До п'ятниці розберемося й напишемо.", "До п'ятниці", '2026-11-27T18:00'],
] as const)('is a promise, and not vague: %s', (draft, when, due) => {
  expect(promised(draft)).toMatchObject([{ when, due }]);
  expect(engine.review(draft).findings.map(({ rule }) => rule)).toEqual([]);
});

test.each([
  'The train leaves on Friday.',
  'I hope it will arrive by Friday.',
  'If you write before noon, we will ship it today.',
  'You said that the courier will come on Monday.',
  'Give me your order number by Friday.',
  'Надеюсь, к пятнице привезут.',
  'Возможно, завтра привезут.',
  'Если напишете до обеда, отправим сегодня.',
  'Вы писали, что курьер приедет в среду.',
  "Сподіваюся, до п'ятниці привезуть.",
  'Якщо напишете до обіду, відправимо сьогодні.',
  'Мені сказали, що все буде готово в понеділок.',
  'Your order of the 28th has left.',
  'The courier comes on Fridays.',
  'Your order comes late if it leaves on Friday.',
  'С 28-го мы не работаем.',
  'Отправим Ваш заказ от 28-го.',
  'Магазин откроется 28-го.',
  'Жду Вашего звонка 28-го.',
  'З 28-го ми не працюємо.',
  'Замовлення від 28-го вже поїхало.',
])('is none: %s', (draft) => {
  expect(promised(draft)).toEqual([]);
});

test.each([
  ['Ждите моего звонка.', 'Постараемся отправить 28-го.'],
  ['Чекайте на дзвінок.', 'Постараємося надіслати 28-го.'],
])('without a day it is vague, with one it is not: %s', (vague, dated) => {
  expect(engine.review(vague).findings.map(({ rule }) => rule)).toEqual(['vague-promise']);
  expect(engine.review(dated).findings).toEqual([]);
});

test('what is promised is the clause, without what joins it to the one before', () => {
  expect(promised('I have found the parcel, and it will reach you on December 1st.')[0]?.text).toBe(
    'it will reach you on December 1st',
  );
  expect(promised('До пятницы, 18:00, мы вернём деньги, а Вы их увидите.')[0]?.text).toBe(
    'До пятницы, 18:00, мы вернём деньги',
  );
});

test('every date of a reply is a promise of its own', () => {
  const draft = 'Напишу Вам до пятницы. Гроші надійдуть у вівторок. I will call you tomorrow.';
  expect(promised(draft).map(({ due }) => due)).toEqual(['2026-11-27T18:00', '2026-12-01T18:00', '2026-11-26T18:00']);
});

test('what is left out goes on from the clause before', () => {
  expect(promised("I'll send the label today, and by Friday the refund.").map(({ due }) => due)).toEqual([
    '2026-11-25T18:00',
    '2026-11-27T18:00',
  ]);
});

test('an hour in the same clause is of the day that was told before it', () => {
  const draft = 'В понедельник с утра позвоню в типографию и до обеда дам Вам ответ.';
  expect(promised(draft).map(({ due }) => due)).toEqual(['2026-11-30T12:00']);
});

test('days with one wrong number are no days', () => {
  expect(promised('Вернём деньги до 31 ноября.')).toEqual([]);
  expect(promised('We will refund you by 2026-02-30.')).toEqual([]);
});

test('a date whose order of day and month nobody can tell is left alone', () => {
  expect(promised('We will refund you by 5/12/2026.')).toEqual([]);
});

test('an hour that does not exist on the night the clocks go forward is an hour later', () => {
  expect(promised("I'll write to you tomorrow at 3:30.", '2026-03-28T12:00')[0]?.due).toBe('2026-03-29T04:30');
});
