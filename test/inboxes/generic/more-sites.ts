import type { Site } from './sites';

/** Further pages, with what is easily taken for something else. */
export const MORE_SITES: readonly Site[] = [
  {
    what: 'as Ozon: the chat was handed over by the page (ru)',
    html: `<style>body{font:14px sans-serif;margin:0}.row{display:flex;margin:4px}.me{justify-content:flex-end}.bb{background:#eee;border-radius:12px;padding:8px;max-width:300px}.me .bb{background:#cfe}</style><div style="display:flex"><aside style="width:260px"><input type="text" placeholder="Номер заказа или имя" data-other><div><div>Мария</div><div>Здравствуйте, где…</div></div><div><div>Олег</div><div>Спасибо</div></div></aside><section style="width:640px"><header><h3>Мария В.</h3><span>Заказ 0123-88</span></header>
      <div class="_list_1k"><div class="_day_1k">22 ноября</div><div class="_msg_1k"><div class="row"><div class="bb"><span>Здравствуйте, привезли чужой заказ.</span><time>12:01</time></div></div></div><div class="_msg_1k"><div class="row"><div class="bb"><span>Как вернуть деньги?</span><time>12:02</time></div></div></div><div class="_sys_1k"><span>Чат передан продавцу</span></div><div class="_msg_1k"><div class="row me"><div class="bb"><span>Добрый день, Мария! Уточняем.</span><time>12:30</time><svg></svg></div></div></div><div class="_msg_1k"><div class="row"><div class="bb"><span>Продавец ответил через сутки, спасибо!</span><time>12:31</time></div></div></div></div>
      <div class="_inp"><div contenteditable="true" data-placeholder="Сообщение" data-reply style="min-height:30px"></div><button>→</button></div></section></div>`,
    said: [
      'customer: Здравствуйте, привезли чужой заказ.',
      'customer: Как вернуть деньги?',
      'agent: Добрый день, Мария! Уточняем.',
      'customer: Продавец ответил через сутки, спасибо!',
    ],
  },
  {
    what: 'as eBay: from whom in the first cell (en)',
    html: `<h2>Re: Details about item: Lamp</h2><table><tr><td><div>From: <a href=#>lamp_lover_77</a></div><div>Nov 12 at 10:42 AM</div></td><td>The lamp flickers. I want a refund.</td></tr><tr><td><div>From: Me</div><div>Nov 12 at 11:05 AM</div></td><td>Which bulb do you use?</td></tr><tr><td><div>From: <a href=#>lamp_lover_77</a></div><div>Nov 13 at 8:00 AM</div></td><td>The one you sent!</td></tr></table><input type=text name=subject data-other><textarea data-reply></textarea>`,
    said: [
      'customer: The lamp flickers. I want a refund.',
      'agent: Which bulb do you use?',
      'customer: The one you sent!',
    ],
  },
  {
    what: 'as Yandex: levels and grades beside the names of reviewers (ru)',
    html: `<div class="Reviews"><input placeholder="Поиск по отзывам" type=text data-other><div class="Review"><div class="Review-User"><div class="Ava">О</div><div><div class="Review-Name">Ольга П.</div><div class="Review-Level">Знаток города 4 уровня</div></div></div><div class="Review-Info"><span aria-label="Оценка 1 из 5"></span><span class="Review-Date">12 ноября 2026</span></div><div class="Review-Text">Мастер опоздал на два часа.</div><button>Ответить</button></div><div class="Review"><div class="Review-User"><div class="Ava">К</div><div><div class="Review-Name">Кирилл</div><div class="Review-Level">Знаток города 4 уровня</div></div></div><div class="Review-Info"><span aria-label="Оценка 2 из 5"></span><span class="Review-Date">10 ноября 2026</span></div><div class="Review-Text">Испортили стрижку, деньги не вернули.</div><div class="Review-Answer"><div>Ваш ответ</div><span class="Textarea"><textarea data-reply></textarea></span><div>Ответ увидят все</div><button>Отправить</button></div></div><div class="Review"><div class="Review-User"><div class="Ava">В</div><div><div class="Review-Name">Вера С.</div><div class="Review-Level">Знаток города 4 уровня</div></div></div><div class="Review-Info"><span aria-label="Оценка 3 из 5"></span><span class="Review-Date">2 ноября 2026</span></div><div class="Review-Text">Всё понравилось.</div><button>Ответить</button></div></div>`,
    said: ['customer: Испортили стрижку, деньги не вернули.'],
  },
  {
    what: 'as Odoo: what a program tracked, and a title that is written in (en)',
    html: `<div class="o_form"><h1><div class="o_field_widget" ><textarea rows=1 class="o_input" id="name_0" data-other>Leaking kettle</textarea></div></h1></div><div class="o-mail-Chatter"><div class="o-mail-Thread">
      <div class="o-mail-Message" role=group aria-label="Message"><div><strong class="me-1">Dana Cole</strong><small title="11/12/2026, 10:42:00 AM">11/12/2026 10:42</small></div><div class="o-mail-Message-body"><p>My kettle leaks.</p></div></div>
      <div class="o-mail-Message" role=group aria-label="System notification"><div><strong>OdooBot</strong><small>11/12/2026 10:50</small></div><div class="o-mail-Message-body"><p>Stage changed</p><ul><li><span>New</span> → <span>In Progress</span> <i>(Stage)</i></li></ul></div></div>
      <div class="o-mail-Message o-mail-Message-note" role=group aria-label="Note"><div><strong>Tom Reed</strong><small>11/12/2026 10:55</small></div><div class="o-mail-Message-body"><p>She is loud.</p></div></div>
      <div class="o-mail-Message o-selfAuthored" role=group aria-label="Message"><div><strong>Tom Reed</strong><small>11/12/2026 11:05</small></div><div class="o-mail-Message-body"><p>Since when does it?</p></div></div>
      <div class="o-mail-Message" role=group aria-label="Message"><div><strong>Dana Cole</strong><small>11/12/2026 11:40</small></div><div class="o-mail-Message-body"><p>Since this morning.</p></div></div></div>
      <div class="o-mail-Composer"><textarea class="o-mail-Composer-input" data-reply placeholder="Send a message to followers…"></textarea></div></div>`,
    said: ['customer: My kettle leaks.', 'agent: Since when does it?', 'customer: Since this morning.'],
  },
  {
    what: 'as Meta Business Suite: lines in the middle that no words tell (uk)',
    html: `<style>.w{display:flex;flex-direction:column;width:640px}.l{align-self:flex-start}.r{align-self:flex-end}.p{background:#eee;border-radius:18px;padding:8px}.r .p{background:#0866ff;color:#fff}.e{align-self:center;font-size:12px;color:#777}</style><div><div role=heading aria-level=2>Тарас Мельник</div><div class=w role=grid><div class=e>Ср 09:14</div><div class=l><div class=p dir=auto>Торт привезли в неділю.</div></div><div class=e>Ви відповіли на рекламу</div><div class=r><div class=p dir=auto>Тарасе, добрий день!</div></div><div class=e>Розмову доручено: Софія</div><div class=l><div class=p dir=auto>І що ви зробите?</div></div><div class=r><div class=p dir=auto>Зараз дізнаюся.</div></div><div class=e>Переглянуто 09:40</div></div><div contenteditable=true role=textbox aria-label="Відповісти в Instagram…" data-reply style="width:600px;min-height:20px"><p><br></p></div></div>`,
    said: [
      'customer: Торт привезли в неділю.',
      'agent: Тарасе, добрий день!',
      'customer: І що ви зробите?',
      'agent: Зараз дізнаюся.',
    ],
  },
  {
    what: 'as a forum: staff by a badge, who posted when (en)',
    html: `<h1>Refund for order 88</h1><div class="posts"><div class="post"><div class="side"><div class="av">m</div></div><div class="main"><div class="hd"><a class="u">mia_k</a> posted 3 days ago</div><div class="bd">I was charged twice.</div><div class="act"><a>Like</a> <a>Reply</a></div></div></div><div class="post"><div class="side"><div class="av">L</div></div><div class="main"><div class="hd"><a class="u">Leo</a><span class="b">Staff</span> posted 2 days ago</div><div class="bd">Which card was it?</div><div class="act"><a>Like</a> <a>Reply</a></div></div></div><div class="post"><div class="side"><div class="av">m</div></div><div class="main"><div class="hd"><a class="u">mia_k</a> posted a day ago</div><div class="bd">The same one, twice!</div><div class="act"><a>Like</a> <a>Reply</a></div></div></div></div><div class="editor"><textarea data-reply></textarea></div>`,
    said: ['customer: I was charged twice.', 'agent: Which card was it?', 'customer: The same one, twice!'],
  },
  {
    what: 'as an open line: lines in the middle of a list (ru)',
    html: `<style>li{list-style:none}.sys{text-align:center;color:#999}.a{background:#e1f5fe;padding:6px;margin-left:100px}.c{background:#f5f5f5;padding:6px;margin-right:100px}</style><ul class="dlg" style="width:600px"><li class="sys">Обращение № 771 направлено на оператора Светлана</li><li class="c">Второй день нет интернета.</li><li class="sys">Светлана взяла обращение в работу</li><li class="a">Проверяю линию.</li><li class="c">Светлана взяла обращение и пропала!</li><li class="sys">Время ожидания ответа превышено, диалог возвращён в очередь</li><li class="c">Алло</li></ul><textarea data-reply style="width:600px"></textarea>`,
    said: [
      'customer: Второй день нет интернета.',
      'agent: Проверяю линию.',
      'customer: Светлана взяла обращение и пропала!',
      'customer: Алло',
    ],
  },
  {
    what: 'the field in a row like those of messages (en)',
    html: `<div class="col"><div class="row"><div><b>Dana Cole</b> <time>12 Nov 2026, 10:42</time></div><p>My kettle leaks.</p></div><div class="row"><div><b>You</b> <time>12 Nov 2026, 11:05</time></div><p>Since when?</p></div><div class="row"><div>To: <b>Dana Cole</b> dana@post.example, support@shop.example</div><textarea data-reply></textarea><div>Draft saved 2 min ago</div></div></div>`,
    said: ['customer: My kettle leaks.', 'agent: Since when?'],
  },
  {
    what: 'several conversations open at once, a field in each (uk)',
    html: `<div class="list"><div class="tk"><div class="hd"><span>Звернення 1</span><time>12.11.2026</time></div><div class="cv"><div class="m in"><b>Олена Бойко</b><i>10:42</i><p>Де моя посилка 1?</p></div><div class="m out"><b>Тарас</b><i>11:05</i><p>Дізнаюся.</p></div></div><textarea data-reply></textarea></div><div class="tk"><div class="hd"><span>Звернення 2</span><time>12.11.2026</time></div><div class="cv"><div class="m in"><b>Олена Бойко</b><i>10:42</i><p>Де моя посилка 2?</p></div><div class="m out"><b>Тарас</b><i>11:05</i><p>Дізнаюся.</p></div></div><textarea ></textarea></div></div>`,
    said: ['customer: Де моя посилка 1?', 'agent: Дізнаюся.'],
  },
  {
    what: 'as Facebook: an answer below one comment (ru)',
    html: `<div role="article"><div>Наш новый чайник!</div><ul><li><div role="article" aria-label="Комментарий от Ирина Котова"><div><a href="#u">Ирина Котова</a><div dir="auto">Мой течёт, гарантия?</div></div><div><span>2 ч</span> <span role=button>Нравится</span> <span role=button>Ответить</span></div></div><div class="rp"><div contenteditable=true role=textbox aria-label="Ответить" data-reply><p><br></p></div></div></li><li><div role="article" aria-label="Комментарий от Пётр Лис"><div><a href="#u">Пётр Лис</a><div dir="auto">Красивый</div></div><div><span>3 ч</span> <span role=button>Нравится</span> <span role=button>Ответить</span></div></div></li></ul></div>`,
    said: ['customer: Мой течёт, гарантия?'],
  },
  {
    what: 'verbs between names and times (uk)',
    html: `<ul class="log"><li><b>Олена Бойко</b> написала 12.11.2026 о 10:42: <div>Де моя посилка?</div></li><li><b>Тарас</b> додав мітку «затримка» 12.11.2026 о 10:50</li><li><b>Тарас</b> відповів 12.11.2026 о 11:05: <div>Дізнаюся.</div></li><li><b>Олена Бойко</b> написала 12.11.2026 о 11:40: <div>Тарас відповів і зник.</div></li></ul><h3>Олена Бойко</h3><textarea data-reply></textarea>`,
    said: ['customer: Де моя посилка?', 'agent: Дізнаюся.', 'customer: Тарас відповів і зник.'],
  },
  {
    what: 'names before a colon, lines of the page’s among them (en)',
    html: `<h1>Chat with Kim Lee</h1><div><div>Kim Lee joined the chat</div><div>Kim Lee: My tent ripped.</div><div>Omar joined the chat</div><div>Omar: Could you send a photo?</div><div>Kim Lee: Omar joined the chat, and that was it?</div><div>Omar left the chat</div></div><textarea data-reply></textarea>`,
    said: [
      'customer: My tent ripped.',
      'agent: Could you send a photo?',
      'customer: Omar joined the chat, and that was it?',
    ],
  },
  {
    what: 'messages that read like lines of the page’s (en)',
    html: `<div class="chat"><div class="in"><p>Chat closed.</p></div><div class="out"><p>Sorry about that.</p></div><div class="in"><p>Call ended.</p></div></div><textarea data-reply></textarea>`,
    said: ['customer: Chat closed.', 'agent: Sorry about that.', 'customer: Call ended.'],
  },
  {
    what: 'a bubble on one side alone (uk)',
    html: `<style>.r{display:flex;margin:4px}.o{justify-content:flex-end}.b1{background:#def}.b2{background:#fed}</style><div style="width:600px"><div class=r><div>Де замовлення</div></div><div class="r o"><div class=b1>Дивлюся.</div></div><div class="r o"><div class=b2>Бот: чекайте.</div></div><div class=r><div>Скільки чекати</div></div></div><textarea data-reply style="width:590px"></textarea>`,
    said: ['customer: Де замовлення', 'agent: Дивлюся.', 'agent: Бот: чекайте.', 'customer: Скільки чекати'],
  },
];
