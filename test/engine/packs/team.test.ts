import { describe, expect, it } from 'vitest';
import { createEngine } from '@/engine/engine';
import { createLearnedReader } from '@/engine/learned/reader';
import { writtenResponseTime } from '@/engine/packs/response-time';
import { whoDecides } from '@/engine/packs/who-decides';
import { engineOf, knowledgeOf, packOf as loaded } from '../engine-of';
import { toyWeights } from '../learned/toy-weights';
import { head } from './pack-of';

const named = (id: string, yaml: string, languages = 'en') => head(languages).replace('id: team', `id: ${id}`) + yaml;

/** Few words of what would ship: an excuse, a label, and the parts of a boundary. */
const OURS = named(
  'en',
  `findings:
  - { id: fog, rule: excuse, find: [fog], flags: [x], passes: [y] }
  - { id: snow, rule: excuse, find: [snow], flags: [x], passes: [y] }
  - { id: driver, rule: blame, find: [our driver], flags: [x], passes: [y] }
abuse:
  - { id: clowns, kind: insult, severity: 2, find: [clowns], flags: [x], passes: [y] }
signals:
  - { signal: boundary-notice, find: [please write without insults], flags: [x] }
wordings:
  - { id: behaviour, part: boundary.behaviour, kinds: [insult], text: "Please write without insults, {name}." }
  - { id: whom, part: advice.whom, text: "Hand it over to {contact}." }
  - { id: sorry, part: stage.feeling, text: "That must have hurt." }
contacts:
  - { id: team, name: the person your team names }
`,
);

const findings = (draft: string, ...packs: string[]) =>
  engineOf(OURS, ...packs)
    .review(draft)
    .findings.map(({ start, end, entry }) => `${draft.slice(start, end)} (${entry})`);

describe('a name that is never to be flagged', () => {
  const names = named('shop', 'never-flag: [Fog Snow, Our Driver Club]\n');

  it('is not, in any of its forms', () => {
    expect(findings('I sent you the fog and snow card of the Our Driver Club.', names)).toEqual([
      'fog (en/fog)',
      'snow (en/snow)',
    ]);
    expect(findings('I sent you a Fog Snow card.', names)).toEqual([]);
    expect(findings('Write to the Our Driver Clubs.', names)).toEqual([]);
  });

  it('does not hide the same words elsewhere, nor words around it', () => {
    expect(findings('Our driver lost it in the fog.', names)).toEqual(['Our driver (en/driver)', 'fog (en/fog)']);
    const blaming = named(
      'team',
      'findings: [{ id: lost, rule: blame, find: [club lost it, our ...4 lost], flags: [x], passes: [y] }]\n',
    );
    expect(findings('Our Driver Club has lost it.', names, blaming)).toEqual(['Our Driver Club has lost (team/lost)']);
  });

  it('is a name in every language', () => {
    const ukrainian = named(
      'uk',
      'findings: [{ id: tuman, rule: excuse, find: [туман], flags: [x], passes: [y] }]\n',
      'uk',
    );
    const fair = named('fair', 'never-flag: ["Туман Фест"]\n');
    expect(findings('Надіслала квиток на Туман Фест, у нас туман.', ukrainian, fair)).toEqual(['туман (uk/tuman)']);
  });

  it('is no abuse in a message', () => {
    const circus = named('circus', 'never-flag: [Two Clowns]\n');
    const assess = (message: string) => engineOf(OURS, circus).assess(message).kind;
    expect(assess('I had seats for the Two Clowns on Friday.')).not.toBe('abusive');
    expect(assess('You are clowns.')).toBe('abusive');
  });
});

describe('what Aplomb knows', () => {
  it('is silent where a rule is switched off, and the team’s own phrases speak', () => {
    const own =
      'findings: [{ id: rain, rule: excuse, find: [rain], flags: [x], passes: [y] }]\nrules: { excuse: off }\n';
    expect(findings('Fog, snow and rain; our driver slept.', named('shop', own))).toEqual([
      'rain (shop/rain)',
      'our driver (en/driver)',
    ]);
  });

  it('is silent entry by entry', () => {
    expect(findings('Fog and snow.', named('shop', 'entries: { en/fog: off }\n'))).toEqual(['snow (en/snow)']);
    const mild = engineOf(OURS, named('shop', 'entries: { en/clowns: off }\n'));
    expect(mild.assess('You are clowns.').abuse).toEqual([]);
  });

  it('speaks again where a later pack switches it on', () => {
    const off = named('company', 'entries: { en/fog: off }\nrules: { blame: off }\n');
    const on = named('shop', 'entries: { en/fog: on }\nrules: { blame: on }\n');
    expect(findings('Our driver in the fog.', off)).toEqual([]);
    expect(findings('Our driver in the fog.', off, on)).toHaveLength(2);
    expect(findings('Our driver in the fog.', on, off)).toEqual([]);
  });

  it('asks for nothing in order where that is switched off, capitals included', () => {
    const shout = 'WE HAVE SENT YOU THE PARCEL AGAIN TODAY';
    expect(findings(shout)).not.toEqual([]);
    expect(findings(shout, named('shop', 'rules: { contempt: off }\n'))).toEqual([]);
    const limits = named('team', 'authority: [{ role: agent, limits: { USD: 5 } }]\n');
    const extra = 'signals: [{ signal: offer-extra, find: [voucher], flags: [x] }]\n';
    const offer = 'Here is a voucher of $50 for you.';
    expect(findings(offer, limits, named('shop', extra))).toHaveLength(1);
    expect(findings(offer, limits, named('shop', `${extra}rules: { over-limit: off }\n`))).toEqual([]);
  });
});

describe('a rule heard only when sure', () => {
  const pack = named('shop', 'rules: { excuse: only-when-sure, blame: only-when-sure }\n');
  /** Finds an excuse in "hail" alone; the phrases know fog and snow. */
  const learned = createLearnedReader(toyWeights({ excuse: 'hail', 'stock-apology': 'regrets' }));
  const seen = (draft: string, ...packs: string[]) =>
    createEngine(knowledgeOf(OURS, ...packs), learned)
      .review(draft)
      .findings.map(({ entry, rule }) => `${entry} ${rule}`);

  it('needs a phrase and the learned reader', () => {
    expect(seen('It was late in the fog.')).toEqual(['en/fog excuse']);
    expect(seen('It was late in the fog.', pack)).toEqual([]);
    expect(seen('It was late in the hail and fog.', pack)).toEqual(['en/fog excuse']);
    expect(seen('It was late in the hail.', pack)).toEqual([]);
    expect(seen('It was late in the hail.')).toEqual(['aplomb/reader excuse']);
  });

  it('leaves other rules, and the team’s own phrases, as they are', () => {
    expect(seen('With all our regrets.', pack)).toEqual(['aplomb/reader stock-apology']);
    const own = named('own', 'findings: [{ id: rain, rule: excuse, find: [rain], flags: [x], passes: [y] }]\n');
    expect(seen('It was late in the rain.', pack, own)).toEqual(['own/rain excuse']);
  });

  it('takes a phrase for enough where the reader is not there', () => {
    expect(findings('It was late in the fog.', pack)).toEqual(['fog (en/fog)']);
  });
});

it('a team’s own rewrite stands, whatever the learned reader thinks of it', () => {
  const learned = createLearnedReader(toyWeights({ excuse: 'hail' }));
  const own = named(
    'own',
    'findings: [{ id: rain, rule: excuse, find: [rain], flags: [x], passes: [y], rewrites: [hail] }]\n',
  );
  const offered = (...packs: string[]) =>
    createEngine(knowledgeOf(OURS, ...packs), learned)
      .review('It was late in the rain.')
      .findings.flatMap(({ rewrites }) => rewrites.map(({ text }) => text));
  expect(offered(own)).toEqual(['hail']);
});

describe('a name in a clause that only the learned reader objects to', () => {
  it('is not flagged, and hides no phrase around it', () => {
    const learned = createLearnedReader(toyWeights({ excuse: 'hail' }));
    const names = named('shop', 'never-flag: [Hail Caesar]\n');
    const blame = named(
      'en',
      'findings: [{ id: lost, rule: blame, find: [our ...3 lost], flags: [x], passes: [y] }]\n',
    );
    const seen = (draft: string, ...packs: string[]) =>
      createEngine(knowledgeOf(blame, ...packs), learned)
        .review(draft)
        .findings.map(({ entry }) => entry);
    expect(seen('It was late in Hail Caesar.')).toEqual(['aplomb/reader']);
    expect(seen('It was late in Hail Caesar.', names)).toEqual([]);
    expect(seen('Our Hail Caesar box lost it.', names)).toEqual(['en/lost']);
  });

  it('is no abuse either', () => {
    const learned = createLearnedReader(toyWeights({ abuse: 'puppets', insult: 'puppets' }));
    const abuse = (...packs: string[]) =>
      createEngine(knowledgeOf(OURS, ...packs), learned).assess('You sent me the puppets.').abuse;
    expect(abuse()).toEqual(['insult']);
    expect(abuse(named('shop', 'never-flag: [puppets]\n'))).toEqual([]);
  });
});

describe('variables of a pack', () => {
  const shop = named(
    'shop',
    `variables: { brand: Vesna, hours: "9 to 18" }
findings:
  - { id: rain, rule: excuse, find: [rain], rewrites: ["we at {brand}"], flags: [x], passes: [y] }
wordings:
  - { id: behaviour, part: boundary.behaviour, text: "At {brand} we write without insults." }
  - { id: facts, part: stage.feeling, text: "That must have hurt. {brand} is open {hours}." }
compensation:
  - { id: card, gives: remedy, text: "A {brand} card is yours." }
`,
  );

  it('stand in rewrites, boundaries, stages and offers', () => {
    const engine = engineOf(OURS, shop);
    expect(engine.review('It is late because rain came.').findings[0]?.rewrites).toMatchObject([
      { text: 'we at Vesna' },
    ]);
    expect(engine.propose({ customer: 'You are clowns.' })?.text).toBe('At Vesna we write without insults.');
  });

  it('have a text in each language that uses them', () => {
    const several = named(
      'chain',
      `variables: { brand: { en: Spring, uk: Весна } }
compensation:
  - { id: card, gives: remedy, text: { en: "A {brand} card.", uk: "Картка «{brand}»." } }
`,
      'en, uk',
    );
    expect(knowledgeOf(several).redress.rows[0]?.texts).toEqual({ en: 'A Spring card.', uk: 'Картка «Весна».' });
  });
});

describe('of several packs', () => {
  const company = named(
    'company',
    `wordings:
  - { id: behaviour, part: boundary.behaviour, kinds: [insult], rungs: [limit], text: "The company writes without insults." }
contacts:
  - { id: desk, name: the desk }
  - { id: insults, kinds: [insult], name: the company's lawyer }
`,
  );
  const shop = named(
    'shop',
    `wordings:
  - { id: behaviour, part: boundary.behaviour, text: "The shop writes without insults." }
contacts:
  - { id: desk, name: Ruth }
`,
  );
  const boundary = (...packs: string[]) => {
    const proposal = engineOf(OURS, ...packs).propose({ customer: 'You are clowns.', customerName: 'Ann Miller' });
    return [proposal?.text, proposal?.advice.whom[0]];
  };

  it('the last that has a wording or a contact decides, however special the earlier one’s', () => {
    expect(boundary()).toEqual(['Please write without insults, Ann.', 'Hand it over to the person your team names.']);
    expect(boundary(company)).toEqual(['The company writes without insults.', "Hand it over to the company's lawyer."]);
    expect(boundary(company, shop)).toEqual(['The shop writes without insults.', 'Hand it over to Ruth.']);
    expect(boundary(shop, company)).toEqual(boundary(company));
  });

  it('findings add up', () => {
    const rain = named('rain', 'findings: [{ id: rain, rule: excuse, find: [rain], flags: [x], passes: [y] }]\n');
    const hail = named('hail', 'findings: [{ id: hail, rule: excuse, find: [hail], flags: [x], passes: [y] }]\n');
    expect(findings('Fog, rain, hail.', rain, hail)).toEqual(['Fog (en/fog)', 'rain (rain/rain)', 'hail (hail/hail)']);
  });
});

describe('of two packs that find the same words', () => {
  const rain = (id: string, rule: string) =>
    named(id, `findings: [{ id: rain, rule: ${rule}, find: [rain, the heavy rain], flags: [x], passes: [y] }]\n`);

  it.each(['excuse', 'blame', 'order'])('the later objects, where the earlier finds them to be %s', (rule) => {
    expect(findings('It was the rain.', rain('company', rule), rain('shop', 'blame'))).toEqual(['rain (shop/rain)']);
    expect(findings('It was the rain.', rain('shop', 'blame'), rain('company', rule))).toEqual(['rain (company/rain)']);
  });

  it('the one that finds more of them objects first', () => {
    const long = named('company', 'findings: [{ id: all, rule: order, find: [the rain], flags: [x], passes: [y] }]\n');
    expect(findings('It was the rain.', long, rain('shop', 'blame'))).toEqual(['the rain (company/all)']);
  });
});

describe('within what time the team answers', () => {
  const door = named(
    'shop',
    'wordings: [{ id: door, part: boundary.behaviour, text: "We answer {response-time}." }]\n',
  );
  const promise = (time: string) => named('times', `response-time: ${time}\n`);
  const said = (...packs: string[]) => engineOf(OURS, ...packs).propose({ customer: 'You are clowns.' })?.text;

  it('stands in wordings, as the last pack promises it', () => {
    expect(said(door, promise('{ hours: 4 }'))).toBe('We answer within 4 hours.');
    expect(said(promise('{ hours: 4 }'), door)).toBe('We answer within 4 hours.');
    const later = named('later', 'response-time: { days: 1 }\n');
    expect(said(door, promise('{ hours: 4 }'), later)).toBe('We answer within a day.');
  });

  it('leaves a wording out where nobody promises any', () => {
    expect(engineOf(OURS, door).propose({ customer: 'You are clowns.', customerName: 'Ann Miller' })?.text).toBe(
      'Please write without insults, Ann.',
    );
  });

  it.each([
    ['en', 1, 'minutes', 'within a minute'],
    ['en', 30, 'minutes', 'within 30 minutes'],
    ['ru', 1, 'hours', 'в течение часа'],
    ['ru', 21, 'hours', 'в течение 21 часа'],
    ['ru', 11, 'minutes', 'в течение 11 минут'],
    ['ru', 3, 'days', 'в течение 3 дней'],
    ['uk', 1, 'days', 'протягом дня'],
    ['uk', 4, 'hours', 'протягом 4 годин'],
    ['uk', 121, 'minutes', 'протягом 121 хвилини'],
  ] as const)('is said in %s: %i %s', (language, count, unit, text) => {
    expect(writtenResponseTime({ count, unit }, language)).toBe(text);
  });
});

describe('who decides what', () => {
  const said = (...packs: string[]) => whoDecides(packs.map((text) => loaded(text)));

  it('is told of every matter that a pack speaks of, with those that would decide instead', () => {
    const company = named(
      'company',
      `rules: { excuse: off }
authority: [{ role: agent, limits: { UAH: 500, USD: 20 }, approver: Ruth }]
contacts: [{ id: desk, name: the desk }]
compensation: [{ id: late, gives: remedy, situations: [late], text: "A card." }]
response-time: { days: 1 }
`,
    );
    const shop = named(
      'shop',
      `rules: { excuse: only-when-sure }
entries: { en/fog: off }
authority: [{ role: agent, limits: { UAH: 300 } }]
budget: { UAH: 9000 }
wordings: [{ id: a, part: stage.thanks, text: Thank you. }, { id: b, part: stage.thanks, text: Thanks. }]
response-time: { hours: 4 }
`,
    );
    expect(said(company, shop)).toEqual([
      { matter: { on: 'rule', rule: 'excuse' }, pack: 'shop', says: 'only-when-sure', instead: ['company'] },
      { matter: { on: 'contact', kind: null }, pack: 'company', says: null, instead: [] },
      {
        matter: { on: 'compensation', gives: 'remedy', situation: 'late', language: 'en' },
        ...{ pack: 'company', says: null, instead: [] },
      },
      { matter: { on: 'limit', role: 'agent', unit: 'UAH' }, pack: 'shop', says: 300, instead: ['company'] },
      { matter: { on: 'limit', role: 'agent', unit: 'USD' }, pack: 'company', says: 20, instead: [] },
      { matter: { on: 'approver', role: 'agent', unit: 'UAH' }, pack: 'company', says: null, instead: [] },
      { matter: { on: 'approver', role: 'agent', unit: 'USD' }, pack: 'company', says: null, instead: [] },
      {
        matter: { on: 'response-time' },
        ...{ pack: 'shop', says: { count: 4, unit: 'hours' }, instead: ['company'] },
      },
      { matter: { on: 'entry', entry: 'en/fog' }, pack: 'shop', says: 'off', instead: [] },
      { matter: { on: 'wording', part: 'stage.thanks', language: 'en' }, pack: 'shop', says: null, instead: [] },
      { matter: { on: 'budget', unit: 'UAH' }, pack: 'shop', says: 9000, instead: [] },
    ]);
  });

  it('is told of a kind or situation too where a later pack speaks of any', () => {
    const company = named(
      'company',
      `contacts: [{ id: desk, kinds: [threat], name: the lawyer }]
compensation: [{ id: late, gives: remedy, situations: [late], text: "A card." }]
`,
    );
    const shop = named(
      'shop',
      `contacts: [{ id: desk, name: Ruth }]
compensation: [{ id: lost, gives: remedy, situations: [lost], text: "Two cards." }]
`,
    );
    const last = named('last', 'contacts: [{ id: desk, kinds: [hate], name: Olena }]\n');
    expect(
      said(company, shop, last).map(({ matter, pack, instead }) => [Object.values(matter)[1], pack, instead]),
    ).toEqual([
      ['threat', 'shop', ['company']],
      ['remedy', 'company', []],
      [null, 'shop', []],
      ['remedy', 'shop', []],
      ['hate', 'last', ['shop']],
    ]);
  });

  it('is nothing where packs only add up', () => {
    expect(said(named('shop', 'never-flag: [Fog Snow]\n'))).toEqual([]);
  });
});
