import type { Engine } from '../../src/engine/engine.ts';
import { ABUSE_KINDS, type BoundaryChoice, type Language, ROLES, RUNGS, type Talk } from '../../src/engine/model.ts';
import { stringsOf } from '../../src/i18n/strings.ts';
import { CUSTOMERS } from './customers.ts';

interface Titles {
  boundaries: string;
  /** One case on all rungs. */
  ladder: string;
  kinds: string;
  letter: string;
  roles: string;
  small: string;
  advice: string;
}

const TITLES: Record<Language, Titles> = {
  en: {
    boundaries: 'Boundaries',
    ladder: 'One customer, three rungs, in a chat',
    kinds: 'Eight kinds of abuse, each on the rung that Aplomb advises, in a chat',
    letter: 'The same three rungs by letter',
    roles: 'Who steps in',
    small: '',
    advice: 'Beside the wording, for the agent alone',
  },
  ru: {
    boundaries: 'Границы',
    ladder: 'Один клиент, три ступени, в чате',
    kinds: 'Восемь видов, каждый на той ступени, которую советует Aplomb, в чате',
    letter: 'Те же три ступени в письме',
    roles: 'Кто вступается',
    small: '«вы» со строчной, если так настроено',
    advice: 'Рядом с формулировкой, только для агента',
  },
  uk: {
    boundaries: 'Межі',
    ladder: 'Один клієнт, три щаблі, у чаті',
    kinds: 'Вісім видів, кожен на тому щаблі, який радить Aplomb, у чаті',
    letter: 'Ті самі три щаблі в листі',
    roles: 'Хто приходить на допомогу',
    small: '«ви» з малої літери, якщо так налаштовано',
    advice: 'Поруч із формулюванням, лише для агента',
  },
};

/** The boundary ladder (docs/craft.md §4). */
export function boundaries(engine: Engine, language: Language): string[] {
  const titles = TITLES[language];
  const { abuse, panel } = stringsOf(language);
  const { name, mixed, first, ...writers } = CUSTOMERS[language];
  const answer = (customer: string, choice: BoundaryChoice, talk: Talk = {}) => {
    const agentName = writers[choice.role ?? 'agent'];
    const proposal = engine.propose({ customer, customerName: name, agentName, ...talk }, undefined, choice);
    if (!proposal) throw new Error(`No boundary against: ${customer}`);
    return proposal;
  };
  const rung = (one: (typeof RUNGS)[number]) => panel.boundary.rungs[one].title;
  return [
    `### ${titles.boundaries}`,
    `#### ${titles.ladder}`,
    said(mixed),
    ...RUNGS.flatMap((one) => [`**${rung(one)}**`, answer(mixed, { rung: one, length: 'short' }).text]),
    `#### ${titles.letter}`,
    ...RUNGS.flatMap((one) => [`**${rung(one)}**`, asLetter(answer(mixed, { rung: one, length: 'long' }).text)]),
    `#### ${titles.kinds}`,
    ...ABUSE_KINDS.flatMap((kind) => {
      const { rung: advised, advice, text } = answer(first[kind], { length: 'short' });
      return [
        `**${abuse[kind]}**: ${rung(advised)}`,
        said(first[kind]),
        ...advice.tone.map((line) => `*(${line})*`),
        text,
      ];
    }),
    `#### ${titles.roles}`,
    ...ROLES.flatMap((role) => [
      `**${panel.boundary.roles[role]}**`,
      asLetter(answer(first['profanity-at'], { rung: 'limit', length: 'long', role }).text),
    ]),
    ...(titles.small
      ? [`#### ${titles.small}`, asLetter(answer(mixed, { rung: 'limit', length: 'long' }, { smallYou: true }).text)]
      : []),
    `#### ${titles.advice}`,
    ...(['threat', 'blackmail'] as const).flatMap((kind) => {
      const { advice } = answer(first[kind], {});
      return [
        `**${abuse[kind]}**`,
        ...(['whom', 'keep', 'avoid'] as const)
          .filter((sort) => advice[sort].length > 0)
          .map((sort) => [`${panel.boundary.advice[sort]}:`, ...advice[sort].map((line) => `- ${line}`)].join('\n')),
      ];
    }),
  ];
}

function said(customer: string): string {
  return `> ${customer}`;
}

/** A line of a letter stays a line. */
function asLetter(text: string): string {
  return text.replace(/(?<!\n)\n(?!\n)/gu, '  \n');
}
