/**
 * Words of a page as a phrase of a pack (docs/packs.md): marks go, as they mean something else there and do not matter
 * between words; a number stands for any.
 */
export function asPhrase(words: string): string {
  return words
    .replace(/[’ʼ`‘′]/gu, "'")
    .replaceAll('#', ' ')
    .replace(/(?<![\p{L}\p{N}-])\p{N}[\p{N}.,:]*(?![\p{L}\p{N}-])/gu, ' # ')
    .replace(/[^\p{L}\p{M}\p{N}'#-]+/gu, ' ')
    .replace(/(?<![\p{L}\p{N}])['-]+|['-]+(?![\p{L}\p{N}])/gu, ' ')
    .trim()
    .replace(/\s+/gu, ' ');
}
