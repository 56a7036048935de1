import { describe, expect, it } from 'vitest';
import { createEngine } from '@/engine/engine';
import { STAGES, type StageId, type Talk } from '@/engine/model';
import { builtInKnowledge } from '../packs/built-in-packs';

const engine = createEngine(builtInKnowledge);
const BROKEN =
  'The wardrobe you delivered on Monday came with two left doors. I took a day off work for it. It ruined my birthday.';

function stages(draft: string, talk: Talk = { customer: BROKEN }) {
  return engine.review(draft, talk).stages;
}
const state = (draft: string, stage: StageId, talk?: Talk) =>
  stages(draft, talk).find((one) => one.stage === stage)?.is;
const words = (draft: string, talk?: Talk) =>
  Object.fromEntries(
    stages(draft, talk).flatMap((one) => (one.is === 'present' ? [[one.stage, draft.slice(one.start, one.end)]] : [])),
  );

describe('a reply to a complaint', () => {
  it('has its stages where they stand', () => {
    const draft =
      'Dear Ann, I can imagine how upsetting it was to open that box. We sent you two left doors, that is our mistake. ' +
      'Thank you for telling us: the packing list now names each side. On Friday at nine I will bring you the right one. ' +
      'Please accept a voucher for dinner. Next Monday I’ll write to you what we changed. Olga';
    expect(words(draft)).toMatchObject({
      feeling: expect.stringContaining('imagine'),
      happened: expect.stringContaining('two left doors'),
      ownership: expect.stringContaining('our mistake'),
      thanks: 'Thank you for telling',
      remedy: expect.stringContaining('Friday'),
      gesture: expect.stringContaining('voucher'),
      'follow-up': expect.stringContaining('write'),
      signature: 'Olga',
    });
    expect(stages(draft).filter(({ is }) => is === 'missing')).toEqual([]);
  });

  it('is told one state for each stage, in the order of the craft', () => {
    expect(stages('').map(({ stage }) => stage)).toEqual([...STAGES]);
    expect(
      stages('')
        .filter(({ is }) => is === 'missing')
        .map(({ stage }) => stage),
    ).toEqual([...['feeling', 'happened', 'ownership', 'thanks', 'remedy', 'gesture', 'follow-up', 'signature']]);
  });

  it.each<[StageId, string]>([
    ['feeling', 'We apologise for the inconvenience.'],
    ['feeling', 'Приносим извинения за доставленные неудобства.'],
    ['feeling', 'Перепрошуємо за завдані незручності.'],
    ['thanks', 'Thank you for contacting us.'],
    ['thanks', 'Спасибо за обращение.'],
    ['thanks', 'Дякуємо за звернення.'],
    ['remedy', 'We will look into it.'],
    ['remedy', 'Мы разберёмся в ближайшее время.'],
    ['remedy', 'Ми розберемося найближчим часом.'],
    ['signature', 'It will be there on Friday.\nThe Support Team'],
    ['signature', 'Привезём в пятницу.\nС уважением, служба поддержки'],
    ['signature', 'Привеземо в п’ятницю.\nЗ повагою, команда магазину'],
  ])('a formula is no %s: %j', (stage, draft) => {
    expect(state(draft, stage)).toBe('missing');
  });

  it.each([
    ['Привезём в пятницу.\nС уважением, Анна Лосева', 'Анна Лосева'],
    ['Привеземо в п’ятницю. Керівниця доставки Леся Буй', 'Керівниця доставки Леся Буй'],
    ['It will be there on Friday.\n\nBest regards,\nDr. S. Rao', 'Dr. S. Rao'],
  ])('is signed by a person: %j', (draft, name) => {
    expect(words(draft).signature).toBe(name);
  });

  it('names what happened in the customer’s words, not by asking about it', () => {
    expect(state('Two left doors came out of one box.', 'happened')).toBe('present');
    expect(state('Did two left doors come out of one box?', 'happened')).toBe('missing');
  });
});

describe('what a message does not call for', () => {
  const dueTo = (customer: string, talk: Talk = {}) =>
    stages('', { ...talk, customer }).flatMap(({ stage, is }) => (is === 'missing' ? [stage] : []));

  it.each(['Hello, what time do you close on Sunday?', 'Подскажите, до скольки вы сегодня?', 'Дякую, все чудово!'])(
    'a calm message, of anything: %j',
    (customer) => expect(dueTo(customer)).toEqual([]),
  );

  it('abuse without a problem, of anything', () => {
    expect(dueTo('You are an idiot.')).toEqual([]);
  });

  it('facts that were told already, of a question', () => {
    expect(dueTo(BROKEN)).not.toContain('facts');
    expect(dueTo('Broken again!')).toContain('facts');
  });

  it('a complaint that cost one thing and no feeling, of a gesture', () => {
    expect(dueTo('The wardrobe you delivered on Monday came with two left doors.')).not.toContain('gesture');
  });

  it('blackmail, of thanks or presents', () => {
    const customer = `${BROKEN} Give me double the money or I will flood you with one-star reviews.`;
    expect(engine.assess(customer).abuse).toContain('blackmail');
    expect(dueTo(customer)).not.toEqual(expect.arrayContaining(['thanks']));
    expect(dueTo(customer)).not.toEqual(expect.arrayContaining(['gesture']));
  });

  it('a direct message, of a signature', () => {
    expect(dueTo(BROKEN, { channel: 'message' })).not.toContain('signature');
  });

  it('no message at all, of anything; what is there is there', () => {
    expect(state('', 'remedy', {})).toBe('not-applicable');
    expect(state('I’ve refunded £42 to your card today.', 'remedy', {})).toBe('present');
  });
});

it('the customer’s share is a stage only after ours', () => {
  const ours = 'We lost the form.';
  const theirs = 'The address you gave us was missing the flat number.';
  expect(state(`${ours} ${theirs}`, 'share')).toBe('present');
  expect(state(`${theirs} ${ours}`, 'share')).toBe('not-applicable');
});
