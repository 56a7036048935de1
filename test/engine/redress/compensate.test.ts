import { describe, expect, it } from 'vitest';
import { createEngine } from '@/engine/engine';
import type { Talk } from '@/engine/model';
import { engineOf } from '../engine-of';
import { builtInKnowledge } from '../packs/built-in-packs';
import { MINI } from './mini-pack';

const team = engineOf(MINI);
const rows = (customer: string, talk: Talk = {}) =>
  team.compensate({ customer, ...talk }).map(({ row }) => row.replace('team/', ''));

describe('what the team offers', () => {
  it('is decided by the situation and by what it cost', () => {
    expect(rows('It is late.')).toEqual(['late-free']);
    expect(rows('It is late and I took a taxi.')).toEqual(['late-free', 'late-credit']);
    expect(rows('It is broken.')).toEqual(['damaged-new']);
  });

  it('stands in the order in which the message tells of it, presents last', () => {
    expect(rows('It came broken and late, and I cried.')).toEqual(['damaged-new', 'late-free', 'late-credit', 'card']);
  });

  it('is the general row where the situation has none of its own', () => {
    expect(rows('He was rude.')).toEqual(['any']);
  });

  it('weighs more when it fails again', () => {
    expect(rows('It is late for the third time, I cried.').at(-1)).toBe('discount');
    const earlier = [{ author: 'customer' as const, text: 'It is late.' }];
    expect(rows('It is late.', { earlier })).toContain('late-credit');
  });

  it('holds a present for somebody who has been coming for years', () => {
    expect(rows('It is late. I am a loyal customer.')).toEqual(['late-free', 'card']);
  });

  it('is what is due and no present for a customer who presses', () => {
    expect(rows('It is late, I cried. Pay double.')).toEqual(['late-free', 'late-credit']);
  });

  it('is nothing where nothing went wrong', () => {
    expect(rows('When do you open?')).toEqual([]);
    expect(rows('You fool.')).toEqual([]);
    expect(rows('')).toEqual([]);
  });

  it('tells of nothing that only stands in somebody else’s words', () => {
    expect(rows('It is broken. Your page says: "Never late, that is our word, never late."')).toEqual(['damaged-new']);
  });
});

describe('the amount of an offer', () => {
  const credit = (customer: string, talk: Talk = {}) =>
    team.compensate({ customer, ...talk }).find(({ row }) => row === 'team/late-credit');

  it('is in the currency that the customer speaks of, else in the first of the row', () => {
    expect(credit('It is late, the taxi was $30.')?.text).toBe('Minus $5.');
    expect(credit('It is late, I took a taxi.')?.text).toBe('Minus 200 UAH.');
  });

  it('is held against the limit of whoever writes, and names who decides above it', () => {
    const customer = 'It is late, I took a taxi.';
    expect(credit(customer)?.limit).toEqual({ sum: { value: 100, unit: 'UAH' }, isAbove: true, approver: 'Ruth' });
    expect(credit(customer, { role: 'manager' })?.limit).toMatchObject({ isAbove: false });
    expect(credit(customer, { role: 'owner' })?.limit).toBeNull();
  });

  it('is held against one’s own limit where that is the lower', () => {
    const ownLimit = { limits: { UAH: 150, USD: 1 }, approver: 'Ben' };
    expect(credit('It is late, I took a taxi.', { role: 'manager', ownLimit })?.limit).toEqual({
      ...{ sum: { value: 150, unit: 'UAH' }, isAbove: true },
      approver: 'Ben',
    });
    // of two approvers the one whose limit holds
    expect(credit('It is late, I took a taxi.', { ownLimit })?.limit).toMatchObject({
      ...{ sum: { value: 100 }, approver: 'Ruth' },
    });
    expect(credit('It is late, the taxi was $30.', { ownLimit })?.limit?.isAbove).toBe(true);
  });
});

describe('of several packs', () => {
  const later = `format: 1
id: shop
name: Shop
version: 1.0.0
languages: [en]
licence: MIT
compensation:
  - { id: late-tea, situations: [late], severities: [1], gives: remedy, text: "Tea." }
`;
  const engine = engineOf(MINI, later);
  const offered = (customer: string) => engine.compensate({ customer }).map(({ row }) => row);

  it('the last one that has a row for the cell decides it, and the others keep theirs', () => {
    expect(offered('It is late.')).toEqual(['shop/late-tea']);
    expect(offered('It is late and I took a taxi.')).toEqual(['team/late-free', 'team/late-credit']);
    expect(offered('It is broken.')).toEqual(['team/damaged-new']);
  });
});

describe('out of the box', () => {
  const engine = createEngine(builtInKnowledge);
  const offer = (customer: string) => engine.compensate({ customer });

  it.each([
    ['late', 'The sofa was due on Monday and it still hasn’t arrived.'],
    ['damaged', 'The mirror arrived cracked.'],
    ['overcharged', 'My card was charged twice.'],
    ['rude-staff', 'Your receptionist yelled at my father.'],
    ['unreachable', 'Nobody answers my emails.'],
    ['service-failure', 'The site keeps crashing at checkout.'],
    ['lost', 'Посылка пропала, вы потеряли мой заказ.'],
    ['wrong-item', 'Привезли не ту люстру.'],
    ['late', 'Курьер опоздал на пять часов.'],
    ['privacy', 'Мне прислали чужие анализы, это утечка данных.'],
    ['damaged', 'Ваза приїхала розбита.'],
    ['wrong-item', 'Ви переплутали моє замовлення.'],
    ['overcharged', 'З картки двічі списали гроші.'],
    ['service-failure', 'Другу добу немає гарячої води.'],
  ])('%s is recognised and has an offer in the customer’s language: %s', (situation, customer) => {
    const [first] = offer(customer);
    expect(first?.situation).toBe(situation);
    expect(first?.language).toBe(engine.assess(customer).language);
  });

  it.each([
    'My grandmother fell on your wet floor and broke her hip.',
    'Медсестра перепутала таблетки, отец попал в реанимацию.',
    'У дитячому пюре скло, дитина порізала губу.',
    'Your pharmacist gave my father the wrong medicine and he fainted.',
    'I found glass in a jar of your baby puree.',
    'The heater you sold us caught fire at night while we were asleep.',
    'The dog at your kennel bit my daughter.',
    'My mother waited four hours for the ambulance you were supposed to send.',
    'You gave my new address to my ex-husband, who has a restraining order.',
    'Ваш фармацевт выдал моему отцу не то лекарство, и ему стало плохо.',
    'Полка, которую вы повесили, упала ребёнку на голову.',
    'У самоката отказали тормоза, и я врезался в машину.',
    'Вы дали мой новый адрес бывшему мужу, от которого я скрываюсь.',
    'Ваш фармацевт видав моєму батькові не ті ліки, і йому стало зле.',
    'Полиця, яку ви повісили, впала дитині на голову.',
    'Після вашого шашлику ми всією родиною отруїлися.',
    'Ви дали мою нову адресу колишньому чоловікові, від якого я ховаюся.',
  ])('nothing ready-made is offered where a person came to harm: %s', (customer) => {
    expect(offer(customer)).toEqual([]);
    expect(engine.adviseForm({ customer })).toMatchObject({
      advised: ['call', 'message'],
      because: expect.arrayContaining(['severe']),
      gift: 'none',
    });
  });

  it.each([
    'Your operator told my ex where I live. I am scared to go home.',
    'Ваш оператор сказал моему бывшему, где я живу. Мне страшно идти домой.',
    'Ваш оператор сказав моєму колишньому, де я живу. Мені страшно йти додому.',
  ])('private data that got out are closed, and no present is put beside it: %s', (customer) => {
    expect(engine.compensate({ customer })).toMatchObject([{ situation: 'privacy', gives: 'remedy' }]);
    expect(engine.adviseForm({ customer })).toMatchObject({ advised: ['call'], gift: 'none' });
    expect(engine.review('', { customer }).stages).toContainEqual({ stage: 'gesture', is: 'not-applicable' });
  });

  it.each([
    'I nearly fainted when I saw the bill.',
    'The cup fell on the floor and broke.',
    'На приборной панели загорелась лампочка, а мастер не приехал.',
    'Рахунок звалився як сніг на голову: списали двічі.',
  ])('a figure of speech is no harm: %s', (customer) => {
    expect(engine.assess(customer).grave).toBeUndefined();
  });

  it.each(['Do you deliver to Malta?', 'Спасибо, всё пришло вовремя!', 'О котрій ви сьогодні зачиняєтесь?'])(
    'nothing is offered for a calm message: %s',
    (customer) => {
      expect(offer(customer)).toEqual([]);
    },
  );

  it('no amount is above any limit, as there are none', () => {
    const offers = offer('The cake arrived smashed. I sat on the floor and cried.');
    expect(offers.some(({ sum }) => sum !== null)).toBe(true);
    expect(offers.every(({ limit }) => limit === null)).toBe(true);
  });
});
