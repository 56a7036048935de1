import type { Language, Talk } from '@/engine/model';
import { smallYou } from '@/engine/wording/address-form';

/** What an agent might write into the gaps of our wordings. */
const FILLS: Record<Language, Record<string, string>> = {
  en: {
    '[what I need to know…]': 'which address it was meant for',
    '[what happened…]': 'your parcel went to another address',
    '[what they had to do…]': 'take a day off',
    '[what it cost…]': 'a free day',
    '[what we should have done…]': 'written to you on Monday',
    '[what we are changing because of it…]': 'from today every parcel is checked twice before it leaves',
    '[what we learnt…]': 'that the label had been swapped',
    '[day and hour…]': 'Friday, 18:00',
    '[what I will do…]': 'send you a new lamp',
    '[what I have done…]': 'refunded the full price',
    '[what they get…]': 'the money',
    '[where it stands now…]': 'the parcel is in Leeds',
    '[sending it again, or refunding it…]': 'sending it again',
    '[day…]': 'Friday',
    '[a new one, a repair…]': 'a new one',
    '[amount…]': '48 euros',
    '[phone or e-mail…]': '020 7946 0018',
    '[which step we are at…]': 'the new router is going in this afternoon',
    '[how we closed it…]': 'closed the access today',
    '[a small thing they would enjoy…]': 'a voucher for two coffees',
    '[a small present…]': 'a box of chocolates',
    '[on which day…]': 'on Monday',
    '[your name…]': 'Maria',
  },
  ru: {
    '[что нужно узнать…]': 'на какой адрес её ждали',
    '[что произошло…]': 'посылка ушла на чужой адрес',
    '[что пришлось сделать…]': 'взять выходной',
    '[чего именно…]': 'свободного дня',
    '[что должны были сделать…]': 'написать Вам в понедельник',
    '[что мы меняем из-за этого…]': 'с сегодняшнего дня каждую посылку проверяем дважды',
    '[что мы узнали…]': 'наклейки перепутаны',
    '[день и час…]': '18:00 пятницы',
    '[что сделаю…]': 'отправлю Вам новую лампу',
    '[что сделали…]': 'отправили Вам новую лампу',
    '[что именно…]': 'новая лампа',
    '[где это сейчас…]': 'посылка в Казани',
    '[отправлю снова или верну деньги…]': 'отправлю её снова',
    '[день…]': 'пятницы',
    '[замена, ремонт…]': 'замена',
    '[сумма…]': '1 500 рублей',
    '[телефон или почта…]': '+7 495 123-45-67',
    '[что делается сейчас…]': 'меняем роутер',
    '[как закрыли доступ…]': 'закрыли доступ',
    '[что-то небольшое и приятное…]': 'две чашки кофе в подарок',
    '[в какой день…]': 'в понедельник',
    '[имя…]': 'Мария',
  },
  uk: {
    '[що треба дізнатися…]': 'на яку адресу її чекали',
    '[що сталося…]': 'посилка поїхала на чужу адресу',
    '[що довелося зробити…]': 'брати вихідний',
    '[чого саме…]': 'вільного дня',
    '[що мали зробити…]': 'написати Вам у понеділок',
    '[що ми через це змінюємо…]': 'від сьогодні кожну посилку перевіряємо двічі',
    '[що ми дізналися…]': 'наліпки переплутано',
    '[день і година…]': "18:00 п'ятниці",
    '[що зроблю…]': 'надішлю Вам нову лампу',
    '[що зробили…]': 'надіслали Вам нову лампу',
    '[що саме…]': 'нова лампа',
    '[де це зараз…]': 'посилка у Львові',
    '[надішлю знову або поверну гроші…]': 'надішлю її знову',
    '[день…]': "п'ятниці",
    '[заміна, ремонт…]': 'заміна',
    '[сума…]': '500 гривень',
    '[телефон чи пошта…]': '+380 44 123 45 67',
    '[що робиться зараз…]': 'міняємо роутер',
    '[як закрили доступ…]': 'закрили доступ',
    '[щось невелике й приємне…]': 'дві кави в подарунок',
    '[якого дня…]': 'у понеділок',
    "[ім'я…]": 'Марія',
  },
};

/** A wording as an agent might complete it. @throws when nobody has thought of what goes into a gap */
export function filledIn(text: string, language: Language, { smallYou: small }: Pick<Talk, 'smallYou'>): string {
  return text.replace(/\[[^\]]*…\]/gu, (gap) => {
    const words = FILLS[language][gap];
    if (words === undefined) throw new Error(`Nobody has thought of what goes into ${gap} (${language})`);
    return small ? smallYou(words) : words;
  });
}
