/**
 * Whole pages, as inboxes and shops that no file knows build theirs. `data-reply` is the field that the answer is
 * written in, `data-other` a field that no answer is written in.
 */
export interface Site {
  what: string;
  html: string;
  said: string[];
}

/** Lines of the page's own among the messages. */
const EVENTS: Site[] = [
  {
    what: 'as LiveChat: grey lines in the middle, bubbles without names (en)',
    html: `<style>.f{display:flex;flex-direction:column;width:600px}.c{display:flex}.o{justify-content:flex-end}.b{background:#eee;border-radius:8px;padding:8px;max-width:60%}.o .b{background:#bdf}.s{text-align:center;color:#888}</style>
      <h2>Dana Cole</h2><div class="f">
      <div class="s k1">Dana Cole started the chat · 10:40 AM</div>
      <div class="c"><div class="b">My kettle leaks.</div></div>
      <div class="s k1">Tom Reed joined the chat</div>
      <div class="c o"><div class="b">Since when does it?</div></div>
      <div class="c"><div class="b">Tom joined and said nothing useful.</div></div>
      <div class="s k1">Dana visited Returns and refunds</div>
      <div class="c"><div class="b">Closed my ticket again!</div></div></div>
      <div contenteditable="true" data-reply><p><br></p></div>`,
    said: [
      'customer: My kettle leaks.',
      'agent: Since when does it?',
      'customer: Tom joined and said nothing useful.',
      'customer: Closed my ticket again!',
    ],
  },
  {
    what: 'as Crisp: bubbles of one side hold a line that reads like the page’s (uk)',
    html: `<style>.c{display:flex}.o{justify-content:flex-end}.b{background:#eee;border-radius:8px;padding:8px}.o .b{background:#bdf}</style>
      <div role="log"><div class="x7 c"><div class="b">Оператор закрив чат.</div></div><div class="x7 c o"><div class="b">Перепрошую, Олено.</div></div><div class="x7 c"><div class="b">Розмову завершено? Я ще ні.</div></div><div class="y2"><span>Тарас призначив розмову на Ніна Лис</span></div></div>
      <textarea data-reply></textarea>`,
    said: ['customer: Оператор закрив чат.', 'agent: Перепрошую, Олено.', 'customer: Розмову завершено? Я ще ні.'],
  },
  {
    what: 'as Trengo: rows with names and times, events as rows of the same make (ru)',
    html: `<div><input type="text" placeholder="Поиск" data-other></div><h2>Ирина Котова</h2><div class="thread">
      <div class="m1"><b>Ирина Котова</b> <i>12.11.2026 10:42</i><p>Чайник течёт.</p></div>
      <div class="m1"><span>Система: обращение назначено на Павел Орлов</span></div>
      <div class="m1"><b>Павел Орлов</b> <i>12.11.2026 11:05</i><p>Давно он течёт?</p></div>
      <div class="m1"><span>Павел Орлов добавил тег: возврат</span></div>
      <div class="m1"><b>Ирина Котова</b> <i>12.11.2026 11:40</i><p>Обращение закрыто, а чайник всё течёт.</p></div></div>
      <textarea data-reply></textarea>`,
    said: ['customer: Чайник течёт.', 'agent: Давно он течёт?', 'customer: Обращение закрыто, а чайник всё течёт.'],
  },
  {
    what: 'as Missive: assignments between mails (en)',
    html: `<input type="text" aria-label="Search mail" data-other><h1>Leaking kettle</h1><ol class="conv">
      <li class="entry"><div><strong>Dana Cole</strong> <span>dana@post.example</span> <time>12 Nov 2026, 10:42</time></div><div class="bd">My kettle leaks.</div></li>
      <li class="entry ev"><span>You assigned to Tom Reed</span> <time>10:50</time></li>
      <li class="entry"><div><strong>You</strong> <time>12 Nov 2026, 11:05</time></div><div class="bd">Since when does it?</div></li>
      <li class="entry ev"><span>Nadia Fox closed the conversation</span> <time>11:06</time></li>
      <li class="entry"><div><strong>Dana Cole</strong> <span>dana@post.example</span> <time>12 Nov 2026, 11:40</time></div><div class="bd">You closed the conversation and it still leaks.</div></li></ol>
      <div class="subject-row"><input type="text" name="subject" data-other></div><div contenteditable="true" role="textbox" data-reply></div>`,
    said: [
      'customer: My kettle leaks.',
      'agent: Since when does it?',
      'customer: You closed the conversation and it still leaks.',
    ],
  },
  {
    what: 'as Meta Business Suite: nothing tells who wrote but a line of the page’s (uk)',
    html: `<div role="log"><div class="x1"><span>Торт привезли в неділю.</span></div><div class="x1"><span>Доброго дня!</span></div><div class="x2"><span>Софія приєдналася до розмови</span></div><div class="x1"><span>Що ви зробите?</span></div></div>
      <div contenteditable="true" data-reply></div>`,
    said: ['unknown: Торт привезли в неділю.', 'unknown: Доброго дня!', 'unknown: Що ви зробите?'],
  },
];

/** Reviews and questions, each with a field of its own. */
const REVIEWS: Site[] = [
  {
    what: 'as Google Business: one field opened below the second review (en)',
    html: `<header><input type="text" aria-label="Search reviews" data-other></header><div class="reviews">
      <div class="rv"><div class="tp"><a>Sam Hill</a> <span>★☆☆☆☆</span> <span>3 days ago</span></div><div class="tx">We waited for an hour.</div><div class="own"><div>Response from the owner · 2 days ago</div><div>Sorry, Sam. Please write to us.</div></div><button>Edit</button></div>
      <div class="rv"><div class="tp"><a>Dana Cole</a> <span>★★☆☆☆</span> <span>a week ago</span></div><div class="tx">The soup was cold.</div><div class="ed"><textarea placeholder="Your public reply" data-reply></textarea><div>Your reply will be seen by everybody.</div><button>Post</button></div></div>
      <div class="rv"><div class="tp"><a>Kim Lee</a> <span>★★★★★</span> <span>a month ago</span></div><div class="tx">Lovely place.</div><button>Reply</button></div></div>`,
    said: ['customer: The soup was cold.'],
  },
  {
    what: 'as Wildberries: cards with advantages and faults, a field in each (ru)',
    html: `<div class="list"><article class="fb"><div><b>Алина</b><span>12 ноября 2026</span></div><p>Пришла не та куртка.</p><form><textarea></textarea><button>Ответить</button></form></article>
      <article class="fb"><div><b>Игорь</b><span>11 ноября 2026</span></div><p>Молния сломалась в первый день.</p><form><textarea data-reply></textarea><button>Ответить</button></form></article></div>`,
    said: ['customer: Молния сломалась в первый день.'],
  },
  {
    what: 'as Rozetka: the answer that is there, and a field to add to it (uk)',
    html: `<ul class="comments"><li class="comment"><div class="h"><span>Марія Гнатюк</span><time>10 листопада 2026</time></div><div class="t">Чохол не підійшов.</div></li>
      <li class="comment"><div class="h"><span>Олена Бойко</span><time>12 листопада 2026</time></div><div class="t">Посилка прийшла порожня.</div><div class="answer"><div class="h2"><span>Відповідь продавця</span><time>13 листопада 2026</time></div><div class="t2">Перевіряємо на складі.</div></div><form><textarea data-reply></textarea></form></li>
      <li class="comment"><div class="h"><span>Тарас</span><time>9 листопада 2026</time></div><div class="t">Усе гаразд.</div></li></ul>`,
    said: ['customer: Посилка прийшла порожня.', 'agent: Перевіряємо на складі.'],
  },
  {
    what: 'a thread of mails that is answered within its last one (en)',
    html: `<h1>Leaking kettle</h1><div class="mails"><article class="mail"><div><b>Dana Cole</b> <time>12 Nov 2026, 10:42</time></div><div class="bd">My kettle leaks.</div></article>
      <article class="mail"><div><b>You</b> <time>12 Nov 2026, 11:05</time></div><div class="bd">Since when does it?</div></article>
      <article class="mail"><div><b>Dana Cole</b> <time>12 Nov 2026, 11:40</time></div><div class="bd">Since this morning.</div><div class="re"><textarea data-reply></textarea><button>Send</button></div></article></div>`,
    said: ['customer: My kettle leaks.', 'agent: Since when does it?', 'customer: Since this morning.'],
  },
];

/** Chats of shops and messengers. */
const CHATS: Site[] = [
  {
    what: 'as Avito: dates between bubbles, ticks, a card of the goods (ru)',
    html: `<style>.r{display:flex}.me{justify-content:flex-end}.bb{background:#f1f1f1;border-radius:10px;padding:6px}.me .bb{background:#d6f0ff}.d{text-align:center}</style>
      <div style="display:flex"><div style="width:250px"><input placeholder="Поиск по сообщениям" type="text" data-other><div class="ch"><b>Ирина</b><p>Чайник течёт</p></div><div class="ch"><b>Пётр</b><p>Спасибо</p></div></div>
      <div style="width:600px"><div class="item"><a href="#i">Чайник электрический</a><span>1 200 ₽</span></div>
      <div class="hist"><div class="d">Вчера</div><div class="r"><div class="bb"><div>Чайник течёт.</div><span>10:42</span></div></div><div class="r me"><div class="bb"><div>Давно он течёт?</div><span>11:05 ✓✓</span></div></div><div class="d">Сегодня</div><div class="r"><div class="bb"><div>С утра, весь пол мокрый.</div><span>11:40</span></div></div></div>
      <textarea placeholder="Сообщение" data-reply></textarea></div></div>`,
    said: ['customer: Чайник течёт.', 'agent: Давно он течёт?', 'customer: С утра, весь пол мокрый.'],
  },
  {
    what: 'as Prom: order, system answer, names over bubbles (uk)',
    html: `<div class="chat-body"><div class="cm"><div class="cm-h"><span>Олена Бойко</span> <span>10:42</span></div><div class="cm-t">Де моя посилка?</div></div>
      <div class="cm cm-r"><div class="cm-h"><span>Ви</span> <span>11:05</span></div><div class="cm-t">Дізнаюся в кур’єра.</div></div>
      <div class="cm"><div class="cm-h"><span>Олена Бойко</span> <span>11:40</span></div><div class="cm-t">Третій день дізнаєтеся.</div></div></div>
      <div class="box"><div contenteditable="true" data-reply></div></div><div><h4>Нотатка про покупця</h4><textarea placeholder="Нотатка про покупця" data-other></textarea></div>`,
    said: ['customer: Де моя посилка?', 'agent: Дізнаюся в кур’єра.', 'customer: Третій день дізнаєтеся.'],
  },
  {
    what: 'as Tidio: avatars with titles, utility classes (en)',
    html: `<div class="flex flex-col"><div class="flex items-end gap-2"><img title="Visitor" alt="" width="20" height="20"><p class="bg">placeholder</p></div></div>
      <div class="flex flex-col gap-4" style="width:500px">
      <div class="flex items-end gap-2"><span title="Visitor">D</span><div class="p-2">My kettle leaks.</div></div>
      <div class="flex items-end gap-2"><span title="Operator">T</span><div class="p-2">Since when does it?</div></div>
      <div class="flex items-end gap-2"><span title="Visitor">D</span><div class="p-2">Since this morning.</div></div></div>
      <textarea data-reply style="width:500px"></textarea>`,
    said: ['customer: My kettle leaks.', 'agent: Since when does it?', 'customer: Since this morning.'],
  },
  {
    what: 'as Kommo: a feed with calls, tasks and notes (ru)',
    html: `<div class="card"><textarea name="cf[address]" placeholder="Адрес" data-other></textarea></div><div class="feed">
      <div class="feed-note-wrapper"><div class="sys">14.10.2026 09:00 Робот: создана сделка</div></div>
      <div class="feed-note-wrapper"><div class="feed-note in"><div class="hd"><span>Юлия Сорокина</span> <span>Сегодня 09:01</span></div><div class="tx">Плитка не того цвета.</div></div></div>
      <div class="feed-note-wrapper"><div class="sys">Сегодня 09:10 Пропущенный звонок от Юлия Сорокина</div></div>
      <div class="feed-note-wrapper"><div class="feed-note out"><div class="hd"><span>Павел</span> <span>Сегодня 09:20</span></div><div class="tx">Уточняю на складе.</div></div></div>
      <div class="feed-note-wrapper"><div class="feed-note"><div class="hd"><span>Павел</span> <span>Сегодня 09:25</span> <span>Примечание</span></div><div class="tx">Сама ошиблась артикулом</div></div></div>
      <div class="feed-note-wrapper"><div class="feed-note in"><div class="hd"><span>Юлия Сорокина</span> <span>Сегодня 11:40</span></div><div class="tx">Пропущенный звонок от вас, что хотели?</div></div></div></div>
      <div contenteditable="true" data-reply></div>`,
    said: [
      'customer: Плитка не того цвета.',
      'agent: Уточняю на складе.',
      'customer: Пропущенный звонок от вас, что хотели?',
    ],
  },
  {
    what: 'as Jivo: agents by label, the bot’s greeting (ru)',
    html: `<h3>Посетитель 8841</h3><div class="jv"><div class="q"><span class="n">Бот</span><span class="w">10:40</span><div>Здравствуйте! Чем помочь?</div></div>
      <div class="q"><span class="n">Посетитель 8841</span><span class="w">10:42</span><div>Где заказ?</div></div>
      <div class="q"><span class="n">Светлана</span><span class="w">10:44</span><div>Смотрю.</div></div>
      <div class="q"><span class="n">Посетитель 8841</span><span class="w">10:59</span><div>Ну и?</div></div></div>
      <div class="tabs"><textarea data-reply></textarea></div>`,
    said: ['agent: Здравствуйте! Чем помочь?', 'customer: Где заказ?', 'agent: Смотрю.', 'customer: Ну и?'],
  },
];

/** Help desks. */
const DESKS: Site[] = [
  {
    what: 'as Gorgias: agents to the right, a rule that was applied (en)',
    html: `<div role="heading"><div contenteditable="true" data-other>Leaking kettle</div></div><div class="ticket-body"><div class="TicketMessage"><div class="meta"><span>Dana Cole</span><span>dana@post.example</span><span>2 hours ago</span></div><div class="content"><p>My kettle leaks.</p></div></div>
      <div class="audit">Rule Auto-tag applied tag leak · 2 hours ago</div>
      <div class="TicketMessage agent"><div class="meta"><span>Tom Reed</span><span>an hour ago</span></div><div class="content"><p>Since when does it?</p></div></div>
      <div class="TicketMessage internal-note"><div class="meta"><span>Tom Reed</span><span>an hour ago</span></div><div class="content"><p>She is angry.</p></div></div>
      <div class="TicketMessage"><div class="meta"><span>Dana Cole</span><span>dana@post.example</span><span>5 minutes ago</span></div><div class="content"><p>Since this morning.</p></div></div></div>
      <div><input type="text" placeholder="Search macros" data-other></div><div class="public-DraftEditor-content" contenteditable="true" data-reply></div>`,
    said: ['customer: My kettle leaks.', 'agent: Since when does it?', 'customer: Since this morning.'],
  },
  {
    what: 'as Zoho Desk: who commented and who replied (ru)',
    html: `<h2>Обращение № 5</h2><div class="conv"><div class="tile" data-type="mail"><div><b>Ирина Котова</b> <i>12.11.2026 10:42</i></div><div class="c">Чайник течёт.</div></div>
      <div class="tile" data-type="mail"><div><b>Вы</b> <i>12.11.2026 11:05</i></div><div class="c">Давно он течёт?</div></div>
      <div class="tile" data-type="comment"><div><b>Нина</b> прокомментировала <i>12.11.2026 11:10</i></div><div class="c">Она всегда скандалит.</div></div>
      <div class="tile" data-type="mail"><div><b>Ирина Котова</b> <i>12.11.2026 11:40</i></div><div class="c">С утра, весь пол мокрый.</div><details><summary>Показать историю</summary><blockquote>12.11.2026 Павел писал: Давно он течёт?</blockquote></details></div></div>
      <div class="ticketTitleEdit" contenteditable="true" data-other>Чайник</div><div contenteditable="true" data-reply></div>`,
    said: ['customer: Чайник течёт.', 'agent: Давно он течёт?', 'customer: С утра, весь пол мокрый.'],
  },
  {
    what: 'as osTicket: long subjects beside who posted when (uk)',
    html: `<div id="thread-items">${[
      [
        'message',
        'Олена Бойко',
        '02.10.2026 8:12',
        'Не працює кавомашина після ремонту, тече вода',
        'Забрала з ремонту, а вона знову тече.',
      ],
      ['response', 'Ігор Бондар', '02.10.2026 9:05', '', 'Перевіримо акт ремонту.'],
      ['message', 'Олена Бойко', '03.10.2026 10:00', '', 'Минула доба. Відповіді немає.'],
    ]
      .map(
        ([kind, name, when, title, words]) =>
          `<div class="thread-entry ${kind}"><div class="header"><b>${name}</b> розмістив(ла) <a href="#e"><time>${when}</time></a> <span class="title">${title}</span></div><div class="thread-body"><div>${words}</div></div></div>`,
      )
      .join(
        '',
      )}<div class="thread-event"><span>Звернення призначено: <b>Ігор Бондар</b>, 02.10.2026 8:20</span></div></div>
      <input type="text" name="to" data-other><textarea name="response" data-reply></textarea>`,
    said: [
      'customer: Забрала з ремонту, а вона знову тече.',
      'agent: Перевіримо акт ремонту.',
      'customer: Минула доба. Відповіді немає.',
    ],
  },
  {
    what: 'as a desk of web components, bare words in a slot (en)',
    html: `<h2>Dana Cole</h2><desk-log><template shadowrootmode="open"><div class="scroll"><slot></slot></div></template>${[
      ['visitor', 'Dana Cole', '11:02', 'My tent ripped on the first night.'],
      ['agent', 'Omar', '11:05', 'Could you send a photo?'],
      ['visitor', 'Dana Cole', '11:09', 'I sent three.'],
    ]
      .map(
        ([kind, who, when, words]) =>
          `<desk-msg kind="${kind}"><template shadowrootmode="open"><div class="w ${kind === 'agent' ? 'out' : 'in'}"><div><span>${who}</span><span>${when}</span></div><div class="b"><slot></slot></div></div></template>${words}</desk-msg>`,
      )
      .join('')}</desk-log><textarea data-reply></textarea>`,
    said: ['customer: My tent ripped on the first night.', 'agent: Could you send a photo?', 'customer: I sent three.'],
  },
];

export const SITES: readonly Site[] = [...EVENTS, ...REVIEWS, ...CHATS, ...DESKS];
