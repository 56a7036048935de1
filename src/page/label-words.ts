/**
 * Words that people see on other people's pages, in English, Russian and Ukrainian: what tells a note from a reply, who
 * wrote a message, and which field is none to answer in. Alternatives of regular expressions with the flags `iu`; a
 * language of an interface is added here and nowhere else.
 */
// Pure, so that what every frame gets stays small: it takes none of these words
const any = (...languages: string[]) => languages.join('|');

/** What only the team reads. */
export const NOTE = /* @__PURE__ */ any(
  'notes?|memos?',
  'замет(к|ок)\\p{L}*|примечани\\p{L}*',
  'нотат(к|ок)\\p{L}*|приміт(к|ок)\\p{L}*',
);
/** Alone it may be what customers read, too. */
export const COMMENT = /* @__PURE__ */ any('comments?', 'комментари\\p{L}*', 'коментар\\p{L}*');
export const INTERNAL = /* @__PURE__ */ any(
  'internal|private',
  'внутренн\\p{L}*|служебн\\p{L}*|приватн\\p{L}*',
  'внутрішн\\p{L}*|службов\\p{L}*',
);
/** "Ann left a note". */
export const LEFT_NOTE = /* @__PURE__ */ any(
  '(left|added|wrote|made) (an? )?((internal|private) )?note',
  '(оставил|добавил|написал)(а|\\(а\\))? ((внутренн|служебн|приватн)\\p{L}+ )?(заметку|примечание)',
  '(залиши|дода|написа)(в|ла|в\\(ла\\)) ((внутрішн|службов|приватн)\\p{L}+ )?(нотатку|примітку)',
);
/** Under what no customer reads. */
export const FOR_TEAM = /* @__PURE__ */ any(
  '(only )?visible (only )?to (your |the )?(team|agents|staff|colleagues)( only)?|team only',
  '(видно|видят) только (команде|коллегам|сотрудникам|операторам|сотрудники|операторы)|только для (команды|коллег|сотрудников)',
  '(видно|бачать) (лише|тільки) (команді|колегам|співробітникам|операторам|співробітники|оператори)|(лише|тільки) для (команди|колег|співробітників)',
);
export const REPLY = /* @__PURE__ */ any('reply|replies|respond|response', 'ответ\\p{L}*', 'відповід\\p{L}*');

/** On what a program put among messages. */
export const SYSTEM = /* @__PURE__ */ any(
  '(system|service|automatic) (message|notification|event)',
  '(системное|служебное|автоматическое) (сообщение|уведомление|событие)',
  '(системне|службове|автоматичне) (повідомлення|сповіщення)|системна подія',
);

/** Over what the user of the page wrote. */
export const OWN = /* @__PURE__ */ any(
  'you|your|me|you (sent|said|wrote|replied)',
  'вы|я|вы (написали|ответили|отправили)',
  'ви|ви (написали|відповіли|надіслали)',
);
export const AGENT = /* @__PURE__ */ any(
  'agent|operator|(customer )?(support|service)( team)?|staff|manager|specialist|consultant|seller|merchant|owner|moderator|administrator|maintainer|employee|developer|team member',
  'агента?|оператора?|((служб[аы]|отдела?|команд[аы]|техническ(ая|ой)) )?(тех)?поддержк[аи]|менеджера?|сотрудника?|специалиста?|консультанта?|продав(ец|ца)|магазина?|владел(ец|ьца)|модератора?|администратора?|представител[ья]( (компании|магазина))?',
  '((служб[аи]|відділу?|команд[аи]|технічн(а|ої)) )?(тех)?підтримк[аи]|співробітника?|спеціаліста?|фахів(ець|ця)|продав(ець|ця)|крамниц[яі]|власник|власника|модератора?|адміністратора?|представника?( (компанії|магазину))?',
);
export const CUSTOMER = /* @__PURE__ */ any(
  'customer|client|visitor|guest|buyer|shopper|requester|user',
  'клиента?|покупател[ья]|посетител[ья]|гост[ья]|заявител[ья]|заказчика?|абонента?|пользовател[ья]',
  'клієнта?|покуп(ець|ця)|відвідувача?|гість|гостя|заявника?|замовника?|користувача?',
);
/** "Reply from", "Сообщение" before who wrote it. */
export const WRITTEN_BY = /* @__PURE__ */ any(
  '(reply|answer|response|message)( (from|by))?( the)?',
  '(ответ|сообщение)( от)?',
  '(відповідь|повідомлення)( від)?',
);
/** On what was sent. */
export const DELIVERED = /* @__PURE__ */ any(
  'delivered|read|sent|seen',
  'доставлено|прочитано|отправлено|просмотрено',
  'надіслано|переглянуто',
);

/** Beside a name: what state a person or a message is in. */
export const BADGE = /* @__PURE__ */ any(
  'new|vip|pro|gold|premium|verified|unread|online|offline|away|edited|priority|urgent|first time|returning|(sent |received )?(via|from) (the )?([a-z]+ )?(e-?mail|chat|web(site)?|app|phone|sms|form|whatsapp|telegram|viber|messenger|facebook|instagram)|e-?mail|chat',
  'нов(ый|ая|ое)|вип|вип-клиент|постоянный|постоянный (клиент|покупатель)|проверен|онлайн|не в сети|в сети|был[а(]?.{0,3} в сети.*|изменено|отредактировано|ред|срочно|важно|((отправлено|получено) )?(из|через|по) (чата?|почт[ыуе]|сайта?|приложени[яе]|форм[ыу]|whatsapp|telegram|viber|вконтакте)',
  'нов(ий|а|е)|віп|постійний|постійний (клієнт|покупець)|перевірено|у мережі|не в мережі|змінено|відредаговано|ред|терміново|важливо|((надіслано|отримано) )?(із?|з|через) (чату?|пошт[иу]|сайту?|застосун(ок|ку)|форм[иу]|whatsapp|telegram|viber)',
);
/** What is pressed on a message. */
export const ACTION = /* @__PURE__ */ any(
  'reply( all)?|comment|forward|copy( link| text)?|edit|delete|remove|translate|see (translation|original)|(show|see) (more|less|original)|more|quote|pin|report|like|react|share|resend|retry|options|actions|download',
  'ответить( всем)?|переслать|копировать|скопировать|изменить|редактировать|удалить|перевести|показать (ещ[её]|перевод|оригинал|полностью)|ещ[её]|цитировать|цитата|закрепить|пожаловаться|нравится|поделиться|повторить|скачать',
  'відповісти( всім)?|переслати|копіювати|скопіювати|змінити|редагувати|видалити|перекласти|показати (ще|переклад|оригінал|повністю)|ще|цитувати|цитата|закріпити|поскаржитися|подобається|поділитися|повторити|завантажити',
);
/** Below a conversation while somebody writes: "Ann is typing…". */
export const TYPING = /* @__PURE__ */ any(
  '((is|are) )?(typing|writing)( a (message|reply))?',
  'печата[ею]т|набира[ею]т (сообщение|текст)|пиш[еу]т( сообщение)?',
  'друку(є|ють)|набира(є|ють) (повідомлення|текст)|пиш(е|уть)( повідомлення)?',
);
/** Before whom a message went to. */
export const RECIPIENT = /* @__PURE__ */ any('to|cc', 'кому|копия', 'кому|копія|до');

/** Before who asked for help, where a page tells of a request: "Reporter: Ann". */
export const REQUESTER = /* @__PURE__ */ any(
  '(reported|requested|raised|opened|created) by|reporter|requested for',
  '(автор|инициатор|создатель)( (обращения|заявки|запроса|тикета))?|контакт|обратил(ся|ась)',
  '(автор|ініціатор|створив|створила)( (звернення|заявки|запиту))?|контакт|звернувся|звернулася',
);
/** Before whose task it is. */
export const ASSIGNEE = /* @__PURE__ */ any(
  'assignee|assigned( to)?|owned by|handled by|responsible|followers?',
  '(ответственн(ый|ая)|исполнитель|назначен[ао]?|куратор)( на)?',
  '(відповідальн(ий|а)|викона(вець|виця)|призначен(ий|а|о)|куратор(ка)?)( на)?',
);
/** Behind a name: who asked for help. */
export const ASKED = /* @__PURE__ */ any(
  '(started|opened|created|raised|submitted|reported) (a |an |the |this )?(new )?(conversation|chat|ticket|request|issue|case|thread|discussion)',
  '(начал|создал|открыл|отправил|оставил|завёл|завел)(а|\\(а\\))? (нов\\p{L}+ )?(разговор|диалог|чат|беседу|обращение|заявку|запрос|тикет|тему|вопрос)',
  '(розпоча|почина|створи|відкри|надісла|залиши)(в|ла|в\\(ла\\)) (нов\\p{L}+ )?(розмову|діалог|чат|бесіду|звернення|заявку|запит|тікет|тему|питання)',
);
/** Beside the name of who began a thread. */
export const STARTER = /* @__PURE__ */ any(
  '(original )?(author|poster)|op|topic starter',
  'автор( темы)?|тс',
  'автор(ка)?( теми)?',
);
/** On an arrow or a picture beside a message: which way it went. */
export const CAME_IN = /* @__PURE__ */ any(
  '(incoming|inbound|received)( message)?',
  '(входящ|полученн)\\p{L}+( сообщение| письмо)?',
  '(вхідн|отриман)\\p{L}+( повідомлення)?',
);
export const WENT_OUT = /* @__PURE__ */ any(
  '(outgoing|outbound|sent)( message)?',
  '(исходящ|отправленн)\\p{L}+( сообщение| письмо)?',
  '(вихідн|надіслан)\\p{L}+( повідомлення)?',
);
/** On the picture of a person, beside who it is. */
export const PICTURE = /* @__PURE__ */ any(
  "(profile )?(avatar|photo|picture|image)( of)?|'s|’s",
  '(аватар\\p{L}*|фото(графия)?|изображение)( профиля)?',
  '(аватар\\p{L}*|фото|світлина|зображення)( профілю)?',
);
/** "Issue created 2 weeks ago by Ann". */
export const ASKED_BY = /* @__PURE__ */ any(
  '(conversation|chat|ticket|request|issue|case|thread) (was )?(started|opened|created|raised|submitted)( .{1,30})? by',
  '(обращение|заявка|запрос|тикет|тема|диалог) (создан|открыт|начат)[ао]?( .{1,30})? (пользователем|клиентом|от)',
  '(звернення|заявка|запит|тікет|тема|діалог) (створен|відкрит|розпочат)(о|а|ий)( .{1,30})? (користувачем|клієнтом|від)',
);
/** In the name of somebody who answers for others. */
export const TEAM = /* @__PURE__ */ any(
  'support|help ?desk|service desk|customer (care|service|success)|team|shop|store|sales|billing',
  '(тех)?поддержк\\p{L}*|служб\\p{L}*|команд[аы]|магазин\\p{L}*|отдел\\p{L}*',
  '(тех)?підтримк\\p{L}*|крамниц\\p{L}*|відділ\\p{L}*',
);

/** How labels of fields begin that take no answer. */
export const OTHER_FIELD = /* @__PURE__ */ any(
  'subject|topic|headline|search|find|filter|recipients?|keywords?|about (the |this )?(customer|client|contact|user|visitor)',
  'тема|заголовок|поиск|искать|найти|найдите|фильтр|получател[ьи]|ключевые слова|об? (этом )?(клиенте|покупателе|контакте|посетителе)',
  'пошук|шукати|знайти|знайдіть|фільтр|одержувач[іи]?|отримувач[іи]?|ключові слова|про (цього )?(клієнта|покупця|відвідувача|контакт)',
);
/** How labels of fields begin that keep what the team knows of a customer. */
export const NOTES_ABOUT = /* @__PURE__ */ any(
  '((add|write|leave) (a |some )?)?((private|internal|personal) )?(notes?|memos?|comments?) (about|on|regarding)|(customer|client|contact|buyer|visitor|user|order) (notes?|memos?)',
  '((добавьте|добавить|напишите|оставьте) )?((внутренн|служебн|личн)\\p{L}+ )?(замет|примечани|комментари)\\p{L}+ (об?|к (клиенту|покупателю|контакту|заказу))',
  '((додайте|додати|напишіть|залиште) )?((внутрішн|службов|особист)\\p{L}+ )?(нотат|приміт|коментар)\\p{L}* (про|щодо|до (клієнта|покупця|контакту|замовлення))',
);
/** What whole labels of such fields say: at the beginning of one these words may ask for an answer ("To Ann: …"). */
export const OTHER_FIELD_WHOLE = /* @__PURE__ */ any(
  'to|cc|bcc|from|title|(full |first |last |your )?name|address|phone|tags?|labels?|link|url|password',
  'кому|копия|скрытая копия|от кого|название|(ваше )?имя|фамилия|адрес|телефон|метки|теги|ссылка|пароль',
  "копія|прихована копія|від кого|назва|(ваше )?ім[’'ʼ]я|прізвище|адреса|мітки|посилання",
);

/** What stands before a name or a time: "From: Ann". */
export const HEAD_KEY = /* @__PURE__ */ any(
  'from|author|sender|date|sent|time|created|added|posted|published|updated',
  'от( кого)?|автор|отправитель|дата|время|отправлено|создано|добавлено|опубликовано|обновлено',
  'від( кого)?|відправник|надіслано|час|створено|додано|опубліковано|оновлено',
);
/** Before what a mail is about. */
export const SUBJECT_KEY = /* @__PURE__ */ any('subject|attachments?', 'тема|вложения', 'тема|вкладення');
/** Between a name and a time: "Ann wrote on …". */
export const WROTE = /* @__PURE__ */ any(
  'wrote|said|replied|writes|says|sent|posted|commented|answered|responded|added( a comment)?|on|at',
  '(написал|ответил|разместил|опубликовал|прокомментировал|добавил|отправил|сообщил)(а|\\(а\\))?( комментарий)?|(опубликован|добавлен|написан|отправлен)о|пишет|комментирует|сообщает',
  '(написа|відпові|розмісти|опублікува|прокоментува|дода|надісла|повідоми)(в|ла|в\\(ла\\)|ла\\(в\\))( коментар)?|(опублікова|дода|написа|надісла)но|пише|коментує|повідомляє',
);
