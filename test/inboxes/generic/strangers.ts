/**
 * Pages as inboxes that no file knows build theirs: each with one conversation, written out, for what the models beside
 * this file do not vary.
 */
export interface Stranger {
  what: string;
  /** What of the page lies above the field that the answer is written in. */
  html: string;
  /** The field, where it is no text area. */
  field?: string;
  said: string[];
}

const desk = (item: (name: string, when: string, words: string, index: number) => string, said: Said): string =>
  said.map(([name, when, words], index) => item(name, when, words, index)).join('');

type Said = [name: string, when: string, words: string][];

const KETTLE: Said = [
  ['Dana Cole', '12 Nov 2026, 10:42', 'My kettle leaks.'],
  ['Tom Reed', '12 Nov 2026, 11:05', 'Since when does it?'],
  ['Dana Cole', '12 Nov 2026, 11:40', 'Since this morning, all over the floor.'],
];
const ЧАЙНИК: Said = [
  ['Ирина Котова', '12.11.2026 10:42', 'Чайник течёт.'],
  ['Павел Орлов', '12.11.2026 11:05', 'Давно он течёт?'],
  ['Ирина Котова', '12.11.2026 11:40', 'С утра, весь пол мокрый.'],
];
const ПОСИЛКА: Said = [
  ['Олена Бойко', '12.11.2026 10:42', 'Де моя посилка?'],
  ['Тарас Гнатюк', '12.11.2026 11:05', 'Дізнаюся в кур’єра.'],
  ['Олена Бойко', '12.11.2026 11:40', 'Третій день дізнаєтеся.'],
];

const saidBy = (said: Said): string[] =>
  said.map(([, , words], index) => `${index % 2 ? 'agent' : 'customer'}: ${words}`);

/** What is known of a name counts more than how a message looks. */
const NAMES: Stranger[] = [
  {
    what: 'the last message has a class of its own (en)',
    html: `<ul class="thread">${desk((name, when, words, index) => `<li class="msg${index === 2 ? ' last' : ''}"><b>${name}</b> ${index === 1 ? '<em>Agent</em>' : ''}<small>${when}</small><p>${words}</p></li>`, KETTLE)}</ul>`,
    said: saidBy(KETTLE),
  },
  {
    what: 'our name bears a label, the other none (ru)',
    html: `<div class="thread">${desk((name, when, words, index) => `<div class="item"><div class="who">${name}${index === 1 ? ' (поддержка)' : ''}</div><div class="when">${when}</div><div class="txt">${words}</div></div>`, ЧАЙНИК)}</div>`,
    said: saidBy(ЧАЙНИК),
  },
  {
    what: 'a table with a row of headings (uk)',
    html: `<table class="t"><tr><th>Хто</th><th>Коли</th><th>Повідомлення</th></tr>${desk((name, when, words, index) => `<tr><td>${name}${index === 1 ? ' (підтримка)' : ''}</td><td>${when}</td><td>${words}</td></tr>`, ПОСИЛКА)}</table>`,
    said: saidBy(ПОСИЛКА),
  },
  {
    what: 'the unread one is of another colour (uk)',
    html: `<section>${desk((name, when, words, index) => `<article style="background:${index === 2 ? '#ffe' : '#fff'}"><header><strong>${name}</strong>${index === 1 ? ' <span>Підтримка</span>' : ''}<time>${when}</time></header><div>${words}</div></article>`, ПОСИЛКА)}</section>`,
    said: saidBy(ПОСИЛКА),
  },
  {
    what: 'a dash before what the name is (ru)',
    html: `<div>${desk((name, when, words, index) => `<div><b>${index === 1 ? 'Магазин «Лампа» — менеджер' : name}</b> <i>${when}</i><div>${words}</div></div>`, ЧАЙНИК)}</div>`,
    said: saidBy(ЧАЙНИК),
  },
  {
    what: 'the whole team’s queue stands on each message (en)',
    html: `<h2>Dana Cole</h2><div>${desk((name, when, words) => `<div class="row"><b>${name}</b> <span>Support</span> <i>${when}</i><p>${words}</p></div>`, KETTLE)}</div>`,
    said: saidBy(KETTLE),
  },
];

/** What stands beside a name is no name, and what hangs on a message is not said in it. */
const BESIDE: Stranger[] = [
  {
    what: 'initials and badges before the name (en)',
    html: `<div class="messages">${desk((name, when, words, index) => `<div class="message"><span class="av">${name.replace(/[^A-Z]/g, '')}</span><span class="badge">${index === 1 ? 'Agent' : 'VIP'}</span><span class="nm">${name}</span><span class="tm">${when}</span><div class="tx">${words}</div></div>`, KETTLE)}</div>`,
    said: saidBy(KETTLE),
  },
  {
    what: 'initials, and what is new, in hashed classes (uk)',
    html: `<h2>Олена Бойко</h2><div class="css-1">${desk((name, when, words, index) => `<div class="css-2"><div class="css-3">${index === 1 ? 'ТГ' : 'ОБ'}</div><div>${index === 1 ? '' : '<span>Постійний клієнт</span> '}<b>${name}</b> <i>${when}</i></div><div class="css-5">${words}</div></div>`, ПОСИЛКА)}</div>`,
    said: saidBy(ПОСИЛКА),
  },
  {
    what: 'reactions and actions below the words (en)',
    html: `<div class="messages">${desk((name, when, words, index) => `<div class="message ${index === 1 ? 'mine' : 'theirs'}"><div class="ring">${name.replace(/[^A-Z]/g, '')}</div><div class="content"><div class="top"><span class="user">${name}</span><span class="at">${when}</span></div><div class="words">${words}</div><div class="bar"><a href="#r">Reply</a> <a href="#c">Copy</a> <a href="#e">Edit</a></div><div class="row"><span>👍</span> <span>2</span></div></div></div>`, KETTLE)}<div class="hint">Dana Cole is typing…</div></div>`,
    said: saidBy(KETTLE),
  },
  {
    what: 'actions that are no links, in hashed classes (ru)',
    html: `<h2>Ирина Котова</h2><div class="x1">${desk((name, when, words) => `<div class="x2"><div class="x3">${name.replace(/[^А-Я]/g, '')}</div><div class="x4"><div><span>${name}</span><span>${when}</span></div><div>${words}</div><div><span role="button">Ответить</span> <span role="button">Копировать</span></div></div></div>`, ЧАЙНИК)}</div>`,
    said: saidBy(ЧАЙНИК),
  },
  {
    what: 'somebody typing in a bubble (uk)',
    html: `<div role="log"><div class="row in"><div>Алло?</div></div><div class="row out"><div>Слухаю вас.</div></div><div class="row in"><div>Кран тече.</div></div><div class="row in"><div><span>Олена друкує…</span></div></div></div>`,
    said: ['customer: Алло?', 'agent: Слухаю вас.', 'customer: Кран тече.'],
  },
  {
    what: 'to whom it went, below the name (en)',
    html: `<h2>Dana Cole</h2><div>${desk((name, when, words, index) => `<div class="k1"><div class="k2"><div><b>${name}</b></div><div>To: ${index === 1 ? 'Dana Cole' : 'Support'}</div><div>${when}</div></div><div class="k3">${words}</div></div>`, KETTLE)}</div>`,
    said: saidBy(KETTLE),
  },
];

/** Names that classes have and messages have not. */
const CLASSES: Stranger[] = [
  {
    what: 'private messages (en)',
    html: `<div class="messages">${desk((_name, _when, words, index) => `<div class="private-message ${index === 1 ? 'ours' : 'theirs'}"><p>${words}</p></div>`, KETTLE)}</div>`,
    said: saidBy(KETTLE),
  },
  {
    what: 'a service, a system font, an old day (ru)',
    html: `<div class="chat"><div class="msg incoming service-chat day-old"><div>Чайник течёт.</div></div><div class="msg outgoing msg-system-font"><div>Давно он течёт?</div></div><div class="msg incoming day-new"><div>С утра, весь пол мокрый.</div></div></div>`,
    said: saidBy(ЧАЙНИК),
  },
  {
    what: 'events and notes beside them (uk)',
    html: `<div class="chat"><div class="msg incoming"><div>Де моя посилка?</div></div><div class="system-message"><div>Тарас узяв розмову</div></div><div class="msg outgoing"><div>Дізнаюся в кур’єра.</div></div><div class="msg msg--private"><div>Обережно, він сердитий</div></div><div class="chat__day-separator"><div>Понеділок, зранку</div></div><div class="msg incoming"><div>Третій день дізнаєтеся.</div></div><div class="note" data-private="true"><div>Передати старшому</div></div></div>`,
    said: saidBy(ПОСИЛКА),
  },
];

/** Who wrote what where it stands in the words. */
const WORDS: Stranger[] = [
  {
    what: 'a label and a name behind a colon (ru)',
    html: `<div>${desk((name, _when, words, index) => `<div><b>${index === 1 ? 'Продавец: Лавка' : `Покупатель: ${name}`}</b><div>${words}</div></div>`, ЧАЙНИК)}</div>`,
    said: saidBy(ЧАЙНИК),
  },
  {
    what: 'the same on lines of one paragraph (uk)',
    html: `<div>${desk((name, _when, words, index) => `<p>${index === 1 ? 'Менеджер' : 'Клієнт'}: ${name.split(' ')[0]}<br>${words}</p>`, ПОСИЛКА)}</div>`,
    said: saidBy(ПОСИЛКА),
  },
  {
    what: 'the same before words on the same line (en)',
    html: `<ul>${desk((name, _when, words, index) => `<li><strong>${index === 1 ? 'Seller' : `Customer: ${name}`}</strong> ${words}</li>`, KETTLE)}</ul>`,
    said: saidBy(KETTLE),
  },
  {
    what: 'time, name and words on one line (ru)',
    html: `<h3>Ирина Котова</h3><div>${desk((name, when, words) => `<div>[${when.slice(-5)}] ${name}: ${words}</div>`, ЧАЙНИК)}</div>`,
    said: saidBy(ЧАЙНИК),
  },
  {
    what: 'lines that read like the head of a mail (en)',
    html: `<div class="chat"><div class="in">From: Kyiv<br>To: Lviv<br>Date: 12 November<br>My ticket does not open.</div><div class="out">Which number is it?</div></div>`,
    said: ['customer: From: Kyiv To: Lviv Date: 12 November My ticket does not open.', 'agent: Which number is it?'],
  },
];

/** Tables and lists of terms. */
const TABLES: Stranger[] = [
  {
    what: 'terms and what they mean (en)',
    html: `<h3>Dana Cole</h3><dl>${desk((name, when, words) => `<dt>${name} <small>${when}</small></dt><dd>${words}</dd>`, KETTLE)}</dl>`,
    said: saidBy(KETTLE),
  },
  {
    what: 'terms that are labels (ru)',
    html: `<dl class="facts"><dt>Телефон</dt><dd>неизвестен</dd><dt>Город</dt><dd>неизвестен</dd></dl><dl>${desk((_name, when, words, index) => `<dt>${index === 1 ? 'Оператор' : 'Клиент'} (${when})</dt><dd>${words}</dd>`, ЧАЙНИК)}</dl>`,
    said: saidBy(ЧАЙНИК),
  },
  {
    what: 'headings over boxes (uk)',
    html: `<h1>Олена Бойко</h1><section>${desk((name, when, words) => `<h4>${name} · ${when}</h4><div>${words}</div>`, ПОСИЛКА)}</section>`,
    said: saidBy(ПОСИЛКА),
  },
  {
    what: 'a table a message (en)',
    html: `<h2>Dana Cole</h2><div class="thread">${desk((name, when, words) => `<table class="msg"><tr><td><b>${name}</b></td><td align="right">${when}</td></tr><tr><td colspan="2">${words}</td></tr></table>`, KETTLE)}</div>`,
    said: saidBy(KETTLE),
  },
  {
    what: 'words whose lines are kept (en)',
    html: `<div><div class="article customer"><div>Dana Cole, 12 Nov 2026 10:42</div><pre>My kettle leaks.\nI want a new one.</pre></div><div class="article agent"><div>Tom Reed, 12 Nov 2026 10:45</div><pre>Since when\ndoes it?</pre></div></div>`,
    said: ['customer: My kettle leaks. I want a new one.', 'agent: Since when does it?'],
  },
];

/** As desks and shops build theirs. */
const SITES: Stranger[] = [
  {
    what: 'as osTicket: entries in tables, titles over them (en)',
    html: `<div id="ticketthread">${desk((name, when, words, index) => `<div class="thread-entry ${index === 1 ? 'response' : 'message'} avatar"><div class="header"><div class="pull-right"><a class="action-button">▾</a></div><b>${name}</b> posted <a name="entry" href="#e"><time datetime="2026-11-12T1${index}:05:00Z">${when}</time></a> <span class="title truncate">Kettle</span></div><div class="thread-body no-pjax"><div><p>${words}</p></div></div></div>`, KETTLE)}<div class="thread-event action"><span class="description">Assigned to <b>Tom Reed</b> by <b>Nadia</b></span></div><div class="thread-entry note"><div class="header"><b>Nadia</b> posted <time>12:00</time></div><div class="thread-body"><div>Careful, this one is angry.</div></div></div></div>`,
    said: saidBy(KETTLE),
  },
  {
    what: 'as Zammad: articles with what is pressed below (ru)',
    html: `<div class="ticket-article">${desk((name, when, words, index) => `<div class="ticket-article-item ${index === 1 ? 'agent' : 'customer'} email"><div class="article-meta top hide"><div>От</div><div>${name}</div></div><div class="article-content"><div class="avatar">${name.replace(/[^А-Я]/g, '')}</div><div class="bubble-gap"><div class="internal-border"><div class="textBubble"><div class="textBubble-content">${words}</div></div></div></div></div><div class="article-actions"><a href="#r" class="article-action"> Ответить</a><a href="#f" class="article-action"> Переслать</a></div><small class="task-subline"><time>${when}</time></small></div>`, ЧАЙНИК)}</div>`,
    said: saidBy(ЧАЙНИК),
  },
  {
    what: 'as Odoo: a chatter, the log note among the messages (uk)',
    html: `<div class="o-mail-Chatter"><h2>Олена Бойко</h2><div class="o-mail-Thread">${desk((name, when, words) => `<div class="o-mail-Message" role="group" aria-label="Повідомлення"><div class="o-mail-Message-core d-flex"><div class="o-mail-Message-sidebar"><img alt=""></div><div class="w-100"><div class="o-mail-Message-header"><span class="o-mail-Message-author"><strong>${name}</strong></span> <small class="o-mail-Message-date">${when}</small></div><div class="o-mail-Message-contentContainer"><div class="o-mail-Message-body"><p>${words}</p></div></div></div></div></div>`, ПОСИЛКА)}</div></div>`,
    said: saidBy(ПОСИЛКА),
  },
  {
    what: 'as Re:amaze: staff and customers by class of the row (en)',
    html: `<div class="conversation-messages">${desk((name, when, words, index) => `<div class="conversation-message ${index === 1 ? 'staff' : 'customer'}-message"><div class="message-avatar">${name.slice(0, 1)}</div><div class="message-main"><div class="message-header"><span>${name}</span> <span>via email</span> <abbr>${when}</abbr></div><div class="message-body">${words}</div></div></div>`, KETTLE)}</div>`,
    said: saidBy(KETTLE),
  },
  {
    what: 'as a marketplace: bubbles by side, the order over them (ru)',
    html: `<div><div>Заказ 88-41 · Доставлен</div><div style="display:flex;flex-direction:column">${desk((_name, when, words, index) => `<div style="display:flex;justify-content:${index === 1 ? 'flex-end' : 'flex-start'}"><div class="_3kf" style="background:${index === 1 ? '#dbeafe' : '#f1f1f1'};max-width:60%"><div>${words}</div><div>${when.slice(-5)}</div></div></div>`, ЧАЙНИК)}</div></div>`,
    said: saidBy(ЧАЙНИК),
  },
  {
    what: 'as a shop’s cabinet: who it is in words over each (uk)',
    html: `<div class="dialog">${desk((name, when, words, index) => `<div class="a9"><div class="b1"><span>${index === 1 ? 'Продавець' : 'Покупець'}</span><span>${name}</span><span>${when}</span></div><div class="b2">${words}</div></div>`, ПОСИЛКА)}</div>`,
    said: saidBy(ПОСИЛКА),
  },
  {
    what: 'as eBay: rows told by what is read aloud (en)',
    html: `<div role="feed" aria-label="Messages">${desk((name, when, words, index) => `<div class="m2m" role="article" aria-label="${index === 1 ? 'You' : name}, ${when}"><div class="m2m__x"><div>${words}</div></div></div>`, KETTLE)}</div>`,
    said: saidBy(KETTLE),
  },
  {
    what: 'as Front: hashed rows, subjects, people and times in one line (en)',
    html: `<h1>Leaking kettle</h1><div class="sc-bZ"><div class="sc-gK">${desk((name, when, words, index) => `<div class="sc-kE jX"><div class="sc-av">${name.replace(/[^A-Z]/g, '')}</div><div class="sc-mT"><div class="sc-hd"><div class="sc-n1">${name}</div><div class="sc-n2">${index === 1 ? 'to Dana Cole' : 'to Support'}</div><div class="sc-n3">${when}</div></div><div class="sc-bd"><div>${words}</div></div></div></div>`, KETTLE)}</div></div>`,
    field: '<div contenteditable="true" role="textbox"></div>',
    said: saidBy(KETTLE),
  },
  {
    what: 'as HubSpot: rows with a label of the team’s own (ru)',
    html: `<div class="UIList">${desk((name, when, words, index) => `<div class="UIListItem"><div class="UIFlex"><div class="UIAvatar">${name.slice(0, 1)}</div><div class="UIBox"><div><span class="bold">${name}</span>${index === 1 ? '<span class="tag">Вы</span>' : ''}<span class="muted">${when}</span></div><div class="html">${words}</div></div></div></div>`, ЧАЙНИК)}</div>`,
    field: '<div class="ProseMirror" contenteditable="true"><p><br></p></div>',
    said: saidBy(ЧАЙНИК),
  },
  {
    what: 'as Kommo: one name over several messages (uk)',
    html: `<h2>Олена Бойко</h2><div class="feed"><div class="c1"><b>Олена Бойко</b> <i>10:42</i><div class="t1">Де моя посилка?</div></div><div class="c1"><div class="t1">Алло!</div></div><div class="c1"><b>Тарас Гнатюк</b> <i>11:05</i><div class="t1">Дізнаюся в кур’єра.</div></div><div class="c1"><b>Олена Бойко</b> <i>11:40</i><div class="t1">Третій день дізнаєтеся.</div></div></div>`,
    said: [
      'customer: Де моя посилка?',
      'customer: Алло!',
      'agent: Дізнаюся в кур’єра.',
      'customer: Третій день дізнаєтеся.',
    ],
  },
  {
    what: 'as Etsy: a shadow root a message (en)',
    html: `<h2>Dana Cole</h2><msg-list><template shadowrootmode="open">${desk((name, when, words) => `<msg-item><template shadowrootmode="open"><div><span><slot name="av">${name.replace(/[^A-Z]/g, '')}</slot></span><strong>${name}</strong><time>${when}</time></div><div>${words}</div></template></msg-item>`, KETTLE)}</template></msg-list>`,
    said: saidBy(KETTLE),
  },
  {
    what: 'a grid for screen readers (ru)',
    html: `<div role="grid">${desk((_name, when, words, index) => `<div role="row"><div role="gridcell"><span>${index === 1 ? 'Менеджер' : 'Клиент'}</span></div><div role="gridcell">${words}</div><div role="gridcell">${when}</div></div>`, ЧАЙНИК)}</div>`,
    said: saidBy(ЧАЙНИК),
  },
  {
    what: 'addresses instead of names, in boxes without classes (en)',
    html: `<h2>dana@post.example</h2><div>${desk((_name, when, words, index) => `<div><div>${index === 1 ? 'desk' : 'dana'}@post.example</div><div>${when}</div><div>${words}</div></div>`, KETTLE)}</div>`,
    said: saidBy(KETTLE),
  },
  {
    what: 'an address behind the name, an answer that reads as a time (en)',
    html: `<div><div><div><b>Dana Cole</b> &lt;dana@post.example&gt;</div><div>12 Nov 2026, 10:42</div><div>My kettle leaks.</div></div><div><div><b>Support</b> &lt;desk@shop.example&gt;</div><div>12 Nov 2026, 10:52</div><div>Since when?</div></div><div><div><b>Dana Cole</b> &lt;dana@post.example&gt;</div><div>12 Nov 2026, 10:59</div><div>Today.</div></div></div>`,
    said: ['customer: My kettle leaks.', 'agent: Since when?', 'customer: Today.'],
  },
  {
    what: 'one message alone, its name in a box without a class (en)',
    html: `<h1>Leaking kettle</h1><div class="thread"><div class="message customer"><div class="h"><b>Dana Cole</b> <time>10:42</time></div><div>My kettle leaks.</div></div></div>`,
    said: ['customer: My kettle leaks.'],
  },
  {
    what: 'a review with stars, and the shop’s answer (ru)',
    html: `<div class="review"><div class="rh"><span>Светлана К.</span><span>★★☆☆☆</span><span>12 ноября 2026</span></div><div class="rt">Пришла не та куртка.</div></div><div class="review answer"><div class="rh"><span>Ответ продавца</span><span>13 ноября 2026</span></div><div class="rt">Какой размер пришёл?</div></div>`,
    said: ['customer: Пришла не та куртка.', 'agent: Какой размер пришёл?'],
  },
  {
    what: 'two of ours, both labelled (uk)',
    html: `<div><div class="q"><b>Олена Бойко</b> <i>10:42</i><p>Де посилка?</p></div><div class="q"><b>Тарас Гнатюк</b> <u>Підтримка</u> <i>10:45</i><p>Шукаю.</p></div><div class="q"><b>Ніна Лис</b> <u>Підтримка</u> <i>10:46</i><p>Знайшла.</p></div><div class="q"><b>Олена Бойко</b> <i>10:49</i><p>Дякую.</p></div></div>`,
    said: ['customer: Де посилка?', 'agent: Шукаю.', 'agent: Знайшла.', 'customer: Дякую.'],
  },
  {
    what: 'words before a colon that name nobody (ru)',
    html: `<div class="chat"><div class="in">Вопрос: где заказ?</div><div class="out">Ответ: едет.</div><div class="in">Уточнение: когда?</div></div>`,
    said: ['customer: Вопрос: где заказ?', 'agent: Ответ: едет.', 'customer: Уточнение: когда?'],
  },
];

export const STRANGERS: readonly Stranger[] = [...NAMES, ...BESIDE, ...CLASSES, ...WORDS, ...TABLES, ...SITES];
