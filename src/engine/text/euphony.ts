import type { Language } from '../model';

/**
 * Ukrainian changes sounds at the edges of words for the ear (милозвучність), and either spelling is right anywhere:
 * узяла and взяла, іти and йти, залишилися and залишились, зі and з.
 */

const CONSONANTS = 'бвгґджзклмнпрстфхцчшщ';
/** Shorter words are told one by one. */
const SHORTEST = 4;
const CHANGES: readonly [RegExp, string][] = [
  [new RegExp(`^у(?=[${CONSONANTS}])`), 'в'],
  [new RegExp(`^в(?=[${CONSONANTS}])`), 'у'],
  [new RegExp(`^і(?=[${CONSONANTS}])`), 'й'],
  [new RegExp(`^й(?=[${CONSONANTS}])`), 'і'],
];
/** What begins alike and means another thing: вступ is an introduction, уступ a ledge. */
const APART = /^[ву](?:дач|клад|ник|прав|ступ)/;
const REFLEXIVE = [
  ['ся', 'сь'],
  ['сь', 'ся'],
] as const;
const SMALL: ReadonlyMap<string, readonly string[]> = new Map(
  [
    'у в',
    'й і',
    'з із зі',
    'б би',
    'ж же',
    'уже вже',
    'усі всі',
    'усе все',
    'увесь ввесь весь',
    'іти йти',
    'іду йду',
  ].flatMap((words) => {
    const alike = words.split(' ');
    return alike.map((word) => [word, alike.filter((other) => other !== word)] as const);
  }),
);

/** The other spellings of a word for the ear; none in languages that don't change theirs. */
export function euphonicTwins(form: string, language: Language): readonly string[] {
  if (language !== 'uk') return [];
  const small = SMALL.get(form);
  if (small || form.length < SHORTEST) return small ?? [];
  const change = APART.test(form) ? undefined : CHANGES.find(([edge]) => edge.test(form));
  const beginnings = change ? [form, form.replace(...change)] : [form];
  const ends = REFLEXIVE.find(([end]) => form.endsWith(end));
  const all = ends ? beginnings.flatMap((one) => [one, one.slice(0, -ends[0].length) + ends[1]]) : beginnings;
  return all.slice(1);
}
