import type { Language } from '@/engine/model';

type Label =
  | 'public'
  | 'internal'
  | 'submit'
  | 'search'
  | 'views'
  | 'body'
  | 'side'
  | 'subject'
  | 'messageFrom'
  | 'noteTag'
  | 'automation';

/** Words on the page, for the eye alone: nothing may hang on them. */
export const LABELS: Record<Language, Record<Label, string>> = {
  en: {
    public: 'Public reply',
    internal: 'Internal note',
    submit: 'Submit as Open',
    search: 'Search tickets',
    views: 'Views',
    body: 'Compose reply',
    side: 'Side conversation',
    subject: 'Subject',
    messageFrom: 'Message from',
    noteTag: 'Internal',
    automation: 'Status was set to Open',
  },
  ru: {
    public: 'Ответ клиенту',
    internal: 'Внутренняя заметка',
    submit: 'Отправить как открытый',
    search: 'Поиск по тикетам',
    views: 'Списки',
    body: 'Текст ответа',
    side: 'Параллельная беседа',
    subject: 'Тема',
    messageFrom: 'Сообщение от',
    noteTag: 'Внутреннее',
    automation: 'Статус изменён на «Открыт»',
  },
  uk: {
    public: 'Відповідь клієнтові',
    internal: 'Внутрішня нотатка',
    submit: 'Надіслати як відкритий',
    search: 'Пошук запитів',
    views: 'Перелік',
    body: 'Текст відповіді',
    side: 'Паралельна розмова',
    subject: 'Тема',
    messageFrom: 'Повідомлення від',
    noteTag: 'Внутрішнє',
    automation: 'Стан змінено на «Відкритий»',
  },
};
