import { expect, it } from 'vitest';
import { readDraft } from '@/page/draft/read';
import { doubtOf } from '@/page/inboxes/doubt';
import { inboxFor } from '@/page/inboxes/registry';
import { within } from '@/page/inboxes/through';
import { sameWords } from './frame';

interface Build {
  name: string;
  address: string;
  said: string[];
  mode: 'reply' | 'note' | null;
  draft: string | null;
  id: string;
  /** `[data-c]` is the composer; a `<template>` becomes the shadow root of what it stands in. */
  markup: string;
}

/** Other builds of the same pages, each with other hooks left: none may be the only one that is relied on. */
const BUILDS: Build[] = [
  {
    name: 'Outlook, with its history below a rule',
    address: 'https://outlook.live.com/mail/0/inbox/id/AAQk',
    said: ['customer: It is broken.', 'agent: We look into it.', 'customer: Second one.'],
    mode: 'reply',
    draft: 'Dear Ada,',
    id: 'AAQk',
    markup: `
      <button id="O365_MainLink_Me"><div>NS</div><span>Nadia Sorel</span></button>
      <div data-app-section="MailReadCompose"><div role="heading" id="CONV_AAQk_SUBJECT" title="Broken lamp">Broken lamp</div>
      <div><div><span id="MSG_a_FROM" aria-label="De : Ada"><span>Ada Reyes</span></span><div>Mon 10:00</div></div><div role="document" id="UniqueMessageBody_1"><div><p>It is broken.</p><hr tabindex="-1" style="display:inline-block;width:98%"><div id="x_divRplyFwdMsg"><b>From:</b> Nadia</div><div>old words</div></div></div></div>
      <div><span id="MSG_b_FROM">Nadia Sorel</span><span>collapsed snippet</span></div>
      <div><div><span id="MSG_c_FROM">Nadia Sorel</span></div><div role="document" id="UniqueMessageBody_2">We look into it.</div></div>
      <div><div><span id="MSG_d_FROM">Ada Reyes&lt;ada@x.example&gt;</span></div><div role="document" id="UniqueMessageBody_3">Second one.</div></div>
      <div role="textbox" contenteditable="true" aria-label="To"></div>
      <div data-c role="textbox" contenteditable="true" aria-multiline="true"><div>Dear Ada,</div><div><br></div><div id="Signature">Nadia</div><div id="appendonsend"></div><hr style="width:98%"><div id="divRplyFwdMsg">From: Ada</div><div>It is broken.</div></div>
      <button data-testid="ComposeSendButton">Send</button></div>`,
  },
  {
    name: 'Freshdesk, with its pane around part of the page',
    address: 'https://acme.freshdesk.com/a/tickets/77',
    said: ['customer: It broke.', 'agent: Sorry.', 'customer: Still broken'],
    mode: 'reply',
    draft: 'Dear Ada',
    id: '77',
    markup: `
      <div class="ticket-details-wrapper"><h3 class="ticket-subject-heading">Lamp</h3>
      <div class="ticket-details__item requestor"><div data-test-id="conversation-wrapper"><strong data-test-id="user-name">Ada</strong><div class="ticket-description"><div class="text__content"><p>It broke.</p><blockquote class="freshdesk_quote">old</blockquote></div></div></div></div>
      <div class="tickets-conversation-pane">
      <div class="ticket-details__item privatenote"><div data-test-id="conversation-12" data-test-is-agent><b data-test-id="user-name">Nadia</b><div data-test-conversation="conversation-text">secret</div></div></div>
      <div class="ticket-details__item"><div data-test-id="conversation-13"><b data-test-id="user-name" data-test-is-agent="true">Nadia</b><div data-test-id="conversation-status">antwoordde</div><div data-test-conversation="conversation-text"><div>Sorry.</div></div></div></div>
      <div class="ticket-details__item requestor"><div data-test-id="conversation-14"><b data-test-id="user-name">Ada</b><div class="ticket_note" data-note-id="9"><div>Still broken</div></div></div></div>
      </div>
      <form class="reply-editor"><div class="fr-box"><div class="fr-wrapper"><div class="fr-element fr-view" data-c contenteditable="true"><p>Dear Ada</p></div></div></div></form></div>`,
  },
  {
    name: 'Freshdesk, writing a note',
    address: 'https://acme.myfreshworks.com/a/tickets/77',
    said: ['customer: Still broken'],
    mode: 'note',
    draft: 'Dear Ada',
    id: '77',
    markup: `
      <div class="tickets-conversation-pane">
      <div class="ticket-details__item requestor"><div data-test-id="conversation-14"><b data-test-id="user-name">Ada</b><div class="ticket_note" data-note-id="9"><div>Still broken</div></div></div></div>
      <div class="note-form" data-test-id="note-form"><div class="fr-box"><div class="fr-wrapper"><div class="fr-element fr-view" data-c contenteditable="true"><p>Dear Ada</p></div></div></div></div></div>`,
  },
  {
    name: 'Intercom, where the side alone tells',
    address: 'https://app.eu.intercom.com/a/inbox/x/inbox/conversation/555',
    said: ['customer: Hello?', 'agent: Hi Ada', 'customer: Still broken'],
    mode: 'reply',
    draft: 'Dear',
    id: '555',
    markup: `
      <div class="inbox2__conversation-page"><h1 data-conversation-title>Ada</h1><div data-testid="conversation-stream-scroll-container" style="width:700px"><div data-conversation-stream>
      <div class="group/content-part flex"><div style="width:300px"><div class="inbox2__break-words"><p>Hello?</p></div></div></div>
      <div class="group/content-part flex"><div style="width:300px;margin-left:400px"><div class="interblocks-html"><p>Hi Ada</p></div></div></div>
      <div class="group/content-part flex"><div style="width:300px;margin-left:400px;background:#fff4c2"><div class="interblocks-html"><p>secret</p></div></div></div>
      <div class="group/content-part"><span>Nadia assigned it</span></div>
      <div class="group/content-part flex"><div style="width:300px"><div class="interblocks-html"><p>Still broken</p></div></div></div>
      </div></div><div data-conversation-reply-composer><button role="tab" aria-selected="true">Reply</button><button role="tab" aria-selected="false">Note</button><div class="ProseMirror" data-c contenteditable="true"><p class="intercom-interblocks-align-left">Dear</p></div></div></div>`,
  },
  {
    name: 'Intercom, numbered and in shadow, writing a note',
    address: 'https://app.intercom.com/a/inbox/x/inbox/all/conversation/556',
    said: ['customer: One', 'agent: Two', 'agent: Three'],
    mode: 'note',
    draft: 'note',
    id: '556',
    markup: `
      <div class="inbox2__conversation-page"><ember-stream style="display:block"><template shadow><div class="inbox2__conversation-stream">
      <div data-part-group-id="1" data-part-group-category="1"><div class="inbox2__user-email-part"><div class="inbox2__user-email-content">One<div class="gmail_quote">old</div></div></div></div>
      <div data-part-group-id="2" data-part-group-category="3"><div class="interblocks-html">Two</div><div class="interblocks-html">Three</div></div>
      <div data-part-group-id="3" data-part-group-category="4"><div class="interblocks-html">note</div></div>
      <div data-part-group-id="4" data-part-group-category="20"><div class="interblocks-html">system</div></div></div></template></ember-stream>
      <div class="conversation__text o__note"><div data-conversation-reply-composer><div class="embercom-prosemirror-composer-editor ProseMirror" data-c contenteditable="true"><p>note</p></div></div></div></div>`,
  },
  {
    name: 'Chatwoot, version 4 with its classes alone',
    address: 'https://chat.acme.example/app/accounts/2/conversations/31',
    said: ['customer: Hello?', 'agent: Hi Ada'],
    mode: 'reply',
    draft: 'Dear Ada',
    id: '31',
    markup: `
      <div class="conversation-panel"><div id="message1" class="message-bubble-container flex" data-message-id="1"><div class="left-bubble bg-n-slate-4"><span>Hello?</span></div></div>
      <div id="message2" class="message-bubble-container flex" data-message-id="2"><div class="center-bubble">Assigned</div></div>
      <div id="message3" class="message-bubble-container flex" data-message-id="3"><div class="right-bubble bg-n-solid-blue inline-block"><p class="block">Hi Ada</p></div></div>
      <div id="message4" class="message-bubble-container flex" data-message-id="4"><div class="right-bubble bg-n-solid-amber text-n-amber-12"><p>secret</p></div></div></div>
      <div class="reply-box"><div class="reply-box__top"></div><div class="ProseMirror-woot-style"><div class="ProseMirror" data-c contenteditable="true"><p>Dear Ada</p><p>--</p><p>Nadia</p></div></div></div>`,
  },
  {
    name: 'Chatwoot, before version 4, writing a note',
    address: 'https://chat.acme.example/app/accounts/2/inbox/3/conversations/31?x=1',
    said: ['customer: Hello?', 'agent: Hi'],
    mode: 'note',
    draft: 'note',
    id: '31',
    markup: `
      <ul class="conversation-panel"><li class="left"><div class="wrap"><div class="bubble"><div class="message-text__wrap"><div class="text-content">Hello?</div></div><span class="time">10:00</span></div></div></li>
      <li class="right"><div class="bubble is-private"><div class="message-text__wrap">secret</div></div></li><li class="right"><div class="message-text__wrap">Hi</div></li></ul>
      <div class="reply-box is-private"><textarea data-c>note</textarea></div>`,
  },
  {
    name: 'Help Scout, with heads of several makes',
    address: 'https://secure.helpscout.net/conversation/99/12/',
    said: ['customer: Broken. Really.', 'agent: Sorry.'],
    mode: 'reply',
    draft: 'Dear',
    id: '99',
    markup: `
      <div data-cy="ConversationHeader.Actions"></div><textarea data-cy="EditableTextarea">Lamp</textarea><div data-testid="ThreadContainer"><ol aria-label="Thread Items">
      <li aria-label="Customer reply"><div id="thread-1"><span data-nocollapse="true">Ada Reyes</span><time>Mar 3</time><p>Broken.</p><p>Really.</p></div></li>
      <li><div id="thread-2" aria-label="Nadia, User reply, sent Mar 3"><header><span data-nocollapse="true">Nadia</span><span>Mar 3</span></header><section><p>Sorry.</p></section></div></li>
      <li><div id="thread-3" aria-label="Internal note"><span data-nocollapse="true">Nadia</span><div>secret</div></div></li>
      </ol></div><div data-cy="ConvoEditor"><div role="textbox" aria-label="Reply Editor" data-slate-editor="true" data-c contenteditable="true"><p>Dear</p></div></div>`,
  },
  {
    name: 'FreeScout, in a folder of its site',
    address: 'https://help.acme.example/public/conversation/12',
    said: ['agent: One', 'customer: Two'],
    mode: 'reply',
    draft: 'Dear',
    id: '12',
    markup: `
      <div class="conv-subjtext"><span>Lamp</span></div><div class="conv-block conv-reply-block"><form><input type="hidden" name="is_note" value=""><textarea id="body"></textarea><div class="note-editor"><div class="note-editable" data-c contenteditable="true"><p>Dear</p></div></div></form></div>
      <div id="conv-layout-main"><div class="thread thread-type-customer" id="thread-9" data-thread_id="9"><div class="thread-person">Ada</div><div class="thread-body"><p>Two</p><div class="gmail_quote">old</div></div></div>
      <div class="thread thread-type-note" id="thread-8" data-thread_id="8"><div class="thread-body">secret</div></div>
      <div class="thread thread-type-message" id="thread-7" data-thread_id="7"><div class="thread-person">Nadia</div><div class="thread-content">One</div></div></div>`,
  },
  {
    name: 'Request Tracker 6, with the thread below the composer',
    address: 'https://rt.acme.example/Ticket/Update.html?id=41&Action=Respond',
    said: ['customer: It broke', 'agent: We look'],
    mode: 'reply',
    draft: 'Dear',
    id: '41',
    markup: `
      <div id="header"><h1>Update ticket #41: Lamp</h1></div><form><select id="UpdateType" name="UpdateType"><option value="private">Kommentar</option><option value="response" selected>Antwort</option></select>
      <input name="UpdateSubject"><textarea name="UpdateCc"></textarea><textarea id="UpdateContent" name="UpdateContent" class="messagebox richtext" style="display:none"></textarea><div class="ck ck-editor"><div class="ck-editor__main"><div class="ck ck-editor__editable" role="textbox" data-c contenteditable="true"><p>Dear</p><p>On Mon, 3 Nov 2026, Ada wrote:</p><blockquote><p>old</p></blockquote><p>-- </p><p>Nadia</p></div></div></div></form>
      <div class="transaction Ticket-transaction message reply" data-transaction-id="5"><div class="metadata"><span class="description">Ada &lt;ada@x.example&gt; - Ticket created</span><span class="date">Mon</span></div><div class="content"><div class="messagebody"><div class="message-stanza">It broke</div></div></div></div>
      <div class="transaction Ticket-transaction message comment" data-transaction-id="6"><div class="metadata"><span class="description">Nadia - Comments added</span></div><div class="content"><div class="messagebody"><div class="message-stanza">secret</div></div></div></div>
      <div class="transaction Ticket-transaction message reply" data-transaction-id="7"><div class="metadata"><span class="description">Nadia - Correspondence added</span></div><div class="content"><div class="messagebody"><div class="message-stanza">We look<div class="message-stanza-folder">Show quoted text</div><div class="message-stanza closed">old</div></div></div></div></div>`,
  },
  {
    name: 'Roundcube, without its marks of people',
    address: 'https://mail.acme.example/?_task=mail&_action=show&_uid=7',
    said: ['customer: It broke'],
    mode: null,
    draft: null,
    id: 'ada@x.example lamp',
    markup: `
      <script>document.body.className='task-mail action-show'</script><div id="message-header"><h2 class="subject"><span class="voice">Betreff: </span>Lamp</h2><div class="header-summary">Von <a href="mailto:ada@x.example">Ada</a> am Mo</div><table class="headers-table"><tr><td>From</td></tr></table></div><div id="messagebody"><div class="message-part"><div class="pre">It broke<br><blockquote>old</blockquote></div></div></div>`,
  },
  {
    name: 'Gmail, with an older table around its mails and a reply over the whole page',
    address: 'https://mail.google.com/mail/u/1/#label/Shop/FMfc',
    said: ['customer: It broke.', 'agent: Sorry, Ada.', 'customer: And again.'],
    mode: 'reply',
    draft: 'Dear Ada,',
    id: '17aa',
    markup: `
      <script>document.title = 'Lamp - shop@halden.example - Halden Mail'</script>
      <div role="main" style="display: none"><h2 class="hP" data-legacy-thread-id="99ff">Other</h2><div role="list"></div></div>
      <div role="main"><div class="ha"><h2 class="hP" data-thread-perm-id="thread-f:1" data-legacy-thread-id="17aa">Lamp</h2></div>
      <div role="list"><div role="listitem" class="h7"><div class="adn" data-message-id="#msg-f:1" data-legacy-message-id="m1">
      <table><tr><td class="gF"><span email="Ada@x.example">Ada</span></td></tr></table>
      <div class="ii gt"><div class="a3s aiL"><div dir="ltr">It broke.</div></div></div></div></div>
      <div role="listitem" class="kv"><div class="adn" data-message-id="#msg-f:2"><span class="gD" email="shop@halden.example" name="Nadia"></span><span class="iA">Folded</span></div></div>
      <div role="listitem" class="h7"><div class="adn" data-message-id="#msg-f:3"><span class="gD" email="shop@halden.example" name="Nadia"></span>
      <div class="ii gt"><div class="a3s aiL">Sorry, Ada.<div class="yj6qo ajU"><div class="ajR" role="button"></div></div><div class="adL"><div class="gmail_quote">It broke.</div></div></div></div></div></div>
      <div role="listitem" class="h7"><div class="adn" data-message-id="#msg-f:4" data-legacy-message-id="m4"><span class="gD" email="ada@x.example" name="Ada"></span>
      <div class="ii gt"><div class="a3s aiL">And again.<br>On Mon, 3 Nov 2026 at 10:15, Nadia &lt;shop@halden.example&gt; wrote:<br><blockquote class="gmail_quote">Sorry</blockquote></div></div></div></div></div></div>
      <div class="aSs"><div class="aSt"><div role="dialog"><form class="bAs"><input name="subjectbox" value="Re: Lamp"><input type="hidden" name="rm" value="#msg-f:4"><input type="hidden" name="from" value="Nadia &lt;shop@halden.example&gt;"></form>
      <div class="Ap"><div class="Am aO9 Al editable" g_editable="true" role="textbox" contenteditable="true" data-c>Dear Ada,<div><br></div><div>-- </div><div>Nadia</div><div><br></div><div>On Mon, 3 Nov 2026 at 10:15, Ada &lt;ada@x.example&gt; wrote:</div><div>&gt; And again.</div></div></div></div></div></div>`,
  },
  {
    name: 'Zendesk, with the newest on top and a chat’s plain composer',
    address: 'https://acme.zendesk.com/agent/tickets/51',
    said: ['customer: Hello?', 'agent: Hello Ada.', 'customer: Still broken.'],
    mode: 'reply',
    draft: 'Dear Ada',
    id: '51',
    markup: `
      <a data-test-id="header-tab" data-entity-id="50" data-entity-is-selected="false"></a><a data-test-id="header-tab" data-entity-id="51" aria-current="page"></a>
      <main id="main_panes"><div data-side-conversations-anchor-id="50"><div data-test-id="omni-log-container"><article data-test-id="omni-log-comment-item"><div data-test-id="omni-log-item-message" type="end-user"><div data-test-id="omni-log-message-content"><div class="zd-comment">Another ticket</div></div></div></article></div>
      <div data-test-id="editor-view"><button data-test-id="omnichannel-channel-switcher-button" data-channel="internal"></button><div data-test-id="omnicomposer-rich-text-ckeditor" class="ck-editor__editable" contenteditable="true"></div></div></div>
      <div data-side-conversations-anchor-id="51"><div data-test-id="omni-log-container">
      <article data-test-id="omni-log-comment-item"><span data-test-id="omni-log-item-sender">Ada</span><time data-test-id="timestamp-absolute" datetime="2026-11-03T12:00:00Z"></time><div data-test-id="omni-log-item-message" type="end-user"><div data-test-id="omni-log-message-content"><div class="zd-comment">Still broken.</div></div></div></article>
      <article data-test-id="omni-log-comment-item"><span data-test-id="omni-log-internal-note-tag"></span><time datetime="2026-11-03T11:30:00Z"></time><div data-test-id="omni-log-item-message" type="internal"><div data-test-id="omni-log-message-content">secret</div></div></article>
      <article data-test-id="omni-log-comment-item"><time datetime="2026-11-03T11:00:00Z"></time><div data-test-id="omni-log-item-message" type="agent"><div data-test-id="omni-log-message-content"><div class="zd-comment">Hello Ada.<div class="signature">Nadia</div></div></div></div></article>
      <article data-test-id="omni-log-comment-item"><time datetime="2026-11-03T10:00:00Z"></time><div data-test-id="omni-log-item-message" type="end-user"><div data-test-id="omni-log-message-content"><div class="zd-comment">Hello?</div></div></div></article></div>
      <div data-test-id="editor-view"><button data-test-id="omnichannel-channel-switcher-button" data-channel="native_messaging"></button><div data-test-id="omnicomposer-plain-text-ckeditor" class="ck-editor__editable" role="textbox" contenteditable="true" data-c><p>Dear Ada</p></div></div></div></main>`,
  },
  {
    name: 'Roundcube, writing in plain text in a window of its own',
    address: 'https://mail.acme.example/?_task=mail&_action=compose&_extwin=1&_reply_uid=7',
    said: ['customer: Воно зламалося.'],
    mode: 'reply',
    draft: 'Вітаю!',
    id: 'ada@x.example lamp',
    markup: `
      <script>document.body.className = 'task-mail action-compose'</script><form name="form"><textarea name="_to">Ада &lt;ada@x.example&gt;,</textarea><textarea name="_cc"></textarea><input name="_subject" value="Re: Lamp">
      <textarea id="composebody" name="_message" data-c>03.11.2026 10:15, Ада написав:
      &gt; Воно зламалося.

      Вітаю!

      -- 
      Надя</textarea></form>`.replaceAll('\n      ', '\n'),
  },
];

/** From trusted test markup, in a frame of its own. */
function open({ address, markup }: Build): Document {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 1200px; height: 800px';
  document.body.replaceChildren(frame);
  const page = frame.contentDocument as Document;
  const { pathname, search, hash } = new URL(address);
  page.open();
  page.write(
    `<!doctype html><body><script>history.replaceState(null, '', ${JSON.stringify(pathname + search + hash)})</script>${markup}`,
  );
  page.close();
  for (const template of page.querySelectorAll('template')) {
    template.parentElement?.attachShadow({ mode: 'open' }).append(template.content);
  }
  return page;
}

it.each(BUILDS.map((build) => [build.name, build] as const))('%s', (_name, build) => {
  const page = open(build);
  const inbox = inboxFor(page, new URL(build.address));
  const composer = within(page, '[data-c]')[0] ?? null;
  const facts = composer && inbox.composer(composer);
  expect(facts?.mode ?? null).toBe(build.mode);
  expect(facts && composer ? readDraft(composer, facts).text.trim() : null).toBe(build.draft);
  expect(composer && doubtOf(inbox, page, composer)).toBeNull();
  for (const from of [composer, null]) {
    const conversation = inbox.conversation(page, from);
    expect(conversation?.id).toBe(build.id);
    expect(conversation?.messages.map(({ author, text }) => `${author}: ${sameWords(text)}`)).toEqual(build.said);
  }
});
