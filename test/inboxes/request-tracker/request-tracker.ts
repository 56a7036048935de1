import type { PreparedConversation } from '../conversations';
import framed from './framed.ts?script';
import inline from './inline.ts?script';
import plain from './plain.ts?script';

export interface TrackerOptions {
  conversation: PreparedConversation;
  page: 'Display' | 'Update';
  address: string;
  /** What the composer is for. */
  type?: 'response' | 'private';
  /** A frame as in version 5, or the newer editor of version 6, or none. */
  editor?: 'frame' | 'inline' | 'textarea';
  newestFirst?: boolean;
  /** What is answered is in the box, and a signature. */
  quoted?: boolean;
  /** Types of entries as classes, as since version 6. */
  typed?: boolean;
  /** No box lists the people of the ticket. */
  peopleless?: boolean;
}

const SCRIPTS = { frame: framed, inline, textarea: plain };

/** A ticket of Request Tracker after what was seen in version 5.0.3. */
export function render(options: TrackerOptions): string {
  const { conversation, page, address, newestFirst, editor = 'frame', peopleless } = options;
  const entries = conversation.messages.map((message, index) => entryOf(options, message, index));
  if (newestFirst) entries.reverse();
  const title = `#${conversation.id}: ${conversation.subject}`;
  const body = page === 'Display' ? (peopleless ? '' : people(conversation)) + entries.join('') : composer(options);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>
<body class="elevator-light" id="comp-Ticket-${page}">
<script>history.replaceState(null, '', ${JSON.stringify(address)}); window.model = { settled: async () => {} };</script>
<div id="header"><h1>${page === 'Update' ? `Update ticket ${title}` : title}</h1></div>
<form><input type="text" name="q" placeholder="Search"><input name="id" type="hidden" value="${conversation.id}"></form>
${body}
${page === 'Update' ? `<script>${SCRIPTS[editor].replaceAll('</script', '<\\/script')}</script>` : ''}
</body></html>`;
}

function people({ customer }: PreparedConversation): string {
  const user = `<span class="user" data-user-id="41">${customer.name} &lt;${customer.address}&gt;</span>`;
  return `<div class="form-row owner"><span class="user" data-user-id="27">nadia (Nadia Sorel)</span></div>
<div class="form-row requestors"><div class="label">Requestors:</div><div class="value">${user}</div></div>`;
}

function entryOf(
  { conversation: { customer, agent, messages }, typed }: TrackerOptions,
  { author, at, text, note }: PreparedConversation['messages'][number],
  index: number,
): string {
  const own = author === 'agent';
  const user = own ? `nadia (${agent.name})` : `${customer.name} &lt;${customer.address}&gt;`;
  const what = note ? 'Comments added' : index === 0 ? 'Ticket created' : 'Correspondence added';
  const before = index > 0 && !own ? messages[index - 1]?.text : null;
  const quoted = before
    ? `<div>On 2026-11-03 10:15, ${agent.name} wrote:</div><div class="message-stanza-folder closed">Show quoted text</div>
<div class="message-stanza closed" style="display: none">${lines(before)}</div>`
    : '';
  const type = typed ? (note ? ' comment' : ' reply') : '';
  return `<div class="transaction Ticket-transaction message${type}" data-transaction-id="${98 + index}">
<div class="metadata"><span class="date">${at}</span><span class="description"><span class="user" data-user-id="${own ? 27 : 41}">
<a href="/User/Summary.html">${user}</a></span> - ${what}</span></div>
<div class="content"><table><tr><td class="message-header-value">${new Date(at).toUTCString().replace('GMT', '+0000')}</td></tr></table>
<div class="messagebody"></div><div class="messagebody"><div class="message-stanza">${lines(text)}</div>${quoted}</div></div></div>
<div class="transaction Ticket-transaction other" data-transaction-id="${198 + index}"><div class="content">
<div class="messagebody">Outgoing email recorded</div></div></div>`;
}

function lines(text: string): string {
  return text
    .split('\n')
    .map((line) => `<div>${line || '<br>'}</div>`)
    .join('');
}

function composer({ conversation, type = 'response', editor = 'frame', quoted }: TrackerOptions): string {
  const option = (value: string) => `<option value="${value}"${value === type ? ' selected' : ''}>${value}</option>`;
  const last = conversation.messages.at(-1)?.text ?? '';
  const intro = `On ${conversation.messages.at(-1)?.at.slice(0, 10)}, ${conversation.customer.name} wrote:`;
  const draft =
    editor === 'textarea'
      ? `\n\n${intro}\n${last.replace(/^/gm, '> ')}\n\n-- \n${conversation.agent.name}`
      : `<p></p><p>${intro}</p><blockquote><p>${last.replaceAll('\n', '<br>')}</p></blockquote><p>-- </p><p>${conversation.agent.name}</p>`;
  const escaped = (quoted ? draft : '').replaceAll('<', '&lt;');
  return `<form><select name="UpdateType" id="UpdateType">${option('private')}${option('response')}</select>
<input name="UpdateSubject"><textarea name="UpdateCc"></textarea>
<textarea name="UpdateContent" id="UpdateContent" class="messagebox${editor === 'textarea' ? '' : ' richtext'}">
${escaped}</textarea></form>`;
}
