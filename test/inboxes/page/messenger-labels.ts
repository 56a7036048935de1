import type { Language } from '@/engine/model';

type Label =
  | 'search'
  | 'send'
  | 'write'
  | 'messages'
  | 'today'
  | 'replied'
  | 'quoted'
  | 'joined'
  | 'seen'
  | 'caption'
  | 'comment'
  | 'you'
  | 'sent'
  | 'youSent';

/** Words on the pages of messengers, for the eye and the screen reader: nothing may hang on them. */
export const LABELS: Record<Language, Record<Label, string>> = {
  en: {
    search: 'Search',
    send: 'Send',
    write: 'Write a message…',
    messages: 'Messages in conversation with',
    today: 'Today',
    replied: 'replied to a message',
    quoted: 'Quoted message',
    joined: 'joined the group',
    seen: 'Seen',
    caption: 'Add a caption…',
    comment: 'Write a comment…',
    you: 'You',
    sent: 'sent',
    youSent: 'You sent',
  },
  ru: {
    search: 'Поиск',
    send: 'Отправить',
    write: 'Сообщение',
    messages: 'Сообщения в беседе с',
    today: 'Сегодня',
    replied: 'отвечает на сообщение',
    quoted: 'Цитируемое сообщение',
    joined: 'теперь в группе',
    seen: 'Просмотрено',
    caption: 'Добавьте подпись…',
    comment: 'Оставьте комментарий…',
    you: 'Вы',
    sent: 'отправляет',
    youSent: 'Ваше сообщение',
  },
  uk: {
    search: 'Пошук',
    send: 'Надіслати',
    write: 'Повідомлення',
    messages: 'Повідомлення в розмові з',
    today: 'Сьогодні',
    replied: 'відповідає на повідомлення',
    quoted: 'Цитоване повідомлення',
    joined: 'тепер у групі',
    seen: 'Переглянуто',
    caption: 'Додайте підпис…',
    comment: 'Залиште коментар…',
    you: 'Ви',
    sent: 'надсилає',
    youSent: 'Ваше повідомлення',
  },
};
