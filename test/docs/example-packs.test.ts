// @vitest-environment node
import { readFileSync } from 'node:fs';
import builtIn from 'virtual:built-in-packs';
import { describe, expect, it } from 'vitest';
import { createEngine } from '@/engine/engine';
import { createLearnedReader } from '@/engine/learned/reader';
import type { Talk } from '@/engine/model';
import { acceptPacks } from '@/engine/packs/accept';
import { loadPack } from '@/engine/packs/load';

/** What the three teams of docs/examples say, and where it is heard. */
interface Team {
  file: string;
  pack: string;
  /** A draft that only the team's pack finds fault with, by which entry, and what it offers instead. */
  draft: string;
  entry: string;
  better: string;
  /** A name of theirs in which Aplomb alone would find fault. */
  term: string;
  /** What Aplomb alone objects to, and this team has switched or wants it sure of. */
  unheard: string;
  insult: string;
  threat: string;
  contact: string;
  behaviour: string;
  signature: string;
  complaint: string;
  offer: string;
  /** What only the team's words tell of the message, and the wording for it. */
  trouble: string;
  remedy: string;
  /** Too much for an agent, and who decides. */
  generous: string;
  approver: string;
  budget: object;
  time: object;
}

const TEAMS: Team[] = [
  {
    file: 'shop-uk.yaml',
    pack: 'lastivka',
    draft: 'Ціна на сайті не є публічною офертою.',
    entry: 'lastivka/price-is-no-offer',
    better: 'Ціну, яку Ви бачили, ми залишаємо за Вами.',
    term: 'Набір Не переймайтеся вже їде до Вас.',
    unheard: 'Відповімо, як буде змога.',
    insult: 'Ви тупі ідіоти! Приїхала розбита чашка.',
    threat: 'Я тебе знайду й поламаю ноги.',
    contact: 'Оксана Гнатюк',
    behaviour: 'Замовленням я займаюся, а розмовляймо, будь ласка, без образливих слів.',
    signature: 'З теплом,\nОлена, крамниця «Ластівка»',
    complaint: 'Приїхала розбита чашка. Хочу заміну!',
    offer: 'Нову річ відправлю сьогодні, розбиту повертати не треба.',
    trouble: 'На скатерці зовсім інший візерунок, ніж я замовляла!',
    remedy: 'Потрібну річ відправлю сьогодні',
    generous: 'Даруємо Вам сертифікат на 1500 грн на наступне замовлення.',
    approver: 'старша зміни',
    budget: { UAH: 25000 },
    time: { count: 4, unit: 'hours' },
  },
  {
    file: 'hotel-ru.yaml',
    pack: 'mayak',
    draft: 'Карта размагнитилась из-за Вашего телефона.',
    entry: 'mayak/key-card',
    better: 'Наш ключ подвёл Вас, новый поднимем к Вам сами.',
    term: 'Клуб Ничего страшного открыт до 20:00.',
    unheard: 'Передам Вашу жалобу руководству.',
    insult: 'Вы идиоты! Кондиционер всю ночь не работал.',
    threat: 'Я тебя найду и переломаю ноги.',
    contact: 'Артём Лисин',
    behaviour: 'Номером я уже занимаюсь. Давайте говорить без бранных слов: так у нас принято со всеми.',
    signature: 'С уважением,\nОлена, отель «Маяк»',
    complaint: 'Кондиционер всю ночь не работал, переселите нас!',
    offer: 'Переселю Вас сегодня в номер выше категорией за ту же цену.',
    trouble: 'Простыни сырые и в пятнах, это ужас!',
    remedy: 'Другой номер готов, вещи перенесём сами',
    generous: 'Дарим Вам ужин на 20000 рублей.',
    approver: 'дежурный управляющий',
    budget: { RUB: 150000 },
    time: { count: 30, unit: 'minutes' },
  },
  {
    file: 'saas-en.yaml',
    pack: 'tidepool',
    draft: "That's expected behavior.",
    entry: 'tidepool/works-as-designed',
    better: 'We built this in a way that let you down.',
    term: 'Calm Down mode is switched on.',
    unheard: 'This is for the billing team to decide.',
    insult: 'You idiots! Our calendar sync is broken again.',
    threat: 'I will find you and break your legs.',
    contact: 'Dana Whitlock',
    behaviour: 'I am on this with you; please leave the insults out of it.',
    signature: 'All the best,\nОлена, Tidepool',
    complaint: 'Our calendar sync is broken again. Give us a refund!',
    offer: 'This month is on us: your next invoice says so.',
    trouble: 'We only get 502 errors since Monday, this is awful!',
    remedy: 'Your workspace works again since',
    generous: 'I have added a $500 voucher to your account.',
    approver: 'the duty lead',
    budget: { USD: 4000 },
    time: { count: 2, unit: 'hours' },
  },
];

const reader = createLearnedReader(new Uint8Array(readFileSync('public/model.bin')).buffer);
const alone = createEngine(builtIn, reader);

describe.each(TEAMS)('the pack of $file', (team) => {
  const text = readFileSync(`docs/examples/${team.file}`, 'utf8');
  const accepted = acceptPacks(builtIn, [[{ name: team.file, text }]]);
  if ('errors' in accepted)
    throw new Error(accepted.errors.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  const { knowledge } = accepted;
  const engine = createEngine(knowledge, reader);
  const entriesIn = (draft: string, by = engine) => by.review(draft).findings.map(({ entry }) => entry);
  const mine: Talk = { agentName: 'Олена', channel: 'email' };

  it('knows a dozen things and more that what ships does not', () => {
    const loaded = loadPack([{ name: team.file, text }]);
    const findings = 'pack' in loaded ? loaded.pack.findings : [];
    expect(findings.length).toBeGreaterThanOrEqual(12);
    expect(findings.every(({ why, rewrites }) => why && rewrites.length > 0)).toBe(true);
    const news = findings.filter(({ flags }) =>
      flags.some((one) => !entriesIn(one.text, createEngine(builtIn)).length),
    );
    expect(news.length).toBeGreaterThanOrEqual(8);
  });

  it('finds a fault of the trade, and says it better', () => {
    const [finding] = engine.review(team.draft).findings;
    expect(finding?.entry).toBe(team.entry);
    expect(finding?.rewrites.map((rewrite) => rewrite.text)).toContain(team.better);
  });

  it('flags nothing in names of its own', () => {
    expect(entriesIn(team.term, alone)).not.toEqual([]);
    expect(entriesIn(team.term)).toEqual([]);
  });

  it('has Aplomb speak of a rule less', () => {
    expect(entriesIn(team.unheard, alone)).not.toEqual([]);
    expect(entriesIn(team.unheard)).toEqual([]);
  });

  it('draws boundaries in its own words, and signs with its brand', () => {
    const proposal = engine.propose({ ...mine, customer: team.insult }, undefined, { rung: 'notice', length: 'long' });
    expect(proposal?.text).toContain(team.behaviour);
    expect(proposal?.text).toContain(team.signature);
    expect(entriesIn(proposal?.text ?? '')).toEqual([]);
  });

  it('names whom a threat is handed over to', () => {
    expect(engine.propose({ customer: team.threat })?.advice.whom.join(' ')).toContain(team.contact);
  });

  it('offers what its matrix says', () => {
    const offers = engine.compensate({ customer: team.complaint });
    expect(offers.map(({ row }) => row.split('/')[0])).toContain(team.pack);
    expect(offers.map((offer) => offer.text).join(' ')).toContain(team.offer);
  });

  it('hears what its customers mean, and has words for it', () => {
    const offered = engine.compose('', { ...mine, customer: team.trouble }).flatMap((stage) => stage.wordings);
    expect(JSON.stringify(offered)).toContain(team.remedy);
  });

  it('holds an agent to their limit, and a manager to another', () => {
    const found = (role: 'agent' | 'manager') =>
      engine.review(team.generous, { role }).findings.filter(({ rule }) => rule === 'over-limit');
    expect(
      found('agent')
        .map(({ why }) => why)
        .join(),
    ).toContain(team.approver);
    expect(found('manager')).toEqual([]);
  });

  it('has a budget and a time to answer', () => {
    expect(knowledge.redress.budget).toEqual(team.budget);
    expect(knowledge.responseTime).toEqual(team.time);
  });
});
