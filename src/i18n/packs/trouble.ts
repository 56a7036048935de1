import type { Language } from '@/engine/model';
import type { PackTrouble } from '@/store/packs';
import { plural } from '../plural';

type Words = { [What in PackTrouble['what']]: (trouble: Extract<PackTrouble, { what: What }>) => string };

const en: Words = {
  mistakes: ({ errors: { length } }) =>
    `${length} ${plural('en', length, { one: 'place', other: 'places' })} to mend in it:`,
  'other-pack': ({ id, kept }) =>
    `This is another pack: it calls itself ${id}. A pack keeps its short name for good, and this one’s is ${kept}.`,
  taken: ({ id }) => `A pack called ${id} is here already.`,
  locked: () => 'Your company decides about this pack.',
  gone: () => 'This pack isn’t here any more.',
  changed: ({ edition: { version } }) =>
    `Another version of this pack, ${version}, is in force since you began. Look what yours would change before you save.`,
  'not-offered': () => 'Meanwhile this update made way for another. Look at the changes before you take them.',
  signature: () => 'Its signature is not the one that you know. Look at it again before you take it.',
  'signature-wrong': () => 'The text was changed after it was signed. Ask for it again where it came from.',
  'signature-unchecked': () => 'It is signed, and this browser is too old to check that. Update the browser.',
  pinned: () => 'The text at the address isn’t the one that was pinned. Nothing was changed.',
  full: () =>
    'The browser’s storage is full, so nothing was changed. Remove a pack that you don’t use, and delete it for good.',
  address: () => 'Write a whole address that begins with https://',
  'not-permitted': ({ origin }) =>
    `The browser gave no permission for ${origin}. Fetch it again to be asked once more.`,
  offline: () => 'The address doesn’t answer. Nothing was changed.',
  broken: () => 'The address answered, but the file broke off or can’t be unpacked. Nothing was changed.',
  'too-slow': () => 'The address took too long to answer. Nothing was changed.',
  'too-large': () => 'The text is larger than a pack may be.',
  redirected: () => 'The address leads to another one. Write down that other address.',
  status: ({ status }) => `There is no pack at the address (the server says ${status}). Nothing was changed.`,
  'not-text': () => 'What is at the address is no pack but a page or a file of another kind.',
  'share-text': () => 'At the address there is a text to paste. Put the file itself there: the pack as YAML or JSON.',
};

const ru: Words = {
  mistakes: ({ errors: { length } }) =>
    `Поправьте в нём ${length} ${plural('ru', length, { one: 'место', few: 'места', many: 'мест' })}:`,
  'other-pack': ({ id, kept }) =>
    `Это другой набор: он называет себя ${id}. Короткое имя набора не меняется, у этого оно — ${kept}.`,
  taken: ({ id }) => `Набор с именем ${id} уже есть.`,
  locked: () => 'Об этом наборе решает ваша компания.',
  gone: () => 'Этого набора здесь больше нет.',
  changed: ({ edition: { version } }) =>
    `Пока вы писали, вступила в силу другая версия этого набора, ${version}. Посмотрите, что изменит ваша, и только потом сохраняйте.`,
  'not-offered': () => 'Тем временем это обновление сменилось другим. Посмотрите изменения, прежде чем их принимать.',
  signature: () => 'Подпись не та, которую вы знаете. Посмотрите на неё ещё раз, прежде чем принимать.',
  'signature-wrong': () => 'Текст изменили после подписи. Попросите его ещё раз там, откуда он пришёл.',
  'signature-unchecked': () =>
    'Набор подписан, но этот браузер слишком стар, чтобы проверить подпись. Обновите браузер.',
  pinned: () => 'По адресу лежит не тот текст, который закреплён. Ничего не изменилось.',
  full: () =>
    'Хранилище браузера заполнено, поэтому ничего не изменилось. Удалите набор, который не нужен, а затем удалите его навсегда.',
  address: () => 'Напишите адрес целиком, он начинается с https://',
  'not-permitted': ({ origin }) => `Браузер не дал разрешения для ${origin}. Загрузите ещё раз, и он спросит снова.`,
  offline: () => 'Адрес не отвечает. Ничего не изменилось.',
  broken: () => 'Адрес ответил, но файл оборвался или не распаковывается. Ничего не изменилось.',
  'too-slow': () => 'Адрес отвечает слишком долго. Ничего не изменилось.',
  'too-large': () => 'Текст больше, чем может быть набор.',
  redirected: () => 'Адрес ведёт на другой. Укажите тот, другой.',
  status: ({ status }) => `По этому адресу набора нет (ответ сервера ${status}). Ничего не изменилось.`,
  'not-text': () => 'По этому адресу не набор, а страница или файл другого рода.',
  'share-text': () => 'По этому адресу лежит текст для вставки. Положите туда сам файл: набор в YAML или JSON.',
};

const uk: Words = {
  mistakes: ({ errors: { length } }) =>
    `Виправте в ньому ${length} ${plural('uk', length, { one: 'місце', few: 'місця', many: 'місць' })}:`,
  'other-pack': ({ id, kept }) =>
    `Це інший набір: він називає себе ${id}. Коротке ім’я набору не змінюється, у цього воно — ${kept}.`,
  taken: ({ id }) => `Набір з іменем ${id} уже є.`,
  locked: () => 'Про цей набір вирішує ваша компанія.',
  gone: () => 'Цього набору тут більше немає.',
  changed: ({ edition: { version } }) =>
    `Поки ви писали, набула чинності інша версія цього набору, ${version}. Гляньте, що змінить ваша, і лише тоді зберігайте.`,
  'not-offered': () => 'Тим часом це оновлення змінилося на інше. Гляньте на зміни, перш ніж їх приймати.',
  signature: () => 'Підпис не той, який ви знаєте. Гляньте на нього ще раз, перш ніж приймати.',
  'signature-wrong': () => 'Текст змінили вже після підпису. Попросіть його знову там, звідки він надійшов.',
  'signature-unchecked': () => 'Набір підписано, але цей браузер застарий, щоб перевірити підпис. Оновіть браузер.',
  pinned: () => 'За адресою лежить не той текст, який закріплено. Нічого не змінилося.',
  full: () =>
    'Сховище браузера заповнене, тому нічого не змінилося. Вилучіть набір, який не потрібен, а тоді видаліть його назавжди.',
  address: () => 'Напишіть адресу повністю, вона починається з https://',
  'not-permitted': ({ origin }) => `Браузер не дав дозволу для ${origin}. Завантажте ще раз, і він запитає знову.`,
  offline: () => 'Адреса не відповідає. Нічого не змінилося.',
  broken: () => 'Адреса відповіла, але файл урвався або не розпаковується. Нічого не змінилося.',
  'too-slow': () => 'Адреса відповідає надто довго. Нічого не змінилося.',
  'too-large': () => 'Текст більший, ніж може бути набір.',
  redirected: () => 'Адреса веде на іншу. Вкажіть ту, іншу.',
  status: ({ status }) => `За цією адресою набору немає (відповідь сервера ${status}). Нічого не змінилося.`,
  'not-text': () => 'За цією адресою не набір, а сторінка чи файл іншого роду.',
  'share-text': () => 'За цією адресою лежить текст для вставлення. Покладіть туди сам файл: набір у YAML або JSON.',
};

const WORDS: Record<Language, Words> = { en, ru, uk };

/** Why a pack is not in force, or not the newest of it, and what can be done. */
export function packTroubleText(language: Language, trouble: PackTrouble): string {
  const say = WORDS[language][trouble.what] as (trouble: PackTrouble) => string;
  return say(trouble);
}
