import type { PreparedMessage } from '../conversations';
import { bySelector, columns, escaped, pageWith, type Unknown } from './page';

/** Mail and help desks: cards, tables, feeds, frames. */

/** As Kommo: one feed of everything, everything called a note. */
const feed: Unknown = {
  name: 'feed in which everything is a note',
  render: (shown) => {
    const item = (message: PreparedMessage) => {
      const kind = message.author === 'agent' ? 'outgoing' : 'incoming';
      return `<div class="feed-note-wrapper feed-note-wrapper-amojo"><div class="feed-note feed-note-${kind}"><div class="feed-note__header"><span class="feed-note__name">${shown.nameOf(message)}</span> <span class="feed-note__date">${shown.day(message)} ${shown.time(message)}</span></div><div class="feed-note__body"><p class="feed-note__text">${shown.plain(message)}</p></div></div></div>`;
    };
    const note = shown.has('note')
      ? `<div class="feed-note-wrapper feed-note-wrapper-common"><div class="feed-note feed-note-internal"><div class="feed-note__header">${shown.words.note}</div><div class="feed-note__body">${shown.words.noteText}</div></div></div>`
      : '';
    const items = shown.messages.map(item);
    return columns(
      shown,
      `<div class="card-holder"><div class="feed"><div class="notes-wrapper"><div class="notes-wrapper__notes">${items[0]}${note}${items.slice(1).join('')}</div></div>
      <div class="feed-compose"><div class="feed-compose-switcher">${shown.words.customer}</div><div class="control-contenteditable__area feed-compose__message" contenteditable="true"></div></div></div></div>`,
      'links',
    );
  },
  composer: bySelector('.feed-compose__message'),
};

/** As Zoho Desk: mails in cards, the editor's text in a frame. */
const framedEditor: Unknown = {
  name: 'mails in cards, editor in a frame',
  render: (shown) => {
    const item = (message: PreparedMessage) =>
      `<div class="zd_v2-threadlistitem-item" data-id="thread"><div class="zd_v2-threadlistitem-head"><span class="zd_v2-threadlistitem-authorName">${shown.nameOf(message)}</span><span class="zd_v2-time">${shown.day(message)} ${shown.time(message)}</span></div>
      <div class="zd_v2-conversationlistcommon-contentWrapper" data-id="threadContent">${shown.paragraphs(message)}${shown.has('quotes') ? `<blockquote>${shown.words.quoted}</blockquote>` : ''}</div></div>`;
    return columns(
      shown,
      `<div class="zd_v2-ticketdetailview-container"><h2>${escaped(shown.conversation.subject)}</h2><p class="zd_v2-contact"></p><div class="zd_v2-head-contactName"><h3>${shown.conversation.customer.name}</h3></div><div class="zd_v2-list">${shown.messages.map(item).join('')}</div>
      <div class="zd_v2-editor">${shown.toolbar()}<iframe class="ze_area" srcdoc="<body contenteditable='true'><div><br></div></body>" style="width:100%"></iframe></div></div>`,
    );
  },
  composer: (page) => page.querySelector('iframe')?.contentDocument?.body ?? null,
};

/** As Front: mails whose bodies are frames. */
const framedMails: Unknown = {
  name: 'mails in frames',
  render: (shown) => {
    const item = (message: PreparedMessage) =>
      `<section class="card ${message.author === 'agent' ? 'card-outbound' : 'card-inbound'}"><div class="card-top"><b>${shown.nameOf(message)}</b><i>${shown.time(message)}</i></div><iframe style="width:100%" srcdoc="${escaped(`<body>${shown.paragraphs(message)}</body>`)}"></iframe></section>`;
    return columns(
      shown,
      `<main><div class="timeline">${shown.messages.map(item).join('')}</div><div class="reply"><div contenteditable="true" class="body"></div></div></main>`,
    );
  },
  composer: bySelector('.body'),
};

/** As Gorgias: React, the writer in a data attribute, notes among the messages. */
const ticket: Unknown = {
  name: 'writer in an attribute',
  render: (shown) => {
    const item = (message: PreparedMessage) =>
      `<div class="TicketMessage__root--3kx" data-from-agent="${message.author === 'agent'}"><div class="avatar">${shown.nameOf(message).slice(0, 1)}</div><div class="body"><div class="meta"><span class="author">${shown.nameOf(message)}</span><time datetime="${message.at}">${shown.time(message)}</time></div><div class="content">${shown.paragraphs(message)}<div class="signature">Alder Lane</div></div></div></div>`;
    const note = shown.has('note')
      ? `<div class="TicketMessage__root--3kx is-internal-note" data-from-agent="true"><div class="body"><div class="meta"><span class="author">Nadia</span></div><div class="content">${shown.words.noteText}</div></div></div>`
      : '';
    const items = shown.messages.map(item);
    return columns(
      shown,
      `<div class="TicketBody"><div class="TicketMessages">${items[0]}${note}${items.slice(1).join('')}</div>${shown.suggestions()}<div class="editor"><div class="public-DraftEditor-content" role="textbox" contenteditable="true"></div></div></div>`,
    );
  },
  composer: bySelector('.public-DraftEditor-content'),
};

/** A desk of long ago: a table with stripes, and the writer's place in words. */
const table: Unknown = {
  name: 'striped table',
  render: (shown) => {
    const row = (message: PreparedMessage, index: number) =>
      `<tr class="${index % 2 ? 'even' : 'odd'}"><td width="160"><b>${shown.nameOf(message)}</b><br><small>${message.author === 'agent' ? shown.words.agent : shown.words.customer}</small><br><small>${shown.day(message)} ${shown.time(message)}</small></td><td>${shown.plain(message)}</td></tr>`;
    return pageWith(
      shown,
      `<h1>${escaped(shown.conversation.subject)}</h1><table class="list" width="100%">${shown.messages.map(row).join('')}</table>
      <form method="post"><input name="subject"><textarea name="message" cols="80" rows="8" style="width:100%"></textarea><input type="submit"></form>`,
    );
  },
  composer: bySelector('[name="message"]'),
};

/** A chat with its history in a frame beside the field. */
const framedHistory: Unknown = {
  name: 'history in a frame',
  render: (shown) => {
    const item = (message: PreparedMessage) =>
      `<div class="msg ${message.author === 'agent' ? 'right' : 'left'}"><div class="msg-text">${shown.plain(message)}</div><div class="msg-date">${shown.time(message)}</div></div>`;
    return pageWith(
      shown,
      `<div style="display:flex">${shown.list('links')}<div style="flex:1"><iframe style="width:100%;height:500px" srcdoc="${escaped(`<body><div class="history">${shown.messages.map(item).join('')}</div></body>`)}"></iframe><div class="send"><textarea style="width:100%"></textarea></div></div></div>`,
    );
  },
  composer: bySelector('.send textarea'),
};

/** Reviews and the answers below them, known by nothing but the name over the page. */
const named: Unknown = {
  name: 'names alone',
  render: (shown) => {
    const item = (message: PreparedMessage) =>
      `<article><div><h4>${shown.nameOf(message)}</h4><span>${shown.day(message)}</span></div><div>${shown.paragraphs(message)}</div></article>`;
    return columns(
      shown,
      `<header><h2>${shown.conversation.customer.name}</h2></header><div>${shown.messages.map(item).join('')}</div><div><div contenteditable="true" class="answer"></div></div>`,
    );
  },
  composer: bySelector('.answer'),
};

/** Bootstrap's cards, straight beside the form: no box around the messages, and no word that says "message". */
const cards: Unknown = {
  name: 'cards beside the form',
  render: (shown) => {
    const card = (who: string, role: string, when: string, words: string, look = '') =>
      `<div class="card mb-3${look}" style="border:1px solid #ccd;border-radius:6px"><div class="card-header"><strong>${who}</strong> <small class="text-muted">${role} · ${when}</small></div><div class="card-body">${words}</div></div>`;
    const items = shown.messages.map((message) => {
      const role = message.author === 'agent' ? shown.words.agent : shown.words.customer;
      return card(shown.nameOf(message), role, shown.time(message), shown.paragraphs(message));
    });
    const note = shown.has('note')
      ? card('Nadia', shown.words.note, '10:42', `<p>${shown.words.noteText}</p>`, ' bg-warning')
      : '';
    const others = shown.has('list')
      ? `<div class="card mb-3"><div class="card-header">${shown.words.orders}</div><div class="card-body"><ul><li><a href="#1">${shown.words.preview}</a></li><li><a href="#2">${shown.words.preview}</a></li></ul></div></div>`
      : '';
    return columns(
      shown,
      `<div class="breadcrumb">${shown.words.inbox} / 8841</div><h1>${escaped(shown.conversation.subject)}</h1><div class="meta"><span>${shown.words.tags}: 3</span> <span>10:20</span></div>
      ${items[0]}${note}${items.slice(1).join('')}<form method="post"><input name="subject"><textarea name="body" style="width:100%"></textarea><button>OK</button></form>${others}`,
      'links',
    );
  },
  composer: bySelector('[name="body"]'),
};

/** Bootstrap 3: panels, of which only those of the team bear a label. */
const panels: Unknown = {
  name: 'panels beside the form',
  render: (shown) => {
    const item = (message: PreparedMessage) => {
      const own = message.author === 'agent';
      const label = own ? ` <span class="label label-primary">${shown.words.agent}</span>` : '';
      return `<div class="panel ${own ? 'panel-info' : 'panel-default'}"><div class="panel-heading"><b>${shown.nameOf(message)}</b>${label} <span class="pull-right">${shown.day(message)} ${shown.time(message)}</span></div><div class="panel-body">${shown.plain(message)}</div></div>`;
    };
    return columns(
      shown,
      `<h3>${escaped(shown.conversation.subject)}</h3>${shown.messages.map(item).join('')}<div class="well"><div class="note-editable" contenteditable="true" style="min-height:80px"></div></div>`,
      'links',
    );
  },
  composer: bySelector('.note-editable'),
};

/** Classes that say how things look and nothing of what they are. */
const looks: Unknown = {
  name: 'boxes with classes of looks beside the field',
  render: (shown) => {
    const item = (message: PreparedMessage) => {
      const own = message.author === 'agent';
      return `<div class="${own ? 'bg-blue-50' : 'bg-white'} rounded-lg p-4 mt-4"><div class="flex items-center"><span class="font-medium">${shown.nameOf(message)}</span><span class="ml-2 text-xs">${own ? shown.words.agent : shown.words.customer}</span><span class="ml-auto text-xs">${shown.time(message)}</span></div><div class="mt-2">${shown.paragraphs(message)}</div></div>`;
    };
    return columns(
      shown,
      `<div class="flex p-2"><span>${shown.words.inbox}</span><span>#8841</span></div>${shown.messages.map(item).join('')}${shown.suggestions()}<div class="mt-6"><textarea class="w-full" style="width:100%"></textarea></div>`,
    );
  },
  composer: bySelector('textarea'),
};

/** No box around the messages, no class, and the own ones are "You". */
const folded: Unknown = {
  name: 'folds beside the form, the own ones signed "You"',
  render: (shown) => {
    const item = (message: PreparedMessage) =>
      `<details open><summary><b>${message.author === 'agent' ? shown.words.you : shown.nameOf(message)}</b> <i>${shown.day(message)} ${shown.time(message)}</i></summary><div>${shown.paragraphs(message)}</div></details>`;
    return pageWith(
      shown,
      `<h2>${escaped(shown.conversation.subject)}</h2>${shown.messages.map(item).join('')}<form><textarea name="body" style="width:100%"></textarea></form>`,
    );
  },
  composer: bySelector('textarea'),
};

/** Rows with the newest on top, below the editor, and who wrote when in two lines of one cell. */
const newestFirst: Unknown = {
  name: 'the newest on top, writer and time in one cell',
  render: (shown) => {
    const item = (message: PreparedMessage) =>
      `<div style="display:grid;grid-template-columns:160px 1fr"><div>${shown.nameOf(message)}<br><small>${shown.day(message)}, ${shown.time(message)}</small></div><div>${shown.plain(message)}</div></div>`;
    return pageWith(
      shown,
      `<h2>${shown.conversation.customer.name}</h2><div class="ed" contenteditable="true"></div><div>${shown.messages.map(item).toReversed().join('')}</div>`,
    );
  },
  composer: bySelector('.ed'),
};

/** A plain table: writer and side in two lines of one cell, the time in another. */
const grid: Unknown = {
  name: 'a plain table, writer and side in one cell',
  render: (shown) => {
    const row = (message: PreparedMessage) => {
      const own = message.author === 'agent';
      const name = own ? `${shown.nameOf(message)} (${shown.words.you.toLowerCase()})` : shown.nameOf(message);
      return `<tr><td>${name}<br>${own ? shown.words.agent : shown.words.customer}</td><td>${shown.day(message)} ${shown.time(message)}</td><td>${shown.plain(message)}</td></tr>`;
    };
    return pageWith(
      shown,
      `<table><tbody>${shown.messages.map(row).join('')}</tbody></table><div class="ed" contenteditable="true"></div>`,
    );
  },
  composer: bySelector('.ed'),
};

export const DESKS: readonly Unknown[] = [
  feed,
  framedEditor,
  framedMails,
  ticket,
  table,
  framedHistory,
  named,
  cards,
  panels,
  looks,
  folded,
  newestFirst,
  grid,
];
