import type { Site } from './sites';

/** Further pages of desks, shops and forums. */
export const FURTHER: readonly Site[] = [
  {
    what: 'as UseDesk: a private comment by its label and its class (ru)',
    html: `<div style="width:700px"><div class="ticket-title">Возврат за тур</div><div class="comments-list"><div class="comment-block client-block"><div class="comment-head"><span class="comment-author">Эмма Лаар</span><span class="comment-date">19.11.2026, 10:02</span></div><div class="comment-text">Вылет отменили, деньги не вернули.</div></div><div class="comment-block agent-block"><div class="comment-head"><span class="comment-author">Марк Дым</span><span class="comment-date">19.11.2026, 10:40</span></div><div class="comment-text">Эмма, отправил запрос туроператору.</div></div><div class="comment-block agent-block private-block"><div class="comment-head"><span class="comment-author">Марк Дым</span><span>Приватный комментарий</span><span class="comment-date">19.11.2026, 10:41</span></div><div class="comment-text">Оператор банкрот, молчим.</div></div><div class="comment-block client-block"><div class="comment-head"><span class="comment-author">Эмма Лаар</span><span class="comment-date">20.11.2026, 09:00</span></div><div class="comment-text">Сутки. Где ответ?</div></div></div><div class="redactor"><div contenteditable=true data-reply></div></div></div>`,
    said: [
      'customer: Вылет отменили, деньги не вернули.',
      'agent: Эмма, отправил запрос туроператору.',
      'customer: Сутки. Где ответ?',
    ],
  },
  {
    what: 'as HelpCrunch: small grey lines at the side (uk)',
    html: `<style>.r{display:flex;gap:6px;margin:4px}.r.me{flex-direction:row-reverse}.tt{border-radius:10px;background:#f4f4f6;padding:8px}.me .tt{background:#e6f3ff}.s{font-size:11px;color:#999}</style><div style="width:600px"><div class="top"><b>Михайлина</b><span>м. Львів</span></div><div class="msgs"><div class="s">Михайлина відкрила чат на сторінці «Доставка»</div><div class="r"><i></i><div><div class="tt">Де мій килим?</div><div class="s">09:10</div></div></div><div class="r me"><i></i><div><div class="tt">Доброго ранку! Перевіряю.</div><div class="s">09:12 · Доставлено</div></div></div><div class="s">Ліна Кут передала чат: Склад</div><div class="r"><i></i><div><div class="tt">Третій тиждень перевіряєте.</div><div class="s">09:13</div></div></div></div><textarea data-reply style="width:580px"></textarea></div>`,
    said: ['customer: Де мій килим?', 'agent: Доброго ранку! Перевіряю.', 'customer: Третій тиждень перевіряєте.'],
  },
  {
    what: 'as Airbnb: what people are, beside their names (en)',
    html: `<div style="width:600px"><h1>Ada Grim</h1><div class="t1"><div class="g"><div class="u"><span>Ada Grim</span> <span>Booker</span> <span>10:01 AM</span></div><div class="v">The door code does not work.</div><div class="v">It is raining.</div></div><div class="g"><div class="u"><span>Luis</span> <span>Co-host</span> <span>10:09 AM</span></div><div class="v">Hi Ada, try 4411#.</div></div><div class="g"><div class="u"><span>Ada Grim</span> <span>Booker</span> <span>10:12 AM</span></div><div class="v">Finally. Twenty minutes in the rain.</div></div></div><textarea data-reply style="width:560px"></textarea></div>`,
    said: [
      'customer: The door code does not work. It is raining.',
      'agent: Hi Ada, try 4411#.',
      'customer: Finally. Twenty minutes in the rain.',
    ],
  },
  {
    what: 'as Booking: who and when in each bubble (en)',
    html: `<style>.q{display:flex}.q.p{justify-content:flex-end}.z{background:#eef;padding:8px;border-radius:6px}</style><div style="width:600px"><h2>Messages with Ola Dahl</h2><div class="list"><div class="q"><div class="z"><small>Ola Dahl · Nov 20, 10:00 AM</small><p>The room smelled of smoke.</p></div></div><div class="q p"><div class="z"><small>Hotel Fjord · Nov 20, 11:00 AM</small><p>We are sorry to hear that. Which room?</p></div></div><div class="q"><div class="z"><small>Ola Dahl · Nov 20, 11:05 AM</small><p>204. We left after one night.</p></div></div></div><textarea data-reply style="width:580px"></textarea></div>`,
    said: [
      'customer: The room smelled of smoke.',
      'agent: We are sorry to hear that. Which room?',
      'customer: 204. We left after one night.',
    ],
  },
  {
    what: 'as Discourse: staff by the class of its name (uk)',
    html: `<div style="width:760px"><h1>Додаток списує двічі</h1><div class="post-stream"><div class="topic-post"><article><div class="topic-avatar"><img alt="" src="data:,"></div><div class="topic-body"><div class="topic-meta-data"><div class="names"><span class="first username"><a>oksi</a></span></div><div class="post-infos"><a><span title="12 лист. 2026">12 лист.</span></a></div></div><div class="regular contents"><div class="cooked"><p>Списало двічі за одну поїздку.</p></div></div></div></article></div><div class="topic-post"><article><div class="topic-avatar"><img alt="" src="data:,"></div><div class="topic-body"><div class="topic-meta-data"><div class="names"><span class="first username staff admin"><a>Данило</a></span><span class="user-title">команда підтримки</span></div><div class="post-infos"><a><span title="12 лист. 2026">12 лист.</span></a></div></div><div class="regular contents"><div class="cooked"><p>Вітаю! Надішліть номер поїздки.</p></div></div></div></article></div><div class="topic-post"><article><div class="topic-avatar"><img alt="" src="data:,"></div><div class="topic-body"><div class="topic-meta-data"><div class="names"><span class="first username"><a>oksi</a></span></div><div class="post-infos"><a><span title="13 лист. 2026">13 лист.</span></a></div></div><div class="regular contents"><div class="cooked"><p>Надіслала ще вчора. Гроші де?</p></div></div></div></article></div></div><div class="d-editor"><textarea data-reply class="d-editor-input"></textarea></div></div>`,
    said: [
      'customer: Списало двічі за одну поїздку.',
      'agent: Вітаю! Надішліть номер поїздки.',
      'customer: Надіслала ще вчора. Гроші де?',
    ],
  },
  {
    what: 'as GLPI: who and when in words of one box, tasks among them (ru)',
    html: `<div style="width:760px"><div class="itil-timeline"><div class="timeline-item ITILContent"><div class="header"><span>Создано: 2 дня назад</span> <span>Нелли Рот</span></div><div class="body"><h3>Принтер</h3><div class="rich_text"><p>Принтер жуёт бумагу.</p></div></div></div><div class="timeline-item ITILFollowup"><div class="header"><span>Создано: вчера</span> <span>Артур Цой</span></div><div class="body"><div class="rich_text"><p>Какой это этаж?</p></div></div></div><div class="timeline-item ITILTask private"><div class="header"><span>Создано: вчера</span> <span>Артур Цой</span></div><div class="body"><div class="rich_text"><p>Взять ролик со склада.</p></div></div></div><div class="timeline-item ITILFollowup"><div class="header"><span>Создано: 3 часа назад</span> <span>Нелли Рот</span></div><div class="body"><div class="rich_text"><p>Третий! Как и в прошлый раз.</p></div></div></div></div><div class="actors"><div><b>Инициатор запроса</b><div>Нелли Рот</div></div><div><b>Назначено</b><div>Артур Цой</div></div></div><textarea data-reply></textarea></div>`,
    said: [
      'customer: Принтер Принтер жуёт бумагу.',
      'agent: Какой это этаж?',
      'customer: Третий! Как и в прошлый раз.',
    ],
  },
  {
    what: 'arrows that say which way a message went (uk)',
    html: `<div style="width:600px"><div class="inbox-list"><div class="inbox-item"><span title="Вхідне повідомлення">↓</span><div><div>Ви загубили мою коляску.</div><small>вчора о 18:00</small></div></div><div class="inbox-item"><span title="Вихідне повідомлення">↑</span><div><div>Шукаємо, вибачте.</div><small>вчора о 18:30</small></div></div><div class="inbox-item"><span title="Вхідне повідомлення">↓</span><div><div>Дитина ходить пішки з аеропорту.</div><small>сьогодні о 08:00</small></div></div></div><textarea data-reply style="width:580px"></textarea></div>`,
    said: [
      'customer: Ви загубили мою коляску.',
      'agent: Шукаємо, вибачте.',
      'customer: Дитина ходить пішки з аеропорту.',
    ],
  },
  {
    what: 'as Steam: from whom, in one line with the time (en)',
    html: `<div style="width:700px"><div class="help_request_messages"><div class="help_request_message_wrapper"><div class="msg_head">Message from rex_77 <span>on Nov 12, 2026 @ 10:42am</span></div><div class="help_request_message">The game takes my money and does not start.</div></div><div class="help_request_message_wrapper"><div class="msg_head">Message from Support <span>on Nov 12, 2026 @ 3:00pm</span></div><div class="help_request_message">Hello, please verify the files.</div></div><div class="help_request_message_wrapper"><div class="msg_head">Message from rex_77 <span>on Nov 13, 2026 @ 9:00am</span></div><div class="help_request_message">I verified them five times.</div></div></div><textarea data-reply></textarea></div>`,
    said: [
      'customer: The game takes my money and does not start.',
      'agent: Hello, please verify the files.',
      'customer: I verified them five times.',
    ],
  },
  {
    what: 'two conversations side by side (ru)',
    html: `<div style="display:flex"><section style="width:400px"><div class="who">Анна</div><div class="ms"><div class="m in">Где вы?</div><div class="m out">Едем.</div></div><textarea></textarea></section><section style="width:400px"><div class="who">Борис</div><div class="ms"><div class="m in">Сантехник затопил соседей.</div><div class="m out">Борис, кто был мастером?</div><div class="m in">Ваш мастер!</div></div><textarea data-reply></textarea></section></div>`,
    said: ['customer: Сантехник затопил соседей.', 'agent: Борис, кто был мастером?', 'customer: Ваш мастер!'],
  },
  {
    what: 'a field between a mail and what was written before (uk)',
    html: `<div style="width:700px"><div class="letter"><div class="fr">Від: <b>Уляна Пас</b> &lt;ulyana@post.example&gt;</div><div class="dt">14.11.2026 10:00</div><div class="bd"><p>Рахунок знову неправильний. Це втретє.</p></div></div><div class="ans"><textarea data-reply></textarea></div><h3>Раніше</h3><div class="hist"><div class="letter"><div class="fr">Від: <b>Підтримка</b> &lt;support@lavka.example&gt;</div><div class="dt">10.11.2026 12:00</div><div class="bd"><p>Виправили рахунок.</p></div></div><div class="letter"><div class="fr">Від: <b>Уляна Пас</b> &lt;ulyana@post.example&gt;</div><div class="dt">10.11.2026 10:00</div><div class="bd"><p>Рахунок неправильний.</p></div></div></div></div>`,
    said: ['customer: Рахунок знову неправильний. Це втретє.'],
  },
];
