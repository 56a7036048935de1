import { writtenSum } from '../../src/engine/amounts/written.ts';
import type { Engine } from '../../src/engine/engine.ts';
import type { Language } from '../../src/engine/model.ts';
import { stringsOf } from '../../src/i18n/strings.ts';
import { CUSTOMERS } from './customers.ts';

interface Titles {
  form: string;
  limit: string;
}

const TITLES: Record<Language, Titles> = {
  en: { form: 'Form of the apology, and its scripts', limit: 'Above the limit of $50 and 15%' },
  ru: { form: 'Как извиниться, и слова для этого', limit: 'Выше лимита в 50 $ и 15%' },
  uk: { form: 'Як вибачитися, і слова для цього', limit: 'Понад ліміт у 50 $ і 15%' },
};

/** Customers with a real problem and nothing else, one a situation. */
const COMPLAINTS: Record<Language, readonly string[]> = {
  en: [
    'The cot was due on Monday and still hasn’t arrived. I took two days off work.',
    'The mirror arrived cracked. I sat on the floor and cried.',
    'My card was charged twice for the same ride.',
    'Your receptionist yelled at my father in front of everybody.',
    'I’ve been a customer for nine years, and four emails got no reply.',
  ],
  ru: [
    'Кроватку обещали в понедельник, до сих пор не привезли. Отпросилась с работы на два дня.',
    'Зеркало пришло разбитым. Я сидела на полу и плакала.',
    'С карты дважды списали за одну поездку.',
    'Ваш администратор накричал на моего отца при всех.',
    'Я ваша постоянная клиентка, и на четыре письма вы так и не ответили.',
  ],
  uk: [
    'Ліжечко обіцяли в понеділок, досі не привезли. Довелося взяти два дні за свій рахунок.',
    'Дзеркало приїхало розбите. Я сиділа на підлозі й плакала.',
    'З картки двічі списали за одну поїздку.',
    'Ваш адміністратор накричав на мого батька при всіх.',
    'Я ваша постійна клієнтка, а на мої листи ніхто не відповідає вже тиждень.',
  ],
};

const TOO_MUCH: Record<Language, string> = {
  en: 'I have refunded the $120 you paid, and here is an $80 voucher with 20% off your next order.',
  ru: 'Вернула 120 долларов, которые вы заплатили, и дарю сертификат на 80 долларов и скидку 20% на следующий заказ.',
  uk: 'Повернула 120 доларів, які ви заплатили, і дарую сертифікат на 80 доларів та знижку 20% на наступне замовлення.',
};
const LIMITS = { limits: { USD: 50, percent: 15 } };

/** Compensation, authority and the form of the apology (docs/craft.md §6). */
export function redress(engine: Engine, language: Language): string[] {
  const titles = TITLES[language];
  const { redress: said } = stringsOf(language);
  const { agent: agentName, name: customerName } = CUSTOMERS[language];
  const talk = (customer: string) => ({ customer, customerName, agentName, channel: 'email' as const });
  const severe = COMPLAINTS[language][1] ?? '';
  const { advised = [], because = [], gift = 'none', scripts = [] } = engine.adviseForm(talk(severe)) ?? {};
  const draft = TOO_MUCH[language];
  return [
    `### ${said.offer.title}`,
    ...COMPLAINTS[language].flatMap((customer) => [
      `> ${customer}`,
      engine
        .compensate(talk(customer))
        .map(({ text, situation, severity, gives, sum }) => {
          const why = `${said.situations[situation ?? 'other']}, ${said.costs[severity]} · ${said.gives[gives]}`;
          return `- ${text} *(${why}${sum ? `, ${writtenSum(sum, language)}` : ''})*`;
        })
        .join('\n'),
    ]),
    `### ${titles.form}`,
    `> ${severe}`,
    `**${advised.map((form) => said.form.forms[form]).join(' + ')}** ${because.map((reason) => said.form.because[reason]).join(' ')} ${said.form.gifts[gift]}`,
    ...scripts.flatMap(({ form, text }) => [`**${said.form.forms[form]}**`, text.replaceAll('\n', '  \n')]),
    `### ${titles.limit}`,
    `> ${draft}`,
    engine
      .review(draft, { ownLimit: LIMITS }, { language })
      .findings.map(({ start, end, title, why, rewrites }) => {
        const better = rewrites.map(({ text }) => ` → ${text}`).join('');
        return `- **${draft.slice(start, end)}**${better}: ${title}. ${why}`;
      })
      .join('\n'),
  ];
}
