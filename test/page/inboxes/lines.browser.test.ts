import { afterEach, describe, expect, it } from 'vitest';
import { generic } from '@/page/inboxes/generic';

/** Pages without helpful names, whose messages are lines divided by breaks, with labels and times among them. */
interface Page {
  what: string;
  html: string;
  said: string[];
}

const PAGES: Page[] = [
  {
    what: 'label and time on the first line of one box (ru)',
    html: `<div class="w"><div>Клиент, 12.11.2026 10:05<br>Заказ не пришёл.<br>Когда вы его привезёте?</div><div>Оператор, 12.11.2026 11:40<br>Мы ищем его.</div><div>Клиент, 13.11.2026 09:12<br>Прошёл день.<br>Вы издеваетесь?</div></div>`,
    said: [
      'customer: Заказ не пришёл. Когда вы его привезёте?',
      'agent: Мы ищем его.',
      'customer: Прошёл день. Вы издеваетесь?',
    ],
  },
  {
    what: 'name and time in the first cell (uk)',
    html: `<h2>Оксана Бойко</h2><table><tr><td>Оксана Бойко<br>12 листопада, 10:42</td><td>Де моє замовлення?<br>Я чекаю третій тиждень.</td></tr><tr><td>Тарас (підтримка)<br>12 листопада, 11:05</td><td>Перевіряємо.</td></tr><tr><td>Оксана Бойко<br>12 листопада, 18:30</td><td>І досі нічого.</td></tr></table>`,
    said: ['customer: Де моє замовлення? Я чекаю третій тиждень.', 'agent: Перевіряємо.', 'customer: І досі нічого.'],
  },
  {
    what: 'paragraphs with a bold name (ru)',
    html: `<h1>Заявка 77: Ирина Котова</h1><div><p><b>Ирина Котова</b> 12.11.2026 10:42<br>Чайник течёт с первого дня.</p><p><b>Павел</b> 12.11.2026 12:01<br>Пришлите фото.</p><p><b>Ирина Котова</b> 12.11.2026 12:30<br>Уже присылала.<br>Два раза.</p></div>`,
    said: ['customer: Чайник течёт с первого дня.', 'agent: Пришлите фото.', 'customer: Уже присылала. Два раза.'],
  },
  {
    what: 'who wrote when, in a sentence (en)',
    html: `<h2>Ann Lee</h2><div><div><strong>Ann Lee</strong> wrote on 12 Nov 2026 at 10:42:<br>The lamp arrived broken.<br>I want my money back.</div><div><strong>You</strong> wrote on 12 Nov 2026 at 11:15:<br>We are looking into it.</div><div><strong>Ann Lee</strong> wrote on 13 Nov 2026 at 08:05:<br>Still nothing.</div></div>`,
    said: [
      'customer: The lamp arrived broken. I want my money back.',
      'agent: We are looking into it.',
      'customer: Still nothing.',
    ],
  },
  {
    what: 'label and time as a legend (en)',
    html: `<div><fieldset><legend>Customer – 2 days ago</legend>Nobody called me.<br>You promised Monday.</fieldset><fieldset><legend>Support – 1 day ago</legend>We will call today.</fieldset><fieldset><legend>Customer – 3 hours ago</legend>Nobody did.</fieldset></div>`,
    said: ['customer: Nobody called me. You promised Monday.', 'agent: We will call today.', 'customer: Nobody did.'],
  },
  {
    what: 'time before the label in small print (ru)',
    html: `<div><div><small>10:42, 12 ноября — Покупатель</small><br>Диван с дырой.<br>Замените.</div><div><small>11:02, 12 ноября — Служба поддержки</small><br>Передали на склад.</div><div><small>09:30, 14 ноября — Покупатель</small><br>И что склад?</div></div>`,
    said: ['customer: Диван с дырой. Замените.', 'agent: Передали на склад.', 'customer: И что склад?'],
  },
  {
    what: 'from and date as lines (uk)',
    html: `<h3>Звернення: Оксана Бойко</h3><div><div><span>Від: Оксана Бойко</span><br><span>Дата: 12.11.2026 10:42</span><br><br>Кур’єр не приїхав.<br>Я відпросилася з роботи.</div><div><span>Від: Служба підтримки</span><br><span>Дата: 12.11.2026 13:10</span><br><br>З’ясовуємо.</div><div><span>Від: Оксана Бойко</span><br><span>Дата: 13.11.2026 09:00</span><br><br>З’ясували?</div></div>`,
    said: ['customer: Кур’єр не приїхав. Я відпросилася з роботи.', 'agent: З’ясовуємо.', 'customer: З’ясували?'],
  },
  {
    what: 'what it is and when in brackets (ru)',
    html: `<div><div>Сообщение клиента (12.11.2026 10:42)<br>Списали дважды.<br>Верните деньги.</div><div>Ответ оператора (12.11.2026 12:00)<br>Проверяем платёж.</div><div>Сообщение клиента (13.11.2026 10:00)<br>Сколько можно проверять?</div></div>`,
    said: [
      'customer: Списали дважды. Верните деньги.',
      'agent: Проверяем платёж.',
      'customer: Сколько можно проверять?',
    ],
  },
  {
    what: 'newest on top, labels and times in brackets (uk)',
    html: `<div><div><b>Клієнт</b> (14.11.2026 10:00)<br>То коли?</div><div><b>Ви</b> (13.11.2026 12:00)<br>Дізнаємося.</div><div><b>Клієнт</b> (12.11.2026 10:42)<br>Пакунок порожній.<br>Що це?</div></div>`,
    said: ['customer: Пакунок порожній. Що це?', 'agent: Дізнаємося.', 'customer: То коли?'],
  },
  {
    what: 'a rule between messages in a list, name alone on its line (ru)',
    html: `<h2>Павел Орлов</h2><ul><li><b>Павел Орлов</b><br><i>вчера, 18:20</i><br>Стиралка прыгает.<br>Мастера не было.</li><li><b>Вы</b><br><i>вчера, 19:01</i><br>Записали вас на среду.</li><li><b>Павел Орлов</b><br><i>сегодня, 08:15</i><br>Среда прошла.</li></ul>`,
    said: ['customer: Стиралка прыгает. Мастера не было.', 'agent: Записали вас на среду.', 'customer: Среда прошла.'],
  },
  {
    what: 'name, label and time on lines of their own, then an empty one (ru)',
    html: `<div><div>Анна Белова · Клиент<br>10 ноя в 14:05<br><br>Не тот размер.<br>Меняйте.</div><div>Пётр · Поддержка<br>10 ноя в 15:00<br><br>Меняем.</div><div>Анна Белова · Клиент<br>12 ноя в 09:01<br><br>Когда?</div></div>`,
    said: ['customer: Не тот размер. Меняйте.', 'agent: Меняем.', 'customer: Когда?'],
  },
  {
    what: 'name with address, time under it (uk)',
    html: `<h2>Марія Гнатюк</h2><section><div>Марія Гнатюк &lt;maria@example.com&gt;<br>12 листопада 2026 р., 10:42<br>Списали двічі.<br>Поверніть.</div><div>Каса &lt;kasa@example.com&gt;<br>12 листопада 2026 р., 12:00<br>Перевіряємо.</div><div>Марія Гнатюк &lt;maria@example.com&gt;<br>14 листопада 2026 р., 08:00<br>Перевірили?</div></section>`,
    said: ['customer: Списали двічі. Поверніть.', 'agent: Перевіряємо.', 'customer: Перевірили?'],
  },
  {
    what: 'names that nothing tells apart, which is for the user to say (en)',
    html: `<div><div>Ann Lee 12 Nov 2026 10:42<br>The lamp broke.<br>Again.</div><div>Tom Reed 12 Nov 2026 11:00<br>We are on it.</div><div>Ann Lee 13 Nov 2026 09:00<br>Are you?</div></div>`,
    said: ['unknown: The lamp broke. Again.', 'unknown: We are on it.', 'unknown: Are you?'],
  },
  {
    what: 'messages that begin with what looks like a name and a date (ru)',
    html: `<div class="chat"><div class="in">Заказ от 12.11.2026<br>не пришёл.</div><div class="out">Ищем.</div><div class="in">Заказ от 10.11.2026<br>тоже.</div></div>`,
    said: ['customer: Заказ от 12.11.2026 не пришёл.', 'agent: Ищем.', 'customer: Заказ от 10.11.2026 тоже.'],
  },
];

afterEach(() => document.body.replaceChildren());

function read(html: string) {
  document.body.innerHTML = `<nav><a href="#a">A</a></nav><main>${html}<form><textarea></textarea></form></main>`;
  return generic.conversation(document, document.querySelector('textarea') as HTMLTextAreaElement);
}

describe('a page of lines without helpful names', () => {
  it.each(PAGES.map((page) => [page.what, page] as const))('shows who said what: %s', (_what, { html, said }) => {
    const messages = read(html)?.messages.map(({ author, text }) => `${author}: ${text.replace(/\s+/g, ' ')}`);
    expect(messages).toEqual(said);
  });

  it('tells a name behind a label from the label', () => {
    const conversation = read(
      `<div><div>Клієнт Оксана, 12.11.2026 10:42<br>Пральна машина стрибає.<br>Майстра не було.</div><div>Оператор Тарас, 12.11.2026 12:00<br>Записали вас.</div><div>Клієнт Оксана, 14.11.2026 10:00<br>І де він?</div></div>`,
    );
    expect(conversation?.messages.map(({ author, name }) => `${author} ${name}`)).toEqual([
      'customer Оксана',
      'agent Тарас',
      'customer Оксана',
    ]);
    expect(conversation?.customerName).toBe('Оксана');
  });
});
