import { describe, expect, it } from 'vitest';
import { compile } from '@/engine/packs/compile';
import { ENDINGS, FIRST_OWN, type Parts, WORDS } from '@/engine/packs/parts';
import { readPhrases, writePhrases } from '@/engine/packs/written';
import { packOf } from './pack-of';

const YAML = `words: { party: [courier, "delivery (service | company)", =lost], any: ["<party> ...2 <party>"] }
endings: { past: [ed, ing, ""] }
findings:
  - id: a
    rule: blame
    find: ["[our] <party> ...6 lo~past", "^ why , # * $", "red & tall & old", "delay*", "<any> and <any>"]
    except: ["not <party>"]
    flags: [x]
    passes: [y]
`;

/** A part spelled out, whatever its number. */
function spelled(parts: Parts, id: number): string {
  if (id < FIRST_OWN) return `#${id}`;
  const sort = parts.sort(id);
  if (sort === ENDINGS) return `${parts.text(id)}~${parts.endings(id).join('/')}`;
  if (parts.isWord(id) && sort !== WORDS) return `${sort}${parts.text(id)}`;
  const inner = parts.of(id).map((one) => spelled(parts, one));
  return `${sort}(${sort === WORDS ? inner.sort().join(' ') : inner.join(' ')})`;
}

describe('phrases as text', () => {
  const { phrases } = compile([packOf(YAML)]);

  it('are the same phrases after reading, writing and reading again', () => {
    const once = readPhrases(phrases.en[0] ?? '');
    const twice = readPhrases(writePhrases(once));
    expect(once.phrases).toHaveLength(6);
    expect(once.phrases.map(({ accepted }) => accepted)).toEqual([0, 0, 0, 0, 0, 1]);
    expect(twice.phrases.map(({ part }) => spelled(twice.parts, part))).toEqual(
      once.phrases.map(({ part }) => spelled(once.parts, part)),
    );
  });

  it('hold what stands in several of them once', () => {
    const { parts } = readPhrases(phrases.en[0] ?? '');
    const all = Array.from({ length: parts.count }, (_, id) => spelled(parts, id));
    expect(new Set(all).size).toBe(all.length);
  });

  it('of no pack at all are none', () => {
    expect(compile([]).phrases.uk).toEqual([]);
  });

  it('may be written in many alphabets', () => {
    const words = Array.from({ length: 400 }, (_, index) => String.fromCharCode(0x4e00 + index));
    const yaml = `findings: [{ id: a, rule: blame, find: [${words.map((word) => `=${word}`).join()}], flags: [x], passes: [y] }]`;
    const read = readPhrases(compile([packOf(yaml)]).phrases.en[0] ?? '');
    expect(read.phrases.map(({ part }) => read.parts.text(part))).toEqual(words);
  });
});
