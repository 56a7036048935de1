import type { Language } from '../model';
import type { Analysis, Sentence, Token } from './analysis';
import { languagesOf } from './language';
import { isLatin } from './letters';
import { findQuotations } from './quotations';
import { splitSentences } from './sentences';
import { stemOf } from './stems';
import { scanTokens } from './tokens';
import { toCyrillic } from './transliteration';

/**
 * Prepares a text for matching: tokens, sentences with their languages, quotations. Never throws; linear in the text.
 * @param hint language to assume where the text itself does not tell.
 */
export function analyse(text: string, hint?: Language): Analysis {
  const tokens = scanTokens(text);
  const ranges = splitSentences(text, tokens);
  const languages = languagesOf(text, tokens, ranges, hint);
  const sentences = ranges.map((range, index) => {
    const { language = 'en', transliterated = false } = languages[index] ?? {};
    const sentence: Sentence = { ...range, language };
    for (let at = range.firstToken; at < range.endToken; at++) inflect(tokens[at], language, transliterated);
    return sentence;
  });
  return { text, tokens, sentences, quotations: findQuotations(text, tokens) };
}

function inflect(token: Token | undefined, language: Language, transliterated: boolean): void {
  if (token?.kind !== 'word') return;
  if (transliterated && language !== 'en' && isLatin(token.form.charCodeAt(0)))
    token.form = toCyrillic(token.form, language);
  token.stem = stemOf(token.form, language);
}
