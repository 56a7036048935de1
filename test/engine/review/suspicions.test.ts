import { describe, expect, it } from 'vitest';
import { createEngine } from '@/engine/engine';
import { createLearnedReader } from '@/engine/learned/reader';
import { toyWeights } from '../learned/toy-weights';
import { builtInKnowledge } from '../packs/built-in-packs';

const learned = createLearnedReader(
  toyWeights({ excuse: 'moonlight', correction: 'buttons', 'non-apology': 'teapot', escalation: 'harbour' }),
);
const engine = createEngine(builtInKnowledge, learned);
const rulesIn = (draft: string, customer?: string) =>
  engine.review(draft, { customer }).findings.map(({ rule }) => rule);

describe('what the learned reader suspects', () => {
  it('is no excuse where the customer asked why, and the fault was owned before', () => {
    const draft = 'We forgot your lamp, and I am sorry. There was moonlight over the yard.';
    expect(rulesIn(draft, 'Why is my lamp so late?')).not.toContain('excuse');
    expect(rulesIn('There was moonlight over the yard.', 'Why is my lamp so late?')).toContain('excuse');
  });

  it('is no correction where the feeling is told, or the customer cleared', () => {
    expect(rulesIn('You must be exhausted by those buttons.')).not.toContain('correction');
    expect(rulesIn("You didn't do anything wrong with the buttons.")).not.toContain('correction');
    expect(rulesIn('The buttons are on the left.')).toContain('correction');
  });

  it('is no non-apology where what happened is named, or something is asked', () => {
    expect(rulesIn("Sorry you can't open the teapot.")).not.toContain('non-apology');
    expect(rulesIn('Sorry, which teapot is it?')).not.toContain('non-apology');
    expect(rulesIn('The teapot stands on the left.')).toContain('non-apology');
  });

  it('is no escalation where whoever decides answers themselves', () => {
    expect(rulesIn('I am the owner of the harbour, and I answer you myself.')).not.toContain('escalation');
    expect(rulesIn('The harbour has the last word on this.')).toContain('escalation');
  });
});
