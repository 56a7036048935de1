import { describe, expect, it } from 'vitest';
import { outlook } from '@/page/inboxes/outlook';
import { MAIL, type PreparedConversation } from '../../inboxes/conversations';
import type { ModelOptions } from '../../inboxes/model';
import { render } from '../../inboxes/outlook/outlook';
import type { Quoting } from '../../inboxes/page/mail-body';
import { load, sameWords } from './frame';

const first = MAIL[0] as PreparedConversation;
const page = (options: Partial<ModelOptions> = {}) =>
  load(render({ conversations: MAIL, locale: 'en', decoys: 0, address: `/mail/0/inbox/id/${first.id}`, ...options }));
const authors = (view: Window) => outlook.conversation(view.document, null)?.messages.map(({ author }) => author);

describe('Outlook', () => {
  it.each<Quoting>(['gmail', 'apple', 'outlook', 'plain'])(
    'leaves out what mails quote in the way of %s',
    async (quoting) => {
      const view = await page({ quoting });
      const last = outlook.conversation(view.document, null)?.messages.at(-1);
      expect(sameWords(last?.text ?? '')).toBe(sameWords(first.messages.at(-1)?.text ?? ''));
    },
  );

  it('knows nobody’s mails where it does not know the account', async () => {
    const view = await page();
    view.document.getElementById('O365_MainLink_Me')?.remove();
    expect(new Set(authors(view))).toEqual(new Set(['unknown']));
  });

  it('takes nobody for the account who only shares its first name', async () => {
    const view = await page();
    const [sender] = view.document.querySelectorAll('[id$="_FROM"]');
    if (sender) sender.textContent = 'Nadia';
    expect(authors(view)).toEqual(['customer', 'agent', 'customer']);
  });

  it('does not judge what is forwarded, and judges a new mail without a conversation', async () => {
    const view = await page();
    await view.model.reply();
    const fresh = await view.model.another?.();
    expect(fresh && outlook.composer(fresh)?.mode).toBe('reply');
    expect(fresh && outlook.conversation(view.document, fresh)).toBeNull();
    const subject = view.document.querySelector<HTMLInputElement>('input[id$="_SUBJECT"]');
    if (subject) subject.value = `Fw: ${first.subject}`;
    expect(fresh && outlook.composer(fresh)?.mode).toBe('note');
  });

  it('is known in a window of its own, which has no address', async () => {
    const view = await page();
    const url = new URL('about:blank');
    expect(outlook.recognises(view.document, url)).toBe(false);
    const style = Object.assign(view.document.createElement('link'), {
      href: 'https://res.cdn.office.net/owamail/x.css',
    });
    view.document.head.append(style);
    expect(outlook.recognises(view.document, url)).toBe(true);
  });
});
