import type { Language } from '@/engine/model';
import type { Trouble } from '@/wire/messages';

/** What the panel and the options say about how well a page can be read. */
export interface ReadingStrings {
  /** One sentence each: what does not work here. */
  trouble: Record<Trouble, string>;
  /** Reads the page as one that no file knows. */
  readPlainly: string;
  report: string;
  /** That a report holds no words. */
  reportHelp: string;
  reported: string;
  notReported: string;
  pick: string;
  /** The same in the page's own menu, among other people's entries. */
  pickInMenu: string;
  pickHelp: string;
  forget: string;
  forgetNamed: (host: string) => string;
}

export const READING: Record<Language, ReadingStrings> = {
  en: {
    trouble: {
      composer: 'This page has changed: your reply may not be recognised everywhere.',
      conversation: 'Aplomb finds no conversation that this reply belongs to.',
      authors: 'Aplomb can’t tell here which messages are the customer’s.',
      draft: 'Aplomb can’t read what you write in this field.',
    },
    readPlainly: 'Read this page without its file',
    report: 'Copy a report',
    reportHelp: 'How the page is built, without any of its words.',
    reported: 'Copied.',
    notReported: 'Nothing could be copied.',
    pick: 'Show the customer’s message',
    pickInMenu: 'Show Aplomb the customer’s message',
    pickHelp: 'Aplomb remembers where such messages stand on this site, and none of the words.',
    forget: 'Forget the message shown',
    forgetNamed: (host) => `Forget the message shown on ${host}`,
  },
  ru: {
    trouble: {
      composer: 'Страница изменилась: Aplomb может узнать ваш ответ не везде.',
      conversation: 'Aplomb не находит переписки, к которой относится этот ответ.',
      authors: 'Aplomb не может понять, какие сообщения здесь от клиента.',
      draft: 'Aplomb не может прочитать то, что вы пишете в этом поле.',
    },
    readPlainly: 'Читать страницу как незнакомую',
    report: 'Скопировать отчёт',
    reportHelp: 'Как устроена страница, без единого слова с неё.',
    reported: 'Скопировано.',
    notReported: 'Скопировать не удалось.',
    pick: 'Показать сообщение клиента',
    pickInMenu: 'Показать Aplomb сообщение клиента',
    pickHelp: 'Aplomb запомнит, где на этом сайте стоят такие сообщения, но не их слова.',
    forget: 'Забыть показанное сообщение',
    forgetNamed: (host) => `Забыть сообщение, показанное на ${host}`,
  },
  uk: {
    trouble: {
      composer: 'Сторінка змінилася: Aplomb може впізнати вашу відповідь не всюди.',
      conversation: 'Aplomb не знаходить розмови, якої стосується ця відповідь.',
      authors: 'Aplomb не може визначити, які повідомлення тут від клієнта.',
      draft: 'Aplomb не може прочитати те, що ви пишете в цьому полі.',
    },
    readPlainly: 'Читати сторінку як незнайому',
    report: 'Скопіювати звіт',
    reportHelp: 'Як побудовано сторінку, без жодного слова з неї.',
    reported: 'Скопійовано.',
    notReported: 'Скопіювати не вдалося.',
    pick: 'Показати повідомлення клієнта',
    pickInMenu: 'Показати Aplomb повідомлення клієнта',
    pickHelp: 'Aplomb запам’ятає, де на цьому сайті стоять такі повідомлення, але не їхні слова.',
    forget: 'Забути показане повідомлення',
    forgetNamed: (host) => `Забути повідомлення, показане на ${host}`,
  },
};
