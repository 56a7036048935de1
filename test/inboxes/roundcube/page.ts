import tinymce from 'tinymce/tinymce';
import 'tinymce/icons/default';
import 'tinymce/themes/silver';
import type { PreparedConversation } from '../conversations';
import { drawn, element } from '../page/element';
import { mailBody, quoteOf } from '../page/mail-body';
import { chosenDecoys, conversationById, readOptions, takeAddress } from '../page/options';
import { introduction, LABELS } from './labels';
import type { RoundcubeOptions } from './roundcube';

const options = readOptions() as RoundcubeOptions;
takeAddress(options);
const label = LABELS[options.locale];
const decoys = chosenDecoys(options.decoys, ['contacts', 'plainText', 'topPosting']);
const conversation = conversationById(options, options.open);
window.sent = [];
document.body.className = `task-mail action-${options.page === 'list' ? 'none' : options.page}`;

const search = element('input', { name: '_q', id: 'mailsearchform', type: 'text', placeholder: label.search });
if (options.page !== 'preview') document.body.append(element('form', { class: 'searchbar' }, search));
if (decoys.has('contacts')) {
  document.body.append(element('blockquote', { class: 'motd' }, element('p', {}, label.search)));
}
let pending = drawn();
if (options.page === 'list') list();
else if (conversation && options.page === 'compose') pending = compose(conversation);
else if (conversation) show(conversation);

/** The list with the chosen mail beside it, in a frame. */
function list(): void {
  const rows = options.conversations.map(({ subject }) =>
    element('tr', { class: 'message' }, element('td', {}, subject)),
  );
  const frame = element('iframe', { id: 'messagecontframe', name: 'messagecontframe' });
  document.body.append(element('table', { id: 'messagelist' }, ...rows), frame);
}

function show(shown: PreparedConversation): void {
  const { customer, agent, language, subject } = shown;
  const index = shown.messages.length - 1;
  const message = shown.messages[index];
  const before = shown.messages[index - 1];
  if (!message) return;
  const at = message.at.slice(0, 16).replace('T', ' ');
  const link = element(
    'a',
    { class: 'rcmContactAddress', href: `mailto:${customer.address}`, title: customer.address },
    customer.name,
  );
  const quoting = options.quoting ?? 'gmail';
  const [sender, receiver] = message.author === 'agent' ? [customer, agent] : [agent, customer];
  const quoted = before ? { message: before, sender, receiver, subject, language } : null;
  const body = mailBody(message.text, quoted, quoting);
  const part =
    quoting === 'plain'
      ? element('div', { class: 'message-part', id: 'message-part1' }, element('div', { class: 'pre' }, ...body))
      : element(
          'div',
          { class: 'message-htmlpart', id: 'message-htmlpart1' },
          element('div', { class: 'rcmBody' }, ...body),
        );
  for (const marked of part.querySelectorAll('[class*="gmail"], [class*="Mso"]')) {
    marked.className = marked.className.replace(/\S+/g, 'v1$&');
  }
  document.body.append(
    element(
      'div',
      { id: 'message-header' },
      element(
        'h2',
        { class: 'subject' },
        element('span', { class: 'voice' }, `${label.subject}: `),
        subject,
        element('a', { class: 'extwin' }, label.open),
      ),
      element(
        'div',
        { class: 'header-summary' },
        element('span', {}, `${label.from} `, link, ' ', element('span', { class: 'text-nowrap' }, at)),
      ),
    ),
    element('div', { id: 'messagebody' }, part),
  );
}

async function compose(answered: PreparedConversation): Promise<void> {
  const { customer, agent, language, subject } = answered;
  const { plain = decoys.has('plainText'), purpose = 'reply', signature = '' } = options;
  const message = answered.messages.at(-1);
  const quoted = message && { message, sender: customer, receiver: agent, subject, language };
  const intro = message ? introduction(options.locale, customer.name, message.at) : '';
  const form = element('form', { name: 'form', id: 'compose-content' });
  const fields: [string, string][] = [
    ['_to', purpose === 'reply' ? `${customer.name} <${customer.address}>,` : ''],
    ['_cc', ''],
    ['_bcc', ''],
  ];
  for (const [name, value] of fields) form.append(element('textarea', { name, id: name, class: 'recipient' }, value));
  const prefix = purpose === 'forward' ? 'Fwd: ' : purpose === 'reply' ? 'Re: ' : '';
  const title = element('input', { name: '_subject', id: 'compose-subject', 'aria-label': label.subject });
  title.value = purpose === 'new' ? '' : prefix + subject;
  const box = element('textarea', { name: '_message', id: 'composebody', 'aria-label': label.body });
  form.append(title, box);
  document.body.append(form);
  const onTop = decoys.has('topPosting');
  const cites = quoted && purpose === 'reply' ? quoted : null;
  if (plain) {
    const cited = cites ? `${intro}\n${cites.message.text.replace(/^/gm, '> ')}` : '';
    const sign = signature ? `-- \n${signature}` : '';
    box.value = onTop ? `\n\n${sign}\n\n${cited}` : `${cited}\n\n${sign}`;
    const at = onTop || !cited ? 0 : cited.length + 1;
    box.setSelectionRange(at, at);
    return;
  }
  const draft = element('div');
  const quote: Node[] = [];
  if (cites) {
    const cite = quoteOf(cites, 'gmail')[0]?.lastChild as Element;
    quote.push(
      element('p', { id: 'reply-intro' }, intro),
      element('blockquote', {}, element('div', { id: 'replybody1' }, ...cite.childNodes)),
    );
  }
  const own = element('p', { class: 'own' }, element('br'));
  const sign = element('div', { id: '_rc_sig' }, ...(signature ? ['-- ', element('br'), signature] : []));
  draft.append(...(onTop ? [own, sign, ...quote] : [...quote, own, sign]));
  box.value = draft.innerHTML;
  const config = { target: box, skin: false, content_css: false, menubar: false, toolbar: false, branding: false };
  const [editor] = await tinymce.init(config as unknown as Parameters<typeof tinymce.init>[0]);
  const start = editor?.getBody().querySelector('.own');
  start?.removeAttribute('class');
  if (start) editor?.selection.setCursorLocation(start, 0);
}

function editable(): HTMLElement {
  const inner = document.querySelector<HTMLIFrameElement>('#composebody_ifr')?.contentDocument?.body;
  const found = inner ?? document.querySelector<HTMLElement>('#composebody');
  if (!found) throw new Error('No composer is open');
  return found;
}

window.model = {
  settled: () => pending,
  async open() {
    throw new Error('Every page of the webmail is loaded anew');
  },
  async reply() {
    await pending;
    editable().focus();
    return editable();
  },
  // Words kept for many answers are written in a window over the page
  async another() {
    const words = element('textarea', { name: 'text', id: 'ffresponsetext' });
    const name = element('input', { type: 'text', name: 'name', id: 'ffresponsename' });
    document.body.append(
      element('div', { role: 'dialog', class: 'ui-dialog popup' }, element('form', {}, name, words)),
    );
    words.focus();
    return words;
  },
  text: () =>
    tinymce.activeEditor?.getContent({ format: 'text' }) ??
    document.querySelector<HTMLTextAreaElement>('#composebody')?.value ??
    '',
  html: () => tinymce.activeEditor?.getContent() ?? '',
  send() {
    window.sent.push({ conversation: options.open, text: this.text(), html: this.html(), note: false });
  },
};
