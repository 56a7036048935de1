import type { Mail } from '../mail';

const DESK = { name: 'Halden Outdoor', address: 'support@halden.example' };
const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000);

const ukMixed =
  'Втретє пишу про пальник із замовлення 50977: він не тримає полум’я, і ми два дні їли холодне. ' +
  'Ви там тупі чи читати не вмієте?\n\nПоверніть 2 340 гривень на картку.\n\nОлена Коваленко';

/** The tickets of the story, in their order. Both mixed: an insult and a real problem in one breath. */
export const UK_MIXED_HTML: Mail = {
  from: { name: 'Олена Коваленко', address: 'olena.kovalenko@mail.example' },
  to: DESK,
  subject: 'Пальник, замовлення 50977',
  date: hoursAgo(50),
  text: ukMixed,
  html: `<div dir="ltr">${ukMixed
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('')}</div>`,
};

export const UK_MIXED_PLAIN: Mail = {
  from: { name: 'Тарас Гнатюк', address: 'taras.hnatiuk@mail.example' },
  to: DESK,
  subject: 'Намет протікає',
  date: hoursAgo(30),
  text:
    'Намет із замовлення 51377 протік першої ж ночі, дитина прокинулася в калюжі. Хто там у вас сидить, безмозкі нероби?\n\n' +
    'Чекаю на заміну до суботи.\n\nТарас Гнатюк',
};

export const TICKETS: Mail[] = [UK_MIXED_HTML, UK_MIXED_PLAIN];
