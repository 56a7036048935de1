import { afterEach, describe, expect, it } from 'vitest';
import { generic } from '@/page/inboxes/generic';

/** Pages that open one conversation after the other at one address, as single-page apps do. */
interface Ticket {
  who: string;
  says: [string, string];
}

const TICKETS: [[Ticket, Ticket], ...[Ticket, Ticket][]] = [
  [
    {
      who: 'Rosa Lind',
      says: ['The sofa you sent has a hole in it. I waited eight weeks for it.', 'I would like a new one by Friday.'],
    },
    {
      who: 'Igor Vance',
      says: ['Your driver threw my parcel over the fence and the glass is broken.', 'Please send the money back.'],
    },
  ],
  [
    { who: 'Анна Белова', says: ['Диван пришёл с дырой, а я ждала его восемь недель.', 'Замените его до пятницы.'] },
    { who: 'Игорь Ким', says: ['Курьер бросил посылку через забор, и стекло разбито.', 'Верните деньги на карту.'] },
  ],
  [
    { who: 'Оксана Бондар', says: ['Диван приїхав із діркою, а я чекала на нього вісім тижнів.', 'Замініть його.'] },
    { who: 'Ігор Лис', says: ['Кур’єр кинув посилку через паркан, і скло розбите.', 'Поверніть гроші на картку.'] },
  ],
];

type Show = (main: HTMLElement, ticket: Ticket) => void;

const letter = ({ who, says }: Ticket) => `<div class="who">${who}</div>${says.map((it) => `<p>${it}</p>`).join('')}`;

/** How pages swap what they show. */
const WAYS: Record<string, Show> = {
  'draws everything anew': (main, ticket) => {
    main.innerHTML = `<section>${letter(ticket)}<textarea></textarea></section>`;
  },
  'writes other words into the same elements': (main, { who, says }) => {
    if (main.children.length === 0)
      main.innerHTML = '<article><h3></h3><p></p><p></p></article><div contenteditable="true">Hello,</div>';
    [who, ...says].forEach((text, index) => {
      const words = main.querySelectorAll('h3, p')[index];
      if (words) words.textContent = text;
    });
  },
  'hides what was left by a class': (main, ticket) => {
    for (const left of main.querySelectorAll('article')) left.className = 'left';
    const article = document.createElement('article');
    article.innerHTML = letter(ticket);
    main.prepend(article);
    if (!main.querySelector('textarea')) main.append(document.createElement('textarea'));
  },
  'keeps one heading over a list of messages': (main, { who, says }) => {
    const items = says.map((it) => `<li class="message"><b>${who}</b><div>${it}</div></li>`).join('');
    main.innerHTML = `<h2>Conversation</h2><ul class="messages">${items}</ul><textarea></textarea>`;
  },
};

function open(): HTMLElement {
  const style = document.createElement('style');
  style.textContent = '.left { display: none }';
  const nav = '<nav><a href="#a">A</a> <a href="#b">B</a></nav><div>Up since <span id="clock">10:00:00</span></div>';
  document.body.innerHTML = `${nav}<main></main>`;
  document.body.prepend(style);
  const main = document.querySelector('main');
  if (!main) throw new Error('There is no page');
  return main;
}

function conversation() {
  const composer = document.querySelector<HTMLElement>('textarea, [contenteditable]');
  if (!composer) throw new Error('The page has no composer');
  const read = generic.conversation(document, composer);
  return { id: read?.id, text: read?.messages.map(({ text }) => text).join('\n') ?? '' };
}

afterEach(() => document.body.replaceChildren());

describe.each(Object.entries(WAYS))('a page that %s when another conversation is opened', (_way, show) => {
  it.each(TICKETS)('shows nothing of the one that was left ($who)', (one, other) => {
    const main = open();
    show(main, one);
    const first = conversation();
    for (const words of one.says) expect(first.text).toContain(words);
    show(main, other);
    const second = conversation();
    for (const words of other.says) expect(second.text).toContain(words);
    for (const words of one.says) expect(second.text).not.toContain(words);
    expect(second.id).not.toBe(first.id);
    for (const words of [...one.says, one.who, other.who]) expect(`${first.id} ${second.id}`).not.toContain(words);
  });

  it('is the same conversation while the page goes on', () => {
    const main = open();
    show(main, TICKETS[0][0]);
    const first = conversation();
    document.getElementById('clock')?.replaceChildren('10:00:01');
    expect(conversation()).toEqual(first);
  });
});

describe('a page that loads', () => {
  it('is read once its words have come', () => {
    const main = open();
    main.innerHTML = '<section>Loading…<textarea></textarea></section>';
    conversation();
    WAYS['draws everything anew']?.(main, TICKETS[0][0]);
    expect(conversation().text).toContain('The sofa you sent');
  });
});

describe('the words of a page', () => {
  it.each([
    ['paragraphs', '<p>One thing broke.</p><p>Then another one did.</p>'],
    ['lines', '<p>One thing broke.<br>Then another one did.</p>'],
    ['a heading over them', '<h4>One thing broke.</h4><p>Then another one did.</p>'],
    ['items', '<ol><li>One thing broke.</li></ol><p>Then another one did.</p>'],
    ['cells', '<table><tr><td>One thing broke.</td><td>Then another one did.</td></tr></table>'],
  ])('stay apart as %s', (name, words) => {
    // Words that no other page here shows
    const rest = `<p>I have asked three times by now and nobody in your shop has given me an answer to it (${name}).</p>`;
    open().innerHTML = `<article>${words}${rest}</article><textarea></textarea>`;
    expect(conversation().text).toMatch(/One thing broke\.\s+Then another one did\.\s+I have asked/);
  });

  it('leave out the reply that is being written', () => {
    const main = open();
    main.innerHTML = `<article>${letter(TICKETS[0][0])}<div contenteditable="true"><p>We are so sorry, Rosa.</p></div></article>`;
    expect(conversation().text).toContain('hole in it');
    expect(conversation().text).not.toContain('so sorry');
  });
});
