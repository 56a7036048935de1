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
  'внутренн\\p{L}*|служебн\\p{L}*',
  'внутрішн\\p{L}*|службов\\p{L}*',
);
export const REPLY = /* @__PURE__ */ any('reply|replies|respond|response', 'ответ\\p{L}*', 'відповід\\p{L}*');

/** Over what the user of the page wrote. */
export const OWN = /* @__PURE__ */ any(
  'you|me|you (sent|said|wrote|replied)',
  'вы|я|вы (написали|ответили|отправили)',
  'ви|ви (написали|відповіли|надіслали)',
);
export const AGENT = /* @__PURE__ */ any(
  'agent|operator|(customer )?(support|service)( team)?|staff|manager|specialist|consultant',
  'агента?|оператора?|((служб[аы]|отдела?|техническ(ая|ой)) )?(тех)?поддержк[аи]|менеджера?|сотрудника?|специалиста?|консультанта?',
  '((служб[аи]|відділу?|технічн(а|ої)) )?(тех)?підтримк[аи]|співробітника?|спеціаліста?|фахів(ець|ця)',
);
export const CUSTOMER = /* @__PURE__ */ any(
  'customer|client|visitor|guest|buyer|requester',
  'клиента?|покупател[ья]|посетител[ья]|гост[ья]|заявител[ья]|заказчика?|абонента?',
  'клієнта?|покуп(ець|ця)|відвідувача?|гість|гостя|заявника?|замовника?',
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

/** How labels of fields begin that take no answer. */
export const OTHER_FIELD = /* @__PURE__ */ any(
  'subject|topic|headline|search|find|filter|recipients?|keywords?|about (the |this )?(customer|client|contact|user|visitor)',
  'тема|заголовок|поиск|искать|найти|найдите|фильтр|получател[ьи]|ключевые слова|об? (этом )?(клиенте|покупателе|контакте|посетителе)',
  'пошук|шукати|знайти|знайдіть|фільтр|одержувач[іи]?|отримувач[іи]?|ключові слова|про (цього )?(клієнта|покупця|відвідувача|контакт)',
);
/** What whole labels of such fields say: at the beginning of one these words may ask for an answer ("To Ann: …"). */
export const OTHER_FIELD_WHOLE = /* @__PURE__ */ any(
  'to|cc|bcc|from|title|(full |first |last |your )?name|address|phone|tags?|labels?|link|url|password',
  'кому|копия|скрытая копия|от кого|название|(ваше )?имя|фамилия|адрес|телефон|метки|теги|ссылка|пароль',
  "копія|прихована копія|від кого|назва|(ваше )?ім[’'ʼ]я|прізвище|адреса|мітки|посилання",
);

/** What stands before a name or a time: "From: Ann". */
export const HEAD_KEY = /* @__PURE__ */ any(
  'from|author|sender|date|sent|time',
  'от( кого)?|автор|отправитель|дата|время|отправлено',
  'від( кого)?|відправник|надіслано|час',
);
/** Between a name and a time: "Ann wrote on …". */
export const WROTE = /* @__PURE__ */ any(
  'wrote|said|replied|writes|sent|on|at',
  'написала?|пишет|ответила?',
  'написав|пише|відповіла|відповів',
);
