import type { Language, Span } from '../model';
import type { Token } from '../text/analysis';
import type { Clause } from '../text/clauses';
import { standingAfterAnd, standingOf } from '../text/standing';

/** A conjunction inside a clause where one thought ends and another begins. */
export interface Joint {
  /** Where the thought before it ends, as an offset and as the index one past its last token. */
  ends: number;
  endToken: number;
  /** Where the thought after it starts. */
  starts: number;
  startToken: number;
}

/** Words that part a cause from what it caused, with or without a comma, and the word that must follow, if any. */
const CAUSES: Record<Language, Readonly<Record<string, string>>> = {
  en: { because: '' },
  ru: { потому: 'что', так: 'как', поскольку: '', ибо: '' },
  uk: { бо: '', тому: 'що', оскільки: '' },
};
/** These part them only right before a fault: elsewhere they tell a time, or compare. */
const NEAR_CAUSES = new Set(['since', 'as']);
const ANDS: Record<Language, ReadonlySet<string>> = {
  en: new Set(['and', 'so']),
  ru: new Set(['и']),
  uk: new Set(['і', 'й', 'та']),
};
/** "So I sent …" keeps its first word: it says that the one follows from the other. */
const KEPT = 'so';

/** The joint before a fault in its first clause: "I have refunded it because our warehouse …". */
export function jointBefore(
  tokens: readonly Token[],
  { firstToken, endToken }: Clause,
  fault: Span,
  language: Language,
): Joint | null {
  let at = firstToken;
  while (at + 1 < endToken && (tokens[at]?.end ?? 0) <= fault.start) at++;
  for (let index = at; index > firstToken; index--) {
    const form = tokens[index]?.form ?? '';
    const second = CAUSES[language][form];
    const causes =
      second !== undefined
        ? second === '' || tokens[index + 1]?.form === second
        : language === 'en' && NEAR_CAUSES.has(form) && index >= at - 1;
    if (causes) return joint(tokens, index, index + (second ? 2 : 1));
    if (index === at || !ANDS[language].has(form)) continue;
    const goesOn = index === at - 1 || standingAfterAnd(tokens.slice(index + 1, endToken), language) === 'alone';
    if (goesOn && standingOf(tokens.slice(firstToken, index), language) === 'alone') {
      return joint(tokens, index, index + 1);
    }
  }
  return null;
}

/** The joint after a fault in its last clause; 'hanging' when what follows "and" would be lost without its subject. */
export function jointAfter(
  tokens: readonly Token[],
  { endToken }: Clause,
  fault: Span,
  from: number,
  language: Language,
): Joint | 'hanging' | null {
  for (let index = from; index + 1 < endToken; index++) {
    const token = tokens[index];
    if (!token || token.start < fault.end || !ANDS[language].has(token.form)) continue;
    const standing = standingAfterAnd(tokens.slice(index + 1, endToken), language);
    if (token.form === KEPT) {
      if (standing === 'alone' && tokens[index + 1]?.form !== 'that') return joint(tokens, index, index);
    } else if (standing === 'alone') return joint(tokens, index, index + 1);
    else if (standing === 'hanging') return standing;
  }
  return null;
}

function joint(tokens: readonly Token[], endToken: number, startToken: number): Joint {
  return {
    ends: tokens[endToken - 1]?.end ?? 0,
    endToken,
    starts: tokens[startToken]?.start ?? tokens[endToken]?.end ?? 0,
    startToken,
  };
}
