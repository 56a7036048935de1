import { describe, expect, it } from 'vitest';
import { createEngine } from '@/engine/engine';
import { compile } from '@/engine/packs/compile';
import { loadPack } from '@/engine/packs/load';
import { orderNumber } from '@/engine/wording/stages/order-number';
import { builtInKnowledge, builtInPacks } from '../../packs/built-in-packs';

const engine = createEngine(builtInKnowledge);
const FADED = 'My blouse faded after the first wash. I had to change my outfit right before the meeting.';

const waysOf = (customer: string, stage: string, more = {}) =>
  engine
    .compose('', { customer, ...more })
    .find((one) => one.stage === stage)
    ?.wordings.map(({ text }) => text) ?? [];

describe('what the conversation gives', () => {
  it('is told in the customer’s turned words first', () => {
    expect(waysOf(FADED, 'happened')[0]).toBe(
      "I'm sorry that your blouse faded after the first wash, and that you had to change your outfit right before the meeting.",
    );
    expect(waysOf(FADED, 'feeling')[0]).toContain('you had to change your outfit right before the meeting');
  });

  it('chooses words for the situation', () => {
    expect(waysOf('You charged me twice for the same ticket.', 'remedy')[0]).toContain(
      'I am refunding [amount…] today',
    );
    expect(waysOf('I wrote to you six times and nobody answered.', 'feeling')).toContain(
      'I know how maddening it is to ask again and again and hear nothing back.',
    );
  });

  it('names the order by the number the customer gave', () => {
    expect(waysOf('My order AL-20481 has not arrived.', 'remedy').join()).toContain('For AL-20481 I will');
  });

  it('signs with the agent’s name, and leaves a gap where it is not known', () => {
    expect(waysOf(FADED, 'signature', { agentName: 'Maria' })).toEqual(['Kind regards,\nMaria', 'Sincerely,\nMaria']);
    expect(waysOf(FADED, 'signature')).toEqual(['Kind regards,\n[your name…]', 'Sincerely,\n[your name…]']);
  });

  it('is offered for the steps that are missing, and for no other', () => {
    const draft = 'I can imagine how upsetting that was. That is our mistake.';
    const stages = engine.compose(draft, { customer: FADED, channel: 'message' }).map(({ stage }) => stage);
    expect(stages).toEqual(['happened', 'thanks', 'remedy', 'follow-up']);
    expect(engine.compose(draft, { customer: FADED }, { stage: 'thanks' }).map(({ stage }) => stage)).toEqual([
      'thanks',
    ]);
  });

  it('is worded in the language of the draft; the customer’s own words then stay out', () => {
    const draft = 'Представляю, как обидно было перед встречей.';
    const ways = engine.compose(draft, { customer: FADED }).flatMap(({ wordings }) => wordings.map(({ text }) => text));
    expect(ways.length).toBeGreaterThan(5);
    expect(ways.filter((text) => /[a-z]/i.test(text))).toEqual([]);
  });
});

describe('a whole reply', () => {
  it('greets a person as one does, and the first letter is a capital', () => {
    const customer = 'Моя блузка полиняла після першого прання. Довелося перевдягатися просто перед зустріччю.';
    expect(engine.skeleton({ customer, customerName: 'Олена Ткач', channel: 'message' })?.text).toMatch(/^Олено, /u);
    expect(engine.skeleton({ customer, customerName: 'пан Андрій', channel: 'message' })?.text).toMatch(
      /^Пане Андрію, /u,
    );
  });

  it('says who steps in for the agent', () => {
    const talk = { customer: FADED, agentName: 'Maria' };
    expect(engine.skeleton({ ...talk, role: 'owner' })?.text).toContain("I'm Maria, the owner");
    expect(engine.skeleton({ ...talk, role: 'manager' })?.text).toContain('manager');
    expect(engine.skeleton(talk)?.text).not.toMatch(/owner|manager/u);
  });

  it('comes round again after its last variant', () => {
    const count = engine.skeleton({ customer: FADED })?.variants ?? 0;
    const text = (variant: number) => engine.skeleton({ customer: FADED }, undefined, { variant })?.text;
    expect(count).toBeGreaterThan(1);
    expect(text(count)).toBe(text(0));
    expect(new Set(Array.from({ length: count }, (_, variant) => text(variant))).size).toBe(count);
  });

  it.each([
    ['a question', 'What time do you open on Sunday?'],
    ['praise', 'Thank you, everything was perfect.'],
    ['mere abuse', 'You are an idiot.'],
    [
      'a threat beside a problem, where the boundary brings the solution',
      'My suitcase is lost. I know where you live, I will break your legs.',
    ],
    ['blackmail', 'The cake was burnt. Refund me double or I will flood you with 1-star reviews.'],
  ])('is not begun for %s', (_, customer) => {
    expect(engine.skeleton({ customer })).toBeNull();
  });

  it('says nothing of an insult that came with the problem', () => {
    const text = engine.skeleton({ customer: 'The wardrobe came with two left doors. You are an idiot.' })?.text ?? '';
    expect(text).toContain('wardrobe');
    expect(text).not.toMatch(/idiot|insult|tone/u);
  });
});

describe('a team’s own wording', () => {
  const loaded = loadPack([
    {
      name: 'pack.yaml',
      text: [
        'format: 1',
        'id: team',
        'name: Team',
        'version: 1.0.0',
        'languages: [en]',
        'licence: MIT',
        'wordings:',
        '  - { id: thanks, part: stage.thanks, text: "Thank you for telling us: [what changes…] from Monday." }',
        '  - { id: late, part: stage.remedy, situations: [late], text: "I will bring it to your door by [hour…]." }',
      ].join('\n'),
    },
  ]);

  it('takes the place of ours, where it fits', () => {
    if (!('pack' in loaded)) throw new Error(loaded.errors.map(({ message }) => message).join());
    const packs = [...builtInPacks.flatMap(({ pack }) => pack ?? []), loaded.pack];
    const team = createEngine(compile(packs));
    const said = (customer: string, stage: string) =>
      team
        .compose('', { customer })
        .find((one) => one.stage === stage)
        ?.wordings.map(({ text }) => text);
    expect(said(FADED, 'thanks')).toEqual(['Thank you for telling us: [what changes…] from Monday.']);
    expect(said('My parcel still has not arrived.', 'remedy')).toEqual(['I will bring it to your door by [hour…].']);
    expect(said(FADED, 'remedy')?.length).toBeGreaterThan(1);
  });
});

describe('the number of an order', () => {
  it.each([
    ['My order AL-20481 is late', 'AL-20481'],
    ['booking no. 77120, second floor', '77120'],
    ['заказ № 77214 не пришёл', '77214'],
    ['где заказ 1187?', '1187'],
    ['замовлення №3360 хитається', '3360'],
    ['номер заказа: 55-1203', '55-1203'],
    ['#4417 again', '4417'],
  ])('%s', (message, number) => {
    expect(orderNumber(message)).toBe(number);
  });

  it.each([
    'I ordered it in 2024',
    'order of 12 March',
    'I paid 48 600 for it',
    'orders 4417 and order 4418',
    'my order was for two shirts',
    'заказ от 2025 года',
  ])('is none in: %s', (message) => {
    expect(orderNumber(message)).toBeUndefined();
  });
});
