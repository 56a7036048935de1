import type { Language } from '../model';
import type { Token } from './analysis';
import { CERTAIN, leanOf, SURE } from './lean';
import { isCyrillic, isLatin } from './letters';
import type { SentenceRange } from './sentences';
import { transliteratedFrom } from './transliteration';

export interface SentenceLanguage {
  language: Language;
  /** Typed in Latin letters although it is Russian or Ukrainian. */
  transliterated: boolean;
}

/**
 * The language of each sentence: script first, then for Cyrillic what its words lean to. A sentence that tells too
 * little takes what the rest of the text says, then its neighbours', then `hint`.
 */
export function languagesOf(
  text: string,
  tokens: readonly Token[],
  sentences: readonly SentenceRange[],
  hint?: Language,
): SentenceLanguage[] {
  const traces = sentences.map((sentence) => traceOf(text, tokens, sentence));
  const whole = { latin: 0, cyrillic: 0, english: 0, lean: 0 };
  for (const trace of traces) {
    whole.latin += trace.latin;
    whole.cyrillic += trace.cyrillic;
    whole.lean += trace.lean;
  }
  const told = leaning(whole.lean);
  const hinted = hint && hint !== 'en' ? hint : null;
  const cyrillic = (Math.abs(whole.lean) >= SURE ? told : (hinted ?? told)) ?? 'ru';
  const found = traces.map((trace) => trace.transliterated ?? decide(trace, whole, cyrillic));
  return found.map((language, index) => ({
    language: language ?? nearest(found, index) ?? hint ?? (whole.cyrillic > 0 ? cyrillic : 'en'),
    transliterated: traces[index]?.transliterated !== null,
  }));
}

interface Trace {
  /** Words in each script. */
  latin: number;
  cyrillic: number;
  /** Frequent English words. */
  english: number;
  /** Sum of what the Cyrillic words lean to (lean.ts). */
  lean: number;
}

const ENGLISH = new Set(
  (
    'the a an i you we he she it they is are was were be been to of in on at for and or but not no my your our me us him her them this that these those ' +
    "what why how when where who have has had do does did don't didn't can't will would could should can please sorry with from by as if so very all any get got"
  ).split(' '),
);

/** @param form in lower case */
export const isCommonEnglish = (form: string): boolean => ENGLISH.has(form);

function traceOf(
  text: string,
  tokens: readonly Token[],
  sentence: SentenceRange,
): Trace & { transliterated: 'ru' | 'uk' | null } {
  const trace = { latin: 0, cyrillic: 0, english: 0, lean: 0 };
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word') continue;
    const first = token.form.charCodeAt(0);
    if (isLatin(first)) {
      trace.latin++;
      if (isCommonEnglish(token.form)) trace.english++;
    } else if (isCyrillic(first)) {
      trace.cyrillic++;
      trace.lean += leanOf(token.form);
    }
  }
  // the form of a word has е for it
  if (
    trace.cyrillic > 0 &&
    /ё/i.test(text.slice(tokens[sentence.firstToken]?.start, tokens[sentence.endToken - 1]?.end))
  )
    trace.lean += CERTAIN;
  const maybe = trace.latin > 0 && trace.cyrillic === 0;
  return { ...trace, transliterated: maybe ? transliteratedFrom(tokens, sentence) : null };
}

function leaning(lean: number): 'ru' | 'uk' | null {
  if (lean === 0) return null;
  return lean > 0 ? 'ru' : 'uk';
}

/** Null where there is nothing to go by, or only Latin names within a Cyrillic text. */
function decide(trace: Trace, whole: Trace, cyrillic: Language): Language | null {
  if (trace.latin > trace.cyrillic && (trace.english > 0 || trace.cyrillic === 0)) {
    const name = trace.latin <= 3 && trace.english === 0 && whole.cyrillic > whole.latin;
    return name ? null : 'en';
  }
  if (trace.cyrillic === 0) return null;
  return Math.abs(trace.lean) >= SURE ? leaning(trace.lean) : cyrillic;
}

function nearest(found: readonly (Language | null)[], index: number): Language | null {
  for (let far = 1; far <= 8; far++) {
    const near = found[index - far] ?? found[index + far];
    if (near) return near;
  }
  return null;
}
