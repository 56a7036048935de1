import builtIn from 'virtual:built-in-packs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createEngine } from '@/engine/engine';
import { LANGUAGES, type Language } from '@/engine/model';
import { draftOf, messageOf } from '../../bench/drafts';

/** Texts of the sentences that were matched against the packs. */
const matched: string[] = [];

vi.mock('@/engine/packs/automaton', async (original) => {
  const real = await original<typeof import('@/engine/packs/automaton')>();
  return {
    createMatcher: (...made: Parameters<typeof real.createMatcher>) => {
      const match = real.createMatcher(...made);
      return (analysis: Parameters<typeof match>[0]) => {
        for (const { start, end } of analysis.sentences) matched.push(analysis.text.slice(start, end));
        return match(analysis);
      };
    },
  };
});

beforeEach(() => {
  matched.length = 0;
});

describe.each(LANGUAGES)('a keystroke in a draft of 200 words, %s', (language) => {
  const draft = `${draftOf(language, 200, 1)} x`;

  it('re-reads the one sentence that it changed', () => {
    const review = reviewing(language);
    review(draft);
    const whole = matched.splice(0).length;
    review(`${draft}y`);
    expect(whole).toBeGreaterThan(8);
    expect(matched).toHaveLength(1);
    expect(`${draft}y`.endsWith(matched[0] ?? 'nothing')).toBe(true);
  });

  it('in the middle, leaves the sentences around it alone', () => {
    const review = reviewing(language);
    review(draft);
    matched.length = 0;
    const at = draft.indexOf(' ', draft.length / 2);
    review(`${draft.slice(0, at)}z${draft.slice(at)}`);
    // the rewrites of that sentence, if it has any, are read once as well
    expect(matched.length).toBeLessThanOrEqual(3);
    expect(matched.every((sentence) => /z\b/u.test(sentence))).toBe(true);
  });

  it('gives what a draft gives that was never seen before', () => {
    const review = reviewing(language);
    const fault = draftOf(language, 20, 2);
    for (const typed of [draft, `${fault} ${draft}`, `${draft.slice(0, -90)} ${fault}`, draft.slice(40), draft]) {
      expect(review(typed)).toEqual(reviewing(language)(typed));
    }
  });

  it('that is taken back costs nothing', () => {
    const review = reviewing(language);
    review(draft);
    review(`${draft}y`);
    matched.length = 0;
    review(draft);
    expect(matched).toEqual([]);
  });
});

/** Reviews as an answer to a message, which is read once and never again. */
function reviewing(language: Language) {
  const engine = createEngine(builtIn);
  const customer = messageOf(language, 1);
  return (draft: string) => engine.review(draft, { customer });
}
