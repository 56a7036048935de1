import { describe, expect, it } from 'vitest';
import { type Excerpt, excerpts, shorten } from '@/engine/incoming/excerpt';
import { analyse } from '@/engine/text/analyse';

const CORE = 'the lamp was broken';

/** A clause without an end, its words counted as they are looked at. */
function endless(times: number) {
  const text = `${'and we went there '.repeat(times)}${CORE}${' and waited again'.repeat(times)}`;
  const analysis = analyse(text);
  let looks = 0;
  const tokens = new Proxy(analysis.tokens, {
    get(target, key, receiver) {
      looks++;
      return Reflect.get(target, key, receiver);
    },
  });
  const [whole] = excerpts(analysis, []);
  const start = text.indexOf(CORE);
  const span = shorten({ ...analysis, tokens }, whole as Excerpt, { start, end: start + CORE.length });
  return { looks, words: text.slice(span.start, span.end) };
}

describe('an excerpt of a clause without an end', () => {
  it('is what stands around its core, at whole words', () => {
    const { words } = endless(100);
    expect(words).toContain(CORE);
    expect(words).toMatch(/^(?:and|we|went|there) .* (?:and|waited|again)$/u);
    expect(words.length).toBeLessThanOrEqual(160);
  });

  it('costs no more in a longer one', () => {
    expect(endless(4_000).looks).toBeLessThan(endless(1_000).looks + 10);
  });
});
