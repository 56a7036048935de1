const WORD_AHEAD = /^["“„«(]?[\p{L}\p{N}]/u;

/**
 * Text as it goes in at an offset of a draft: paragraphs stand in lines of their own; a sentence or two are kept from
 * the words around them by a space.
 */
export function setApart(text: string, around: string, at: number): string {
  const gap = text.includes('\n') ? '\n\n' : ' ';
  const before = /\S$/.test(around.slice(0, at)) && WORD_AHEAD.test(text) ? gap : '';
  const after = WORD_AHEAD.test(around.slice(at)) ? gap : '';
  return before + text + after;
}
