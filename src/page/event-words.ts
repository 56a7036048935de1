/**
 * What pages tell of a conversation in lines of their own, which nobody said: who joined, what was closed, whose it is
 * now. Lines are patterns for whole lines with the flags `iu`; the words in braces are of the same language, and of any
 * language `{who}`, a person, a role or a program, and `{value}`, a few words. A language is added here and nowhere else.
 */
export interface EventWords {
  /** What it happens to. */
  thing: string;
  /** What of it changes. */
  state: string;
  /** "was closed". */
  done: string;
  /** "closed". */
  did: string;
  /** "joined". */
  came: string;
  tag: string;
  lines: readonly string[];
  /** What people may write as well: only how it is drawn tells. */
  perhaps: readonly string[];
}

const ENGLISH: EventWords = {
  thing:
    '(this |the )?((live )?chat|conversation|dialogue?|ticket|case|request|thread|session|deal|lead|task|issue|inquiry|enquiry)( ?[#№]\\s?[\\w-]+)?',
  state:
    '(ticket |conversation |deal )?(status|priority|subject|group|stage|assignee|owner|type|category|department|team)',
  done: '((re|un)?assigned|transferred|routed|escalated|(re)?opened|closed|resolved|solved|started|ended|merged|created|archived|(un)?snoozed|updated|changed)',
  did: '((re|un)?assigned|transferred|escalated|(re)?opened|closed|resolved|solved|started|ended|accepted|claimed|picked up|took over|merged|created|archived|(un)?snoozed)',
  came: '(re)?(joined|entered|left)',
  tag: '(tags?|labels?)',
  lines: [
    '{who} (has )?{came}( {thing})?',
    '{who} (has )?{did} {thing}( (to|with|from|until) {who})?',
    '{who} (has )?(re)?assigned {who}( to {thing})?',
    '{who} (has )?(re)?assigned {thing} to (them(self|selves)|himself|herself|you|me)',
    '{thing} ((was|is|has been) )?(offered|accepted|taken|claimed|picked up)( (to|by))? {who}',
    '(offered|accepted|taken|claimed|picked up)( (to|by))?[ :·•|–—-]+{who}',
    '{who} (was|has been) (re)?assigned( to {thing})?',
    '((the|a|an) )?(bot|flow|scenario|automation|workflow|macro)( {value})? (was )?(started|finished|triggered|launched|applied)( {value})?',
    'sent to {who} inbox',
    '{who} (has )?(re)?assigned( {thing})? to {who}',
    '{who} (was|has been) (added|invited|removed)( (to|from) {thing})?( by {who})?',
    '{thing} ((was|is|has been) )?(now |automatically )?{done}( (to|by|from|with|as|until) {who})?( by {who})?',
    '{thing} ((was|is|has been) )?(now |automatically )?{done} (due to|because of|after) {value}',
    '((re|un)?assigned|transferred|routed|escalated) (to|from) {who}( (to|by) {who})?',
    '(re)?(opened|closed|resolved|solved|created) by {who}',
    'you(.re| are| have been)? (now )?(connected|chatting|talking|speaking) (with|to) {who}',
    '({who} )?(has )?(changed|updated|set) (the )?{state}( from {value})?( to {value})?',
    '{state} ((was|is|has been) )?(changed|updated|set)( from {value})?( to {value})?( by {who})?',
    '({who} )?(has )?(added|removed|applied) (the |a )?{tag}:? {value}',
    '({who} )?(has )?(added|removed|applied) (the |a )?{value} {tag}( and (added|removed) {value}( {tag})?)?',
    '{tag} ({value} )?(added|removed)(:? {value})?',
    '(missed|incoming|outgoing|declined) ((voice|audio|video|phone) )?call( (from|to) {who})?',
    '((voice|audio|video|phone) )?call (ended|missed|declined)',
  ],
  perhaps: [
    '{who} (has )?(replied|answered|responded|wrote|rated {thing})',
    '{who} is (online|offline|away)',
    '{who} (has )?(changed|updated|set|moved|marked|added|removed|sent|viewed|visited|filled) .+',
    '({state}|queue|inbox|channel|brand|form|macro|rule|automation): {value}',
    '((\\d+ )?(new|unread)) messages?',
    '((voice|audio|video|phone) )?call',
    'monday|tuesday|wednesday|thursday|friday|saturday|sunday',
  ],
};

const RUSSIAN: EventWords = {
  thing:
    '(этот |эту |это )?(диалог|чат|бесед|разговор|обращени|заявк|тикет|запрос|сделк|лид|задач|переписк|вопрос)\\p{L}*( ?[#№]\\s?[\\w-]+)?',
  state: '(статус|приоритет|тема|тему|групп[аы]|групп[уы]|этап|стади[яию]|тип|категори[яию]|отдел)( {thing})?',
  done: '(создан|открыт|переоткрыт|закрыт|назначен|переназначен|поручен|направлен|передан|перевед[её]н|заверш[её]н|реш[её]н|принят|возобновл[её]н|начат|объедин[её]н|отложен|архивирован|обновл[её]н|измен[её]н|распредел[её]н|добавлен|удал[её]н)[аоы]?',
  did: '(закрыл|открыл|переоткрыл|возобновил|завершил|начал|принял|назначил|переназначил|передал|перев[её]л|перевел|создал|объединил|забрал|взял)(а|и|\\(а\\))?',
  came: '((подключил|присоединил|отключил)(ся|ась|\\(ась\\))|(во|за)ш[её]л|вошла|зашла|вышел|вышла|покинул(а|\\(а\\))?)',
  tag: '(тег|метк|ярлык)\\p{L}*',
  lines: [
    '{who} {came}( (к|в|из))?( {thing})?',
    '{who} {did} {thing}( в работу)?( ((на|для|от|оператору) )?{who})?',
    '{thing} {did} {who}',
    '{who} назначил(а|\\(а\\))? {who}( ответственн\\p{L}+)?',
    '{who} (теперь )?(назначен[аы]? )?ответственн(ый|ая|ым|ой)( за {thing})?',
    '{who} взял(а|\\(а\\))? {thing}? ?в работу',
    '{thing} (был[аои]? )?(автоматически )?({done}|в работе)(:?( (на|за|для|к|от|в))? {who})?',
    '{thing} (был[аои]? )?(автоматически )?{done} (по|из-за|в связи с) {value}',
    '{done} {thing}( {who})?',
    '((ответственн(ый|ая)|исполнитель)( {done})?|назначен[аоы]?|переназначен[аоы]?|поручен[аоы]?)( на)?:? {who}',
    'вы (подключены к|общаетесь с|соединены с|на связи с) {who}',
    'с вами (на связи|общается) {who}',
    '({who} )?(изменил|обновил|сменил)(а|\\(а\\))? {state}( с {value})?( на {value})?',
    '{state} (был[аои]? )?{done}( с {value})?( на {value})?',
    '{done} {tag}:? {value}',
    '{tag}:? {value} {done}',
    '{who} (добавил|удалил)(а|\\(а\\))? {tag}:? {value}',
    '(пропущенный|входящий|исходящий) ((аудио|видео)?звонок|(аудио|видео)?вызов)( от {who})?',
    'звонок (заверш[её]н|пропущен)',
    '(запущен|сработал|завершён|завершен|остановлен|применён|применен)[аоы]? (чат-?бот|бот|сценарий|правило|автоматизация|макрос|воронка|робот)( {value})?',
    '(чат-?бот|бот|сценарий|правило|автоматизация|макрос|робот)( {value})? (запущен|сработал|завершён|завершен|остановлен|применён|применен)[аоы]?',
  ],
  perhaps: [
    '{who} (ответил|написал|оценил)(а|\\(а\\))?( {thing})?',
    '{who} (не )?в сети',
    '{who} (изменил|обновил|добавил|удалил|отправил|отметил|переместил|просмотрел|заполнил)(а|\\(а\\))? .+',
    '({state}|очередь|канал|форма|отдел|правило): {value}',
    '(\\d+ )?(нов|непрочитанн)\\p{L}+ сообщени\\p{L}+',
    'понедельник|вторник|среда|четверг|пятница|суббота|воскресенье',
  ],
};

const UKRAINIAN: EventWords = {
  thing:
    '(цей |цю |це )?(діалог|чат|бесід|розмов|звернен|заявк|тікет|запит|угод|лід|завдан|листуван|справ)\\p{L}*( ?[#№]\\s?[\\w-]+)?',
  state: '(статус|пріоритет|тема|тему|груп[аиу]|етап|стаді[яїю]|тип|категорі[яїю]|відділ)( {thing})?',
  done: '(створен|відкрит|перевідкрит|закрит|призначен|перепризначен|доручен|скерован|передан|переведен|завершен|вирішен|прийнят|відновлен|розпочат|об.?єднан|відкладен|архівован|оновлен|змінен|розподілен|додан|вилучен|видален)(ий|а|о|е|і)',
  did: '(закри|відкри|перевідкри|віднови|заверши|розпоча|прийня|призначи|перепризначи|переда|переве|створи|об.?єдна|забра|взя)(в|ла|ли|в\\(ла\\))|перевів',
  came: '((приєдна|долучи|під.?єдна|від.?єдна|підключи|відключи)(вся|лася|вся\\(лася\\)|в\\(ла\\)ся)|(увій|зай|вий)ш(ов|ла)|(покину|залиши)(в|ла|в\\(ла\\)))',
  tag: '(тег|мітк|позначк)\\p{L}*',
  lines: [
    '{who} {came}( (до|в|у|з|із))?( {thing})?',
    '{who} {did} {thing}( в роботу)?( ((на|для|від) )?{who})?',
    '{thing} {did} {who}',
    '{who} призначи(в|ла|в\\(ла\\)) {who}( відповідальн\\p{L}+)?',
    '{who} (тепер )?(призначено |призначена? )?відповідальн(ий|а|им|ою)( за {thing})?',
    '{who} взя(в|ла|в\\(ла\\)) {thing}? ?в роботу',
    '{thing} (бу(в|ла|ло|ли) )?(автоматично )?({done}|в роботі)(:?( (на|за|для|до|від|в))? {who})?',
    '{thing} (бу(в|ла|ло|ли) )?(автоматично )?{done} (через|за|у зв.язку з) {value}',
    '{done} {thing}( {who})?',
    '((відповідальн(ий|а)|виконав(ець|иця))( {done})?|(пере)?призначен(о|ий|а)|доручен(о|а))( на)?:? {who}',
    '(ви (з.?єднані з|під.?єднані до|спілкуєтеся з|на зв.?язку з)|з вами (на зв.?язку|спілкується)) {who}',
    '({who} )?(зміни|онови)(в|ла|в\\(ла\\)) {state}( з {value})?( на {value})?',
    '{state} (бу(в|ла|ло|ли) )?{done}( з {value})?( на {value})?',
    '{done} {tag}:? {value}',
    '{tag}:? {value} {done}',
    '{who} (дода|вилучи|видали)(в|ла|в\\(ла\\)) {tag}:? {value}',
    '(пропущений|вхідний|вихідний) ((аудіо|відео)?дзвінок|(аудіо|відео)?виклик)( від {who})?',
    'дзвінок (завершено|пропущено)',
    '(запущен|спрацюва|завершен|зупинен|застосован)(о|ий|а|ло|в) (чат-?бот|бот|сценарій|правило|автоматизаці[юя]|макрос|робот)(а|у)?( {value})?',
    '(чат-?бот|бот|сценарій|правило|автоматизаці[яю]|макрос|робот)( {value})? (запущен|спрацюва|завершен|зупинен|застосован)(о|ий|а|ло|в)',
  ],
  perhaps: [
    '{who} (відпові|написа|оціни)(в|ла|в\\(ла\\))( {thing})?',
    '{who} (не )?в мережі',
    '{who} (зміни|онови|дода|вилучи|видали|надісла|позначи|перемісти|перегляну|заповни)(в|ла|в\\(ла\\)) .+',
    '({state}|черга|канал|форма|відділ|правило): {value}',
    '(\\d+ )?(нов|непрочитан)\\p{L}+ повідомлен\\p{L}+',
    'понеділок|вівторок|середа|четвер|п.ятниця|субота|неділя',
  ],
};

export const EVENT_WORDS: readonly EventWords[] = [ENGLISH, RUSSIAN, UKRAINIAN];
/** What may stand for a name in such a line, beside names. */
export const ROLES =
  'a|an|the|new|live|support|customer|client|agent|operator|manager|specialist|consultant|visitor|user|guest|bot|robot|system|automation|workflow|team|' +
  'служб[аыеу]|поддержк[аиеу]|клиент\\p{L}*|оператор\\p{L}*|агент\\p{L}*|менеджер\\p{L}*|специалист\\p{L}*|консультант\\p{L}*|сотрудник\\p{L}*|посетитель|пользователь|гость|бот|робот|система|отдел\\p{L}*|новый|' +
  'підтримк[аиіу]|клієнт\\p{L}*|спеціаліст\\p{L}*|співробітни\\p{L}*|відвідувач|користувач|гість|відділ\\p{L}*|новий';
/** What no name begins with: people speak of others so. */
export const NO_NAMES =
  'i|my|our|your|his|her|their|he|she|they|it|we|nobody|noone|somebody|someone|everyone|this|that|who|why|when|how|and|but|so|no|yes|' +
  'я|мой|моя|наш\\p{L}*|ваш\\p{L}*|его|её|их|он|она|они|мы|никто|кто|все|этот|эта|это|почему|когда|как|и|но|а|нет|да|' +
  'мій|він|вона|вони|ми|ніхто|хто|усі|всі|цей|ця|це|чому|коли|як|і|й|але|ні|так|його|її|їх';
