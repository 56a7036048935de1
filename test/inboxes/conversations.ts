/** Prepared conversations of one invented shop for the page models: made up for this project, in three languages. */

import type { Language } from '@/engine/model';

/** What the customer's last message is, as a person would call it. */
type Nature = 'complaint' | 'mixed' | 'abusive' | 'question';

export interface Person {
  name: string;
  address: string;
  /** Account name in a messenger. */
  handle: string;
}

export interface PreparedMessage {
  author: 'customer' | 'agent';
  /** An internal note of the team: shown in the ticket, never sent. */
  note?: true;
  /** ISO 8601. */
  at: string;
  /** Paragraphs are separated by an empty line. */
  text: string;
}

export interface PreparedConversation {
  /** The thread's id in the address of its page. */
  id: string;
  language: Language;
  nature: Nature;
  subject: string;
  customer: Person;
  agent: Person;
  /** Oldest first. */
  messages: readonly PreparedMessage[];
}

const SHOP = { address: 'nadia@alder-lane.example', handle: 'alder.lane' };
const NADIA: Record<Language, Person> = {
  en: { name: 'Nadia Sorel', ...SHOP },
  ru: { name: 'Надя Сорель', ...SHOP },
  uk: { name: 'Надя Сорель', ...SHOP },
};

type Line = [author: 'customer' | 'agent' | 'note', at: string, text: string];

function talk(
  id: string,
  [language, nature]: [Language, Nature],
  [name, address, handle]: [string, string, string],
  subject: string,
  lines: Line[],
): PreparedConversation {
  const messages = lines.map(([author, at, text]): PreparedMessage => {
    return author === 'note' ? { author: 'agent', note: true, at, text } : { author, at, text };
  });
  return { id, language, nature, subject, customer: { name, address, handle }, agent: NADIA[language], messages };
}

/** Threads of the mailbox: English and Russian. */
export const MAIL: readonly PreparedConversation[] = [
  talk(
    '1934c7a05be1d2f3',
    ['en', 'complaint'],
    ['Maurice Tennant', 'm.tennant@post.example', 'maurice.tennant'],
    'Bookcase 2271: the THIRD cracked panel',
    [
      [
        'customer',
        '2026-11-09T08:42:00Z',
        'Good morning,\n\nthe back panel of my bookcase (order 2271) came cracked from top to bottom. Could you send a new one?\n\nMaurice Tennant',
      ],
      [
        'agent',
        '2026-11-10T13:05:00Z',
        'Hello Mr Tennant,\n\na new panel left our workshop today and will be with you on Thursday.\n\nNadia Sorel\nAlder Lane',
      ],
      [
        'customer',
        '2026-11-19T19:31:00Z',
        'So Thursday came. The panel came. CRACKED. Again, the same corner, the same cardboard that a damp biscuit would be ashamed of. I took the morning off work for this, twice now, and forty boxes of books are still standing in my hallway. My mother tripped over one on Sunday.\n\nWhat on earth is going on with your packing? I paid 640 for a bookcase and got a jigsaw puzzle.\n\nI want the panel replaced by Wednesday, wrapped so that it survives the trip, or all of my money back. If I hear nothing I will ask my bank to reverse the payment.\n\nMaurice Tennant',
      ],
    ],
  ),
  talk(
    '1934d81b27c04a95',
    ['en', 'mixed'],
    ['Gail Orrin', 'gail.orrin@post.example', 'gail_orrin'],
    'Assembly I paid for',
    [
      [
        'customer',
        '2026-11-16T10:12:00Z',
        'Your fitters were booked for Saturday between nine and noon (wardrobe, order 2304). Nobody came. When are they coming?\n\nGail Orrin',
      ],
      [
        'agent',
        '2026-11-17T09:20:00Z',
        'Hello Ms Orrin,\n\nI am finding out with the fitters what happened and will write again.\n\nNadia Sorel\nAlder Lane',
      ],
      [
        'customer',
        '2026-11-20T21:54:00Z',
        'Three days and not one word. Are you dim, or do you just not read what people write to you? A trained parrot would do your job better.\n\nI paid 85 for assembly on the 14th and the wardrobe is still lying in pieces on my bedroom floor. I have been living out of suitcases for a week.\n\nGive me a date for the fitters or give me the 85 back.',
      ],
    ],
  ),
  talk(
    '1934dd90ee51b706',
    ['en', 'abusive'],
    ['Roy Haskett', 'roy.haskett@post.example', 'roy.haskett'],
    'Re: Your refund has been paid',
    [
      [
        'agent',
        '2026-11-18T15:00:00Z',
        'Hello Mr Haskett,\n\nthe 54.00 for the floor lamp went back to your card this afternoon, and the collection is booked for Friday. Nothing else is left to do for you.\n\nNadia Sorel\nAlder Lane',
      ],
      [
        'customer',
        '2026-11-18T23:16:00Z',
        'Got it. Just so you know, you are the dumbest person I ever wrote to. People like you should be kept away from keyboards and given a broom. What a pathetic little life, sitting there all day being useless.',
      ],
    ],
  ),
  talk(
    '1934e2c3f7a86b18',
    ['en', 'question'],
    ['Ines Calloway', 'ines.calloway@post.example', 'ines.calloway'],
    'Oak table: which oil?',
    [
      [
        'customer',
        '2026-11-21T11:03:00Z',
        'Hello,\n\nwe bought the round oak table from you in spring and would like to oil it before the holidays. Which oil do you use yourselves, and how many coats?\n\nMany thanks\nInes Calloway',
      ],
    ],
  ),
  talk(
    '1934c90e61dd7a44',
    ['ru', 'complaint'],
    ['Тимур Ахатов', 't.akhatov@post.example', 'timur.akhatov'],
    'Кухонный остров, заказ 1187: столешницы так и нет',
    [
      [
        'customer',
        '2026-11-05T07:50:00Z',
        'Добрый день.\n\nОстров привезли, а столешницы в машине не оказалось. Водитель сказал, что её «довезут завтра». Когда ждать?\n\nТимур Ахатов',
      ],
      [
        'agent',
        '2026-11-05T12:34:00Z',
        'Здравствуйте, Тимур!\n\nСтолешница приедет к вам в субботу, 7 ноября, до обеда.\n\nНадя Сорель\nAlder Lane',
      ],
      [
        'customer',
        '2026-11-19T18:22:00Z',
        'Надя, на календаре девятнадцатое! ДЕВЯТНАДЦАТОЕ! Две субботы подряд я сижу дома и жду эту несчастную столешницу, как поезд, который сняли с расписания. Ни звонка, ни письма.\n\nНа кухне третью неделю стоит ящик без крышки. В воскресенье у дочери был день рождения, гости ели с подоконника. Мне было просто стыдно.\n\n48 600 рублей уплачены полностью. Назовите день и час доставки, и чтобы он был последним. Иначе напишу претензию и обращусь в Роспотребнадзор.\n\nТимур Ахатов',
      ],
    ],
  ),
  talk(
    '1934db77a2f01c3e',
    ['ru', 'mixed'],
    ['Жанна Ремизова', 'zh.remizova@post.example', 'zhanna.remizova'],
    'Возврат за кресло, заказ 1203',
    [
      [
        'customer',
        '2026-11-12T09:15:00Z',
        'Здравствуйте. Кресло из заказа 1203 скрипит с первого дня, курьер забрал его 11 ноября. Когда вернёте 17 900 рублей?\n\nЖанна Ремизова',
      ],
      [
        'agent',
        '2026-11-13T10:02:00Z',
        'Здравствуйте, Жанна!\n\nДеньги поступят на вашу карту в течение пяти дней.\n\nНадя Сорель\nAlder Lane',
      ],
      [
        'customer',
        '2026-11-20T20:47:00Z',
        'Вы там считать умеете или в школе не доучились? Пять дней прошли позавчера. С такой бестолочью, как вы, только в песочнице торговать.\n\nКресло у вас, деньги у вас, а у меня ни того, ни другого. 17 900 рублей за кресло мне так и не вернули, и мама вторую неделю сидит на табуретке.\n\nНапишите, какого числа будут деньги.',
      ],
    ],
  ),
];

/** Tickets: Ukrainian and Russian. */
export const TICKETS: readonly PreparedConversation[] = [
  talk(
    '40817',
    ['uk', 'complaint'],
    ['Лесь Гайдамака', 'l.haidamaka@post.example', 'les.haidamaka'],
    'Ліжко, замовлення 3318: шухляда не зачиняється',
    [
      [
        'customer',
        '2026-11-10T09:05:00Z',
        'Добридень!\n\nУ ліжку із замовлення 3318 нижня шухляда не зачиняється: напрямні прикручені криво. Надішліть, будь ласка, майстра.\n\nЛесь Гайдамака',
      ],
      [
        'agent',
        '2026-11-11T08:40:00Z',
        'Вітаю, пане Лесю!\n\nМайстер завітає до вас у п’ятницю після 17:00.\n\nНадя Сорель',
      ],
      [
        'note',
        '2026-11-14T07:55:00Z',
        'Майстер захворів, на п’ятницю нікого не поставили. Клієнта ніхто не попередив, треба виправити.',
      ],
      [
        'customer',
        '2026-11-20T17:48:00Z',
        'Минула п’ятниця, минула й друга. ЖОДНОГО майстра! Я двічі відпрошувався з роботи й сидів удома, як на прив’язі, а телефон мовчав.\n\nШухляда стирчить у прохід, уночі дружина розбила об неї коліно. Оце так «меблі для спокійного сну»!\n\n22 400 гривень сплачено до копійки. Чекаю на майстра цього тижня або забирайте ліжко й повертайте гроші. Мовчатимете — звернуся до Держпродспоживслужби.',
      ],
    ],
  ),
  talk(
    '40823',
    ['uk', 'mixed'],
    ['Устина Бойчук', 'u.boichuk@post.example', 'ustyna.boichuk'],
    'Не той колір штор, замовлення 3341',
    [
      [
        'customer',
        '2026-11-13T12:30:00Z',
        'Замовляла штори кольору «мох», приїхали бузкові. Замовлення 3341. Коли заміните?',
      ],
      [
        'agent',
        '2026-11-14T10:11:00Z',
        'Доброго дня, пані Устино!\n\nЗаміну відправимо, щойно отримаємо бузкові штори назад.\n\nНадя Сорель',
      ],
      [
        'customer',
        '2026-11-20T08:26:00Z',
        'Ви там усі тупі чи через одного? Бузкові я відправила ще шістнадцятого, номер накладної у вашій скриньці, очі розплющте, якщо вони у вас є.\n\nЗаміни досі нема. Вікна голі, з вулиці видно всю кімнату, дитячу завісили ковдрою. Надішліть мохові штори до вівторка.',
      ],
    ],
  ),
  talk(
    '40830',
    ['uk', 'abusive'],
    ['Остап Лужний', 'o.luzhnyi@post.example', 'ostap.luzhnyi'],
    'Гроші повернуто, замовлення 3302',
    [
      [
        'agent',
        '2026-11-18T11:20:00Z',
        'Доброго дня, пане Остапе!\n\n1 150 гривень за полицю сьогодні повернулися на вашу картку.\n\nНадя Сорель',
      ],
      [
        'customer',
        '2026-11-18T22:39:00Z',
        'Та бачу, що повернулися. А ти, роззяво, так і лишишся ніким. Таких нікчем до людей підпускати не можна, хіба що кіз пасти.',
      ],
    ],
  ),
  talk(
    '40836',
    ['uk', 'question'],
    ['Ярина Степаненко', 'ya.stepanenko@post.example', 'yaryna.stepanenko'],
    'Чи можна стіл без шухляд?',
    [
      [
        'customer',
        '2026-11-21T09:44:00Z',
        'Добрий день!\n\nПодобається ваш письмовий стіл «Явір». Чи робите його без шухляд і скільки тоді чекати?\n\nДякую, Ярина',
      ],
    ],
  ),
  talk(
    '40819',
    ['ru', 'abusive'],
    ['Глеб Чадов', 'g.chadov@post.example', 'gleb.chadov'],
    'Отмена заказа 1219 подтверждена',
    [
      [
        'agent',
        '2026-11-17T13:10:00Z',
        'Здравствуйте, Глеб!\n\nЗаказ 1219 отменён по вашей просьбе, предоплата 3 200 рублей уже у вас.\n\nНадя Сорель',
      ],
      [
        'customer',
        '2026-11-17T23:58:00Z',
        'Вернула, и ладно. А теперь слушай сюда, курица: ты тупая, и работа у тебя для тупых. Тебе не людям писать, а ворон на огороде пугать.',
      ],
    ],
  ),
  talk(
    '40841',
    ['ru', 'question'],
    ['Софья Мирзаян', 's.mirzayan@post.example', 'sofya.mirzayan'],
    'Размеры комода «Верба»',
    [
      [
        'customer',
        '2026-11-21T14:06:00Z',
        'Здравствуйте!\n\nПодскажите, пожалуйста, пройдёт ли комод «Верба» в дверь шириной 70 см, если снять ножки?\n\nС уважением, Софья',
      ],
    ],
  ),
];

/** Direct messages, where people write in several short ones: Ukrainian, and one each in Russian and English. */
export const DIRECT: readonly PreparedConversation[] = [
  talk('104729001', ['uk', 'mixed'], ['Соломія Дзюба', 's.dziuba@post.example', 'solomiia.dziuba'], 'Світильник', [
    ['customer', '2026-11-20T18:02:00Z', 'вітаю, коли буде мій світильник? замовлення 3377'],
    ['agent', '2026-11-20T18:40:00Z', 'Вітаю, Соломіє! Завтра вранці перевірю і напишу вам.'],
    ['customer', '2026-11-21T19:15:00Z', 'ну й де ваше «вранці»'],
    ['customer', '2026-11-21T19:16:00Z', 'ви там геть безмозкі чи прикидаєтесь?'],
    [
      'customer',
      '2026-11-21T19:18:00Z',
      'світильник обіцяли ще дев’ятого, гроші зняли одразу, а в мене новосілля в суботу\nі вся кімната темна',
    ],
  ]),
  talk(
    '104729002',
    ['uk', 'complaint'],
    ['Тарас Вільшанський', 't.vilshanskyi@post.example', 'taras_vilsh'],
    'Стілець',
    [
      ['customer', '2026-11-19T08:11:00Z', 'Добрий ранок. Стілець із замовлення 3360 хитається на всі боки'],
      ['agent', '2026-11-19T09:30:00Z', 'Добрий ранок! Підтягніть, будь ласка, нижні гвинти.'],
      ['customer', '2026-11-20T20:05:00Z', 'Підтягнув. СТІЛЕЦЬ РОЗВАЛИВСЯ ПІДІ МНОЮ. За вечерею, при гостях!!'],
      ['customer', '2026-11-20T20:06:00Z', 'Жах, а не меблі. Мені ще ніколи не було так соромно'],
      ['customer', '2026-11-20T20:09:00Z', 'Прошу повернути 2 890 грн, сьогодні ж'],
    ],
  ),
  talk('104729003', ['uk', 'abusive'], ['Орест К.', 'orest.k@post.example', 'orest__k'], 'Без теми', [
    ['agent', '2026-11-18T10:00:00Z', 'Оресте, ваш килим уже у відділенні, термін зберігання до неділі.'],
    ['customer', '2026-11-18T21:33:00Z', 'забрав'],
    ['customer', '2026-11-18T21:34:00Z', 'а ти, мабуть, тупа як пробка, раз тебе посадили у чат'],
    ['customer', '2026-11-18T21:35:00Z', 'нікчема'],
  ]),
  talk('104729004', ['uk', 'question'], ['Мар’яна Чорна', 'm.chorna@post.example', 'mariana.chorna'], 'Доставка', [
    ['customer', '2026-11-21T12:20:00Z', 'Добрий день! Гарні у вас полички 😍'],
    ['customer', '2026-11-21T12:21:00Z', 'А до Луцька доставляєте? І чи можна оплатити після огляду?'],
  ]),
  talk('104729005', ['ru', 'mixed'], ['Рената Гусева', 'r.guseva@post.example', 'renata.gus'], 'Ковёр', [
    ['customer', '2026-11-19T15:00:00Z', 'здравствуйте, ковёр пришёл с пятном, заказ 1228, фото выше'],
    ['agent', '2026-11-19T16:20:00Z', 'Здравствуйте, Рената! Разберусь и вернусь с ответом.'],
    ['customer', '2026-11-21T17:41:00Z', 'двое суток разбираетесь? вы глупая или издеваетесь?'],
    ['customer', '2026-11-21T17:43:00Z', 'пятно на весь угол, а отдала я 9 400. когда замените ковёр?'],
  ]),
  talk(
    '104729006',
    ['en', 'question'],
    ['Colm Deveraux', 'c.deveraux@post.example', 'colm.deveraux'],
    'Shelf brackets',
    [
      ['customer', '2026-11-21T16:30:00Z', 'Hi! Do the ash shelves come with brackets?'],
      ['customer', '2026-11-21T16:31:00Z', 'Asking because my wall is plaster'],
    ],
  ),
];

const IN_A_ROW: Record<Language, readonly [string, string, string, string]> = {
  en: ['One moment, I am looking.', 'It is with the carrier since noon.', 'since noon?', 'and when will it be here'],
  ru: ['Минуту, смотрю.', 'С полудня она у перевозчика.', 'с полудня?', 'и когда привезут'],
  uk: ['Хвилинку, дивлюся.', 'Від полудня вона в перевізника.', 'від полудня?', 'і коли привезуть'],
};

/** The same conversation gone on: the team wrote twice in a row, and then the customer did. */
export function inARow(conversation: PreparedConversation): PreparedConversation {
  const more = IN_A_ROW[conversation.language].map((text, index): PreparedMessage => {
    return { author: index < 2 ? 'agent' : 'customer', at: `2026-11-21T20:0${index}:00Z`, text };
  });
  return { ...conversation, messages: [...conversation.messages, ...more] };
}
