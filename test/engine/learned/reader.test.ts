import { describe, expect, it } from 'vitest';
import { createEngine } from '@/engine/engine';
import { eachFeature } from '@/engine/learned/features';
import { createLearnedReader } from '@/engine/learned/reader';
import { type Table, writeWeights } from '@/engine/learned/weights';
import { ABUSE_KINDS, type AbuseKind, type Language } from '@/engine/model';
import { createReader } from '@/engine/reading';
import { analyse } from '@/engine/text/analyse';
import { knowledgeOf } from '../engine-of';
import { MINI_PACK } from '../incoming/mini-pack';

const BITS = 12;

/** A table that gives every feature of the words one weight and all others nothing. */
function tableOf(words: string, weight: number, bias: number): Table {
  const weights = new Int8Array(1 << BITS);
  const mask = weights.length - 1;
  eachFeature(analyse(words), [], (_, hash) => {
    weights[hash & mask] = weight;
  });
  return { weights, mask, step: 0.01, bias };
}

const thresholds: Record<Language, number> = { en: 0, ru: 0, uk: 0 };
const kinds = Object.fromEntries(
  ABUSE_KINDS.map((kind) => [kind, tableOf('', 0, kind === 'humiliation' ? 1 : 0)]),
) as Record<AbuseKind, Table>;
const learned = createLearnedReader(writeWeights({ abuse: tableOf('doorstop', 100, -1), kinds, thresholds }));
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

it('the heaviest words are those that speak for abuse', () => {
  const text = 'You were no help, doorstop.';
  const [first] = learned.heaviest(createReader(knowledge)(text), 3);
  expect(first && text.slice(first.start, first.end)).toBe('doorstop');
});
