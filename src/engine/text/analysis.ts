import type { Language, Span } from '../model';

/**
 * A text prepared for matching. Produced by `analyse`, read by the matcher and by every rule that
 * phrases can't express. Offsets always lead back to the original text.
 */
export interface Token extends Span {
  kind: 'word' | 'number' | 'mark';
  /** As matched: lower case, NFC, one apostrophe ('), ё → е; for a disguised word, the word that was meant. */
  form: string;
  /** Inflection removed, in the language of the sentence. Equal to `form` for numbers and marks. */
  stem: string;
}

export interface Sentence extends Span {
  language: Language;
  /** Index of the first token and one past the last, into `Analysis.tokens`. */
  firstToken: number;
  endToken: number;
}

export interface Analysis {
  text: string;
  tokens: Token[];
  sentences: Sentence[];
  /** Passages inside quotation marks of a whole clause or more: somebody else's words. */
  quotations: Span[];
}
