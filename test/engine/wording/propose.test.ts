import { describe, expect, it } from 'vitest';
import type { BoundaryChoice, Talk } from '@/engine/model';
import { engineOf } from '../engine-of';

const engine = engineOf(`
format: 1
id: mini
name: Mini
version: 1.0.0
languages: [en, uk]
licence: MIT

abuse:
  - { id: insult, language: en, kind: insult, severity: 2, find: ["=idiot"], flags: ["Idiot"], passes: ["Hello"] }
  - { id: threat, language: en, kind: threat, severity: 3, find: ["=watch out"], flags: ["Watch out"], passes: ["Hello"] }
  - { id: sweetie, language: en, kind: familiarity, severity: 1, find: ["=sweetie"], flags: ["Sweetie"], passes: ["Hello"] }
signals:
  - { id: coarse, language: en, signal: coarse, find: ["=damn"], flags: ["Damn"] }
  - { id: problem, language: en, signal: problem, find: ["=lost"], flags: ["It is lost"], passes: ["Hello"] }

wordings:
  - { id: greeting, language: en, part: boundary.greeting, text: "Hello." }
  - { id: greeting-name, language: en, part: boundary.greeting, text: "Hello, {name}." }
  - { id: greeting-uk, language: uk, part: boundary.greeting, text: "Вітаю, {name}." }
  - { id: greeting-uk-bare, language: uk, part: boundary.greeting, text: "Вітаю." }
  - { id: problem-heard, language: en, part: boundary.problem, text: "You wrote: “{problem}”." }
  - { id: behaviour, language: en, part: boundary.behaviour, text: "Please, no insults." }
  - { id: behaviour-b, language: en, part: boundary.behaviour, text: "Let us talk without insults." }
  - { id: behaviour-c, language: en, part: boundary.behaviour, kinds: [threat], text: "We do not answer threats." }
  - { id: next, language: en, part: boundary.next, rungs: [limit], text: "Otherwise we continue in writing." }
  - { id: next-close, language: en, part: boundary.next, rungs: [close], text: "We end the conversation here." }
  - { id: next-long, language: en, part: boundary.next, rungs: [close], lengths: [long], text: "We end the conversation here, and answer letters." }
  - { id: door, language: en, part: boundary.door, text: "Our door is open." }
  - { id: signature, language: en, part: boundary.signature, text: "Kind regards, {agent}" }
`);

function propose(customer: string, choice: BoundaryChoice = {}, talk: Talk = {}) {
  return engine.propose({ customer, ...talk }, undefined, choice);
}

describe('a boundary', () => {
  it('is one paragraph when short', () => {
    expect(propose('Idiot!')?.text).toBe('Hello. Please, no insults. Otherwise we continue in writing.');
  });

  it('has paragraphs when long', () => {
    const talk = { customerName: 'Ann', agentName: 'Eve' };
    expect(propose('Idiot! My bag is lost.', { length: 'long' }, talk)?.text).toBe(
      [
        'Hello, Ann.',
        'You wrote: “My bag is lost”.',
        'Please, no insults. Otherwise we continue in writing.',
        'Our door is open.',
        'Kind regards, Eve',
      ].join('\n\n'),
    );
  });

  it('repeats no coarse word', () => {
    const { text } = propose('Idiot! My damn bag is lost.', { length: 'long' }) ?? {};
    expect(text).toMatch(/^Hello\.\n\nPlease, no insults\./u);
  });

  it('takes the most specific wording that fits', () => {
    expect(propose('Watch out!')?.text).toBe('Hello. We do not answer threats. We end the conversation here.');
    expect(propose('Watch out!', { length: 'long' })?.text).toContain('and answer letters');
  });

  it('has another wording for those who want one, and comes round again', () => {
    const texts = [0, 1, 2, -1].map((variant) => propose('Idiot!', { variant })?.text);
    expect(texts[0]).toContain('no insults.');
    expect(texts[1]).toContain('without insults');
    expect(texts[2]).toBe(texts[0]);
    expect(texts[3]).toBe(texts[1]);
    expect(propose('Idiot!')?.variants).toBe(2);
  });

  it.each([
    ['Listen, sweetie.', 'familiarity', 'notice', false],
    ['Idiot!', 'insult', 'limit', true],
    ['Sweetie, you idiot!', 'insult', 'limit', true],
    ['Idiot, watch out!', 'threat', 'close', true],
  ] as const)('for %j is about %s, on the rung %s', (customer, kind, advised, needed) => {
    expect(propose(customer)).toMatchObject({ kind, advised, rung: advised, needed });
  });

  it('goes up or down when the user wants it', () => {
    expect(propose('Idiot!', { rung: 'close' })).toMatchObject({ rung: 'close', advised: 'limit' });
  });

  it('addresses a Ukrainian by the vocative, or by no name', () => {
    const text = (customerName: string) => propose('Idiot!', { language: 'uk' }, { customerName })?.text;
    expect(text('Олена')).toBe('Вітаю, Олено.');
    expect(text('Ніколь')).toBe('Вітаю.');
  });

  it.each(['My bag is lost!', 'Hello', ''])('is not proposed for %j', (customer) => {
    expect(propose(customer)).toBeNull();
  });

  it('is not proposed in a language without wordings', () => {
    expect(propose('Idiot!', { language: 'ru' })).toBeNull();
  });

  it('leaves the problem out when the user wants it so', () => {
    const customer = 'Idiot! My bag is lost.';
    expect(propose(customer)).toMatchObject({ due: true, withProblem: true });
    expect(propose(customer, { withProblem: false })?.text).not.toContain('My bag');
    expect(propose('Idiot!', { withProblem: true })).toMatchObject({ due: false, withProblem: false });
  });

  it('does not put words of one language into wording of another', () => {
    const { text } = propose('Idiot! My bag is lost.', { language: 'uk', length: 'long' }) ?? {};
    expect(text).toBe('Вітаю.');
  });

  it('is signed by a name, and by no address', () => {
    expect(propose('Idiot!', { length: 'long' }, { agentName: 'eve@bags.example' })?.text).not.toContain('regards');
  });

  it('stands on an assessment that was made before', () => {
    const customer = 'Idiot!';
    const assessment = engine.assess(customer);
    expect(engine.propose({ customer }, assessment)).toEqual(engine.propose({ customer }));
  });
});

describe('a team’s own parts', () => {
  const head = (id: string) => `
format: 1
id: ${id}
name: ${id}
version: 1.0.0
languages: [en]
licence: MIT
`;
  const ours = `${head('en')}
abuse:
  - { id: insult, kind: insult, severity: 2, find: ["=idiot"], flags: ["Idiot"], passes: ["Hello"] }
  - { id: threat, kind: threat, severity: 3, find: ["=watch out"], flags: ["Watch out"], passes: ["Hello"] }
signals:
  - { id: problem, signal: problem, find: ["=lost"], flags: ["It is lost"], passes: ["Hello"] }
wordings:
  - { id: greeting, part: boundary.greeting, text: "{name}," }
  - { id: behaviour, part: boundary.behaviour, kinds: [insult, threat], rungs: [limit, close], text: "Insults end this talk." }
  - { id: solution, part: boundary.solution, problem: true, rungs: [close], text: "We decided: {solution}." }
  - { id: manager, part: boundary.introduction, roles: [manager], text: "I lead this team." }
  - { id: whom, part: advice.whom, kinds: [threat], text: "To the person your team names." }
  - { id: whom-contact, part: advice.whom, kinds: [threat], text: "To {contact}." }
  - { id: keep, part: advice.keep, kinds: [threat], text: "Screenshots." }
  - { id: keep-2, part: advice.keep, kinds: [threat], text: "The address." }
`;
  const team = `${head('team')}
wordings:
  - { id: behaviour, part: boundary.behaviour, kinds: [insult], text: "We talk kindly here." }
contacts:
  - { id: anybody, name: "Tom, front desk" }
  - { id: safety, kinds: [threat, harassment], name: "Olena, safety" }
`;
  const engine = engineOf(ours, team);
  const alone = engineOf(ours);

  it('go before ours, however specific these are, and only where they fit', () => {
    const text = (customer: string, talk: Talk = {}) => engine.propose({ customer, ...talk })?.text;
    expect(text('Idiot!')).toBe('We talk kindly here.');
    expect(text('Watch out!')).toBe('Insults end this talk.');
    expect(alone.propose({ customer: 'Idiot!' })?.text).toBe('Insults end this talk.');
  });

  it('are called by name in a sentence that goes on', () => {
    expect(engine.propose({ customer: 'Idiot!', customerName: 'Anna Bell' })?.text).toBe('Anna, we talk kindly here.');
  });

  it('name who takes over, for the agent alone', () => {
    const advice = { tone: [], keep: ['Screenshots.', 'The address.'], avoid: [] };
    expect(engine.propose({ customer: 'Watch out!' })?.advice).toEqual({ ...advice, whom: ['To Olena, safety.'] });
    expect(alone.propose({ customer: 'Watch out!' })?.advice).toEqual({
      ...advice,
      whom: ['To the person your team names.'],
    });
    expect(engine.propose({ customer: 'Idiot!' })?.advice).toMatchObject({ whom: [], keep: [] });
  });

  it('close with the solution in writing, where something is still due', () => {
    const { text = '', gaps } = alone.propose({ customer: 'Watch out! My bag is lost.' }) ?? {};
    expect(text).toBe('We decided: [what we will do, and by when…]. Insults end this talk.');
    expect(gaps?.map(({ start, end }) => text.slice(start, end))).toEqual(['[what we will do, and by when…]']);
    expect(alone.propose({ customer: 'Watch out!' })?.gaps).toEqual([]);
  });

  it('say who steps in', () => {
    expect(alone.propose({ customer: 'Idiot!', role: 'manager' })).toMatchObject({
      role: 'manager',
      text: 'I lead this team. Insults end this talk.',
    });
    expect(alone.propose({ customer: 'Idiot!', role: 'manager' }, undefined, { role: 'agent' })?.role).toBe('agent');
  });
});
