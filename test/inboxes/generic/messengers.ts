import type { PreparedMessage } from '../conversations';
import { bySelector, columns, pageWith, type Shown, type Unknown } from './page';

/** Chats: bubbles by side, by class, in groups, in shadow roots, in lists that are drawn anew. */

/** As Meta Business Suite: atomic classes alone, sides by layout; notes are a field of their own. */
const atomic: Unknown = {
  name: 'atomic classes, sides by layout',
  render: (shown) => {
    const row = (message: PreparedMessage) => {
      const own = message.author === 'agent';
      const side = own ? 'flex-end' : 'flex-start';
      const ground = own ? '#0a7cff' : '#e4e6eb';
      return `<div class="x78zum5 x1n2onr6"><div class="x6s0dn4 x78zum5" style="display:flex;justify-content:${side}">
        <div class="x1lliihq x1yc453h" style="max-width:60%;background:${ground};border-radius:18px;padding:8px"><span dir="auto">${shown.plain(message)}</span></div></div></div>`;
    };
    const day = (message: PreparedMessage) =>
      shown.has('days')
        ? `<div class="x78zum5 x1n2onr6"><div class="xat24cr" style="text-align:center">${shown.day(message)}, ${shown.time(message)}</div></div>`
        : '';
    const log = shown.messages.map((message, index) => (index % 2 ? '' : day(message)) + row(message)).join('');
    return columns(
      shown,
      `<div class="x9f619"><div class="x1ey2m1c"><h2>${shown.conversation.customer.name}</h2></div><div class="x5yr21d">${log}</div>
      ${shown.suggestions()}<div class="xh8yej3">${shown.toolbar()}<div role="textbox" contenteditable="true" class="x1hx0egp notranslate" aria-label="${shown.words.reply}"><p><br></p></div></div></div>`,
    );
  },
  composer: bySelector('[role="textbox"]'),
};

/** As Jivo: messages in groups of one writer, with the name once. */
const groups: Unknown = {
  name: 'groups of one writer',
  render: (shown) => {
    const runs: PreparedMessage[][] = [];
    for (const message of shown.messages) {
      const run = runs.at(-1);
      if (run?.[0]?.author === message.author) run.push(message);
      else runs.push([message]);
    }
    const group = (run: PreparedMessage[]) => {
      const [first] = run as [PreparedMessage];
      const kind = first.author === 'agent' ? 'agent' : 'visitor';
      const inner = run.map(
        (message) =>
          `<div class="message"><div class="message__text">${shown.plain(message)}</div><div class="message__time">${shown.time(message)}</div></div>`,
      );
      return `<div class="group group_type_${kind}"><div class="group__name">${shown.nameOf(first)}</div>${inner.join('')}</div>`;
    };
    const event = shown.has('events') ? `<div class="system-event">${shown.words.assigned}</div>` : '';
    return columns(
      shown,
      `<div class="chat"><div class="chat__history">${runs.map((run, index) => (index === 1 ? event : '') + group(run)).join('')}</div>
      <div class="chat__input">${shown.suggestions()}<textarea placeholder="${shown.words.reply}"></textarea>${shown.toolbar()}</div></div>`,
      'links',
    );
  },
  composer: bySelector('.chat__input textarea'),
};

/** As HubSpot: a virtual list, messages at their places in any order; who wrote stands on them. */
const virtual: Unknown = {
  name: 'virtual list',
  render: (shown) => {
    const rows = shown.messages.map((message, index) => {
      const own = message.author === 'agent';
      return `<div data-test-id="thread-item" style="position:absolute;top:${index * 190}px;left:0;right:0;height:180px;overflow:hidden"><div style="margin-${own ? 'left' : 'right'}:30%">
        <div class="UIFlex-row"><strong>${shown.nameOf(message)}</strong><small>${shown.time(message)}</small></div>
        <div class="private-html" style="background:${own ? '#e5f5f8' : '#f5f8fa'};border-radius:4px">${shown.paragraphs(message)}</div></div></div>`;
    });
    return columns(
      shown,
      `<div data-selenium-test="thread"><h3>${shown.conversation.customer.name}</h3><div style="position:relative;height:${rows.length * 190}px">${rows.reverse().join('')}</div>
      <div><div role="tablist"><div role="tab" aria-selected="true">Email</div><div role="tab">Comment</div></div><div class="ProseMirror" contenteditable="true"><p><br></p></div></div></div>`,
    );
  },
  composer: bySelector('.ProseMirror'),
};

/** Web components: the list, each message and the field in shadow roots. */
const shadows: Unknown = {
  name: 'shadow roots',
  render: (shown) => {
    const root = (inner: string) => `<template shadowrootmode="open">${inner}</template>`;
    const message = (it: PreparedMessage) =>
      `<desk-message data-direction="${it.author === 'agent' ? 'outbound' : 'inbound'}">${root(`<style>div{padding:4px}</style><div class="head"><b>${shown.nameOf(it)}</b> <time datetime="${it.at}">${shown.time(it)}</time></div><div class="words">${shown.paragraphs(it)}</div>`)}</desk-message>`;
    return columns(
      shown,
      `<desk-thread>${root(`<style>desk-message{display:block}</style><div class="thread">${shown.messages.map(message).join('')}</div><desk-field>${root('<textarea rows="3"></textarea>')}</desk-field>`)}</desk-thread>`,
    );
  },
  composer: (page) =>
    page.querySelector('desk-thread')?.shadowRoot?.querySelector('desk-field')?.shadowRoot?.querySelector('textarea') ??
    null,
};

/** A column that is turned around, own messages marked and the customers' not. */
const reversed: Unknown = {
  name: 'reversed column, own messages marked',
  render: (shown) => {
    const item = (message: PreparedMessage) =>
      `<li class="bubble${message.author === 'agent' ? ' bubble--mine' : ''}">${quote(shown)}<span class="txt">${shown.plain(message)}</span><span class="tm">${shown.time(message)}</span></li>`;
    const log = shown.messages.map(item).reverse().join('');
    return pageWith(
      shown,
      `<div style="display:flex">${shown.list()}<div style="flex:1"><h1>${shown.conversation.customer.name}</h1><ul class="chat" style="display:flex;flex-direction:column-reverse">${log}</ul>
      <form><div contenteditable="true" class="field"></div>${shown.toolbar()}</form></div></div>`,
    );
  },
  composer: bySelector('.field'),
};

const quote = (shown: Shown) => (shown.has('quotes') ? `<div class="quoted">${shown.words.quoted}</div>` : '');

/** A log for screen readers: what was sent is said to be so, classes are hashes. */
const spoken: Unknown = {
  name: 'log with labels',
  render: (shown) => {
    const item = (message: PreparedMessage) => {
      const who = message.author === 'agent' ? shown.words.you : shown.nameOf(message);
      return `<div class="css-1d3w${message.at.length}" role="article"><div class="css-0"><span class="css-7a">${who}</span><span class="css-7b">${shown.time(message)}</span></div><div class="css-9k">${shown.paragraphs(message)}</div></div>`;
    };
    return columns(
      shown,
      `<div><div role="log">${shown.messages.map(item).join('')}</div>${shown.suggestions()}<div class="css-x1"><div contenteditable="true" role="textbox" aria-multiline="true"></div></div></div>`,
    );
  },
  composer: bySelector('[role="textbox"]'),
};

export const CHATS: readonly Unknown[] = [atomic, groups, virtual, shadows, reversed, spoken];
