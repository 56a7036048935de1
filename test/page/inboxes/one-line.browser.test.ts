import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { generic } from '@/page/inboxes/generic';
import { page } from '../page';
import { Stand } from '../stand';

let stand: Stand | undefined;

afterEach(() => {
  stand?.stop();
  stand = undefined;
  page.clear();
});

const said = (author: string, text: string) => `<div class="bubble ${author}"><p>${text}</p></div>`;
const MESSAGES = `<div class="log">${said('visitor', 'Where is my lamp, please?')}${said('operator', 'Let me look.')}${said('visitor', 'I have waited a week.')}</div>`;
const send = '<button>Send</button>';

function chat(below: string): HTMLInputElement {
  const widget = page.put(
    `<section class="chat">${below.includes('LOG') ? below.replace('LOG', MESSAGES) : MESSAGES + below}</section>`,
  );
  const field = widget.querySelector<HTMLInputElement>('input:not([type="file"])');
  if (!field) throw new Error('There is no field');
  return field;
}

describe('a line of text below a conversation', () => {
  it.each([
    ['in a form', `<form><input type="text" placeholder="Type your answer">${send}</form>`],
    ['in no form', `<div><input placeholder="Напишите ответ…">${send}</div>`],
    ['without a label', `<div><input type="text">${send}</div>`],
    ['with an upload', `<form><input type="file" hidden><input type="text">${send}</form>`],
  ])('is where the reply is written, and asks first: %s', (_name, markup) => {
    expect(generic.composer(chat(markup))?.mode).toBe('unknown');
  });

  it.each([
    ['a search', `<form role="search"><input type="text">${send}</form>`],
    ['a search by its label', '<input type="text" placeholder="Поиск">'],
    ['a filter above the messages', '<input type="text">LOG'],
    ['a line that signs in', `<form><input type="text"><input type="password">${send}</form>`],
    ['an address', `<form><input type="text" name="street"><input type="text" name="city">${send}</form>`],
    ['a subject over a letter', `<form><input type="text"><textarea></textarea>${send}</form>`],
    ['an e-mail address', '<input type="email">'],
    ['a number', '<input type="number">'],
    ['words to choose from', '<input type="text" role="combobox">'],
  ])('is none where it is %s', (_name, markup) => {
    expect(generic.composer(chat(markup))).toBeNull();
  });

  it('is none without a conversation', () => {
    const field = page.put<HTMLElement>('<section><h1>Settings</h1><p>Your shop</p><input type="text"></section>');
    expect(generic.composer(field.querySelector('input') as HTMLInputElement)).toBeNull();
  });

  it('is judged once it was said that it is a reply', async () => {
    const field = chat(`<form><input type="text">${send}</form>`);
    stand = new Stand({}, {}, document, generic);
    await userEvent.click(field);
    await expect.poll(() => stand?.shown.at(-1)?.composer).toBe('unknown');
    stand.session.setMode('reply');
    await userEvent.keyboard('Sorry, the courier lost it.');
    await expect.poll(() => stand?.reviewed.at(-1)).toBe('Sorry, the courier lost it.');
    expect(stand.shown.at(-1)?.conversation?.messages).toHaveLength(3);
  });
});
