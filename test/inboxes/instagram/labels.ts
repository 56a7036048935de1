import type { Language } from '@/engine/model';

type Label = 'messages' | 'conversation' | 'composer' | 'search' | 'send' | 'more' | 'repliedTo' | 'today' | 'requests';

/** Words on the page, for the eye and the screen reader: nothing may hang on them. */
export const LABELS: Record<Language, Record<Label, string>> = {
  en: {
    messages: 'Messages',
    conversation: 'Conversation with',
    composer: 'Message…',
    search: 'Search',
    send: 'Send',
    more: 'See more options for message from',
    repliedTo: 'Replied to you',
    today: 'Today',
    requests: 'Requests',
  },
  ru: {
    messages: 'Сообщения',
    conversation: 'Переписка с',
    composer: 'Напишите сообщение…',
    search: 'Поиск',
    send: 'Отправить',
    more: 'Другие действия с сообщением от',
    repliedTo: 'Ответ вам',
    today: 'Сегодня',
    requests: 'Запросы',
  },
  uk: {
    messages: 'Повідомлення',
    conversation: 'Листування з',
    composer: 'Повідомлення…',
    search: 'Пошук',
    send: 'Надіслати',
    more: 'Інші дії з повідомленням від',
    repliedTo: 'Відповідь вам',
    today: 'Сьогодні',
    requests: 'Запити',
  },
};
