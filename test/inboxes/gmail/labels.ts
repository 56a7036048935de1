import type { Language } from '@/engine/model';

/** Words on the page, for the eye alone: nothing may hang on them. */
export const LABELS: Record<Language, Record<Label, string>> = {
  en: {
    search: 'Search mail',
    compose: 'Compose',
    inbox: 'Inbox',
    reply: 'Reply',
    send: 'Send',
    body: 'Message Body',
    subject: 'Subject',
    to: 'To',
    trimmed: 'Show trimmed content',
    newMessage: 'New Message',
    nothing: 'No conversation is open',
  },
  ru: {
    search: 'Поиск в почте',
    compose: 'Написать',
    inbox: 'Входящие',
    reply: 'Ответить',
    send: 'Отправить',
    body: 'Тело письма',
    subject: 'Тема',
    to: 'Кому',
    trimmed: 'Показать скрытую часть',
    newMessage: 'Новое сообщение',
    nothing: 'Ничего не открыто',
  },
  uk: {
    search: 'Пошук у пошті',
    compose: 'Написати',
    inbox: 'Вхідні',
    reply: 'Відповісти',
    send: 'Надіслати',
    body: 'Текст повідомлення',
    subject: 'Тема',
    to: 'Кому',
    trimmed: 'Показати прихований вміст',
    newMessage: 'Нове повідомлення',
    nothing: 'Нічого не відкрито',
  },
};

type Label =
  | 'search'
  | 'compose'
  | 'inbox'
  | 'reply'
  | 'send'
  | 'body'
  | 'subject'
  | 'to'
  | 'trimmed'
  | 'newMessage'
  | 'nothing';
