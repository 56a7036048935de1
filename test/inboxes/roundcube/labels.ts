import type { Language } from '@/engine/model';

/** Words on the page, for the eye alone: nothing may hang on them. */
export const LABELS: Record<Language, Record<'search' | 'subject' | 'open' | 'from' | 'body', string>> = {
  en: { search: 'Search', subject: 'Subject', open: 'Open in new window', from: 'From', body: 'Message Body' },
  ru: { search: 'Поиск', subject: 'Тема', open: 'Открыть в новом окне', from: 'От', body: 'Тело сообщения' },
  uk: { search: 'Пошук', subject: 'Тема', open: 'Відкрити в новому вікні', from: 'Від', body: 'Тіло повідомлення' },
};

/** What the webmail puts above a quote. */
export function introduction(language: Language, name: string, at: string): string {
  const date = at.slice(0, 16).replace('T', ' ');
  if (language === 'ru') return `${name} писал(а) ${date}:`;
  if (language === 'uk') return `${date}, ${name} написав:`;
  return `On ${date}, ${name} wrote:`;
}
