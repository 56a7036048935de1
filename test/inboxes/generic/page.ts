import type { Language } from '@/engine/model';
import type { PreparedConversation, PreparedMessage } from '../conversations';
import { chosenDecoys } from '../page/options';

/** A page that no file knows. */
export interface Unknown {
  name: string;
  /** The whole page, as markup. */
  render(shown: Shown): string;
  /** Where the reply is written. */
  composer(page: Document): HTMLElement | null;
  /** Nothing on the page tells who wrote what. */
  nameless?: true;
}

/** What a page shows, and how. */
export class Shown {
  readonly words: Record<Word, string>;
  private readonly decoys: Set<Decoy>;

  constructor(
    readonly conversation: PreparedConversation,
    readonly locale: Language,
    seed: number,
  ) {
    this.words = WORDS[locale];
    this.decoys = chosenDecoys(seed, DECOYS);
  }

  get messages(): readonly PreparedMessage[] {
    return this.conversation.messages.filter(({ note }) => !note);
  }

  has(decoy: Decoy): boolean {
    return this.decoys.has(decoy);
  }

  nameOf({ author }: PreparedMessage): string {
    return this.conversation[author].name;
  }

  time({ at }: PreparedMessage): string {
    return new Date(at).toLocaleTimeString(this.locale, { hour: '2-digit', minute: '2-digit' });
  }

  day({ at }: PreparedMessage): string {
    return new Date(at).toLocaleDateString(this.locale, { day: 'numeric', month: 'long' });
  }

  /** Words as paragraphs. */
  paragraphs({ text }: PreparedMessage): string {
    return text
      .split('\n\n')
      .map((part) => `<p>${escaped(part).replaceAll('\n', '<br>')}</p>`)
      .join('');
  }

  plain({ text }: PreparedMessage): string {
    return escaped(text).replaceAll('\n', '<br>');
  }

  /** Other conversations, to be chosen from. */
  list(kind: 'links' | 'rows' = 'rows'): string {
    if (!this.has('list')) return '';
    const entries = [0, 1, 2, 3, 4, 5, 6].map((index) => {
      const words = `<b>${this.words.someone} ${index}</b><span>${this.words.preview}</span><i>10:2${index}</i>`;
      return kind === 'links' ? `<div class="item"><a href="#c${index}">${words}</a></div>` : `<div>${words}</div>`;
    });
    return `<div style="width:220px;flex:none">${entries.join('')}</div>`;
  }

  /** What is known of the customer. */
  details(): string {
    if (!this.has('details')) return '';
    const rows = [this.words.phone, this.words.city, this.words.orders, this.words.tags].map(
      (word) => `<div class="row"><div class="key">${word}</div><div class="value">${this.words.unknown}</div></div>`,
    );
    return `<div style="width:220px;flex:none"><h4>${this.words.customer}</h4>${rows.join('')}</div>`;
  }

  /** Answers to press, between conversation and composer. */
  suggestions(): string {
    if (!this.has('suggestions')) return '';
    const chip = `<div class="chip" style="cursor:pointer">${this.words.thanks}</div>`;
    return `<div class="chips">${chip.repeat(4)}</div>`;
  }

  toolbar(): string {
    if (!this.has('toolbar')) return '';
    return `<div>${['B', 'I', 'U', '☺'].map((sign) => `<button type="button">${sign}</button>`).join('')}</div>`;
  }
}

/** Three columns: others, the conversation, and what is known of the customer. */
export function columns(shown: Shown, middle: string, list: 'links' | 'rows' = 'rows'): string {
  return pageWith(
    shown,
    `<div style="display:flex">${shown.list(list)}<div style="flex:1;min-width:0">${middle}</div>${shown.details()}</div>`,
  );
}

export function pageWith({ locale, words }: Shown, body: string, style = ''): string {
  const nav = `<nav><ul><li>${words.inbox}</li><li>${words.settings}</li><li>${words.reports}</li></ul></nav>`;
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${words.inbox}</title><style>
    body{font:14px/1.4 sans-serif;margin:0} ${style}</style></head><body>${nav}${body}</body></html>`;
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

export const bySelector = (selector: string) => (page: Document) => page.querySelector<HTMLElement>(selector);

const DECOYS = ['list', 'details', 'suggestions', 'toolbar', 'events', 'days', 'note', 'quotes'] as const;
type Decoy = (typeof DECOYS)[number];

type Word = keyof (typeof WORDS)['en'];

const WORDS = {
  en: {
    inbox: 'Inbox',
    settings: 'Settings',
    reports: 'Reports',
    someone: 'Customer',
    preview: 'Where is my order, please?',
    phone: 'Phone',
    city: 'City',
    orders: 'Orders',
    tags: 'Tags',
    unknown: 'not known yet',
    customer: 'Customer',
    agent: 'Operator',
    you: 'You',
    thanks: 'Thank you for writing to us',
    assigned: 'Assigned to Nadia',
    note: 'Internal note',
    noteText: 'Careful, this one is angry.',
    reply: 'Write a reply…',
    quoted: 'What was said before',
  },
  ru: {
    inbox: 'Входящие',
    settings: 'Настройки',
    reports: 'Отчёты',
    someone: 'Покупатель',
    preview: 'Где мой заказ, подскажите?',
    phone: 'Телефон',
    city: 'Город',
    orders: 'Заказы',
    tags: 'Метки',
    unknown: 'пока неизвестно',
    customer: 'Клиент',
    agent: 'Оператор',
    you: 'Вы',
    thanks: 'Спасибо, что написали нам',
    assigned: 'Назначено на Надю',
    note: 'Внутренний комментарий',
    noteText: 'Осторожно, человек очень зол.',
    reply: 'Напишите ответ…',
    quoted: 'Что было сказано раньше',
  },
  uk: {
    inbox: 'Вхідні',
    settings: 'Налаштування',
    reports: 'Звіти',
    someone: 'Покупець',
    preview: 'Де моє замовлення, підкажіть?',
    phone: 'Телефон',
    city: 'Місто',
    orders: 'Замовлення',
    tags: 'Мітки',
    unknown: 'поки невідомо',
    customer: 'Клієнт',
    agent: 'Оператор',
    you: 'Ви',
    thanks: 'Дякуємо, що написали нам',
    assigned: 'Призначено на Надю',
    note: 'Внутрішня нотатка',
    noteText: 'Обережно, людина дуже сердита.',
    reply: 'Напишіть відповідь…',
    quoted: 'Що було сказано раніше',
  },
};
