import type { ComposerMode, Message } from '@/wire/messages';
import type { Inbox, Recognises } from './inbox';
import { type Log, nameOf, readLog } from './log';
import { namedMode } from './named-mode';
import { boxHolding, paneOf } from './pane';
import { QUOTES, SIGNATURES } from './quotes';
import { outward, within } from './through';
import { isComposer, type TwoWays } from './two-ways';

const WAYS: TwoWays = {
  editor: '[data-slate-editor="true"], [role="textbox"][aria-label="Reply Editor"]',
  place: '[data-cy="ConvoEditor"]',
};
const THREADS = '[data-testid="ThreadContainer"], ol[aria-label="Thread Items"]';
const AUTHOR = '[data-nocollapse="true"]';
const HEAD = `${AUTHOR}, :has(${AUTHOR})`;
const PLACEHOLDER = '[data-slate-placeholder="true"]';
const LABELLED: [RegExp, Message['author'] | null][] = [
  [/\bcustomer\s+(reply|response|message)/i, 'customer'],
  [/\b(user|agent|team)\s+(reply|response|message)/i, 'agent'],
  [/\b(note|draft|forward(ed)?)\b/i, null],
  [/\bcustomer\b/i, 'customer'],
  [/\b(user|agent|team|reply|response)\b/i, 'agent'],
];

const LOG: Log = {
  entries: ['li > [id^="thread-"]', '[id^="thread-"]', 'ol[aria-label="Thread Items"] > li'],
  bodies: bodiesOf,
  leftOut: `${HEAD}, time, .date, [class$="-date"], [class*="timestamp" i]`,
  author(entry) {
    const labelled = [entry, entry.parentElement, ...within(entry, '[aria-label]')];
    for (const element of labelled) {
      const label = element?.getAttribute('aria-label') ?? '';
      const said = LABELLED.find(([words]) => words.test(label));
      if (said) return said[1];
    }
    // Without a label that says it a person may have written it, and what the system says names nobody
    return within(entry, AUTHOR).length > 0 ? 'unknown' : null;
  },
  names: [AUTHOR],
};

export const isHelpScout: Recognises = (_page, { hostname }) => hostname === 'secure.helpscout.net';

/**
 * Help Scout (facts of medium confidence, see docs/inboxes.md). It speaks English alone, so that its labels may be
 * read: they tell who wrote what, and a reply from a note. The conversation's id is in the address.
 */
export const helpScout: Inbox = {
  id: 'help-scout',
  name: 'Help Scout',
  sites: ['https://secure.helpscout.net/*'],
  confidence: 'medium',
  ways: WAYS,

  recognises: isHelpScout,

  composer(editable) {
    if (!isComposer(editable, WAYS)) return null;
    const mode: ComposerMode = namedMode(editable, 'main, [data-testid="ThreadContainer"]');
    const frame = outward(editable, WAYS.place) ?? editable;
    return { mode, foreign: `${QUOTES}, ${SIGNATURES}, ${PLACEHOLDER}`, plainQuotes: false, frame };
  },

  conversation(page, composer) {
    const id = /^\/conversation\/(\d+)/.exec(page.location.pathname)?.[1];
    if (!id) return null;
    const root = paneOf(page, composer, THREADS) ?? boxHolding(page, composer, LOG.entries.join());
    const messages = root ? readLog(root, LOG) : [];
    const title = page.querySelector<HTMLTextAreaElement>('[data-cy="EditableTextarea"]');
    return {
      id,
      channel: 'ticket',
      messages,
      subject: (title?.value ?? title?.textContent)?.trim(),
      customerName: nameOf(messages, 'customer'),
    };
  },
};

/** No mark tells a body for sure: where its known class is gone, it is what stands beside the head with the writer's name. */
function bodiesOf(entry: Element): Element[] {
  const known = within(entry, '[class*="is-wide-layout"]:not([data-testid]), .thread-content')[0];
  const beside = within(entry, `:is(${HEAD}) ~ *`).filter(({ textContent }) => textContent?.trim());
  const outermost = beside.find((one) => beside.every((other) => one.parentElement?.contains(other)));
  const body = known ?? outermost?.parentElement;
  return body ? [body] : [];
}
