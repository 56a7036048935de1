import type { ComposerMode, Message } from '@/wire/messages';
import type { Inbox, Recognises } from './inbox';
import { type Log, nameOf, readLog } from './log';
import { boxHolding } from './pane';
import { QUOTES, SIGNATURES } from './quotes';
import { outward } from './through';
import { isComposer, type TwoWays } from './two-ways';

const BLOCK = '.conv-reply-block, .conv-note-block';
const WAYS: TwoWays = { editor: '.note-editable, textarea#body', place: BLOCK };

const LOG: Log = {
  entries: ['.thread[class*="thread-type-"]'],
  bodies: ['.thread-content', '.thread-body'],
  leftOut: '.thread-attachments, .alert',
  author(entry): Message['author'] | null {
    if (entry.matches('.thread-type-customer')) return 'customer';
    // Drafts, notes and what the system says have types of their own; what was forwarded has a sign
    const sent = entry.matches('.thread-type-message') && !entry.querySelector('.thread-badge .glyphicon-arrow-right');
    return sent ? 'agent' : null;
  },
  names: ['.thread-person strong', '.thread-person'],
  number: (entry) => Number(entry.getAttribute('data-thread_id') ?? entry.id.replace(/\D+/, '')),
};

export const isFreescout: Recognises = (page) =>
  page.querySelector(`body[data-conversation_id], ${BLOCK}, .thread[data-thread_id]`) !== null;

/**
 * FreeScout at any address (facts of high confidence, see docs/inboxes.md): its own pages, loaded anew for each
 * conversation, with the newest on top. Types of threads are classes, and a field says whether a note is written.
 */
export const freescout: Inbox = {
  id: 'freescout',
  name: 'FreeScout',
  sites: [],
  confidence: 'high',
  ways: WAYS,

  recognises: isFreescout,

  composer(editable) {
    // The text area that shows the mark-up of a draft is none
    if (!isComposer(editable, WAYS) || editable.matches('.note-codable')) return null;
    const block = outward(editable, BLOCK);
    const mode = block ? modeOf(block) : 'unknown';
    return { mode, foreign: `${QUOTES}, ${SIGNATURES}`, plainQuotes: true, frame: block ?? editable };
  },

  conversation(page, composer) {
    const id =
      /\/conversation\/(\d+)/.exec(page.location.pathname)?.[1] ??
      page.body.getAttribute('data-conversation_id') ??
      page.querySelector<HTMLInputElement>('input[name="conversation_id"]')?.value;
    if (!id) return null;
    const root = boxHolding(page, composer, LOG.entries.join());
    const messages = root ? readLog(root, LOG) : [];
    const subject = page.querySelector('.conv-subjtext')?.textContent?.trim();
    return { id, channel: 'ticket', messages, subject, customerName: nameOf(messages, 'customer') };
  },
};

/** What is forwarded goes to somebody else than the customer. */
function modeOf(block: Element): ComposerMode {
  if (block.matches('.conv-note-block, .conv-note, [class*="forward"]')) return 'note';
  const fields = [...block.querySelectorAll<HTMLInputElement>('input[name="is_note"], input[name="subtype"]')];
  return fields.some(({ value }) => value !== '' && value !== '0') ? 'note' : 'reply';
}
