/** Letters by the Ukrainian table of 2010; those of Russian that it has not stand beside. */
const UKRAINIAN: Record<string, string> = {
  ...{
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'h',
    ґ: 'g',
    д: 'd',
    е: 'e',
    є: 'ie',
    ж: 'zh',
    з: 'z',
    и: 'y',
    і: 'i',
    ї: 'i',
    й: 'i',
  },
  ...{ к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts' },
  ...{ ч: 'ch', ш: 'sh', щ: 'shch', ь: '', ю: 'iu', я: 'ia', '’': '', "'": '', ʼ: '' },
};
/** At the beginning of a word. */
const UKRAINIAN_FIRST: Record<string, string> = { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' };

const RUSSIAN: Record<string, string> = {
  ...UKRAINIAN,
  ...{ г: 'g', ё: 'e', и: 'i', й: 'y', ъ: '', ы: 'y', э: 'e', ю: 'yu', я: 'ya' },
};

const ONLY_UKRAINIAN = /[ґєії]/u;
const ONLY_RUSSIAN = /[ёъыэ]/u;

/**
 * What Russian or Ukrainian words are in Latin letters, in lower case, each language by its own rules; what else there is
 * stays.
 * @param isUkrainian what words are that could be either
 */
export function inLatinLetters(text: string, isUkrainian: boolean): string {
  const written = text.normalize('NFC').toLowerCase();
  if (!ONLY_UKRAINIAN.test(written) && (ONLY_RUSSIAN.test(written) || !isUkrainian)) return lettersBy(written, RUSSIAN);
  const begun = written.replace(/(?<![\p{L}’'ʼ])[єїйюя]/gu, (letter) => UKRAINIAN_FIRST[letter] ?? letter);
  return lettersBy(begun.replaceAll('зг', 'zgh'), UKRAINIAN);
}

function lettersBy(text: string, table: Record<string, string>): string {
  return text.replace(/[\p{Script=Cyrillic}’'ʼ]/gu, (letter) => table[letter] ?? letter);
}
