import type { Language } from '@/engine/model';
import type { Person, PreparedMessage } from '../conversations';
import { element } from './element';

/** How a mail program quotes the mail that it answers. */
export type Quoting = 'gmail' | 'apple' | 'outlook' | 'plain';

export interface Quoted {
  message: PreparedMessage;
  sender: Person;
  receiver: Person;
  subject: string;
  language: Language;
}

const HEADER_LABELS: Record<Language, [string, string, string, string]> = {
  en: ['From', 'Sent', 'To', 'Subject'],
  ru: ['От', 'Отправлено', 'Кому', 'Тема'],
  uk: ['Від', 'Надіслано', 'Кому', 'Тема'],
};

/** "On …, … wrote:" as mail programs put it in the three languages. */
function introduction({ message, sender, language }: Quoted): string {
  const from = `${sender.name} <${sender.address}>`;
  const at = new Date(message.at);
  const date = at.toLocaleDateString(language, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
  const time = at.toISOString().slice(11, 16);
  if (language === 'ru') return `${date} в ${time}, ${from} писал(а):`;
  if (language === 'uk') return `${date} о ${time} ${from} пише:`;
  return `On ${date} at ${time}, ${from} wrote:`;
}

/** Lines as block elements, an empty line as one that holds a break. */
function lines(text: string, tag: 'div' | 'p' = 'div'): HTMLElement[] {
  return text.split('\n').map((line) => element(tag, tag === 'p' ? { class: 'MsoNormal' } : {}, line || element('br')));
}

/** The nodes of a mail's body: what was written, then the quoted mail as this program quotes it. */
export function mailBody(text: string, quoted: Quoted | null, quoting: Quoting): Node[] {
  if (quoting === 'plain') return plain(quoted ? `${text}\n\n${introduction(quoted)}\n${cited(quoted)}` : text);
  const written = element('div', { dir: 'ltr' }, ...lines(text, quoting === 'outlook' ? 'p' : 'div'));
  return quoted ? [written, element('br'), ...quoteOf(quoted, quoting)] : [written];
}

/** `Quoting` as nodes, also for the composer that answers. */
export function quoteOf(quoted: Quoted, quoting: Exclude<Quoting, 'plain'>): Node[] {
  if (quoting === 'outlook') return [headerBlock(quoted), ...lines(quoted.message.text, 'p')];
  const intro = element('div', { dir: 'ltr', class: quoting === 'gmail' ? 'gmail_attr' : '' }, introduction(quoted));
  if (quoting === 'apple') {
    const newline = element('br', { class: 'Apple-interchange-newline' });
    const cite = element('blockquote', { type: 'cite' }, intro, newline, ...lines(quoted.message.text));
    return [element('div', {}, cite)];
  }
  const cite = element('blockquote', { class: 'gmail_quote' }, ...lines(quoted.message.text));
  return [element('div', { class: 'gmail_quote gmail_quote_container' }, intro, element('br'), cite)];
}

function headerBlock({ message, sender, receiver, subject, language }: Quoted): HTMLElement {
  const values = [
    `${sender.name} <${sender.address}>`,
    new Date(message.at).toLocaleString(language),
    `${receiver.name} <${receiver.address}>`,
    subject,
  ];
  const header = element('p', { class: 'MsoNormal' });
  HEADER_LABELS[language].forEach((label, index) => {
    header.append(element('b', {}, `${label}:`), ` ${values[index]}`, element('br'));
  });
  return element('div', { style: 'border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm' }, header);
}

function cited({ message }: Quoted): string {
  return message.text.replace(/^/gm, '> ').replace(/ $/gm, '');
}

function plain(text: string): Node[] {
  return text
    .split('\n')
    .flatMap((line, index) => (index ? [element('br'), line] : [line]))
    .map((part) => (typeof part === 'string' ? document.createTextNode(part) : part));
}
