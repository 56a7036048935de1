import type { Language } from '@/engine/model';
import { element, pressed } from '../page/element';
import { mailBody, type Quoted, quoteOf } from '../page/mail-body';
import { LABELS } from './labels';

interface ComposerOptions {
  locale: Language;
  /** Address and name of the account. */
  from: { name: string; address: string };
  to: string;
  subject: string;
  /** Id of the mail that is answered; '' for a new one. */
  repliesTo: string;
  quoted: Quoted | null;
  /** The quote comes as lines with ">". */
  plainText: boolean;
  onSend(body: HTMLElement, composer: HTMLElement): void;
}

/** Fields, body with signature, the quote behind its button, and the row with Send. */
export function composerForm(options: ComposerOptions): HTMLElement {
  const { locale, from, quoted } = options;
  const label = LABELS[locale];
  const body = element('div', {
    class: 'Am aiL Al editable LW-avf tS-tW',
    g_editable: 'true',
    role: 'textbox',
    contenteditable: 'true',
    'aria-multiline': 'true',
    'aria-label': label.body,
    tabindex: '1',
    spellcheck: 'false',
  });
  body.append(
    element('div', {}, element('br')),
    ...(options.plainText ? plainSignature(from.name) : signature(from.name)),
  );

  const bar = element('div', { class: 'btC' });
  const send = element(
    'div',
    { class: 'T-I aoO', role: 'button', tabindex: '1', 'data-tooltip': label.send },
    label.send,
  );
  bar.append(send);
  const form = element(
    'form',
    { class: 'bAs' },
    hidden('from', from.address),
    hidden('rm', options.repliesTo || 'undefined'),
    hidden('composeid', String(Math.trunc(performance.now() * 1000))),
    field('to', label.to, options.to),
    field('subjectbox', label.subject, options.subject),
  );
  const table = element(
    'div',
    { class: 'I5' },
    form,
    element('div', { class: 'Ap' }, element('div', { class: 'Ar Au' }, body)),
  );
  if (quoted) {
    const more = element('div', { class: 'ajR', role: 'button', tabindex: '1', 'data-tooltip': label.trimmed }, '•••');
    table.append(pressed(more, () => includeQuote(body, options, more)));
    pressed(send, () => {
      includeQuote(body, options, more);
      options.onSend(body, table);
    });
  } else pressed(send, () => options.onSend(body, table));
  table.append(bar);
  return table;
}

function includeQuote(body: HTMLElement, { quoted, plainText }: ComposerOptions, more: HTMLElement): void {
  if (!more.isConnected || !quoted) return;
  body.append(element('br'), ...(plainText ? mailBody('', quoted, 'plain') : quoteOf(quoted, 'gmail')));
  more.remove();
}

function signature(name: string): Node[] {
  return [
    element('br'),
    element('span', { class: 'gmail_signature_prefix' }, '-- '),
    element('br'),
    element(
      'div',
      { dir: 'ltr', class: 'gmail_signature', 'data-smartmail': 'gmail_signature' },
      `${name}, Alder Lane`,
    ),
  ];
}

function plainSignature(name: string): Node[] {
  return [element('div', {}, '-- '), element('div', {}, `${name}, Alder Lane`)];
}

function hidden(name: string, value: string): HTMLInputElement {
  return element('input', { type: 'hidden', name, value });
}

function field(name: string, label: string, value: string): HTMLElement {
  const box = element('input', { name, 'aria-label': label, placeholder: label, value });
  return element('div', { class: 'aoD', name: name === 'to' ? 'to' : '' }, box);
}
