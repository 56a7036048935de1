import type { Mail } from '../mail';

const SHOP = { name: 'Halden Outdoor', address: 'mira@halden.example' };
const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000);

const ruMixed =
  'Третий раз пишу про рюкзак из заказа 61204: на второй день разошлась молния, и в походе вещи вымокли насквозь. ' +
  'Вы там совсем тупые или читать не умеете?\n\nВерните 7 490 рублей на карту.\n\nАнтон Мельников';

/** What waits in the inbox of the story. Both mixed: an insult and a real problem in one breath. */
export const RU_MIXED_HTML: Mail = {
  from: { name: 'Антон Мельников', address: 'anton.melnikov@mail.example' },
  to: SHOP,
  subject: 'Рюкзак, заказ 61204',
  date: hoursAgo(50),
  text: ruMixed,
  html: `<div dir="ltr">${ruMixed
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('')}</div>`,
};

export const RU_MIXED_PLAIN: Mail = {
  from: { name: 'Ольга Рябинина', address: 'olga.ryabinina@mail.example' },
  to: SHOP,
  subject: 'Палатка течёт',
  date: hoursAgo(30),
  text:
    'Палатка из заказа 61377 протекла в первую же ночь, ребёнок проснулся в луже. Кто там у вас сидит, безмозглые бездельники?\n\n' +
    'Жду замену до субботы.\n\nОльга Рябинина',
};

export const INBOX: Mail[] = [RU_MIXED_HTML, RU_MIXED_PLAIN];
