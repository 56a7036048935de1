import { afterEach, describe, expect, it } from 'vitest';
import { genericInbox } from '@/page/inboxes/generic';
import { markOf, messageAround } from '@/page/inboxes/marked';

afterEach(() => document.body.replaceChildren());

/** Who wrote what, after the user pointed at the words of a message as the customer's. */
function readAfterMark(markup: string, pointed: string) {
  document.body.innerHTML = `<main>${markup}<textarea></textarea></main>`;
  const composer = document.querySelector('textarea');
  const words = [...document.querySelectorAll('td, p, span')].find((it) => it.textContent === pointed);
  if (!composer || !words) throw new Error('The page has no such words');
  const inbox = genericInbox(markOf(messageAround(words, composer), composer));
  return inbox.conversation(document, composer)?.messages.map(({ author }) => author);
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
