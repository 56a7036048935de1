import { afterEach, describe, expect, it } from 'vitest';
import { fingerprintOf } from '@/page/field';
import { page } from './page';

afterEach(() => page.clear());

/** The fingerprint of the first field in the markup. */
function of(markup: string): string {
  page.clear();
  const box = page.put(`<div>${markup}</div>`);
  return fingerprintOf(box.querySelector('textarea, [contenteditable]') as HTMLElement);
}

describe('a field is known again', () => {
  it.each([
    ['with another number in its id', '<textarea id="reply-17"></textarea>', '<textarea id="reply-2041"></textarea>'],
    [
      'with another text, size and class',
      '<textarea name="body"></textarea>',
      '<textarea name="body" class="big focus" style="height: 90px">Hello</textarea>',
    ],
    [
      'deeper in the page',
      '<form><div contenteditable aria-label="Message"></div></form>',
      '<form><div><div contenteditable aria-label="Message"></div></div></form>',
    ],
  ])('%s', (_, one, other) => {
    expect(of(one)).toBe(of(other));
  });
});

describe('a field is another one', () => {
  const REPLY = '<form><textarea name="body" placeholder="Write a message"></textarea></form>';

  it.each([
    ['by its name', '<form><textarea name="notes" placeholder="Write a message"></textarea></form>'],
    ['by its kind', '<form><div contenteditable data-placeholder="Write a message"></div></form>'],
    ['by the words in it', '<form><textarea name="body" placeholder="Only your team sees this"></textarea></form>'],
    ['by its label', `<form><label>Remark${REPLY.slice(6, -7)}</label></form>`],
    ['by its place', '<form role="search"><textarea name="body" placeholder="Write a message"></textarea></form>'],
    ['by a class', REPLY.replace('<textarea', '<textarea class="internalNote"')],
    ['by the title above, in English', `<fieldset><legend>Comments</legend>${REPLY}</fieldset>`],
  ])('%s', (_, markup) => {
    expect(of(markup)).not.toBe(of(REPLY));
  });

  it.each([
    'Internal note',
    'Внутренняя заметка',
    'Комментарий для своих',
    'Внутрішня нотатка',
    'Коментар для команди',
  ])('when the title above turns into “%s”', (title) => {
    const under = (legend: string) => of(`<fieldset><legend>${legend}</legend>${REPLY}</fieldset>`);
    expect(under(title)).not.toBe(under('Ответ / Reply'));
  });
});

describe('a field is another one when the switch over it says', () => {
  const under = (tab: string) =>
    of(
      `<section><div role="tablist"><div role="tab" aria-selected="true">${tab}</div><div role="tab" aria-selected="false">Other</div></div><div><textarea></textarea></div></section>`,
    );

  it.each(['Internal note', 'Внутренний комментарий', 'Внутрішня нотатка', 'Comment', 'Примечание'])('%s', (tab) => {
    expect(under(tab)).not.toBe(under('Reply'));
    expect(under('Email')).toBe(under('Reply'));
  });
});

it('a field is another one as a note, though a tab of the whole page is pressed that says “Comments”', () => {
  const tab = (name: string, on: boolean) => `<button role="tab" aria-selected="${on}">${name}</button>`;
  const under = (note: boolean) =>
    of(
      `<section><div role="tablist">${tab('History', false)}${tab('Comments', true)}</div><div><div role="tablist">${tab('Reply to customer', !note)}${tab('Add internal note', note)}</div><div><textarea></textarea></div></div></section>`,
    );
  expect(under(true)).not.toBe(under(false));
});

it('what is kept of a field tells nobody’s name', () => {
  expect(of('<textarea aria-label="Message to Ann Bell"></textarea>')).toMatch(/^[0-9a-z]{1,7}$/);
});
