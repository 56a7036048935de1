import { describe, expect, it } from 'vitest';
import type { Span } from '@/engine/model';
import { engineOf } from '../engine-of';
import { MINI_PACK } from './mini-pack';

const engine = engineOf(MINI_PACK);

function assess(message: string) {
  const assessment = engine.assess(message);
  const words = (span: Span) => message.slice(span.start, span.end);
  return {
    ...assessment,
    evidence: assessment.evidence.map((one) => [one.kind, words(one)]),
    problem: assessment.problem && words(assessment.problem),
    losses: assessment.losses.map((loss) => [loss.sort, words(loss)]),
    ask: assessment.ask && words(assessment.ask),
  };
}

describe('abuse of somebody else', () => {
  it.each([
    'Your courier called me an idiot.',
    'He called me: you are stupid.',
    'He said that I am an idiot and left.',
    'He told me, you are stupid.',
    'Your courier: “You are stupid, go home!”',
    'Ваш курьер назвал меня идиотом.',
    'Оператор сказал мне, что я дура.',
    'Оператор сказал: вы тупые.',
    'В чате мне ответили «ты дура, иди отсюда».',
    'Ваш кур’єр назвав мене ідіотом.',
    'Оператор сказав мені, що я дурепа.',
    'У чаті написали: «ви тупі, ідіть звідси».',
  ])('%j is a complaint', (message) => {
    expect(assess(message)).toMatchObject({ kind: 'constructive', abuse: [], severity: 0, evidence: [] });
  });

  it.each([
    ['He told me Tuesday, and you are stupid.', 'you are stupid'],
    ['Ваш курьер назвал меня клиентом, а вы идиоты.', 'идиоты'],
    ['Ваш кур’єр назвав мене клієнтом, але ви ідіоти.', 'ідіоти'],
  ])('does not cover what is said after it: %j', (message, words) => {
    expect(assess(message).evidence).toEqual([['insult', words]]);
  });
});

describe('a denial', () => {
  it.each([
    "I'm not calling you an idiot.",
    'I am not saying that you are stupid.',
    'I am such an idiot, I gave the wrong address.',
    'Я не говорю, что вы тупые.',
    'Я сам идиот, не тот адрес указал.',
    'Я не кажу, що ви тупі.',
    'Я сам ідіот, не ту адресу вказав.',
  ])('%j is not abuse', (message) => {
    expect(assess(message)).toMatchObject({ kind: 'neutral', abuse: [], evidence: [] });
  });

  it('does not lift what comes after it', () => {
    expect(assess("I'm not calling you names, but you idiot lost my bag.").abuse).toEqual(['insult']);
  });
});

describe('a lawful next step', () => {
  it('is neither blackmail nor a threat', () => {
    expect(assess('Refund me or I will ask my bank.')).toMatchObject({ kind: 'constructive', abuse: [] });
    expect(assess('I will leave a review, you will regret it.').abuse).toEqual(['threat']);
    expect(assess('You will regret it when I leave a review.')).toMatchObject({ kind: 'constructive', abuse: [] });
  });

  it('does not excuse a demand without it', () => {
    expect(assess('Pay me double or I flood you with reviews.')).toMatchObject({
      kind: 'abusive',
      abuse: ['blackmail'],
    });
  });
});

describe('kind and severity', () => {
  it.each([
    ['You idiot!', 'abusive', 2],
    ['Listen, sweetie.', 'abusive', 1],
    ['You idiot, my bag is lost.', 'mixed', 2],
    ['Идиот, посылку потеряли!', 'mixed', 2],
    ['Ідіот, посилку загубили!', 'mixed', 2],
    ['I will find you.', 'abusive', 3],
    ['Idiot. Moron. You are stupid.', 'abusive', 3],
    ['MY BAG IS LOST AGAIN!!!', 'constructive', 0],
    ['Когда вы открываетесь?', 'neutral', 0],
    ['', 'neutral', 0],
  ] as const)('%j is %s, severity %d', (message, kind, severity) => {
    expect(assess(message)).toMatchObject({ kind, severity });
  });

  it('names the kinds once, the most severe first', () => {
    const { abuse, evidence } = assess('Sweetie, you idiot, you moron, I will find you.');
    expect(abuse).toEqual(['threat', 'insult', 'familiarity']);
    expect(evidence).toHaveLength(4);
  });
});

describe('what the customer tells', () => {
  it.each([
    ['Hi Anna, my bag is lost.', 'my bag is lost'],
    ['Good evening! And so the parcel never came, order 4417.', 'the parcel never came, order 4417'],
    ['Добрый день, и вот курьер опоздал на три часа!', 'курьер опоздал на три часа'],
    ['Вітаю! Бо новий стіл зламався.', 'новий стіл зламався'],
    ['You idiot, my bag is lost.', 'my bag is lost'],
    ['My bag is lost you idiot', 'My bag is lost you'],
    ['Nice weather. I like your shop. The second shoe was missing. Bye.', 'The second shoe was missing'],
  ])('of the problem in %j is %j', (message, problem) => {
    expect(assess(message).problem).toBe(problem);
  });

  it('of losses, of what they want, and whether they ask why', () => {
    expect(
      assess('Why was it late? It cost me 40 dollars, and it ruined our evening. I want my money back.'),
    ).toMatchObject({
      losses: [
        ['practical', 'It cost me 40 dollars'],
        ['emotional', 'it ruined our evening'],
      ],
      ask: 'I want my money back',
      askedWhy: true,
    });
  });

  it.each([
    ['It broke.', 'constructive'],
    ['You idiot, it broke.', 'mixed'],
    ['Идиот, посылку потеряли!', 'mixed'],
    // what stands behind the abuse belongs to it
    ['You idiot lost my bag.', 'mixed'],
  ])('of a problem in %j is too little to name it by', (message, kind) => {
    expect(assess(message)).toMatchObject({ kind, problem: null });
  });

  it('tells whether its words are coarse', () => {
    expect(assess('Your damn courier lost my bag.')).toMatchObject({
      problem: 'Your damn courier lost my bag',
      coarse: true,
    });
    expect(assess('Damn! Then your courier lost my bag.').coarse).toBeUndefined();
  });

  it('keeps the problem short where nothing marks its end', () => {
    const message = `so ${'we went there and then '.repeat(12)}the lamp was broken and it is not working ${'and again we waited '.repeat(12)}`;
    const { problem } = assess(message);
    expect(problem).toContain('the lamp was broken');
    expect(problem?.length).toBeLessThan(200);
  });

  it('never overlaps the words of abuse', () => {
    const message = 'The parcel is late, you idiot, and the moron lost it.';
    const { problem, evidence } = engine.assess(message);
    expect(evidence.every(({ start, end }) => problem && (end <= problem.start || problem.end <= start))).toBe(true);
  });
});

/** What grows with the square of a message would take hours; in ms. */
const HANGS = 120_000;

describe('a message of 200,000 characters', () => {
  it.each([
    ['in sentences', 'The parcel is late. You idiot! It cost me 40. '],
    ['without an end', 'the parcel is late you idiot he called me stupid and '],
    ['in clauses', 'late, idiot, he told me, sweetie, '],
    ['of losses without an end', 'it cost me 40 '],
    ['of letters', 'a '],
    ['of quotations', '“my bag is lost” '],
    ['of marks', '!?"'],
  ])(
    '%s is read',
    (_, part) => {
      const message = part.repeat(Math.ceil(200_000 / part.length));
      expect(engine.assess(message).language).toBe('en');
    },
    HANGS,
  );
});
