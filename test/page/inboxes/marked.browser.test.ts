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
  const inbox = genericInbox(markOf(messageAround(words)));
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
});
