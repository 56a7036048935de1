import type { Language } from '../model';
import type { Analysis } from './analysis';
import { languagesOf } from './language';
import { findQuotations } from './quotations';
import { splitSentences } from './sentences';
import { stemOf } from './stems';
import { scanTokens } from './tokens';

/**
 * Prepares a text for matching: tokens, sentences with their languages, quotations. Never throws; linear in the text.
 * @param hint language to assume where the text itself does not tell.
 */
export function analyse(text: string, hint?: Language): Analysis {
  const tokens = scanTokens(text);
  const ranges = splitSentences(text, tokens);
  const languages = languagesOf(tokens, ranges, hint);
  const sentences = ranges.map((range, index) => ({ ...range, language: languages[index] ?? 'en' }));
  for (const sentence of sentences) {
    for (let index = sentence.firstToken; index < sentence.endToken; index++) {
      const token = tokens[index];
      if (token?.kind === 'word') token.stem = stemOf(token.form, sentence.language);
    }
  }
  return { text, tokens, sentences, quotations: findQuotations(text, tokens) };
}
