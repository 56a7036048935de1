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

/**
 * The clause itself, without a relative clause that no comma sets off: "the carer | who was meant to come at 8 | didn't come".
 * As it is where nothing shows where that ends.
 */
export function withoutBareRelative(words: readonly Word[]): readonly Word[] {
  const from = words.findIndex(({ form }) => WHO.test(form));
  if (from < 2 || from > 5 || !ARTICLE.test(words[0]?.form ?? '') || words.slice(0, from).some(isFiniteVerb))
    return words;
  const verb = words.findIndex((one, at) => at > from && isFiniteVerb(one));
  const main = words.findIndex(
    ({ form }, at) => at > verb + 1 && MAIN.test(form) && !LEANS.test(words[at - 1]?.form ?? ''),
  );
  if (verb < 0 || SAYS.test(words[verb]?.form ?? '') || main < 0) return words;
  return words.slice(verb, main).some(({ form }) => JOINS.test(form))
    ? words
    : [...words.slice(0, from), ...words.slice(main)];
}

const ARTICLE = /^(?:the|my|our|your|an?|some)$/u;

/** A verb that can be no participle. */
const MAIN =
  /^(?:didn't|hasn't|wasn't|isn't|doesn't|won't|couldn't|can't|never|was|is|has|came|went|took|gave|broke|fell|left|told)$/u;

/** Behind these it belongs to what stands before it. */
const LEANS =
  /^(?:i|you|he|she|it|we|they|which|who|that|to|and|but|or|was|were|is|are|has|had|have|be|been|not|never|what)$/u;

const JOINS = /^(?:and|but|or|that|because|when|while|if|what|who|which|as)$/u;

const SAYS = /^(?:said|says|told|thought|claimed|claims|promised|knew)$/u;
