import { describe, expect, it } from 'vitest';
import { readDraft } from '@/page/draft/read';
import { gmail } from '@/page/inboxes/gmail';
import { MAIL, type PreparedConversation } from '../../inboxes/conversations';
import { render } from '../../inboxes/gmail/gmail';
import type { ModelOptions } from '../../inboxes/model';
import type { Quoting } from '../../inboxes/page/mail-body';
import { load, sameWords } from './frame';

const [first, second] = MAIL as [PreparedConversation, PreparedConversation];
const page = (options: Partial<ModelOptions> = {}) =>
  load(render({ conversations: MAIL, locale: 'en', decoys: 0, address: `/mail/u/0/#inbox/${first.id}`, ...options }));
const words = (conversation: PreparedConversation) => sameWords(conversation.messages.at(-1)?.text ?? '');

const editables = (view: Window) => [...view.document.querySelectorAll<HTMLElement>('[g_editable]')];
const inWindows = (view: Window) => editables(view).filter((editable) => editable.closest('[role=dialog]'));

describe('Gmail', () => {
  it.each<Quoting>(['gmail', 'apple', 'outlook', 'plain'])(
    'leaves out what mails quote in the way of %s',
    async (quoting) => {
      for (const conversation of MAIL) {
        const view = await page({ quoting, address: `/mail/u/0/#inbox/${conversation.id}` });
        const last = gmail.conversation(view.document, null)?.messages.at(-1);
        expect(sameWords(last?.text ?? '')).toBe(words(conversation));
      }
    },
  );

  it('leaves the trimmed part out when it is shown, too', async () => {
    const view = await page({ quoting: 'gmail' });
    view.document.querySelector<HTMLElement>('.ajR')?.click();
    const last = gmail.conversation(view.document, null)?.messages.at(-1);
    expect(sameWords(last?.text ?? '')).toBe(words(first));
  });

  it('reads a folded mail once it is opened', async () => {
    const view = await page();
    const read = () => gmail.conversation(view.document, null)?.messages.map((message) => message.author);
    expect(read()).toEqual(['agent', 'customer']);
    view.document.querySelector<HTMLElement>('.kv .adf')?.click();
    expect(read()).toEqual(['customer', 'agent', 'customer']);
  });

  it('tells own mails by the account and names both sides', async () => {
    const view = await page();
    expect(gmail.conversation(view.document, null)).toMatchObject({
      customerName: first.customer.name,
      agentName: first.agent.name,
      subject: first.subject,
    });
    view.document.title = 'Alder Lane';
    const authors = gmail.conversation(view.document, null)?.messages.map((message) => message.author);
    expect(new Set(authors)).toEqual(new Set(['unknown']));
  });

  it('keeps two open composers apart: an inline reply and a new message', async () => {
    const view = await page();
    const reply = await view.model.reply();
    view.document.querySelector<HTMLElement>('.L3')?.click();
    const [fresh] = inWindows(view);
    expect(gmail.conversation(view.document, reply)?.id).toBe(first.id);
    expect(fresh && gmail.composer(fresh)?.mode).toBe('reply');
    expect(fresh && gmail.conversation(view.document, fresh)).toBeNull();
  });

  it('reads nothing for a reply whose thread is no longer on the page', async () => {
    const view = await page({ decoys: -1 });
    const answering = inWindows(view).find((editable) =>
      editable.closest('[role=dialog]')?.textContent?.includes(second.subject),
    );
    expect(answering && gmail.conversation(view.document, answering)).toBeNull();
  });

  it('finds the thread of a reply in a window of its own', async () => {
    const view = await page();
    const reply = await view.model.reply();
    const box = reply.closest('.I5');
    const window = view.document.createElement('div');
    window.setAttribute('role', 'dialog');
    view.document.body.append(window);
    if (box) window.append(box);
    expect(gmail.conversation(view.document, reply)?.id).toBe(first.id);
  });

  it('knows a reply that was popped out, where no thread is on the page', async () => {
    const view = await page();
    const reply = await view.model.reply();
    const { body } = view.document;
    body.className = 'xE xp';
    body.replaceChildren(reply.closest('.M9') ?? reply);
    expect(gmail.composer(reply)?.mode).toBe('reply');
    expect(gmail.conversation(view.document, reply)).toBeNull();
  });

  it('reads a thread in a window of its own, without the mailbox around it', async () => {
    const view = await page();
    const reply = await view.model.reply();
    const { body } = view.document;
    body.className = 'aAU xE Su';
    const thread = view.document.querySelector('[role="main"]');
    thread?.removeAttribute('role');
    body.replaceChildren(...(thread ? [thread] : []));
    expect(gmail.conversation(view.document, reply)?.messages).toHaveLength(2);
    expect(gmail.conversation(view.document, null)?.id).toBe(first.id);
  });

  it('takes quote and signature of the composer for foreign', async () => {
    const view = await page();
    const reply = await view.model.reply();
    view.document.execCommand('insertText', false, 'Hello Mr Tennant.');
    reply.closest('.I5')?.querySelector<HTMLElement>('.ajR')?.click();
    expect(reply.innerText).toContain('jigsaw');
    const facts = gmail.composer(reply);
    expect(facts && readDraft(reply, facts).text.trim()).toBe('Hello Mr Tennant.');
  });

  it('does not judge what is forwarded', async () => {
    const view = await page();
    const reply = await view.model.reply();
    const kind = view.document.createElement('div');
    kind.className = 'Un J-JN-M-I';
    kind.append(Object.assign(view.document.createElement('div'), { className: 'mI' }));
    reply.closest('.I5')?.prepend(kind);
    expect(gmail.composer(reply)?.mode).toBe('note');
  });
});
