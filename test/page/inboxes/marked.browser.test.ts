import { afterEach, describe, expect, it } from 'vitest';
import { genericInbox } from '@/page/inboxes/generic';
import { markOf, messageAround } from '@/page/inboxes/marked';
import type { Mark } from '@/store/mark';

afterEach(() => document.body.replaceChildren());

/**
 * Who wrote what, after the user pointed at the words of a message as the customer's.
 * @param next the conversation that is read then, if it is not the same
 */
function readAfterMark(markup: string, pointed: string, next = markup) {
  document.body.innerHTML = `<main>${markup}<textarea></textarea></main>`;
  const composer = document.querySelector('textarea');
  const words = [...document.querySelectorAll('td, p, span')].find((it) => it.textContent === pointed);
  if (!composer || !words) throw new Error('The page has no such words');
  return read(next, markOf(messageAround(words, composer), composer));
}

function read(markup: string, mark: Mark | null) {
  document.body.innerHTML = `<main>${markup}<textarea></textarea></main>`;
  const conversation = genericInbox(mark).conversation(document, document.querySelector('textarea'));
  return conversation?.messages.map(({ author }) => author);
}

const row = (who: string, when: string, words: string) => `<tr><td>${who}<br><i>${when}</i></td><td>${words}</td></tr>`;

describe('a message that is shown to be the customer’s', () => {
  it.each([
    ['Priya Nair', 'Support (you)', 'The kettle leaks all over my kitchen.', 'Could you send us a photo?'],
    ['Ганна Коваль', 'Підтримка (ви)', 'Чайник протікає на всю кухню.', 'Надішлете нам фото?'],
    ['Анна Белова', 'Поддержка (вы)', 'Чайник течёт на всю кухню.', 'Пришлёте нам фото?'],
  ])('makes nobody else’s messages the customer’s, where all are built alike (%s)', (customer, team, said, asked) => {
    const table = `<table><tbody>${row(customer, '20.11, 09:14', said)}${row(team, '20.11, 11:02', asked)}${row(customer, '21.11, 08:40', `${said} !`)}</tbody></table>`;
    expect(readAfterMark(table, said)?.[1]).not.toBe('customer');
  });

  it('makes all of one person’s messages the customer’s', () => {
    const table = `<table><tbody>${['One thing broke.', 'And another.', 'And a third.'].map((said) => row('Priya Nair', '20.11, 09:14', said)).join('')}</tbody></table>`;
    expect(readAfterMark(table, 'And another.')).toEqual(['customer', 'customer', 'customer']);
  });

  it('is told from the team’s by what programs call them', () => {
    const list = `<div class="thread">${['from-them', 'from-us', 'from-them'].map((it, index) => `<div class="entry ${it}"><p>Words ${index}</p></div>`).join('')}</div>`;
    expect(readAfterMark(list, 'Words 0')).toEqual(['customer', 'agent', 'customer']);
  });

  it.each([
    [
      'in rows of a table',
      'table',
      (who: string, said: string) => `<tr><td>${who}</td><td>10:42</td><td>${said}</td></tr>`,
    ],
    ['in boxes', 'div', (who: string, said: string) => `<div><b>${who}</b><i>10:42</i><p>${said}</p></div>`],
    ['in lines', 'ul', (who: string, said: string) => `<li>${who} 12.11.2026 10:42<br><span>${said}</span></li>`],
  ])('is told from the team’s by who wrote it, without any class (%s)', (_where, tag, entry) => {
    const list = `<${tag}>${entry('Ann Lee', 'Where is it?')}${entry('Tom Reed', 'On its way.')}${entry('Ann Lee', 'Still not here.')}</${tag}>`;
    expect(readAfterMark(list, 'Where is it?')).toEqual(['customer', 'agent', 'customer']);
    expect(readAfterMark(list, 'On its way.')).toEqual(['agent', 'customer', 'agent']);
  });

  it('is told from the team’s by its ground, where classes are hashes', () => {
    const list = `<div>${['#eee', '#cfe', '#eee'].map((ground, index) => `<div class="s1 a${index % 2}" style="background:${ground}"><p>Words ${index}</p></div>`).join('')}</div>`;
    expect(readAfterMark(list, 'Words 2')).toEqual(['customer', 'agent', 'customer']);
  });

  it('is the one itself, where nothing tells messages apart', () => {
    const list = `<div>${[0, 1, 2].map((index) => `<div><div><p>Words ${index}</p></div></div>`).join('')}</div>`;
    expect(readAfterMark(list, 'Words 1')).toEqual(['unknown', 'customer', 'unknown']);
  });

  it('is kept without any of its words', () => {
    document.body.innerHTML = `<main><div><div><b>Ann Lee</b><p>Where is my lamp?</p></div><div><b>Tom Reed</b><p>On its way.</p></div></div><textarea></textarea></main>`;
    const mark = markOf(messageAround(document.querySelector('p') as Element), document.querySelector('textarea'));
    expect(JSON.stringify(mark)).not.toMatch(/Ann|Lee|lamp|Where/);
  });
});

describe('what is kept of it for the next conversation', () => {
  const signed = (who: string, said: string) => `<div><b>${who}</b><i>10:42</i><p>${said}</p></div>`;
  const dressed = (name: string, said: string) => `<div class="card ${name}"><p>${said}</p></div>`;
  const ANSWERED = ['Where is it?', 'On its way.', 'Still not here.'] as const;

  it.each([
    [
      'the team writes first',
      [
        ['Tom Reed', 'Your order is late.'],
        ['Ivy Cole', 'How late?'],
      ],
    ],
    [
      'two of the team write',
      [
        ['Ivy Cole', 'How late?'],
        ['Tom Reed', 'A day.'],
        ['Sam Hill', 'Rather two.'],
      ],
    ],
  ] as const)('is nothing, where names alone told writers apart (%s)', (_what, next) => {
    const [asked, answered, again] = ANSWERED;
    const list = `<div>${signed('Ann Lee', asked)}${signed('Tom Reed', answered)}${signed('Ann Lee', again)}</div>`;
    const other = `<div>${next.map(([who, said]) => signed(who, said)).join('')}</div>`;
    expect(readAfterMark(list, asked, other)).toEqual(read(other, null));
  });

  it.each([0, 2])('is what all of the customer’s messages have, and the team’s have not (message %i)', (pointed) => {
    const list = `<div>${ANSWERED.map((said, index) => dressed(index === 1 ? 'sand' : 'plum', said)).join('')}</div>`;
    const next = `<div>${['sand', 'sand', 'plum', 'sand'].map((name, index) => dressed(name, `Words ${index}`)).join('')}</div>`;
    expect(readAfterMark(list, ANSWERED[pointed] ?? '', next)).toEqual(['agent', 'agent', 'customer', 'agent']);
  });

  it('is no stripe: rows take turns in it', () => {
    const striped = (words: readonly string[]) =>
      `<div>${words.map((said, index) => `<div style="background:${index % 2 ? '#eee' : '#ddd'}"><p>${said}</p></div>`).join('')}</div>`;
    const next = striped(['Your order is late.', 'How late?', 'A day.']);
    expect(readAfterMark(striped(ANSWERED), ANSWERED[0], next)).toEqual(read(next, null));
  });

  it('is nothing that a single message has', () => {
    const [asked, answered] = ANSWERED;
    const list = `<div>${dressed('parcel', asked)}${dressed('', answered)}${dressed('', 'It comes today.')}</div>`;
    const next = `<div>${dressed('', 'It is late.')}${dressed('parcel', 'We sent it.')}${dressed('', 'Thank you.')}</div>`;
    expect(readAfterMark(list, asked, next)).toEqual(read(next, null));
  });
});

describe('a message that was read as the customer’s before it was shown', () => {
  it('turns no other around', () => {
    const bubble = (side: string, said: string) =>
      `<div class="k${side}Qz" style="display:flex;justify-content:${side}"><div class="bubble" style="background:#eee"><p>${said}</p></div></div>`;
    const list = `<div>${bubble('start', 'Where is it?')}${bubble('start', 'It is late.')}${bubble('end', 'On its way.')}</div>`;
    expect(read(list, null)).toEqual(['customer', 'customer', 'agent']);
    expect(readAfterMark(list, 'It is late.')).toEqual(['customer', 'customer', 'agent']);
  });
});
