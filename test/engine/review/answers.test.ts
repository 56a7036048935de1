import { describe, expect, it } from 'vitest';
import { createEngine } from '@/engine/engine';
import { LANGUAGES } from '@/engine/model';
import { builtInKnowledge } from '../packs/built-in-packs';
import answers from './rewrite-cases/answers.json';

const engine = createEngine(builtInKnowledge);
/** Of the findings of a language, how many offer better words. */
const LEAST = 0.95;
/** What no rewrite may say: a fault that nobody told of, or words cut off from what they belong to. */
const NEVER = /^(?:Email|Chat|То) |ми мовчали|не предупредили Вас|за як(?:ими|ою) стоя[^»]*»\. Це|рассержены/u;

describe.each(LANGUAGES)('drafts that answer a complaint, %s', (language) => {
  const findings = answers
    .filter((one) => one.language === language)
    .flatMap(({ customer, draft }) =>
      engine.review(draft, { customer }).findings.map(({ rule, rewrites }) => ({ rule, draft, rewrites })),
    );

  it('get better words for what is found in them', () => {
    const bare = findings.filter(({ rewrites }) => rewrites.length === 0);
    expect(1 - bare.length / findings.length, JSON.stringify(bare)).toBeGreaterThanOrEqual(LEAST);
  });

  it('are never given words that the customer did not tell of', () => {
    for (const { rewrites } of findings) for (const { text } of rewrites) expect(text).not.toMatch(NEVER);
  });
});
