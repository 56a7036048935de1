import type { Engine } from '../../src/engine/engine.ts';
import type { Language, Talk } from '../../src/engine/model.ts';
import { stringsOf } from '../../src/i18n/strings.ts';
import { CUSTOMERS } from './customers.ts';

interface Titles {
  steps: string;
  letter: string;
  message: string;
}

const TITLES: Record<Language, Titles> = {
  en: {
    steps: 'Words for what a reply lacks',
    letter: 'A whole reply to begin with, by letter',
    message: 'The same in a chat',
  },
  ru: {
    steps: 'Слова для того, чего не хватает ответу',
    letter: 'Целый ответ для начала, письмом',
    message: 'То же в чате',
  },
  uk: {
    steps: 'Слова для того, чого бракує відповіді',
    letter: 'Ціла відповідь для початку, листом',
    message: 'Те саме в чаті',
  },
};

/** Each tells of another situation; the first of hardly anything. */
const COMPLAINTS: Record<Language, readonly string[]> = {
  en: [
    'It does not work.',
    'My blouse faded after the first wash. I had to change my outfit right before the meeting.',
    'You charged me twice for the same ticket. I went into overdraft because of it.',
    'I wrote to you six times about order AL-20481 and nobody answered. I cried over it.',
  ],
  ru: [
    'Не работает.',
    'Моя блузка полиняла после первой стирки. Пришлось переодеваться прямо перед встречей.',
    'Вы дважды списали с меня деньги за один билет. Мне нечем платить за квартиру.',
    'Я шесть раз писала вам про заказ 77214, а мне никто не ответил. Плакала из-за этого.',
  ],
  uk: [
    'Не працює.',
    'Моя блузка полиняла після першого прання. Довелося перевдягатися просто перед зустріччю.',
    'Ви двічі зняли з мене гроші за один квиток. Мені нема чим платити за квартиру.',
    'Я шість разів писала вам про замовлення 77214, а мені ніхто не відповів. Плакала через це.',
  ],
};

/** Wording for the steps of a reply, and whole replies (docs/craft.md §3). */
export function stages(engine: Engine, language: Language): string[] {
  const titles = TITLES[language];
  const { coach } = stringsOf(language).panel;
  const { agent: agentName, name: customerName } = CUSTOMERS[language];
  const talk = (customer: string, channel: Talk['channel']): Talk => ({ customer, customerName, agentName, channel });
  // the lines of a signature stay lines
  const shown = (text: string) => text.replace(/(?<!\n)\n(?!\n)/g, '  \n');
  const replies = (channel: Talk['channel']) =>
    COMPLAINTS[language].flatMap((customer, variant) => {
      const reply = engine.skeleton(talk(customer, channel), undefined, { variant: variant - 1 });
      return reply ? [`> ${customer}`, shown(reply.text)] : [];
    });
  return [
    `### ${titles.steps}`,
    ...COMPLAINTS[language].flatMap((customer) => [
      `> ${customer}`,
      engine
        .compose('', talk(customer, 'email'))
        .flatMap(({ stage, wordings }) => [
          `- **${coach.stages[stage]}**`,
          ...wordings.map(({ text }) => `  - ${text.replaceAll('\n', ' / ')}`),
        ])
        .join('\n'),
    ]),
    `### ${titles.letter}`,
    ...replies('email'),
    `### ${titles.message}`,
    ...replies('message'),
  ];
}
