import { describe, expect, it } from 'vitest';
import { readDraft } from '@/page/draft/read';
import { inboxFor } from '@/page/inboxes/registry';
import { roundcube } from '@/page/inboxes/roundcube';
import { MAIL, type PreparedConversation } from '../../inboxes/conversations';
import type { Quoting } from '../../inboxes/page/mail-body';
import { type RoundcubeOptions, render } from '../../inboxes/roundcube/roundcube';
import { fieldsOf, load, sameWords } from './frame';

const first = MAIL[0] as PreparedConversation;
const last = sameWords(first.messages.at(-1)?.text ?? '');

function html(options: Partial<RoundcubeOptions> = {}): string {
  return render({ conversations: MAIL, locale: 'en', decoys: 0, page: 'show', open: first.id, ...options });
}

describe('Roundcube', () => {
  it('is recognised at any address', async () => {
    const view = await load(html());
    expect(inboxFor(view.document, new URL('https://post.alder-lane.example/?_task=mail'))).toBe(roundcube);
  });

  it.each<Quoting>(['gmail', 'apple', 'outlook', 'plain'])(
    'reads the mail without what it quotes: %s',
    async (quoting) => {
      for (const { id, messages, customer } of MAIL) {
        const view = await load(html({ quoting, open: id }));
        const conversation = roundcube.conversation(view.document, null);
        expect(conversation?.messages.map(({ author }) => author)).toEqual(['customer']);
        expect(sameWords(conversation?.messages[0]?.text ?? '')).toBe(sameWords(messages.at(-1)?.text ?? ''));
        expect(conversation?.customerName).toBe(customer.name);
      }
    },
  );

  it('reads the mail beside the list, which is in a frame', async () => {
    const view = await load(html({ page: 'list' }));
    expect(roundcube.conversation(view.document, null)).toBeNull();
    const frame = view.document.querySelector<HTMLIFrameElement>('#messagecontframe');
    frame?.contentDocument?.open();
    frame?.contentDocument?.write(html({ page: 'preview' }));
    frame?.contentDocument?.close();
    expect(sameWords(roundcube.conversation(view.document, null)?.messages[0]?.text ?? '')).toBe(last);
  });

  describe.each(['en', 'ru', 'uk'] as const)('answering, with labels in %s', (locale) => {
    it.each([false, true])('is the conversation that was shown; plain: %s', async (plain) => {
      const shown = roundcube.conversation((await load(html({ locale }))).document, null);
      const view = await load(html({ locale, plain, page: 'compose', decoys: -1 }));
      const composer = await view.model.reply();
      const answered = roundcube.conversation(view.document, composer);
      expect(answered?.id).toBe(shown?.id);
      expect(answered?.messages.map(({ text }) => sameWords(text))).toEqual([last]);
      expect(answered?.messages[0]).toMatchObject({ author: 'customer', name: first.customer.name });
      expect(roundcube.composer(composer)?.mode).toBe('reply');
    });
  });

  it('stays the same conversation when the quote is deleted', async () => {
    const view = await load(html({ page: 'compose', plain: true }));
    const composer = (await view.model.reply()) as HTMLTextAreaElement;
    const before = roundcube.conversation(view.document, composer);
    composer.value = 'Dear Mr Tennant,';
    const after = roundcube.conversation(view.document, composer);
    expect(after).toMatchObject({ id: before?.id, messages: [] });
  });

  it('reads the draft without the line above the quote, the quote and the signature', async () => {
    const view = await load(html({ page: 'compose', signature: 'Nadia Sorel' }));
    const composer = await view.model.reply();
    const page = composer.ownerDocument;
    page.getSelection()?.collapse(composer.firstChild, 0);
    // Typing at the start leaves the introduction's id on what was typed
    composer.prepend(Object.assign(page.createElement('p'), { id: 'reply-intro', textContent: 'Good morning,' }));
    const facts = roundcube.composer(composer);
    expect(facts && readDraft(composer, facts).text.trim()).toBe('Good morning,');
  });

  it('reads what was typed into the empty box of a signature', async () => {
    const view = await load(html({ page: 'compose' }));
    const composer = await view.model.reply();
    composer.querySelector('#_rc_sig')?.append('Good morning,');
    const facts = roundcube.composer(composer);
    expect(facts && readDraft(composer, facts).text.trim()).toBe('Good morning,');
  });

  it('hangs the chip on the editor’s frame in the page', async () => {
    const view = await load(html({ page: 'compose' }));
    const composer = await view.model.reply();
    expect(roundcube.composer(composer)?.frame.ownerDocument).toBe(view.document);
  });

  it('does not judge what is forwarded, and knows no conversation of a new mail', async () => {
    const forward = await load(html({ page: 'compose', purpose: 'forward' }));
    expect(roundcube.composer(await forward.model.reply())?.mode).toBe('note');
    const fresh = await load(html({ page: 'compose', purpose: 'new' }));
    const composer = await fresh.model.reply();
    expect(roundcube.composer(composer)?.mode).toBe('reply');
    expect(roundcube.conversation(fresh.document, composer)).toBeNull();
  });

  it('takes no search, subject or address field for a composer', async () => {
    for (const plain of [false, true]) {
      const view = await load(html({ page: 'compose', plain, decoys: -1 }));
      const fields = fieldsOf(view.document);
      expect(fields.length).toBeGreaterThan(3);
      expect(fields.filter((field) => roundcube.composer(field) !== null)).toEqual([]);
    }
  });
});
