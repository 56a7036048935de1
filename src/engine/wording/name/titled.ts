import type { Language } from '../../model';

/** What may stand before a name, and how it is written before it when one addresses its bearer. */
const TITLES: Record<Language, Readonly<Record<string, string>>> = {
  en: {
    mr: 'Mr',
    mrs: 'Mrs',
    ms: 'Ms',
    miss: 'Miss',
    mx: 'Mx',
    dr: 'Dr',
    doctor: 'Dr',
    prof: 'Professor',
    professor: 'Professor',
  },
  ru: { господин: 'господин', госпожа: 'госпожа', 'г-н': 'господин', 'г-жа': 'госпожа' },
  uk: { пан: 'пане', пані: 'пані', п: 'п' },
};

export interface Titled {
  /** As it is written in an address; `undefined` where the name has none. */
  title?: string;
  words: string[];
}

/** Takes the title off a name. */
export function titled(words: readonly string[], language: Language): Titled {
  const [first = '', ...rest] = words;
  const title = TITLES[language][first.toLowerCase().replace(/\.$/u, '')];
  return title !== undefined && rest.length > 0 ? { title, words: rest } : { words: [...words] };
}
