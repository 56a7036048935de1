import { afterEach, describe, expect, it } from 'vitest';
import { generic } from '@/page/inboxes/generic';

afterEach(() => document.body.replaceChildren());

function modeOf(markup: string) {
  document.body.innerHTML = `<main><p>A page</p>${markup}</main>`;
  const field = document.querySelector<HTMLElement>('textarea, [contenteditable]');
  if (!field) throw new Error('The page has no field');
  return generic.composer(field)?.mode ?? null;
}

const area = (attributes: string) => `<textarea ${attributes}></textarea>`;
const rich = (attributes: string) => `<div contenteditable="true" ${attributes}></div>`;

describe('on any page nobody is asked "Reply or note?" in', () => {
  it.each([
    '<h1 contenteditable="true">Where is my parcel</h1>',
    '<label>About this customer <textarea></textarea></label>',
    '<label for="f">Тема обращения:</label><textarea id="f"></textarea>',
    '<span id="l">Тема листа *</span><div contenteditable="true" aria-labelledby="l"></div>',
    rich('aria-label="Subject"'),
    rich('data-placeholder="Subject line"'),
    rich('aria-label="Search in conversation"'),
    rich('aria-placeholder="Знайти в розмові"'),
    area('aria-label="Тема письма"'),
    area('placeholder="Поиск по обращениям"'),
    area('placeholder="Пошук звернень…"'),
    area('placeholder="Search tickets"'),
    area('placeholder="Кому"'),
    area('placeholder="To:"'),
    area('aria-label="Отримувачі"'),
    area('title="Получатели"'),
    area('placeholder="О клиенте"'),
    area('placeholder="Про цього клієнта"'),
    area('placeholder="Notes about this customer"'),
    area('placeholder="Add a note about Dana"'),
    area('aria-label="Customer notes"'),
    area('placeholder="Заметки о клиенте"'),
    area('aria-label="Примечание к заказу"'),
    area('placeholder="Нотатки про клієнта"'),
    rich('data-placeholder="Додайте нотатку про покупця"'),
    area('placeholder="Мітки"'),
    area('placeholder="Метки"'),
    area('name="ticket[subject]"'),
    area('id="searchQuery"'),
    area('autocomplete="shipping street-address"'),
    area('inputmode="email"'),
    area('enterkeyhint="search"'),
    rich('class="ticket-title-update"'),
    rich('class="issueTitle__edit"'),
    rich('style="white-space: nowrap"'),
    '<div class="conversation-subject"><div contenteditable="true">Lamp</div></div>',
    '<h2><span contenteditable="true">Лампа</span></h2>',
    '<div role="heading"><div><div contenteditable="true">Лампа</div></div></div>',
    '<div class="card-title"><textarea rows="1">Лампа</textarea></div>',
  ])('%s', (markup) => {
    expect(modeOf(markup)).toBeNull();
  });
});

describe('on any page a reply may be', () => {
  it.each([
    '<label>Reply <textarea></textarea></label>',
    '<label>Відповідь клієнту <textarea name="body"></textarea></label>',
    rich('aria-label="Message Body"'),
    rich('data-placeholder="To Ann: write your answer"'),
    rich('aria-label="Email"'),
    rich('aria-label="Тело письма"'),
    rich('aria-label="Текст листа"'),
    area('placeholder="Write a reply about your order"'),
    area('placeholder="Комментарий для покупателя"'),
    area('placeholder="Напишите ответ…"'),
    area('placeholder="Кому-то отвечаете? Пишите здесь"'),
    area('placeholder="Напишіть повідомлення"'),
    area('name="comment[body]" autocomplete="off"'),
    area('id="reply-to-customer"'),
    rich('class="editor has-title"'),
    rich('class="entitled subjective"'),
    '<div class="title-less"><h3>Title</h3><div contenteditable="true"></div></div>',
    '<div class="ticket-title">Lamp<form><div contenteditable="true"></div></form></div>',
    area('autocomplete="on" inputmode="text" enterkeyhint="send"'),
  ])('%s', (markup) => {
    expect(modeOf(markup)).toBe('unknown');
  });
});
