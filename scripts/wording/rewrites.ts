import type { Engine } from '../../src/engine/engine.ts';
import type { Language } from '../../src/engine/model.ts';

const TITLES: Record<Language, string> = {
  en: 'A harmful sentence, rewritten',
  ru: 'Вредная фраза другими словами',
  uk: 'Шкідлива фраза іншими словами',
};

/** One place each that harms: a culprit, a hand-off, a cause, a reproach, a tone, a day that is none, a decision put off. */
const DRAFTS: Record<Language, readonly string[]> = {
  en: [
    'Our courier lost your parcel on Monday.',
    'The warehouse forgot to pack the charger, Mr Lowe.',
    "The system didn't register your payment of £40.",
    "You'll need to speak to the airline about the missed connection.",
    'Due to the bank holiday, your parcel arrived late.',
    'We were unable to reply sooner due to an unusually high volume of emails.',
    'As I already said, the voucher expired on 3 May.',
    'You forgot to attach the receipt.',
    'You should have read the terms.',
    "It's not a big deal. I'll send a new lid today.",
    "We'll get back to you as soon as possible.",
    'Someone will contact you soon.',
    "I've passed your complaint to my manager.",
  ],
  ru: [
    'Наш курьер потерял Вашу посылку.',
    'На складе перепутали коробки.',
    'Ваш заказ потеряла служба доставки.',
    'Обратитесь в транспортную компанию по поводу второй коробки.',
    'В связи с большой загрузкой Ваш заказ задерживается.',
    'У нас не хватает людей, поэтому ремонт затянулся на неделю.',
    'Как я уже писал, срок ваучера истёк 3 мая.',
    'Вы забыли приложить чек.',
    'Нужно было внимательно читать условия.',
    'Ничего страшного. Новую крышку отправлю сегодня.',
    'Мы ответим Вам в ближайшее время.',
    'С Вами свяжется наш специалист.',
    'Я передала Вашу жалобу руководству.',
  ],
  uk: [
    'Наш кур’єр загубив Вашу посилку.',
    'Бухгалтерія досі не провела повернення на 1200 грн.',
    'Ваше замовлення загубила служба доставки.',
    'Зверніться до перевізника щодо другої коробки.',
    'У зв’язку з великим навантаженням Ваше замовлення затримується.',
    'У нас бракує людей, тому ремонт затягнувся на тиждень.',
    'Як я вже писав, термін дії ваучера минув 3 травня.',
    'Ви забули додати чек.',
    'Треба було уважно читати умови.',
    'Нічого страшного. Нову кришку надішлю сьогодні.',
    'Ми відповімо Вам найближчим часом.',
    'З Вами зв’яжеться наш спеціаліст.',
    'Я передала Вашу скаргу керівництву.',
  ],
};

/** What becomes of a draft by the first rewrite of its first finding (docs/craft.md §2). */
export function rewrites(engine: Engine, language: Language): string[] {
  return [
    `### ${TITLES[language]}`,
    ...DRAFTS[language].flatMap((draft) => {
      const rewrite = engine.review(draft, {}, { language }).findings[0]?.rewrites[0];
      if (!rewrite) return [];
      return [`> ${draft}`, `${draft.slice(0, rewrite.start)}${rewrite.text}${draft.slice(rewrite.end)}`];
    }),
  ];
}
