import { describe, expect, it } from 'vitest';
import type { Engine } from '@/engine/engine';
import { createEngine } from '@/engine/engine';
import { createLearnedReader } from '@/engine/learned/reader';
import { knowledgeOf } from '../engine-of';
import { MINI_PACK } from '../incoming/mini-pack';
import { toyWeights } from './toy-weights';

const learned = createLearnedReader(
  toyWeights({
    abuse: 'doorstop',
    humiliation: 'doorstop',
    blame: 'gremlins',
    excuse: 'moonlight',
    correction: 'buttons',
  }),
);
const knowledge = knowledgeOf(MINI_PACK);
const engine = createEngine(knowledge, learned);
const withoutReader = createEngine(knowledge);

describe('a message without a word that the packs know', () => {
  it('is abuse when the reader scores it above the threshold, shown by its heaviest clause', () => {
    const message = 'My lamp is late, and a doorstop would answer better.';
    const { kind, abuse, severity, evidence } = engine.assess(message);
    expect({ kind, abuse, severity }).toEqual({ kind: 'mixed', abuse: ['humiliation'], severity: 2 });
    expect(evidence.map(({ start, end }) => message.slice(start, end))).toEqual(['and a doorstop would answer better']);
  });

  it('stays what it is below the threshold', () => {
    expect(engine.assess('My lamp is late.')).toMatchObject({ kind: 'constructive', evidence: [] });
  });

  it.each(['', '   ', '!!!', '😀', '1234'])('may hold nothing to read: %j', (message) => {
    expect(engine.assess(message).abuse).toEqual([]);
    expect(engine.review(message).findings.filter(({ weighed }) => weighed)).toEqual([]);
  });

  it('is no abuse when the words were said by somebody else', () => {
    expect(engine.assess('Your courier called me a doorstop.').abuse).toEqual([]);
    expect(engine.assess('The chat said “you are a doorstop, go away now”.').abuse).toEqual([]);
  });

  it('is no abuse when its words were denied', () => {
    expect(engine.assess('I am not calling you a doorstop.').abuse).toEqual([]);
  });
});

it('the packs give the reason wherever they find one', () => {
  const message = 'You idiot, you doorstop.';
  expect(engine.assess(message)).toEqual(withoutReader.assess(message));
});

describe('a draft', () => {
  it('is objected to in the clause that weighs most, with the words that did', () => {
    const draft = 'Dear Ann, your lamp stayed here, since gremlins live in the van. I send it today.';
    expect(shown(engine, draft)).toEqual([['blame', 'since gremlins live in the van', ['gremlins']]]);
  });

  it('is not objected to inside a quotation, a link or a signature', () => {
    expect(shown(engine, 'You wrote “the gremlins in your van” to us.')).toEqual([]);
    expect(shown(engine, 'It is sent.\n\nKind regards,\nGremlins and Co')).toEqual([]);
  });

  it('is left to phrases where marks are missing for more words than a sentence has', () => {
    const rulesIn = (draft: string) => engine.review(draft).findings.map(({ rule }) => rule);
    const more = (times: number) => `${'then the blue box went to the shelf '.repeat(times)} and the gremlins took it.`;
    expect(rulesIn(more(1))).toEqual(['blame']);
    expect(rulesIn(more(6))).toEqual([]);
  });

  it('puts nobody right by asking', () => {
    expect(shown(engine, 'The buttons are yours to press.')).toHaveLength(1);
    expect(shown(engine, 'Which of the buttons did you press?')).toEqual([]);
  });

  it('can be told not to be judged by a rule', () => {
    expect(engine.review('The gremlins did it.', {}, { rulesOff: ['blame'] }).findings).toEqual([]);
  });
});

describe('what a phrase finds in a draft', () => {
  const phrase = (pack: string, more = '') =>
    knowledgeOf(`
format: 1
id: ${pack}
name: Phrases
version: 1.0.0
languages: [en]
licence: MIT
findings:
  - { id: courier, rule: blame, find: ["courier lost"]${more}, flags: ["The courier lost it."], passes: ["Hello"] }
`);
  const draft = 'The courier lost it.';
  const sure = createLearnedReader(toyWeights({}, -9));
  const unsure = createLearnedReader(toyWeights({}, -3));

  it('is dropped where the reader is sure of the contrary, and the phrase is one of ours', () => {
    expect(createEngine(phrase('en'), sure).review(draft).findings).toEqual([]);
    expect(createEngine(phrase('en'), unsure).review(draft).findings).toHaveLength(1);
  });

  it('is not taken up again by the reader where an exception spares it', () => {
    const spared = phrase('en', ', except: ["courier lost his way"]');
    const sees = createLearnedReader(toyWeights({ blame: 'courier' }));
    const rulesIn = (text: string) =>
      createEngine(spared, sees)
        .review(text)
        .findings.map(({ rule }) => rule);
    expect(rulesIn('The courier lost his way.')).toEqual([]);
    expect(rulesIn('The courier lost it.')).toEqual(['blame']);
    expect(rulesIn('The courier sat down.')).toEqual(['blame']);
  });

  it("stands when the phrase is a team's own", () => {
    expect(createEngine(phrase('team'), sure).review(draft).findings).toHaveLength(1);
  });
});

function shown({ review }: Engine, draft: string) {
  return review(draft).findings.map(({ rule, start, end, weighed }) => [rule, draft.slice(start, end), weighed]);
}
