import type { Person, PreparedConversation, PreparedMessage } from '../conversations';
import { type DeskPage, desk, type OpenConversation } from '../page/desk';
import { element } from '../page/element';
import { mailBody, type Quoted, type Quoting, quoteOf } from '../page/mail-body';
import { bare } from '../page/written';

type Decoy = 'draft' | 'folded' | 'nameless' | 'role' | 'accountLabel' | 'docking' | 'dividers';
type Page = DeskPage<Decoy>;

const QUOTING: readonly Quoting[] = ['outlook', 'gmail', 'apple', 'plain'];

let next = 1;

desk<Decoy>({
  path: (id) => `/mail/0/inbox/id/${id}`,
  idIn: ({ pathname }) => pathname.split('/').at(-1) ?? '',
  decoys: ['draft', 'folded', 'nameless', 'role', 'accountLabel', 'docking', 'dividers'],
  draw: open,
  head(page) {
    const { name } = account(page);
    const me = element('button', { id: 'O365_MainLink_Me', type: 'button' });
    if (page.has('accountLabel')) me.setAttribute('aria-label', `Account manager for ${name}`);
    else me.textContent = name;
    return [me];
  },
});

/** One account writes in all languages. */
function account(page: Page): Person {
  return page.options.conversations[0]?.agent ?? { name: '', address: '', handle: '' };
}

function open(conversation: PreparedConversation, page: Page): OpenConversation {
  const { words } = page;
  const subject = element('div', {
    role: 'heading',
    id: `CONV_${conversation.id}_SUBJECT`,
    title: conversation.subject,
  });
  subject.append(element('span', {}, conversation.subject));
  const log = element('div', { class: 'items' });
  const place = element('div');
  const pane = element('div', { 'data-app-section': 'MailReadCompose' }, subject, log, place);
  const node = page.has('role') ? element('div', { role: 'main' }, pane) : pane;
  const add = (message: PreparedMessage) => log.append(item(message, conversation, page));
  conversation.messages.forEach(add);
  if (page.has('draft')) log.append(draftOf(page));

  const last = conversation.messages.at(-1);
  const { customer, agent, language } = conversation;
  const quoted = last
    ? { message: last, sender: customer, receiver: agent, subject: conversation.subject, language }
    : null;
  const wells: HTMLElement[] = [];
  const form = (title: string | null) => {
    const well = element('div', { contenteditable: 'true', role: 'textbox', 'aria-label': words.to });
    const made = element(
      'div',
      page.has('docking') ? { id: `docking_InitVisiblePart_${next}` } : { 'data-app-section': 'Form_Content' },
    );
    const box = element('div', {
      role: 'textbox',
      contenteditable: 'true',
      'aria-multiline': 'true',
      'aria-label': words.body,
      spellcheck: 'true',
    });
    box.append(element('div', {}, element('br')), element('div', { id: 'Signature' }, `${agent.name}, Alder Lane`));
    wells.push(well);
    made.append(well);
    if (title !== null) {
      const line = element('input', { id: `MSG_${next++}_SUBJECT`, 'aria-label': words.subject });
      line.value = title;
      made.append(line);
    }
    made.append(box, element('button', { 'data-testid': 'ComposeSendButton', type: 'button' }, words.send));
    made.append(element('button', { id: 'discardCompose', type: 'button' }, words.discard));
    return { made, box };
  };
  let answer: HTMLElement | null = null;
  return {
    node,
    add,
    async compose() {
      if (!answer) {
        const { made, box } = form(null);
        place.append(made);
        answer = box;
      }
      return bare(answer);
    },
    async another() {
      const { made, box } = form('');
      place.append(made);
      return box;
    },
    unfold() {
      if (!quoted || !answer) return;
      answer.append(element('div', { id: 'appendonsend' }));
      if (page.has('dividers'))
        answer.append(element('hr', { tabindex: '-1', style: 'display:inline-block; width:98%' }));
      answer.append(
        element('div', { id: 'divRplyFwdMsg', dir: 'ltr' }, `${words.from}: ${customer.name}`),
        ...quoteOf(quoted, 'outlook'),
      );
    },
    fields: () => wells,
  };
}

function item(message: PreparedMessage, conversation: PreparedConversation, page: Page): HTMLElement {
  const own = message.author === 'agent';
  const { customer, subject, language } = conversation;
  const agent = account(page);
  const [sender, receiver] = own ? [agent, customer] : [customer, agent];
  const id = next++;
  const shown = page.has('nameless') && own ? sender.name : `${sender.name}<${sender.address}>`;
  const from = element('span', { id: `MSG_${id}_FROM`, 'aria-label': `${page.words.from}: ${sender.name}` }, shown);
  const to = element('div', { 'aria-label': `${page.words.to}: ${receiver.name}` }, receiver.name);
  const date = element('div', {}, new Date(message.at).toLocaleString(page.options.locale));
  const made = element('div', { class: 'item' }, element('div', { class: 'head' }, from, to, date));
  const index = conversation.messages.indexOf(message);
  if (page.has('folded') && index === 0 && conversation.messages.length > 2) {
    made.append(element('div', { class: 'preview' }, message.text.slice(0, 40)));
    return made;
  }
  const before = conversation.messages[index - 1];
  const quoted: Quoted | null = before
    ? { message: before, sender: receiver, receiver: sender, subject, language }
    : null;
  const quoting = page.options.quoting ?? QUOTING[(index + conversation.messages.length) % QUOTING.length] ?? 'gmail';
  const words = mailBody(message.text, quoted, quoting);
  const body = element(
    'div',
    { id: `UniqueMessageBody_${id}`, role: 'document', 'aria-label': page.words.body },
    ...words,
  );
  // Names that come with a mail are made other ones
  for (const marked of body.querySelectorAll('[class*="gmail"]'))
    marked.className = marked.className.replace(/\S+/g, 'x_$&');
  made.append(body);
  return made;
}

/** One that was begun and lies among the mails. */
function draftOf(page: Page): HTMLElement {
  const id = next++;
  const from = element('span', { id: `MSG_${id}_FROM` }, account(page).name);
  const head = element('div', { class: 'head' }, element('span', {}, page.words.draft), from);
  const body = element(
    'div',
    { id: `UniqueMessageBody_${id}`, role: 'document' },
    'Half a thought that was never sent',
  );
  return element('div', { class: 'item' }, head, body);
}
