import type { Language } from '../src/engine/model';

/** Drafts of about 200 words, an ordinary mix of clean sentences and faults; `#` becomes a number that makes the text new. */
export const DRAFTS: Record<Language, string[]> = {
  en: [
    'Hello Ms Alder, thank you for writing to us about order # and for the photographs you sent.',
    'I have looked at them together with our workshop, and the hinge of the left door # is indeed bent.',
    'Due to exceptionally high demand the parcel # left us three days later than we had told you.',
    'The courier lost the first label # on the way, and nobody noticed that until Monday morning.',
    'We apologize for any inconvenience caused by order #.',
    'A new door # leaves our workshop tomorrow before noon, and I will send you the tracking number myself.',
    'Please keep the old door # until then, as the fitter will take it with him when he comes to you.',
    'He will call you the evening before visit # to agree on an hour that suits you and your family.',
    'As I already mentioned in letter #, the guarantee covers both the part and the work of the fitter.',
    'I have also taken the delivery charge # off your invoice, so 24.90 will be back on your card on Thursday.',
    'If you would rather have the whole cupboard # collected, tell me, and I will book the van for you.',
    'It was my mistake that nobody answered message # over the weekend, and I have changed our rota since.',
    'You can reach me directly on extension # until six in the evening, also on Saturday.',
    'Kind regards from all of us here at workshop #, and thank you for your patience with the door.',
  ],
  ru: [
    'Здравствуйте, Алла! Спасибо, что написали нам о заказе # и прислали фотографии.',
    'Я посмотрела их вместе с мастером: петля левой дверцы # действительно погнута.',
    'В связи с большой загрузкой посылка # ушла на три дня позже, чем мы обещали.',
    'Курьер потерял первую накладную # по дороге, и до понедельника этого никто не заметил.',
    'Приносим извинения за доставленные неудобства по заказу #.',
    'Новая дверца # уедет из мастерской завтра до полудня, номер отправления я пришлю сама.',
    'Старую дверцу #, пожалуйста, сохраните: мастер заберёт её, когда приедет к вам.',
    'Он позвонит накануне визита #, чтобы выбрать удобный для вас и вашей семьи час.',
    'Как я уже писала в письме #, гарантия покрывает и деталь, и работу мастера.',
    'Стоимость доставки # я вычла из счёта, 490 рублей вернутся на вашу карту в четверг.',
    'Если удобнее вернуть весь шкаф #, скажите, и я закажу для вас машину.',
    'На письмо # в выходные никто не ответил по моей вине, и график дежурств я уже изменила.',
    'Мой добавочный номер #, звоните до шести вечера, в субботу тоже.',
    'С уважением, мастерская номер #, и спасибо за ваше терпение с этой дверцей.',
    'Отдельно пришлю вам памятку # о том, как подтянуть петли, если они со временем ослабнут.',
    'Счёт с исправленной суммой # придёт на эту же почту сегодня вечером.',
  ],
  uk: [
    'Добрий день, пані Алло! Дякую, що написали нам про замовлення # і надіслали світлини.',
    'Я переглянула їх разом із майстром: завіса лівих дверцят # справді погнута.',
    'У зв’язку з великим навантаженням посилка # поїхала на три дні пізніше, ніж ми обіцяли.',
    'Кур’єр загубив першу накладну # дорогою, і до понеділка цього ніхто не помітив.',
    'Перепрошуємо за тимчасові незручності із замовленням #.',
    'Нові дверцята # поїдуть із майстерні завтра до полудня, номер відправлення я надішлю сама.',
    'Старі дверцята #, будь ласка, збережіть: майстер забере їх, коли приїде до вас.',
    'Він зателефонує напередодні візиту #, щоб обрати зручну для вас і вашої родини годину.',
    'Як я вже писала в листі #, гарантія покриває і деталь, і роботу майстра.',
    'Вартість доставки # я відняла від рахунку, 290 гривень повернуться на вашу картку в четвер.',
    'Якщо зручніше повернути всю шафу #, скажіть, і я замовлю для вас машину.',
    'На лист # у вихідні ніхто не відповів через мою помилку, і графік чергувань я вже змінила.',
    'Мій внутрішній номер #, телефонуйте до шостої вечора, у суботу також.',
    'З повагою, майстерня номер #, і дякую за ваше терпіння з цими дверцятами.',
    'Окремо надішлю вам пам’ятку # про те, як підтягнути завіси, якщо вони з часом ослабнуть.',
    'Рахунок із виправленою сумою # надійде на цю ж пошту сьогодні ввечері.',
  ],
};

/** Messages of about 30 words. */
export const MESSAGES: Record<Language, string[]> = {
  en: [
    'I ordered the lamp # three weeks ago and it still has not arrived. Nobody answers the phone, the tracking page says nothing, and my sister’s birthday was on Sunday. I want my money back.',
    'Are you blind or what? I sent you the number # twice and you ask for it again. The drawer is broken, the screws are missing, and I took a day off work for this delivery.',
  ],
  ru: [
    'Заказала лампу # три недели назад, её до сих пор нет. Телефон не берут, в отслеживании пусто, а у сестры день рождения был ещё в воскресенье. Верните деньги на карту до пятницы.',
    'Вы там слепые, что ли? Номер # я отправляла дважды, а вы опять его просите. Ящик сломан, винтов нет, и ради этой доставки я отпросилась с работы на весь день.',
  ],
  uk: [
    'Замовила лампу # три тижні тому, її досі немає. Слухавку ніхто не бере, у відстеженні порожньо, а в сестри день народження був ще в неділю. Поверніть гроші на картку до п’ятниці.',
    'Ви там сліпі, чи що? Номер # я надсилала двічі, а ви знову його питаєте. Шухляда зламана, гвинтів немає, і заради цієї доставки я відпросилася з роботи на цілий день.',
  ],
};
