import { describe, expect, it } from 'vitest';
import { createEngine } from '@/engine/engine';
import { excerpts } from '@/engine/incoming/excerpt';
import { factsOf } from '@/engine/incoming/told/facts';
import { stretchesOf } from '@/engine/incoming/told/stretches';
import learnt from '@/engine/incoming/told/weights.json';
import { createReader } from '@/engine/reading';
import { builtInKnowledge } from '../packs/built-in-packs';

const read = createReader(builtInKnowledge);
const engine = createEngine(builtInKnowledge);

function stretches(message: string, abuse?: string): string[] {
  const reading = read(message);
  const start = abuse ? message.indexOf(abuse) : 0;
  const evidence = abuse ? [{ kind: 'insult' as const, start, end: start + abuse.length }] : [];
  const { clauses } = factsOf(reading, excerpts(reading.analysis, evidence), evidence);
  return stretchesOf(clauses).map((one) => message.slice(one.start, one.end));
}

describe('what may name the problem', () => {
  it('is each clause of a sentence, alone and with those after it', () => {
    expect(stretches('The lid cracked, it leaks. Bye.')).toEqual([
      'The lid cracked',
      'The lid cracked, it leaks',
      'it leaks',
      'Bye',
    ]);
  });

  it('never reaches over words of abuse', () => {
    expect(stretches('The lid cracked, you fool, it leaks.', 'fool')).not.toContain(
      'The lid cracked, you fool, it leaks',
    );
  });

  it('is no longer than can be read back in one breath', () => {
    const message = `${'we went there and then we came back, '.repeat(9)}home.`;
    expect(Math.max(...stretches(message).map((one) => one.length))).toBeLessThanOrEqual(160);
  });
});

describe('the problem, in clauses that no phrase knows', () => {
  it.each([
    [
      'Good morning, hope you are well. The curtains came out of the wash two sizes shorter, please call me.',
      'The curtains came out of the wash two sizes shorter',
    ],
    [
      'Здравствуйте! Пишет вам Ольга. Шторы после вашей чистки стали короче на ладонь, перезвоните мне.',
      'Шторы после вашей чистки стали короче на ладонь',
    ],
    [
      'Добрий день! Пише вам Ольга. Штори після вашої чистки стали коротші на долоню, зателефонуйте мені.',
      'Штори після вашої чистки стали коротші на долоню',
    ],
  ])('of %j is %j', (message, words) => {
    const { kind, problem } = engine.assess(message);
    expect(kind).toBe('constructive');
    expect(problem && message.slice(problem.start, problem.end)).toBe(words);
  });

  it.each([
    'Thank you so much, the curtains fit perfectly and the fitter was very polite!',
    'Спасибо огромное, шторы сели идеально, а мастер был очень вежливый!',
    'Щиро дякую, штори сіли ідеально, а майстер був дуже ввічливий!',
    'Do you also make curtains for skylights, and how long does it take?',
    'А для мансардных окон шторы делаете? Сколько ждать?',
    'А для мансардних вікон штори робите? Скільки чекати?',
  ])('is none in %j', (message) => {
    expect(engine.assess(message)).toMatchObject({ kind: 'neutral', problem: null });
  });
});

describe('what was learnt', () => {
  it('fills tables that the last bits of a hash lead into', () => {
    for (const table of [learnt.words, learnt.nothing]) {
      expect(Math.log2(table.length) % 1).toBe(0);
      expect(table).toMatch(/^[(-Z]+$/u);
    }
  });
});
