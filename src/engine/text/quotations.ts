import type { Span } from '../model';
import type { Token } from './analysis';

const CLOSED_BY: Record<string, string[]> = {
  '«': ['»'],
  '“': ['”'],
  '„': ['“', '”', '"'],
  '‟': ['”'],
};

/** A quotation says something: a single word in marks is a name or irony. */
const FEWEST_WORDS = 2;

/**
 * Passages in quotation marks, marks included. They never cross the end of a paragraph; single quotes don't count,
 * because an apostrophe looks the same.
 */
export function findQuotations(text: string, tokens: Token[]): Span[] {
  const quotations: Span[] = [];
  let open: { mark: string; start: number; words: number } | null = null;
  let before = 0;
  for (const token of tokens) {
    if (open && /\n\s*\n/.test(text.slice(before, token.start))) open = null;
    before = token.end;
    if (token.kind !== 'mark') {
      if (open) open.words++;
      continue;
    }
    if (open && closes(open.mark, token.form)) {
      if (open.words >= FEWEST_WORDS) quotations.push({ start: open.start, end: token.end });
      open = null;
    } else if (!open && opens(text, token)) {
      open = { mark: token.form, start: token.start, words: 0 };
    }
  }
  return quotations;
}

function opens(text: string, token: Token): boolean {
  if (token.form === '"')
    return !/[\p{L}\p{N}]/u.test(text[token.start - 1] ?? ' ') && /\S/.test(text[token.end] ?? ' ');
  return token.form in CLOSED_BY;
}

function closes(mark: string, form: string): boolean {
  return mark === '"' ? form === '"' : (CLOSED_BY[mark]?.includes(form) ?? false);
}
