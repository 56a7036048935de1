import type { InlineEditor } from 'ckeditor5';
import type { Language } from '@/engine/model';
import type { PreparedConversation } from '../conversations';
import { element, pressed } from '../page/element';
import { richEditor } from './editor';
import { LABELS } from './labels';
import { comment, ticketLog } from './log';

export interface Pane {
  node: HTMLElement;
  editor: InlineEditor;
  isNote(): boolean;
  setNote(note: boolean): void;
  send(): void;
  showNewest(): void;
}

interface PaneOptions {
  locale: Language;
  newestFirst: boolean;
  sideConversation: boolean;
}

/** One open ticket with its log and its composer. It stays on the page when another ticket is chosen. */
export async function ticketPane(conversation: PreparedConversation, options: PaneOptions): Promise<Pane> {
  const { locale, newestFirst } = options;
  const label = LABELS[locale];
  const subject = element('input', {
    'data-test-id': 'omni-header-subject',
    'aria-label': label.subject,
    value: conversation.subject,
  });
  const log = ticketLog(conversation, locale, newestFirst);
  const host = element('div');
  const switcher = element('button', { 'data-test-id': 'omnichannel-channel-switcher-button', type: 'button' });
  const view = element('div', { 'data-test-id': 'editor-view', class: 'editor-view' }, switcher, host);
  const submit = element('button', { 'data-test-id': 'submit_button-button', type: 'button' }, label.submit);
  const center = element('section', { class: 'center' }, subject, log, view, element('footer', {}, submit));
  const node = element(
    'div',
    {
      class: 'ticket-panes-grid-layout',
      'data-ticket-id': conversation.id,
      'data-side-conversations-anchor-id': conversation.id,
    },
    center,
  );
  if (options.sideConversation) node.append(await sideConversation(locale));
  const editor = await richEditor(host, {
    'data-test-id': 'omnicomposer-rich-text-ckeditor',
    role: 'textbox',
    'aria-label': label.body,
  });

  const isNote = () => switcher.dataset.channel === 'internal';
  const setNote = (note: boolean) => {
    switcher.dataset.channel = note ? 'internal' : 'email';
    switcher.textContent = note ? label.internal : label.public;
    switcher.setAttribute('aria-label', switcher.textContent);
    view.classList.toggle('note', note);
  };
  const send = () => {
    const text = root(editor).innerText;
    const note = isNote();
    window.sent.push({ conversation: conversation.id, text, html: editor.getData(), note });
    const message = {
      author: 'agent' as const,
      at: new Date().toISOString(),
      text,
      ...(note ? { note: true as const } : {}),
    };
    const item = comment(message, conversation, locale);
    if (newestFirst) log.prepend(item);
    else log.append(item);
    editor.setData('');
  };
  setNote(false);
  pressed(switcher, () => setNote(!isNote()));
  pressed(submit, send);
  const showNewest = () => log.scrollTo(0, newestFirst ? 0 : log.scrollHeight);
  return { node, editor, isNote, setNote, send, showNewest };
}

/** Mail to a supplier, beside the ticket: the customer never sees it. */
async function sideConversation(locale: Language): Promise<HTMLElement> {
  const host = element('div');
  const node = element('aside', { class: 'side-conversation' }, element('h3', {}, LABELS[locale].side), host);
  await richEditor(host, { role: 'textbox', 'aria-label': LABELS[locale].side });
  return node;
}

export function root(editor: InlineEditor): HTMLElement {
  const found = editor.editing.view.getDomRoot();
  if (!found) throw new Error('The editor has no root');
  return found;
}
