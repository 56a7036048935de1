import type { Site } from './sites';

/** Pages with lines, labels and feet beside what people say. */
export const BESIDE: readonly Site[] = [
  {
    what: 'as HubSpot: through which channel it went, below the words (en)',
    html: `<style>.row{display:flex;margin:8px;gap:8px}.bub{background:#f5f8fa;border-radius:3px;padding:10px}.own .bub{background:#e5f5f8}.note{background:#fef8f0}</style><div style="display:flex"><div style="width:660px"><div data-test-id="thread-header"><h4>Ben Frost</h4><span>Owner: Maria Lind</span></div>
      <div data-test-id="message-list"><div data-test-id="day"><span>November 18, 2026</span></div>
      <div data-test-id="thread-list-item" class="row"><div><div class="Avatar"><img alt=""></div></div><div class="bub"><div class="t"><span>Ben Frost</span> <span>9:02 AM</span></div><div>The drone does not fly and the app crashes.</div></div></div>
      <div data-test-id="thread-list-item" class="row"><div><div class="Avatar"><img alt=""></div></div><div class="bub"><div class="t"><span>Ben Frost</span> <span>9:04 AM</span></div><div>I bought it for a wedding on Saturday!</div></div></div>
      <div data-test-id="status-update"><span>Maria Lind was assigned to this thread</span> <span>9:10 AM</span></div>
      <div data-test-id="thread-list-item" class="row own"><div class="bub"><div class="t"><span>Maria Lind</span> <span>9:12 AM</span></div><div>Hi Ben, which firmware is on it?</div><div>Sent via chat</div></div></div>
      <div data-test-id="thread-list-item" class="row"><div class="bub note"><div class="t"><span>Jo Hart</span> commented <span>9:15 AM</span></div><div>We have no spare drones until Monday.</div></div></div>
      <div data-test-id="thread-list-item" class="row"><div><div class="Avatar"><img alt=""></div></div><div class="bub"><div class="t"><span>Ben Frost</span> <span>9:20 AM</span></div><div>How would I know? It does not start.</div></div></div></div>
      <div><div role=tablist><button role=tab aria-selected=true>Chat</button><button role=tab>Comment</button></div><div class="ProseMirror" contenteditable=true data-reply><p></p></div></div></div><div style="width:300px"><div>About this contact</div><div>Email</div><div>ben@post.example</div></div></div>`,
    said: [
      'customer: The drone does not fly and the app crashes.',
      'customer: I bought it for a wedding on Saturday!',
      'agent: Hi Ben, which firmware is on it?',
      'customer: How would I know? It does not start.',
    ],
  },
  {
    what: 'as Zoho Desk: a private reply by its label alone (uk)',
    html: `<div><h1>#2041 Холодильник шумить</h1><div class="zd_v2-ticketconversation"><div class="zd-thread zd-in"><div class="zd-thread-head"><span class="zd-name">Галина Ткач</span><span class="zd-ch" title="Електронна пошта"></span><span class="zd-time">20 лист. 2026 10:15</span></div><div class="zd-thread-cont"><div>Холодильник гуде як літак, а майстер не прийшов.</div></div></div>
      <div class="zd-thread zd-reply"><div class="zd-thread-head"><span class="zd-name">Денис Мороз</span><span class="zd-to">до Галина Ткач</span><span class="zd-time">20 лист. 2026 11:40</span></div><div class="zd-thread-cont"><div>Вітаю! Перевіряю графік майстра.</div></div></div>
      <div class="zd-thread zd-comment"><div class="zd-thread-head"><span class="zd-name">Денис Мороз</span><span class="zd-lock">Приватний</span><span class="zd-time">20 лист. 2026 11:45</span></div><div class="zd-thread-cont"><div>Майстер забув, не кажемо.</div></div></div>
      <div class="zd-thread zd-in"><div class="zd-thread-head"><span class="zd-name">Галина Ткач</span><span class="zd-time">21 лист. 2026 08:02</span></div><div class="zd-thread-cont"><div>Другий день сиджу вдома дарма!</div></div></div></div>
      <div class="zd-editor"><textarea data-reply></textarea></div></div>`,
    said: [
      'customer: Холодильник гуде як літак, а майстер не прийшов.',
      'agent: Вітаю! Перевіряю графік майстра.',
      'customer: Другий день сиджу вдома дарма!',
    ],
  },
  {
    what: 'as Gorgias: a note by its class, what it is about below the words (en)',
    html: `<style>.tm{display:flex;gap:10px;padding:10px}.from-agent .b{background:#f4f5f7}.internal-note{background:#fff6d9}</style><div style="width:700px"><header><input value="Lipstick melted" data-other type=text aria-label="Subject"></header><div class="TicketMessages">
      <div class="tm"><div class="av" data-initials="NR">NR</div><div class="b"><div class="meta"><span class="author">Nora Ray</span><span class="via">via contact form</span><span class="dt">11/19/2026</span></div><div class="body"><div>The lipstick came melted all over the box.</div></div><div class="intents"><span>order/damaged</span></div></div></div>
      <div class="tm from-agent"><div class="av">SP</div><div class="b"><div class="meta"><span class="author">Sam Pike</span><span class="via">via email</span><span class="dt">11/19/2026</span></div><div class="body"><div>Hi Nora, could you send us a picture?</div><div class="gmail_quote">On Thu, Nov 19, Nora Ray wrote:<blockquote>The lipstick came melted all over the box.</blockquote></div></div></div></div>
      <div class="tm internal-note"><div class="av">SP</div><div class="b"><div class="meta"><span class="author">Sam Pike</span><span class="dt">11/19/2026</span></div><div class="body">Third one this week, tell the warehouse.</div></div></div>
      <div class="rule">Rule <b>Auto-tag damaged</b> was applied</div>
      <div class="tm"><div class="av">NR</div><div class="b"><div class="meta"><span class="author">Nora Ray</span><span class="via">via email</span><span class="dt">11/20/2026</span></div><div class="body"><div>I did. Do you even read this?</div><div>--<br>Nora Ray<br>Ray Studio</div></div></div></div></div>
      <div class="reply"><div><span>To:</span><input data-other type=text name=to value="nora@post.example"></div><div class="public-DraftEditor-content" contenteditable=true role=textbox data-reply></div></div></div>`,
    said: [
      'customer: The lipstick came melted all over the box.',
      'agent: Hi Nora, could you send us a picture?',
      'customer: I did. Do you even read this?',
    ],
  },
  {
    what: 'as Kommo: heads, words and feet that are as many boxes as messages (ru)',
    html: `<div class="card-holder" style="width:620px"><div class="notes-wrapper"><div class="feed-note-wrapper feed-note-wrapper-system"><div class="feed-note">20.11.2026 09:01 Salesbot: Новая сделка из чата</div></div>
      <div class="feed-note-wrapper feed-note-incoming"><div class="feed-note feed-note-external"><div class="feed-note__header"><span class="feed-note__date">20.11.2026 09:02</span> <span class="feed-note__amojo-user">Игорь</span> Кому: Всем</div><div class="feed-note__message_paragraph">Шкаф привезли без дверцы.</div></div></div>
      <div class="feed-note-wrapper"><div class="feed-note feed-note-external"><div class="feed-note__header"><span class="feed-note__date">20.11.2026 09:30</span> <span class="feed-note__amojo-user">Лена Кравец</span> Кому: Игорь</div><div class="feed-note__message_paragraph">Игорь, уточняю на складе.</div><div class="feed-note__status">Доставлено</div></div></div>
      <div class="feed-note-wrapper feed-note-wrapper-system"><div class="feed-note">Лена Кравец: Этап продажи изменён с «Первичный контакт» на «Переговоры»</div></div>
      <div class="feed-note-wrapper feed-note-incoming"><div class="feed-note feed-note-external"><div class="feed-note__header"><span class="feed-note__date">20.11.2026 12:15</span> <span class="feed-note__amojo-user">Игорь</span> Кому: Всем</div><div class="feed-note__message_paragraph">Третий час уточняете. Верните деньги.</div></div></div></div>
      <div class="feed-compose"><div class="feed-compose-switcher"><span class="feed-compose-switcher__text">Чат</span> с <span>Игорь</span></div><div contenteditable=true class="control-contenteditable__area feed-compose__message" data-reply></div></div></div>`,
    said: [
      'customer: Шкаф привезли без дверцы.',
      'agent: Игорь, уточняю на складе.',
      'customer: Третий час уточняете. Верните деньги.',
    ],
  },
  {
    what: 'as Jivo: bubbles of one writer in one box (uk)',
    html: `<style>.g{display:flex;margin:8px}.g.r{justify-content:flex-end}.col{max-width:60%}.bu{border-radius:10px;padding:8px;margin:2px 0}.l .bu{background:#eef0f3}.r .bu{background:#d5f5dc}</style><div style="width:640px"><h2>Марія Клименко</h2><div class="hist"><div class="_sep">Сьогодні</div>
      <div class="g l"><div class="col"><div class="bu">Добрий вечір.</div><div class="bu">Ви мені прислали чужі чоботи.<span class="tt">21:04</span></div></div></div>
      <div class="_sep">Чат прийняв Юрій Левченко</div>
      <div class="g r"><div class="col"><div class="bu">Вітаю, Маріє!</div><div class="bu">Зараз перевірю накладну.<span class="tt">21:06</span></div></div></div>
      <div class="g l"><div class="col"><div class="bu">Я вже пів години чекаю.<span class="tt">21:36</span></div></div></div>
      </div><textarea placeholder="Введіть повідомлення" data-reply style="width:600px"></textarea></div>`,
    said: [
      'customer: Добрий вечір.',
      'customer: Ви мені прислали чужі чоботи.',
      'agent: Вітаю, Маріє!',
      'agent: Зараз перевірю накладну.',
      'customer: Я вже пів години чекаю.',
    ],
  },
  {
    what: 'as Crisp: a visitor without a name leaves (en)',
    html: `<style>.grp{display:flex;gap:6px;margin:6px;align-items:flex-end}.grp.op{flex-direction:row-reverse}.tx{background:#f1f3f9;border-radius:12px;padding:8px;margin:2px}.op .tx{background:#1972f5;color:#fff}</style><div style="width:600px"><div class="c-conversation-header"><span class="c-name">visitor183</span><span>Paris, France</span></div><div class="c-content-messages"><div class="c-date"><span>November 20</span></div>
      <div class="grp"><span class="av"></span><div><div class="tx"><span>Your plugin deleted my shop’s pages.</span></div><div class="tx"><span>All of them.</span></div><div class="meta"><span>12:04</span></div></div></div>
      <div class="grp op"><span class="av"></span><div><div class="tx"><span>Which version do you run?</span></div><div class="meta"><span>Read</span><span>·</span><span>12:06</span></div></div></div>
      <div class="c-ev"><span>visitor183 left the chat</span></div>
      <div class="grp"><span class="av"></span><div><div class="tx"><span>The one you told me to install yesterday!</span></div><div class="meta"><span>12:11</span></div></div></div></div><div class="c-input"><div role=tablist><span role=tab aria-selected=true>Reply</span><span role=tab>Note</span></div><div contenteditable=plaintext-only data-reply style="min-height:20px"></div></div></div>`,
    said: [
      'customer: Your plugin deleted my shop’s pages.',
      'customer: All of them.',
      'agent: Which version do you run?',
      'customer: The one you told me to install yesterday!',
    ],
  },
  {
    what: 'as Tidio: coloured pills between bubbles (ru)',
    html: `<style>.m{margin:6px 0;display:flex;flex-direction:column;align-items:flex-start}.m.o{align-items:flex-end}.b{background:#ebeef0;border-radius:14px;padding:8px 12px}.o .b{background:#0566ff;color:#fff}.pill{align-self:center;background:#fff1cc;border-radius:20px;padding:2px 12px;font-size:12px;margin:6px auto;width:max-content}</style><div style="width:600px;display:flex;flex-direction:column"><div class="m"><div class="b">Куртка порвалась за два дня.</div></div><div class="pill">Запущен сценарий «Возврат»</div><div class="m o"><div class="b">Здравствуйте! Выберите тему обращения.</div></div><div class="m"><div class="b">Возврат. Мне нужен человек!</div></div><div class="pill">Диалог назначен: Инна</div><div class="m o"><div class="b">Здравствуйте, это Инна. Пришлите фото шва.</div></div><div class="m"><div class="b">Уже слала боту, он потерял.</div></div></div><textarea style="width:590px" placeholder="Напишите сообщение или «/»" data-reply></textarea>`,
    said: [
      'customer: Куртка порвалась за два дня.',
      'agent: Здравствуйте! Выберите тему обращения.',
      'customer: Возврат. Мне нужен человек!',
      'agent: Здравствуйте, это Инна. Пришлите фото шва.',
      'customer: Уже слала боту, он потерял.',
    ],
  },
  {
    what: 'as LiveChat: who and when below the words (uk)',
    html: `<div style="width:640px"><div data-testid="feed"><div class="css-1ab"><div class="css-tag">Мітка «скарга» додана</div></div><div class="css-2cd" data-type="visitor"><div class="css-nm">Роман</div><div class="css-bb">Чому з мене зняли двічі?</div><div class="css-tm">Роман, 14:02</div></div><div class="css-2cd" data-type="agent"><div class="css-nm">Ірина Дяк</div><div class="css-bb">Доброго дня, Романе. Надішліть чек, будь ласка.</div><div class="css-tm">Прочитано · 14:05</div></div><div class="css-2cd" data-type="visitor"><div class="css-nm">Роман</div><div class="css-bb">У мене немає чека, є банк.</div><div class="css-bb">І банк каже, що це ви.</div><div class="css-tm">14:09</div></div></div><div><textarea data-reply aria-label="Повідомлення"></textarea></div></div>`,
    said: [
      'customer: Чому з мене зняли двічі?',
      'agent: Доброго дня, Романе. Надішліть чек, будь ласка.',
      'customer: У мене немає чека, є банк. І банк каже, що це ви.',
    ],
  },
  {
    what: 'as Trengo: a note of the team by the foot of a bubble (en)',
    html: `<style>.w{display:flex;margin:8px}.w.out{justify-content:flex-end}.bb{padding:10px;border-radius:8px;background:#f0f2f5;max-width:400px}.out .bb{background:#e0f3ff}.out.int .bb{background:#fff3d6}.ft{font-size:11px;color:#666}</style><div style="width:660px"><div class="hd"><div class="nm">Ken Abbott</div><div>+44 7700 900123 · WhatsApp</div></div><div class="msgs"><div class="w"><div class="bb"><div>Nobody picked me up at the airport.</div><div class="ft">08:12 - Ken Abbott</div></div></div><div class="w out"><div class="bb"><div>Good morning Ken, checking with the driver.</div><div class="ft">08:15 - Rita Soto</div></div></div><div class="w out int"><div class="bb"><div>Driver overslept.</div><div class="ft">08:16 - Rita Soto - Internal note</div></div></div><div class="w"><div class="bb"><div>I paid 90 for a taxi.</div><div class="ft">08:44 - Ken Abbott</div></div></div></div><div contenteditable=true data-reply style="min-height:30px"></div></div>`,
    said: [
      'customer: Nobody picked me up at the airport.',
      'agent: Good morning Ken, checking with the driver.',
      'customer: I paid 90 for a taxi.',
    ],
  },
  {
    what: 'as Missive: what the team says between mails (ru)',
    html: `<style>.mail{border:1px solid #ccc;margin:6px;padding:6px}.cmt{display:flex;gap:6px;margin:6px}.cmt .t{background:#fff4d8;border-radius:10px;padding:6px}</style><div style="width:680px"><div class="subject"><h1>Счёт за октябрь</h1></div><div class="conversation-timeline"><div class="mail"><div class="mh"><span class="from">Вадим Лось</span><span class="addr">&lt;vadim@post.example&gt;</span><span class="date">17 нояб., 10:20</span></div><div class="mb"><p>За октябрь пришёл двойной счёт.</p></div></div>
      <div class="cmt"><div class="av">ОК</div><div><div>Ольга Ким <span>17 нояб., 10:31</span></div><div class="t">Это наша ошибка, но сначала проверь.</div></div></div>
      <div class="mail"><div class="mh"><span class="from">Вы</span><span class="to">кому: Вадим Лось</span><span class="date">17 нояб., 11:02</span></div><div class="mb"><p>Вадим, здравствуйте! Проверяем.</p></div></div>
      <div class="mail"><div class="mh"><span class="from">Вадим Лось</span><span class="addr">&lt;vadim@post.example&gt;</span><span class="date">19 нояб., 09:00</span></div><div class="mb"><p>Два дня проверяете одну строчку?</p><div class="quoted-toggle">•••</div></div></div></div><div class="reply"><div contenteditable=true data-reply></div></div></div>`,
    said: [
      'customer: За октябрь пришёл двойной счёт.',
      'agent: Вадим, здравствуйте! Проверяем.',
      'customer: Два дня проверяете одну строчку?',
    ],
  },
  {
    what: 'as Dixa: pills at the side, one name over a run (en)',
    html: `<style>.row{display:flex;gap:8px;margin:6px 0}.b{border-radius:8px;padding:8px;background:#f3f4f8}.ag .b{background:#e8e7fd}.pl{background:#dff5e3;color:#176b2c;border-radius:12px;padding:2px 10px;display:inline-block}</style><div style="width:640px"><h2>Conversation #88121</h2><div class="tl"><div><span class="pl">Offered to Kim Stone</span></div><div class="row"><div class="ini">EV</div><div><div class="n">Eva Vale <small>10:01</small></div><div class="b">My train ticket is for the wrong day.</div></div></div><div class="row"><div class="ini"></div><div><div class="b">I booked Friday.</div></div></div><div><span class="pl">Accepted · Kim Stone</span></div><div class="row ag"><div class="ini">KS</div><div><div class="n">Kim Stone <small>10:03</small></div><div class="b">Hello Eva, what is your booking number?</div></div></div><div><span class="pl">Queue: Refunds</span></div><div class="row"><div class="ini">EV</div><div><div class="n">Eva Vale <small>10:05</small></div><div class="b">It is in the mail you sent me!</div></div></div></div><div contenteditable=true data-reply><p><br></p></div></div>`,
    said: [
      'customer: My train ticket is for the wrong day.',
      'customer: I booked Friday.',
      'agent: Hello Eva, what is your booking number?',
      'customer: It is in the mail you sent me!',
    ],
  },
  {
    what: 'as Ozon: rows of one bubble in days (ru)',
    html: `<style>.r{display:flex;padding:4px}.e{justify-content:flex-end}.p{padding:8px;border-radius:12px;background:#f2f5f9}.e .p{background:#d9ecff}</style><div style="width:620px"><div class="b0"><div>Отправление 771-0001</div></div><div class="b1"><div class="day"><div class="dt">20 ноября</div><div class="r"><div class="p">Чайник без подставки приехал.<span>10:01</span></div></div><div class="r"><div class="p">Ау!<span>10:30</span></div></div></div><div class="day"><div class="dt">21 ноября</div><div class="r e"><div class="p">Здравствуйте! Пришлите фото упаковки.<span>09:00</span></div></div><div class="r"><div class="p">Упаковку я выбросил, она тут при чём?<span>09:10</span></div></div></div></div><textarea data-reply style="width:600px"></textarea></div>`,
    said: [
      'customer: Чайник без подставки приехал.',
      'customer: Ау!',
      'agent: Здравствуйте! Пришлите фото упаковки.',
      'customer: Упаковку я выбросил, она тут при чём?',
    ],
  },
  {
    what: 'pills that no words tell (en)',
    html: `<style>.m{display:flex;margin:6px}.m.adm{justify-content:flex-end}.t{background:#f5f5f5;border-radius:10px;padding:8px}.adm .t{background:#e1ecff}.ev{margin:4px auto;width:max-content;background:#efe7fd;color:#5a2ca0;border-radius:12px;font-size:11px;padding:2px 8px}</style><div style="width:620px"><div class="m"><div class="t">My card was charged after I cancelled.</div></div><div class="ev">Moved to Billing</div><div class="m adm"><div class="t">Hello! Let me look at the invoice.</div></div><div class="ev">SLA missed 12 m ago</div><div class="m"><div class="t">Look at both of them, please.</div></div><div class="m adm"><div class="t">Both?</div></div><div class="ev">Priority: high</div></div><div contenteditable=true data-reply style="width:600px"></div>`,
    said: [
      'customer: My card was charged after I cancelled.',
      'agent: Hello! Let me look at the invoice.',
      'customer: Look at both of them, please.',
      'agent: Both?',
    ],
  },
  {
    what: 'who may read it, beside the name (uk)',
    html: `<style>.m{display:flex;gap:8px;padding:8px}.y{background:#fff3c4}</style><div style="width:640px"><div class="list"><div class="m"><div><div><b>Соломія Кіт</b> <small>09:01</small></div><div>Сукня розійшлася по шву на першому святі.</div></div></div><div class="m"><div><div><b>Рената Буй</b> <span>Агент</span> <small>09:05</small></div><div>Соломіє, надішліть фото, будь ласка.</div></div></div><div class="m y"><div><div><b>Рената Буй</b> <span>Видно лише команді</span> <small>09:06</small></div><div>Вона вже третя з цією партією.</div></div></div><div class="m"><div><div><b>Соломія Кіт</b> <small>09:20</small></div><div>Ось. Свято зіпсоване.</div></div></div></div><textarea data-reply style="width:600px"></textarea></div>`,
    said: [
      'customer: Сукня розійшлася по шву на першому святі.',
      'agent: Соломіє, надішліть фото, будь ласка.',
      'customer: Ось. Свято зіпсоване.',
    ],
  },
  {
    what: 'a foot below each group of lines (uk)',
    html: `<style>.o{text-align:right}.bl{display:inline-block;background:#eee;border-radius:8px;padding:6px;text-align:left}.o .bl{background:#dcf8c6}</style><div style="width:600px"><div class="feed"><div class="mm"><div class="bl"><div>Холодно в номері.</div><div>Обігрівач не працює.</div></div><div class="ft">Кирило, 22:01</div></div><div class="mm o"><div class="bl"><div>Кириле, вибачте, несемо інший.</div></div><div class="ft">Рецепція · Прочитано · 22:04</div></div><div class="mm"><div class="bl"><div>Пройшла година.</div></div><div class="ft">Кирило, 23:05</div></div></div><textarea data-reply style="width:580px"></textarea></div>`,
    said: [
      'customer: Холодно в номері. Обігрівач не працює.',
      'agent: Кириле, вибачте, несемо інший.',
      'customer: Пройшла година.',
    ],
  },
  {
    what: 'a bubble that reads like the page’s (en)',
    html: `<style>.m{display:flex}.m.o{justify-content:flex-end}.b{background:#eee;border-radius:8px;padding:8px}.o .b{background:#cfe}</style><div style="width:600px"><div class="m"><div class="b">You closed my ticket.</div></div><div class="m o"><div class="b">Sorry, I reopened it.</div></div><div class="m"><div class="b">Ticket closed</div></div><div class="m"><div class="b">again!</div></div></div><textarea data-reply style="width:580px"></textarea>`,
    said: [
      'customer: You closed my ticket.',
      'agent: Sorry, I reopened it.',
      'customer: Ticket closed',
      'customer: again!',
    ],
  },
  {
    what: 'a time that somebody says below other words (ru)',
    html: `<div class="chat" style="width:600px"><div class="msg incoming"><div>Когда приедет мастер?</div><div>Я жду неделю.</div></div><div class="msg outgoing"><div>Вот время:</div><div>Завтра, 10:00</div></div><div class="msg incoming"><div>Опять?</div><div>Нет, 12:00</div></div></div><textarea data-reply></textarea>`,
    said: [
      'customer: Когда приедет мастер? Я жду неделю.',
      'agent: Вот время: Завтра, 10:00',
      'customer: Опять? Нет, 12:00',
    ],
  },
  {
    what: 'a grade that somebody says (ru)',
    html: `<div class="chat" style="width:600px"><div class="msg incoming"><div>Оцените нас? Вот:</div><div>1 из 5</div></div><div class="msg outgoing"><div>Жаль это слышать.</div></div><div class="msg incoming"><div>★☆☆☆☆</div></div></div><textarea data-reply></textarea>`,
    said: ['customer: Оцените нас? Вот: 1 из 5', 'agent: Жаль это слышать.', 'customer: ★☆☆☆☆'],
  },
  {
    what: 'a label that somebody says (en)',
    html: `<div class="chat" style="width:600px"><div class="msg incoming"><p>Which room is it?</p><p>Private</p></div><div class="msg outgoing"><p>Yes, private.</p></div><div class="msg incoming"><p>Private or shared? Tell me at last.</p></div></div><textarea data-reply></textarea>`,
    said: [
      'customer: Which room is it? Private',
      'agent: Yes, private.',
      'customer: Private or shared? Tell me at last.',
    ],
  },
  {
    what: 'a list in a message (uk)',
    html: `<div style="width:600px"><div class="message incoming"><p>Зробила все:</p><ul><li>вимкнула</li><li>увімкнула</li><li>чекала годину</li></ul></div><div class="message outgoing"><p>Дякую, перевіряю.</p></div><div class="message incoming"><p>Годину?</p></div></div><textarea data-reply></textarea>`,
    said: ['customer: Зробила все: вимкнула увімкнула чекала годину', 'agent: Дякую, перевіряю.', 'customer: Годину?'],
  },
];
