import type { Language } from '@/engine/model';

type Word =
  | 'search'
  | 'subject'
  | 'to'
  | 'from'
  | 'body'
  | 'reply'
  | 'note'
  | 'forward'
  | 'send'
  | 'discard'
  | 'trimmed'
  | 'draft'
  | 'newMessage'
  | 'aboutCustomer'
  | 'assigned'
  | 'said'
  | 'list';

/** Words on the pages of help desks, for the eye alone: nothing may hang on them. */
export const WORDS: Record<Language, Record<Word, string>> = {
  en: {
    search: 'Search',
    subject: 'Subject',
    to: 'To',
    from: 'From',
    body: 'Message body',
    reply: 'Reply',
    note: 'Note',
    forward: 'Forward',
    send: 'Send',
    discard: 'Discard',
    trimmed: 'Show quoted text',
    draft: '[Draft]',
    newMessage: 'New message',
    aboutCustomer: 'Notes about the customer',
    assigned: 'was assigned to',
    said: 'replied',
    list: 'Conversations',
  },
  ru: {
    search: 'Поиск',
    subject: 'Тема',
    to: 'Кому',
    from: 'От',
    body: 'Текст сообщения',
    reply: 'Ответить',
    note: 'Заметка',
    forward: 'Переслать',
    send: 'Отправить',
    discard: 'Удалить',
    trimmed: 'Показать цитату',
    draft: '[Черновик]',
    newMessage: 'Новое сообщение',
    aboutCustomer: 'Заметки о клиенте',
    assigned: 'теперь отвечает',
    said: 'пишет',
    list: 'Переписка',
  },
  uk: {
    search: 'Пошук',
    subject: 'Тема',
    to: 'Кому',
    from: 'Від',
    body: 'Текст повідомлення',
    reply: 'Відповісти',
    note: 'Нотатка',
    forward: 'Переслати',
    send: 'Надіслати',
    discard: 'Видалити',
    trimmed: 'Показати цитату',
    draft: '[Чернетка]',
    newMessage: 'Нове повідомлення',
    aboutCustomer: 'Нотатки про клієнта',
    assigned: 'тепер відповідає',
    said: 'пише',
    list: 'Листування',
  },
};
