import type { Excerpt } from '../../../incoming/excerpt';
import type { Reading } from '../../../reading';
import { type Word, wordsOf } from '../words';
import { isFiniteVerb } from './verbs';

const WHO = /^(?:who|whose|which)$/u;

/**
 * Clauses with a relative clause between commas put back into the one it stands in: "my husband, | who is in a wheelchair,
 * | couldn't get in".
 */
export function withRelatives({ analysis }: Reading, parts: readonly Excerpt[]): readonly Excerpt[] {
  const joined: Excerpt[] = [];
  for (let at = 0; at < parts.length; at++) {
    const [part, relative, rest] = parts.slice(at, at + 3);
    if (!part) break;
    if (relative && rest && stands(part, relative) && stands(relative, rest) && goesOn(relative, rest)) {
      joined.push({ ...part, end: rest.end, endToken: rest.endToken });
      at += 2;
    } else joined.push(part);
  }
  return joined;

  function stands(one: Excerpt, other: Excerpt): boolean {
    return one.sentence === other.sentence && /^, ?$/u.test(analysis.text.slice(one.end, other.start));
  }

  function goesOn(relative: Excerpt, rest: Excerpt): boolean {
    const [verb] = wordsOf(analysis, rest.firstToken, rest.endToken);
    return WHO.test(analysis.tokens[relative.firstToken]?.form ?? '') && isFiniteVerb(verb);
  }
}

/** The clause itself, without a relative clause between commas. */
export function withoutRelative(words: readonly Word[]): readonly Word[] {
  const from = words.findIndex(({ form }, at) => form === ',' && WHO.test(words[at + 1]?.form ?? ''));
  const to = words.findIndex(({ form }, at) => at > from + 1 && form === ',');
  return from < 0 || to < 0 ? words : [...words.slice(0, from), ...words.slice(to + 1)];
}
