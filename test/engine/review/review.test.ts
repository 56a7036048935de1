import { describe, expect, it } from 'vitest';
import type { Finding, Rewrite } from '@/engine/model';
import { normalisePhrase } from '@/engine/review/normalise-phrase';
import { engineOf } from '../engine-of';
import { MINI_PACK } from './mini-pack';

const engine = engineOf(MINI_PACK);

function flagged(draft: string, customer?: string): [string, string][] {
  const { findings } = engine.review(draft, { customer });
  return findings.map(({ rule, start, end }) => [rule, draft.slice(start, end)]);
}

function rewritten(draft: string, talk = {}): string[] {
  const [first] = engine.review(draft, talk).findings;
  return (first?.rewrites ?? []).map((rewrite) => apply(draft, rewrite));
}

function apply(draft: string, { start, end, text }: Rewrite): string {
  return draft.slice(0, start) + text + draft.slice(end);
}

describe('circumstances', () => {
  it('an excuse after ownership is an explanation', () => {
    expect(flagged('It is late due to high volumes.')).toEqual([['excuse', 'due to high volumes']]);
    expect(flagged('It was our mistake. It is late due to high volumes.')).toEqual([]);
    expect(flagged('It is late due to high volumes. It was our mistake.')).toHaveLength(1);
    expect(flagged('You wrote “it was our mistake”. It is late due to high volumes.')).toHaveLength(1);
  });

  it('a cause is an answer when the customer asked why, and responsibility was taken before', () => {
    const draft = 'It was our mistake, the courier was late.';
    expect(flagged(draft, 'Why was it late?')).toEqual([['blame', 'courier']]);
    expect(flagged(draft, 'It was late.')).toEqual([['excuse', 'courier was late']]);
  });

  it('a question accuses nobody', () => {
    expect(flagged('Did our courier call you?')).toEqual([]);
  });
});

describe('what is not judged', () => {
  it.each([
    ['somebody else’s words', 'You wrote: “our courier lost it”.'],
    ['a quoted line', '> our courier lost it\nThank you for telling me.'],
    ['a link', 'See https://example.org/our/courier/ please.'],
    ['an address', 'Write to our.courier@example.org please.'],
    ['code', 'Type `our courier` there.'],
    ['a signature after the delimiter', 'Hello Ann\n\n-- \nAnna, our courier desk'],
    ['a signature after the farewell', 'Hello Ann\n\nKind regards,\nAnna\nOur courier desk'],
    ['a Russian signature', 'Hello Ann\n\nС уважением,\nAnna\nOur courier desk'],
  ])('%s', (_, draft) => {
    expect(flagged(draft)).toEqual([]);
  });

  it('a farewell in the middle of a letter closes nothing', () => {
    expect(
      flagged(`Kind regards to your mother\n${'A line of the letter.\n'.repeat(9)}Our courier lost it.`),
    ).toHaveLength(1);
  });
});

describe('overlapping objections', () => {
  it('the longer one stands', () => {
    expect(flagged('Our courier was late, our courier lost it.')).toEqual([
      ['excuse', 'courier was late'],
      ['blame', 'our courier'],
    ]);
  });

  it('a phrase stands before shouting', () => {
    expect(flagged('WE ARE LATE DUE TO HIGH VOLUMES')).toEqual([['excuse', 'DUE TO HIGH VOLUMES']]);
  });

  it('findings are sorted and never overlap', () => {
    const draft = 'Our courier was late!!! NO courier was late due to high volumes, our courier!!!';
    const { findings } = engine.review(draft);
    expect(findings.length).toBeGreaterThan(3);
    findings.slice(1).forEach((finding, at) => {
      expect(finding.start).toBeGreaterThanOrEqual((findings[at] as Finding).end);
    });
  });
});

describe('switched off by the user', () => {
  it('a rule that is off makes room for what it covered', () => {
    const { findings } = engine.review('The courier was late.', {}, { rulesOff: ['excuse'] });
    expect(findings.map(({ rule }) => rule)).toEqual(['blame']);
  });

  it('an ignored phrase brings up nothing else in its place', () => {
    const ignored = [normalisePhrase(' Courier  WAS late! ')];
    expect(engine.review('The courier was late.', {}, { ignored }).findings).toEqual([]);
    expect(engine.review('Our courier lost it.', {}, { ignored }).findings).toHaveLength(1);
  });

  it.each([
    ['Ёлка, ‘м’яка’', "елка, ‘м'яка"],
    ['"Due  to\nhigh volumes…"', 'due to high volumes'],
    ['!!!', ''],
  ])('%j is remembered as %j', (text, phrase) => {
    expect(normalisePhrase(text)).toBe(phrase.replace('‘', "'"));
  });
});

describe('rewrites', () => {
  it('take the place of the phrase, and of its capital letter', () => {
    expect(rewritten('Due to high volumes it is late.')).toContain('Because we planned badly it is late.');
    expect(rewritten('It is late due to high volumes!')).toContain('It is late because we planned badly!');
  });

  it('of a sentence leave the greeting, and bring their own mark', () => {
    expect(rewritten('Hi Ann, it is late due to high volumes! Bye.', { customerName: 'Ann' })).toContain(
      'Hi Ann, we planned badly, Ann. Bye.',
    );
    expect(rewritten('Then the courier was late! Bye.')).toEqual(['We were late! Bye.']);
  });

  it('of a clause leave the others', () => {
    expect(rewritten('I see, our courier lost it, and I am sorry.')[0]).toBe('I see, we lost it, and I am sorry.');
  });

  it('quote the problem in the customer’s own words', () => {
    const talk = { customer: 'Hello! And now the "blue" box is lost.' };
    expect(rewritten('Our courier.', talk)).toContain('You wrote “now the ‘blue’ box is lost”: we failed you.');
  });

  it('with a slot that can’t be filled are not offered', () => {
    expect(rewritten('It is late due to high volumes.')).toEqual(['It is late because we planned badly.']);
  });

  it('that would be flagged themselves are not offered', () => {
    expect(rewritten('It is late due to high volumes.').join()).not.toContain('courier');
  });

  it('are three at most', () => {
    expect(rewritten('Our courier lost it.', { customer: 'It is lost.' })).toHaveLength(3);
  });

  it('call a Ukrainian by the vocative, or by no name', () => {
    const draft = 'Затримка через навантаження.';
    expect(rewritten(draft, { customerName: 'Олена' })).toContain('Це наша провина, Олено.');
    expect(rewritten(draft, { customerName: 'Ніколь' })).toEqual(['Затримка з нашої вини.']);
    expect(rewritten('Задержка в связи с загрузкой.', { customerName: 'Елена' })).toContain('Это наша вина, Елена.');
  });

  it('are clean where they stand', () => {
    const draft = 'Hi! Our courier was late due to high volumes!!! NO courier, due to high volumes, our courier.';
    for (const finding of engine.review(draft).findings) {
      for (const rewrite of finding.rewrites) {
        const place = { start: rewrite.start, end: rewrite.start + rewrite.text.length };
        const left = engine.review(apply(draft, rewrite)).findings;
        expect(left.filter(({ start, end }) => start < place.end && place.start < end)).toEqual([]);
      }
    }
  });
});

describe('ты and ти', () => {
  it.each([
    ['Ты не указал адрес.', 'Вы обещали привезти!', 'Вы не указали адрес.'],
    ['Ти не вказав адресу.', 'Коли ви привезете?', 'Ви не вказали адресу.'],
    ['Здравствуйте, я тебе перезвоню.', 'Где ваш курьер?', 'Здравствуйте, я вам перезвоню.'],
  ])('%j to a customer on Вы is contempt, and mended', (draft, customer, polite) => {
    expect(flagged(draft, customer)).toHaveLength(1);
    expect(flagged(draft, customer)[0]?.[0]).toBe('contempt');
    expect(rewritten(draft, { customer })).toEqual([polite]);
  });

  it('is contempt in a draft that says both', () => {
    expect(flagged('Ваш заказ готов. Я тебе перезвоню.')).toEqual([['contempt', 'тебе']]);
  });

  it('is mended with the capital that the draft writes elsewhere', () => {
    expect(rewritten('Рады Вам. Пусть твой заказ порадует.')).toEqual(['Рады Вам. Пусть Ваш заказ порадует.']);
    expect(rewritten('Рады вам. Пусть твой заказ порадует.')).toEqual(['Рады вам. Пусть ваш заказ порадует.']);
  });

  it.each([
    ['Я тебе перезвоню.', undefined],
    ['Я тебе перезвоню.', 'Ты где, заказ готов? Вы же обещали'],
    ['Я тобі передзвоню.', 'Ти коли будеш? Ви ж обіцяли'],
    ['Ты пишешь: «тебя не дождаться».', 'Привет'],
  ])('%j is fine for %j', (draft, customer) => {
    expect(flagged(draft, customer)).toEqual([]);
  });
});

describe('titles and reasons', () => {
  const pack = (language: string, title: string) => `
format: 1
id: reasons-${language}
name: Reasons
version: 1.0.0
languages: [${language}]
licence: MIT
reasons: { excuse: { title: ${title}, why: ${title}!, source: S2 } }
`;
  const speaker = engineOf(
    MINI_PACK,
    pack('en', 'Cause before ownership'),
    pack('uk', 'Причина замість відповідальності'),
  );

  it('are in the language of the passage', () => {
    const { findings } = speaker.review('Late due to high volumes.\n\nЗатримка через навантаження.');
    expect(findings.map(({ title, source }) => [title, source])).toEqual([
      ['Cause before ownership', 'S2'],
      ['Причина замість відповідальності', 'S2'],
    ]);
  });

  it('or in the language of the interface', () => {
    const { findings } = speaker.review('Late due to high volumes.', {}, { interfaceLanguage: 'uk' });
    expect(findings[0]).toMatchObject({ title: 'Причина замість відповідальності', family: 'excuse', language: 'en' });
  });

  it('of a team stand before ours', () => {
    const own = `
format: 1
id: team
name: Team
version: 1.0.0
languages: [en]
licence: MIT
findings:
  - { id: fog, rule: excuse, find: ["=thick fog"], why: Nobody here sells weather., flags: ["Thick fog."], passes: ["Sun."] }
`;
    const { findings } = engineOf(own, pack('en', 'Cause before ownership')).review('There was thick fog.');
    expect(findings[0]).toMatchObject({
      entry: 'team/fog',
      title: 'Cause before ownership',
      why: 'Nobody here sells weather.',
    });
  });
});

describe('drafts at the edges', () => {
  it.each(['', ' ', '\n\n', '!', '“', '> ', '-- '])('%j has no findings', (draft) => {
    expect(flagged(draft)).toEqual([]);
  });

  it.each([
    ['in sentences', 'Our courier was late due to high volumes!!! '],
    ['without an end', 'our courier was late due to high volumes and '],
    ['in clauses', 'our courier, due to high volumes, '],
    ['in capitals', 'NO REFUND FOR YOU. '],
    ['of one letter', 'a'],
    ['of letters set apart', 'и '],
    ['of ownership in quotation marks', '“it is our mistake” '],
    ['of marks', '«!?"'],
  ])(
    '200,000 characters %s are read',
    (_, part) => {
      const draft = part.repeat(Math.ceil(200_000 / part.length));
      expect(Array.isArray(engine.review(draft, { customer: 'It is lost.' }).findings)).toBe(true);
    },
    // what grows with the square of a draft would take hours; ms
    120_000,
  );
});
