import type { Span } from '../model';
import type { Token } from './analysis';

const CLOSED_BY: Record<string, string[]> = {
  '«': ['»'],
  '“': ['”'],
  '„': ['“', '”', '"'],
  '‟': ['”'],
  '"': ['"'],
  "'": ["'"],
  '‘': ['’', "'"],
};
/** Marks that look like an apostrophe. */
const SINGLE = new Set(["'", '‘']);
/** Words that begin with an apostrophe: nothing is quoted there. */
const CLIPPED = new Set(['tis', 'twas', 'em', 'cause', 'cos', 'til', 'till', 'bout', 'round', 'n']);

/** A quotation says something: a single word in marks is a name or irony. */
const FEWEST_WORDS = 2;

/**
 * Passages in quotation marks, marks included. They never cross the end of a paragraph. A single quote opens one only
 * between a space and a word, and closes one only after a word: an apostrophe looks the same.
 */
export function findQuotations(text: string, tokens: Token[]): Span[] {
  const quotations: Span[] = [];
  let open: { mark: string; start: number; words: number } | null = null;
  let before = 0;
  for (const [index, token] of tokens.entries()) {
    if (open && /\n\s*\n/.test(text.slice(before, token.start))) open = null;
    before = token.end;
    if (token.kind !== 'mark') {
      if (open) open.words++;
      continue;
    }
    if (open && closes(text, open.mark, token)) {
      if (open.words >= FEWEST_WORDS) quotations.push({ start: open.start, end: token.end });
      open = null;
    } else if ((!open || (SINGLE.has(open.mark) && !SINGLE.has(token.form))) && opens(text, token, tokens[index + 1])) {
      open = { mark: token.form, start: token.start, words: 0 };
    }
  }
  return quotations;
}

function opens(text: string, token: Token, next: Token | undefined): boolean {
  if (SINGLE.has(token.form))
    return (
      !/[\p{L}\p{N}]/u.test(text.charAt(token.start - 1)) &&
      next?.kind === 'word' &&
      next.start === token.end &&
      !CLIPPED.has(next.form)
    );
  if (token.form === '"')
    return !/[\p{L}\p{N}]/u.test(text[token.start - 1] ?? ' ') && /\S/.test(text[token.end] ?? ' ');
  return token.form in CLOSED_BY;
}

function closes(text: string, mark: string, token: Token): boolean {
  if (!CLOSED_BY[mark]?.includes(token.form)) return false;
  if (!SINGLE.has(mark)) return true;
  return /[^\s('"]/u.test(text.charAt(token.start - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(token.end));
}
