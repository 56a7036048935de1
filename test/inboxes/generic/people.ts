import type { Site } from './sites';

/** Pages whose messages bear names alone: what stands around tells who asks for help. */
export const PEOPLE: readonly Site[] = [
  {
    what: 'as Front: to whom the answer goes, who took it (en)',
    html: `<style>.sc-a{display:flex;height:760px}.sc-l{width:280px}.sc-m{width:640px}.sc-r{width:260px}.sc-cm{display:flex;background:#fff8e1;border-radius:10px;margin:6px 0;padding:4px}.sc-card{border:1px solid #ddd;border-radius:8px;margin:8px 0;padding:8px}</style>
      <div class="sc-a"><div class="sc-l"><input placeholder="Search" type=text data-other><div class="sc-li"><div>Hanna Weiss</div><div>Suitcase</div></div><div class="sc-li"><div>Omar Said</div><div>Invoice</div></div><div class="sc-li"><div>Lia Brook</div><div>Thanks</div></div></div>
      <div class="sc-m"><div class="sc-h"><h1 class="sc-sub">My suitcase arrived without a wheel</h1><div class="sc-tags"><span>Returns</span><span>Airline</span></div></div>
      <div class="sc-tl"><div class="sc-ev"><span>Sent to Support inbox</span><span>Mon</span></div>
      <div class="sc-card"><div class="sc-hd"><div class="sc-av"><span>HW</span></div><div class="sc-who"><span>Hanna Weiss</span><span>Nov 10</span></div></div><div class="sc-prev">The wheel is gone and the lock is broken. What now?</div></div>
      <div class="sc-card"><div class="sc-hd"><div class="sc-av"><span>MO</span></div><div class="sc-who"><span>Mara Olsen</span><span>Nov 10</span></div></div><div class="sc-to">To: Hanna Weiss</div><div class="sc-bd"><div dir="ltr"><p>Hello Hanna,</p><p>We need a photo of the suitcase.</p></div></div></div>
      <div class="sc-cm"><div class="sc-av"><span>JP</span></div><div><div><span>Jo Park</span> <span>Nov 11</span></div><div>@Mara do not promise a refund here</div></div></div>
      <div class="sc-ev"><span>Mara assigned the conversation to themselves</span><span>Tue</span></div>
      <div class="sc-card"><div class="sc-hd"><div class="sc-av"><span>HW</span></div><div class="sc-who"><span>Hanna Weiss</span><span>Nov 12</span></div></div><div class="sc-to">To: Support</div><div class="sc-bd"><div dir="ltr"><p>I sent it twice. Three weeks and nothing.</p></div></div></div></div>
      <div class="sc-cp"><div><span>To</span><div contenteditable=true role=combobox data-other>Hanna Weiss</div></div><input name=subject data-other value="Re: My suitcase"><div contenteditable=true role=textbox data-reply style="min-height:40px"><p><br></p></div><button>Send</button></div></div>
      <div class="sc-r"><div><h2>Hanna Weiss</h2><div>hanna@post.example</div></div><div><div>Orders</div><div>#1820</div></div></div></div>`,
    said: [
      'customer: The wheel is gone and the lock is broken. What now?',
      'agent: Hello Hanna, We need a photo of the suitcase.',
      'unknown: @Mara do not promise a refund here',
      'customer: I sent it twice. Three weeks and nothing.',
    ],
  },
  {
    what: 'as Front: a card of the customer, and whom the answer goes to (uk)',
    html: `<style>.a{display:flex}.c{border:1px solid #ddd;margin:8px;padding:8px;border-radius:6px}</style><div class="a"><div style="width:220px"><input type=text placeholder="Пошук" data-other><div class="li"><div>Богдан Рись</div><div>Ремонт ноутбука</div></div><div class="li"><div>Ніна Сова</div><div>Подяка</div></div></div>
      <div style="width:640px"><h1>Ремонт ноутбука</h1><div class="tl"><div class="c"><div class="h"><span class="f1">Богдан Рись</span><span class="f2"> 10 лист.</span></div><div class="f3">Ноутбук повернули з тріщиною на кришці.</div></div><div class="c"><div class="h"><span class="f1">Ольга Шпак</span><span class="f2"> 11 лист.</span></div><div class="f3"><p>Пане Богдане, вітаю!</p><p>Тріщина була до ремонту?</p></div></div><div class="c"><div class="h"><span class="f1">Богдан Рись</span><span class="f2"> 12 лист.</span></div><div class="f3">Ви знущаєтеся? У мене є фото.</div></div></div><div class="cp"><div><span>Кому</span> <span class="chip">Богдан Рись</span></div><div contenteditable=true data-reply><p><br></p></div></div></div><div style="width:260px"><h3>Контакт</h3><div><div>Богдан Рись</div><div>bohdan@post.example</div></div></div></div>`,
    said: [
      'customer: Ноутбук повернули з тріщиною на кришці.',
      'agent: Пане Богдане, вітаю! Тріщина була до ремонту?',
      'customer: Ви знущаєтеся? У мене є фото.',
    ],
  },
  {
    what: 'as Jira: who reported it and whose it is, at the side (en)',
    html: `<div style="display:flex"><div style="width:640px"><h1>Badge does not open the door</h1><div class="cm"><div class="ct"><div><span>Nadia Fox</span> <span>November 10, 2026 at 9:00 AM</span></div><p>Please try the side entrance.</p></div></div><div class="cm"><div class="ct"><div><span>Paul Ward</span> <span>November 10, 2026 at 9:30 AM</span></div><p>I am on the fourth floor. There is no side entrance.</p></div></div><div class="ed"><div class="ProseMirror" contenteditable=true data-reply><p></p></div></div></div><div style="width:300px"><div><div>Assignee</div><div>Nadia Fox</div></div><div><div>Reporter</div><div>Paul Ward</div></div><div><div>Priority</div><div>Medium</div></div></div></div>`,
    said: ['agent: Please try the side entrance.', 'customer: I am on the fourth floor. There is no side entrance.'],
  },
  {
    what: 'as Jira: who made the request, over it (ru)',
    html: `<style>.c{display:flex;gap:8px;margin:10px}.int{background:#fffae6}</style><div style="width:700px"><h1>VPN не работает с утра</h1><div class="rep"><span>Лидия Гай</span> создала запрос через <a>Портал</a><div>Показать детали</div></div><div class="desc"><h2>Описание</h2><div><p>VPN не пускает, я третий день без почты.</p></div></div><div class="act"><div role=tablist><button role=tab aria-selected=true>Комментарии</button><button role=tab>История</button></div><div><div class=c data-testid="issue-comment-base.ui.comment.ak-comment.1"><img alt="" src="data:,"><div><div><span>Стас Орел</span> <span>20 ноября 2026 г. в 10:01</span></div><div><p>Лидия, перезагрузите клиент, пожалуйста.</p></div><div><button>Изменить</button></div></div></div><div class="c int"><img alt="" src="data:,"><div><div><span>Стас Орел</span> <span>20 ноября 2026 г. в 10:05</span> <span>Внутренняя заметка</span></div><div><p>Она забыла пароль, как всегда.</p></div></div></div><div class=c><img alt="" src="data:,"><div><div><span>Лидия Гай</span> <span>20 ноября 2026 г. в 11:30</span></div><div><p>Перезагрузила трижды. Что дальше?</p></div></div></div></div><div class="ed"><div class="ProseMirror" contenteditable=true aria-label="Ответить клиенту" data-reply><p></p></div></div></div></div>`,
    said: ['agent: Лидия, перезагрузите клиент, пожалуйста.', 'customer: Перезагрузила трижды. Что дальше?'],
  },
  {
    what: 'as Redmine: who added it, and whose task it is (ru)',
    html: `<div id=content style="width:700px"><h2>Поддержка #551</h2><div class="issue"><div class="subject"><h3>Не грузится каталог</h3></div><p class="author">Добавил(а) <a href=#>Ефим Дёмин</a> <a title="10.11.2026 10:00">около 2 часов</a> назад.</p><div class="attributes"><div class="attribute"><div class="label">Назначена:</div><div class="value"><a href=#>Зинаида Рог</a></div></div></div></div><div id=history><div class="journal has-notes" id=change-1><h4>Обновлено <a href=#>Зинаида Рог</a> <a title="10.11.2026 11:00">час</a> назад</h4><div class="wiki"><p>Какой браузер у вас?</p></div></div><div class="journal has-notes" id=change-2><h4>Обновлено <a href=#>Ефим Дёмин</a> <a title="10.11.2026 11:30">30 минут</a> назад</h4><div class="wiki"><p>Любой! Он не грузится ни в одном.</p></div></div></div><form><textarea data-reply name="issue[notes]"></textarea></form></div>`,
    said: ['agent: Какой браузер у вас?', 'customer: Любой! Он не грузится ни в одном.'],
  },
  {
    what: 'as Groove: who began the conversation, who left a note (ru)',
    html: `<div style="width:680px"><div class="gr-tl"><div class="gr-i"><div class="gr-h"><strong>Фёдор Кац</strong> начал разговор <em>пн в 10:20</em></div><div class="gr-b"><p>Стиралка течёт с первого дня.</p></div></div><div class="gr-i gr-n"><div class="gr-h"><strong>Алла Бо</strong> оставила заметку <em>пн в 10:25</em></div><div class="gr-b"><p>Проверить гарантию, сам сломал.</p></div></div><div class="gr-i"><div class="gr-h"><strong>Алла Бо</strong> ответила <em>пн в 10:40</em></div><div class="gr-b"><p>Фёдор, здравствуйте. Течёт снизу или из люка?</p></div></div><div class="gr-i"><div class="gr-h"><strong>Фёдор Кац</strong> ответил <em>вт в 8:10</em></div><div class="gr-b"><p>Отовсюду! Соседи снизу уже звонят.</p></div></div></div><div class="gr-e"><div contenteditable=true data-reply></div></div></div>`,
    said: [
      'customer: Стиралка течёт с первого дня.',
      'agent: Фёдор, здравствуйте. Течёт снизу или из люка?',
      'customer: Отовсюду! Соседи снизу уже звонят.',
    ],
  },
  {
    what: 'as GitLab: by whom an issue was opened, lines of the system (en)',
    html: `<div style="width:760px"><div class="detail-page-header"><span>Open</span> Issue created <time datetime="2026-11-10T10:00:00Z">2 weeks ago</time> by <a>Nils Berg</a></div><h1>Export loses rows</h1><div class="description"><div class="md"><p>Export drops the last 100 rows. We lost an invoice run.</p></div></div><ul class="notes main-notes-list timeline"><li class="note note-wrapper system-note"><div class="timeline-content"><a>@tia</a> added <span>bug</span> label <time datetime="2026-11-10T11:00:00Z">2 weeks ago</time></div></li><li class="note timeline-entry note-wrapper"><div class="note-header"><a><span class="note-header-author-name">Tia Moss</span> <span class="note-headline-light">@tia</span></a> · <time datetime="2026-11-10T12:00:00Z">2 weeks ago</time><span class="badge">Maintainer</span></div><div class="note-body"><div class="note-text md"><p>Which version is this, @nils?</p></div></div></li><li class="note timeline-entry note-wrapper"><div class="note-header"><a><span class="note-header-author-name">Nils Berg</span> <span class="note-headline-light">@nils</span></a> · <time datetime="2026-11-12T08:00:00Z">12 days ago</time><span class="badge">Author</span></div><div class="note-body"><div class="note-text md"><p>17.4, as written in the title of every mail I sent.</p></div></div></li></ul><form><textarea data-reply name="note[note]"></textarea></form></div>`,
    said: ['agent: Which version is this, @nils?', 'customer: 17.4, as written in the title of every mail I sent.'],
  },
  {
    what: 'as GitHub: who is called its author (en)',
    html: `<div style="width:760px"><h1>Login loop after update</h1><div class="js-discussion"><div class="TimelineItem"><div class="comment"><h3><a class="author">rowan-k</a> <span class="Label">Author</span> commented <time datetime="2026-11-10T10:00:00Z">Nov 10, 2026</time></h3><div class="comment-body"><p>The app logs me out every minute.</p></div></div></div><div class="TimelineItem"><div class="TimelineItem-body">maya-d added the <span>bug</span> label <time datetime="2026-11-10T11:00:00Z">Nov 10, 2026</time></div></div><div class="TimelineItem"><div class="comment"><h3><a class="author">maya-d</a> <span class="Label">Member</span> commented <time datetime="2026-11-11T10:00:00Z">Nov 11, 2026</time></h3><div class="comment-body"><p>Which platform is this?</p></div></div></div><div class="TimelineItem"><div class="comment"><h3><a class="author">rowan-k</a> <span class="Label">Author</span> commented <time datetime="2026-11-12T10:00:00Z">Nov 12, 2026</time></h3><div class="comment-body"><p>All of them. It is in the first line.</p></div></div></div></div><textarea data-reply name="comment[body]"></textarea></div>`,
    said: [
      'customer: The app logs me out every minute.',
      'agent: Which platform is this?',
      'customer: All of them. It is in the first line.',
    ],
  },
  {
    what: 'as a shared mailbox: an address of the team (en)',
    html: `<div style="display:flex"><div style="width:660px"><h2>Broken blender</h2><div role=list><div role=listitem class="h7"><div><span class="gD" email="iris@post.example">Iris Nolan</span> <span class="go">&lt;iris@post.example&gt;</span><span title="Nov 16, 2026, 9:12 AM">Mon, Nov 16, 9:12 AM</span><div>to support</div></div><div dir=ltr>The blender smokes.</div></div><div role=listitem class="h7"><div><span class="gD" email="support@shop.example">Shop Support</span> <span class="go">&lt;support@shop.example&gt;</span><span>Mon, Nov 16, 11:30 AM</span><div>to Iris</div></div><div dir=ltr>Hello Iris, please unplug it.<div class="gmail_signature">--<br>Shop Support<br>Mon–Fri</div></div></div><div role=listitem class="h7"><div><span class="gD" email="iris@post.example">Iris Nolan</span> <span class="go">&lt;iris@post.example&gt;</span><span>Tue, Nov 17, 8:00 AM</span><div>to support</div></div><div dir=ltr>Unplugged. Now what, a candle-light dinner?</div></div></div><div><input aria-label=Subject name=subjectbox data-other type=text><div contenteditable=true role=textbox aria-label="Message Body" data-reply></div></div></div><div style="width:300px"><div>Notes</div><div class="nt"><b>Ola</b> <span>9:30 AM</span><p>She called twice</p></div><div class="nt"><b>Ola</b> <span>9:50 AM</span><p>Call back</p></div><div contenteditable=true aria-label="Add a note"></div></div></div>`,
    said: [
      'customer: The blender smokes.',
      'agent: Hello Iris, please unplug it.',
      'customer: Unplugged. Now what, a candle-light dinner?',
    ],
  },
  {
    what: 'as Salesforce: who wrote to whom, in one line (en)',
    html: `<div style="width:700px"><ul class="feed"><li class="cxfeeditem"><article><div class="hd"><a>Ivy Stone</a> to <a>Acme Support</a> <div>November 12, 2026 at 8:00 AM</div></div><div class="bd">The invoice is in the wrong currency.</div><div class="ft"><a href=#>Like</a> <a href=#>Comment</a></div></article></li><li class="cxfeeditem"><article><div class="hd"><a>Gus Lane</a> to <a>Ivy Stone</a> <div>November 12, 2026 at 9:00 AM</div></div><div class="bd">Ivy, which currency do you need?</div><div class="ft"><a href=#>Like</a> <a href=#>Comment</a></div></article></li><li class="cxfeeditem"><article><div class="hd"><a>Ivy Stone</a> to <a>Acme Support</a> <div>November 13, 2026 at 8:00 AM</div></div><div class="bd">The one in the contract, as always.</div><div class="ft"><a href=#>Like</a> <a href=#>Comment</a></div></article></li></ul><textarea data-reply></textarea></div>`,
    said: [
      'customer: The invoice is in the wrong currency.',
      'agent: Ivy, which currency do you need?',
      'customer: The one in the contract, as always.',
    ],
  },
  {
    what: 'two mails, one of an address of the team (uk)',
    html: `<div style="width:640px"><div class="m1"><div><b>Підтримка «Лавка»</b> &lt;support@lavka.example&gt; <span>12.11.2026 10:00</span></div><div><p>Добрий день! Ваше замовлення прийнято, очікуйте дзвінка.</p></div></div><div class="m1"><div><b>Остап Яр</b> &lt;ostap@post.example&gt; <span>13.11.2026 10:00</span></div><div><p>Ніхто не подзвонив. Скасуйте.</p></div></div><div contenteditable=true data-reply></div></div>`,
    said: [
      'agent: Добрий день! Ваше замовлення прийнято, очікуйте дзвінка.',
      'customer: Ніхто не подзвонив. Скасуйте.',
    ],
  },
  {
    what: 'whose picture it is (en)',
    html: `<div style="width:600px"><h2>Order 5521</h2><div class="th"><div class="e"><img alt="Buyer avatar" src="data:,"><div class="t">The vase is chipped.</div></div><div class="e"><img alt="Your avatar" src="data:,"><div class="t">Which part of it?</div></div><div class="e"><img alt="Buyer avatar" src="data:,"><div class="t">The rim. You packed it in newspaper.</div></div></div><textarea data-reply style="width:500px"></textarea></div>`,
    said: [
      'customer: The vase is chipped.',
      'agent: Which part of it?',
      'customer: The rim. You packed it in newspaper.',
    ],
  },
  {
    what: 'a field that names the customer (ru)',
    html: `<div style="display:flex"><div style="width:220px"><div class="li"><div>Вера Ли</div><div>Ответил Пётр Дуб</div></div></div><div style="width:600px"><h1>Лампа мигает</h1><div class="t"><div class="x"><b>Вера Ли</b> <i>12.11.2026 10:42</i><p>Лампа мигает.</p></div><div class="x"><b>Пётр Дуб</b> <i>12.11.2026 11:05</i><p>Давно?</p></div><div class="x"><b>Вера Ли</b> <i>12.11.2026 11:40</i><p>Со вчера.</p></div></div><textarea data-reply placeholder="Сообщение для Вера Ли"></textarea></div></div>`,
    said: ['customer: Лампа мигает.', 'agent: Давно?', 'customer: Со вчера.'],
  },
  {
    what: 'cards of two people (uk)',
    html: `<div style="display:flex"><div style="width:600px"><h1>Спільне замовлення</h1><div class="x"><b>Ганна Лис</b> <i>12.11.2026 10:42</i><p>Одна чашка розбита.</p></div><div class="x"><b>Юрко Лис</b> <i>12.11.2026 10:50</i><p>І друга теж, до речі.</p></div><div class="x"><b>Марта Бук</b> <i>12.11.2026 11:05</i><p>Вибачте! Надішлемо нові.</p></div><textarea data-reply></textarea></div><div style="width:260px"><div><div>Ганна Лис</div><div>hanna@post.example</div></div><div><div>Юрко Лис</div><div>yurko@post.example</div></div></div></div>`,
    said: ['unknown: Одна чашка розбита.', 'unknown: І друга теж, до речі.', 'unknown: Вибачте! Надішлемо нові.'],
  },
  {
    what: 'the user’s own name over the page (en)',
    html: `<header style="display:flex"><div class="me"><span>Tom Reed</span><span>tom@shop.example</span></div></header><div style="width:600px"><h1>Kettle</h1><div class="t"><div class="x"><b>Dana Cole</b> <i>12 Nov 2026, 10:42</i><p>My kettle leaks.</p></div><div class="x"><b>Tom Reed</b> <i>12 Nov 2026, 11:05</i><p>Since when?</p></div><div class="x"><b>Dana Cole</b> <i>12 Nov 2026, 11:40</i><p>Since this morning.</p></div></div><textarea data-reply></textarea></div>`,
    said: ['unknown: My kettle leaks.', 'unknown: Since when?', 'unknown: Since this morning.'],
  },
  {
    what: 'as a forum: groups of users below their names (uk)',
    html: `<div style="width:760px"><h1>Не зараховано оплату</h1><div class="ipsComment"><div class="cAuthorPane"><h3>kvitka_90</h3><ul><li>Користувачі</li><li>12 дописів</li></ul></div><div class="ipsComment_content"><div class="ipsComment_meta">Опубліковано 17 листопада</div><div class="cPost_contentWrap"><p>Оплата пройшла, а тариф не змінився.</p></div></div></div><div class="ipsComment"><div class="cAuthorPane"><h3>Петро</h3><ul><li>Підтримка</li><li>2 144 дописи</li></ul></div><div class="ipsComment_content"><div class="ipsComment_meta">Опубліковано 18 листопада</div><div class="cPost_contentWrap"><blockquote class="ipsQuote"><div>kvitka_90 сказав:</div><p>Оплата пройшла, а тариф не змінився.</p></blockquote><p>Напишіть, будь ласка, номер платежу.</p></div></div></div><div class="ipsComment"><div class="cAuthorPane"><h3>kvitka_90</h3><ul><li>Користувачі</li><li>13 дописів</li></ul></div><div class="ipsComment_content"><div class="ipsComment_meta">Опубліковано 18 листопада</div><div class="cPost_contentWrap"><p>Третій раз пишу: 4471.</p></div></div></div><div class="reply"><div contenteditable=true class="cke_wysiwyg_div" data-reply></div></div></div>`,
    said: [
      'customer: Оплата пройшла, а тариф не змінився.',
      'agent: Напишіть, будь ласка, номер платежу.',
      'customer: Третій раз пишу: 4471.',
    ],
  },
  {
    what: 'as osTicket: subjects over names in heads of tables (ru)',
    html: `<table class="dashboard" width=900><tr><td><input name=query data-other type=text></td></tr></table><h2>Заявка #771204</h2><div id=thread-items><table class="thread-entry message" border=1 width=700><tr><th><div><span>14.11.2026 9:12</span> <span>Сломанный самокат</span></div><div>Глеб Юдин</div></th></tr><tr><td class="thread-body">Самокат сломался на третий день.</td></tr></table><table class="thread-entry response" border=1 width=700><tr><th><div><span>14.11.2026 10:40</span> <span>Re: Сломанный самокат</span></div><div>Рита Зорина</div></th></tr><tr><td class="thread-body">Глеб, опишите, что с ним.</td></tr></table><table class="thread-entry note" border=1 width=700><tr><th><div><span>14.11.2026 10:45</span> <span>Передать мастеру</span></div><div>Рита Зорина</div></th></tr><tr><td class="thread-body">Опять самокаты, жуть.</td></tr></table><table class="thread-entry message" border=1 width=700><tr><th><div><span>15.11.2026 8:00</span> <span>Re: Сломанный самокат</span></div><div>Глеб Юдин</div></th></tr><tr><td class="thread-body">Колесо отвалилось на ходу!</td></tr></table></div><form><textarea name=response data-reply cols=80></textarea></form>`,
    said: [
      'customer: Самокат сломался на третий день.',
      'agent: Глеб, опишите, что с ним.',
      'customer: Колесо отвалилось на ходу!',
    ],
  },
  {
    what: 'as Amazon: the newest on top, twelve-hour clocks (en)',
    html: `<div style="width:700px"><kat-box><h3>Order 114-22</h3><textarea data-reply placeholder="Write a message to the buyer" style="width:680px"></textarea><div class="thread-list"><div class="case-msg"><div class="case-h"><span>From: Buyer</span><span>Nov 20, 2026 8:12 PM</span></div><div class="case-b">Still no charger in the box. I will file a claim.</div></div><div class="case-msg"><div class="case-h"><span>From: Seller</span><span>Nov 19, 2026 1:00 PM</span></div><div class="case-b">Hello, please check the bottom of the box.</div></div><div class="case-msg"><div class="case-h"><span>From: Buyer</span><span>Nov 19, 2026 9:40 AM</span></div><div class="case-b">The charger is missing.</div></div></div></kat-box></div>`,
    said: [
      'customer: The charger is missing.',
      'agent: Hello, please check the bottom of the box.',
      'customer: Still no charger in the box. I will file a claim.',
    ],
  },
  {
    what: 'colours alone tell nothing (en)',
    html: `<style>.w{width:560px}.bub{margin:6px;padding:10px;border-radius:8px}.k{background:#e5e5e5}.j{background:#3665f3;color:#fff}</style><div class=w><h2>lamp_lover_77</h2><div class="cnv"><div class="bub k">Lamp came without a plug.</div><div class="bub j">Hi! Which socket do you have?</div><div class="bub k">The one that the listing says.</div></div><textarea data-reply style="width:540px"></textarea></div>`,
    said: [
      'unknown: Lamp came without a plug.',
      'unknown: Hi! Which socket do you have?',
      'unknown: The one that the listing says.',
    ],
  },
];
