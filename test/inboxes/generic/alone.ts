import type { Site } from './sites';

/** Pages with one review, question or mail, and the field of its answer. */
export const ALONE: readonly Site[] = [
  {
    what: 'as Trustpilot: a review with its grade as a picture (en)',
    html: `<div style="width:700px"><nav><a href=#>Reviews</a></nav><main><div class="styles_reviewCard__x9"><div class="styles_consumer__q"><span>Olga Reyes</span><span>3 reviews</span><span>GB</span></div><section><div class="star"><img alt="Rated 1 out of 5 stars" src="data:,"></div><time datetime="2026-11-17T09:00:00Z">Nov 17, 2026</time><h2>Never again</h2><p>They cancelled my booking the night before and kept the deposit.</p><p><b>Date of experience:</b> November 14, 2026</p></section><div class="styles_actions"><button>Useful</button><button>Share</button></div></div><div class="styles_reply"><label>Reply to Olga Reyes</label><textarea data-reply style="width:600px"></textarea><button>Post reply</button></div></main></div>`,
    said: [
      'customer: Never again They cancelled my booking the night before and kept the deposit. Date of experience: November 14, 2026',
    ],
  },
  {
    what: 'as Google: a review in a window of its own (uk)',
    html: `<div style="width:640px" role=dialog><div><div>Відповісти на відгук</div></div><div class="q1"><div class="q2"><img alt="" src="data:,"></div><div><div>Валерій Сич</div><div>12 відгуків · 3 фото</div><div><span role=img aria-label="1 зірка"></span><span>4 дні тому</span></div><div>Чекали на замовлення дві години, офіціант хамив.</div></div></div><div><textarea data-reply aria-label="Ваша публічна відповідь" style="width:600px"></textarea><div>0/4000</div><button>Скасувати</button><button>Надіслати</button></div></div>`,
    said: ['customer: Чекали на замовлення дві години, офіціант хамив.'],
  },
  {
    what: 'as a map: a grade as a title (ru)',
    html: `<div style="width:600px"><div class="_1"><div class="_2"><span>Анна Вольская</span></div><div class="_3">7 отзывов</div><div class="_4"><span title="Оценка: 2 из 5"></span><span>18 ноября 2026</span></div><div class="_5"><p>Записали на 10, приняли в 12. Ни извинений, ни воды.</p></div><div class="_6"><button>Полезно</button></div></div><div class="_7"><textarea placeholder="Ответ компании" data-reply></textarea><button>Ответить</button></div></div>`,
    said: ['customer: Записали на 10, приняли в 12. Ни извинений, ни воды.'],
  },
  {
    what: 'a review in a window over others (ru)',
    html: `<div class="under"><div class="rev"><b>Нина</b><p>Хорошо</p></div><div class="rev"><b>Олег</b><p>Плохо упаковали, разбилось</p></div></div><div role=dialog style="position:fixed;left:100px;top:50px;width:500px;background:#fff"><h3>Ответ на отзыв</h3><div class="rv"><div><span>Олег Тин</span><span>1 из 5</span></div><div>18 ноября 2026</div><p>Плохо упаковали, ваза разбилась вдребезги. Деньги не вернули.</p></div><textarea data-reply style="width:460px"></textarea><button>Отправить</button></div>`,
    said: ['customer: Плохо упаковали, ваза разбилась вдребезги. Деньги не вернули.'],
  },
  {
    what: 'a question of a customer (uk)',
    html: `<div style="width:640px"><h1>Питання</h1><div class="q"><div class="q__h"><span>Покупець: Ліля</span><span>19.11.2026</span></div><div class="q__t">Чому прийшла інша модель? Хочу повернути.</div></div><label>Ваша відповідь<textarea data-reply></textarea></label></div>`,
    said: ['customer: Чому прийшла інша модель? Хочу повернути.'],
  },
  {
    what: 'one mail with its head (uk)',
    html: `<div style="width:760px"><h2>Скарга на кур’єра</h2><div class="mail"><div class="top"><div class="ava">ЛЗ</div><div><div class="fr"><b>Лариса Зуб</b> &lt;larysa@post.example&gt;</div><div class="to">кому: підтримка</div></div><div class="dt">18 лист. 2026, 09:14</div></div><div class="body"><p>Кур’єр кинув посилку під дощ і поїхав.</p><p>Книжки зіпсовані.</p></div></div><div class="answer"><div contenteditable=true data-reply><br></div></div></div>`,
    said: ['customer: Кур’єр кинув посилку під дощ і поїхав. Книжки зіпсовані.'],
  },
  {
    what: 'one mail whose head is a table (ru)',
    html: `<table width=1000><tr><td valign=top width=200><a href=#>Входящие</a><br><a href=#>Отправленные</a></td><td><form><table><tr><td>Кому:</td><td><input type=text name=to data-other value="zoya@post.example"></td></tr><tr><td>Тема:</td><td><input type=text name=subject data-other value="Re: Пальто"></td></tr></table><table bgcolor="#eee" width=700><tr><td><b>От:</b></td><td>Зоя Перова &lt;zoya@post.example&gt;</td></tr><tr><td><b>Дата:</b></td><td>18.11.2026 9:00</td></tr><tr><td><b>Тема:</b></td><td>Пальто</td></tr></table><table width=700><tr><td><p>Пальто линяет, я испортила светлую сумку.</p><p>Жду ответа.</p></td></tr></table><textarea name=body rows=10 cols=80 data-reply>
      
      > Пальто линяет</textarea></form></td></tr></table>`,
    said: ['unknown: Пальто линяет, я испортила светлую сумку. Жду ответа.'],
  },
  {
    what: 'a grade of the goods above a chat (en)',
    html: `<style>.m{display:flex}.m.o{justify-content:flex-end}.b{background:#eee;border-radius:8px;padding:8px}.o .b{background:#cfe}</style><div style="width:600px"><div class="goods"><b>Trail shoes</b><span>4.8 out of 5</span><span>Ordered on Nov 12, 2026</span><p>Light shoes for running in the mountains, grey.</p></div><div class="list"><div class="m"><div class="b">One shoe is bigger.</div></div><div class="m o"><div class="b">Which one?</div></div><div class="m"><div class="b">The left one.</div></div></div><textarea data-reply style="width:580px"></textarea></div>`,
    said: ['customer: One shoe is bigger.', 'agent: Which one?', 'customer: The left one.'],
  },
];
