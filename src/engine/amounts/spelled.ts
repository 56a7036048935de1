/** Numbers in words, in the forms that stand before what is counted. An apostrophe stands for any of its kinds. */
const VALUES: Readonly<Record<string, number>> = {
  ...numbers(1, 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'),
  ...numbers(16, 'sixteen seventeen eighteen nineteen'),
  ...tens('twenty thirty forty fifty sixty seventy eighty ninety'),

  ...numbers(1, 'один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать'),
  ...numbers(14, 'четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать'),
  ...numbers(1, 'одну две трех четырех пяти шести семи восьми девяти десяти одиннадцати двенадцати тринадцати'),
  ...numbers(14, 'четырнадцати пятнадцати шестнадцати семнадцати восемнадцати девятнадцати'),
  ...tens('двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто'),
  ...tens('двадцати тридцати сорока пятидесяти шестидесяти семидесяти восьмидесяти девяноста'),
  ...hundreds('сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот'),
  ...hundreds('ста двухсот трехсот четырехсот пятисот шестисот семисот восьмисот девятисот'),

  ...numbers(1, "один два три чотири п'ять шість сім вісім дев'ять десять одинадцять дванадцять тринадцять"),
  ...numbers(14, "чотирнадцять п'ятнадцять шістнадцять сімнадцять вісімнадцять дев'ятнадцять"),
  ...numbers(1, "одну дві трьох чотирьох п'яти шести семи восьми дев'яти десяти одинадцяти дванадцяти тринадцяти"),
  ...numbers(14, "чотирнадцяти п'ятнадцяти шістнадцяти сімнадцяти вісімнадцяти дев'ятнадцяти"),
  ...tens("двадцять тридцять сорок п'ятдесят шістдесят сімдесят вісімдесят дев'яносто"),
  ...tens("двадцяти тридцяти сорока п'ятдесяти шістдесяти сімдесяти вісімдесяти дев'яноста"),
  ...hundreds("сто двісті триста чотириста п'ятсот шістсот сімсот вісімсот дев'ятсот"),
  ...hundreds("ста двохсот трьохсот чотирьохсот п'ятисот шестисот семисот восьмисот дев'ятисот"),

  ...all(2, 'двух двох'),
  ...all(1.5, 'полтора полторы півтора півтори'),
  ...all(500, 'полтысячи півтисячі'),
};
const TIMES: Readonly<Record<string, number>> = {
  ...all(100, 'hundred сотня сотню сотни сотен сотні сотень'),
  ...all(1000, 'thousand тысяча тысячу тысячи тысяч тысяче тысячей тисяча тисячу тисячі тисяч тисяче тисячею'),
  ...all(1_000_000, 'million миллион миллиона миллионов мільйон мільйона мільйонів'),
};

/** Before hundreds and thousands alone: "a couple of hundred". */
const ROUGHLY: Readonly<Record<string, number>> = {
  ...all(2, 'couple пара пару парою пари'),
  ...all(3, 'few several несколько нескольких кілька кількох декілька'),
};

const APOSTROPHES = /['’ʼ`]/gu;
const TIMES_WORD = oneOf(TIMES);
const WORD = oneOf({ ...VALUES, ...TIMES });
const EACH = new RegExp(oneOf({ ...VALUES, ...TIMES, ...ROUGHLY }), 'giu');
const BEGINS = "(?<![\\p{L}\\p{N}'’-])";
const LEAD = `(?:(?:a )?(?:${oneOf(ROUGHLY)}) (?:of )?(?=${TIMES_WORD})|a (?=${TIMES_WORD}))?`;
const IN_ROW = `${LEAD}(?:${WORD})(?:(?:[ \\u00a0-]| and )(?:${WORD}))*(?![\\p{L}\\p{N}])`;
/** «пятидесятипроцентная», «п’ятсотгривневий» */
const IN_ONE_WORD = `(?:${WORD}){1,3}(?=процент|відсотк|рубл[её]в|доллар|долар|гривнев)`;

/** Source of a regular expression (flags i, u): numbers in words, one behind the other, or the first part of an adjective. */
export const SPELLED = `${BEGINS}(?:${IN_ROW}|${IN_ONE_WORD})`;

/** What a number in words comes to: "a hundred and fifty" is 150. */
export function spelledValue(words: string): number {
  let whole = 0;
  let part = 0;
  for (const [written] of words.toLowerCase().matchAll(EACH)) {
    const word = written.replace(APOSTROPHES, "'").replaceAll('ё', 'е');
    const times = TIMES[word];
    if (times === undefined) part += VALUES[word] ?? ROUGHLY[word] ?? 0;
    else if (times === 100) part = (part || 1) * times;
    else {
      whole += (part || 1) * times;
      part = 0;
    }
  }
  return whole + part;
}

/** Part of a regular expression: any of the words, the longest first, with ё or е and any apostrophe. */
function oneOf(words: Readonly<Record<string, number>>): string {
  return Object.keys(words)
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replaceAll('е', '[её]').replaceAll("'", "['’ʼ`]"))
    .join('|');
}

function numbers(first: number, words: string, step = 1): Record<string, number> {
  return Object.fromEntries(words.split(' ').map((word, index) => [word, first + index * step]));
}

function tens(words: string): Record<string, number> {
  return numbers(20, words, 10);
}

function hundreds(words: string): Record<string, number> {
  return numbers(100, words, 100);
}

function all(value: number, words: string): Record<string, number> {
  return Object.fromEntries(words.split(' ').map((word) => [word, value]));
}
