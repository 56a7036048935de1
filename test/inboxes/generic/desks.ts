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

export const DESKS: readonly Unknown[] = [feed, framedEditor, framedMails, ticket, table, framedHistory, named];
