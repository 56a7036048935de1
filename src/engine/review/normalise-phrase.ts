const APOSTROPHES = /['’ʼ`‘′]/gu;
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/**
 * The form in which words are remembered as "never flag this": case, the kind of apostrophe, ё, spacing and the marks
 * at the edges do not matter.
 */
export function normalisePhrase(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(APOSTROPHES, "'")
    .replace(/\s+/gu, ' ')
    .replace(EDGES, '');
}
