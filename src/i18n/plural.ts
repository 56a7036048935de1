import type { Language } from '@/engine/model';

interface Forms {
  en: { one: string; other: string };
  ru: { one: string; few: string; many: string };
  uk: { one: string; few: string; many: string };
}

const rules: Record<Language, Intl.PluralRules> = {
  en: new Intl.PluralRules('en'),
  ru: new Intl.PluralRules('ru'),
  uk: new Intl.PluralRules('uk'),
};

/** The form of a word that stands after a whole number: 1 место, 2 места, 5 мест. */
export function plural<L extends Language>(language: L, count: number, forms: Forms[L]): string {
  const byRule: Partial<Record<Intl.LDMLPluralRule, string>> = forms;
  return byRule[rules[language].select(count)] ?? '';
}

/** Number and word, kept on one line: `4 places`, `4 места`. */
export function counted<L extends Language>(language: L, count: number, forms: Forms[L]): string {
  return `${count}\u00a0${plural(language, count, forms)}`;
}
