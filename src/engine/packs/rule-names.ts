import type { RuleId } from '../model';

/**
 * What people see rules called, in every language: authors write that in the place of the id. A pack is read before
 * there is any knowledge, so the names stand here as well as with the reasons that ship.
 */
export const RULE_NAMES: Record<RuleId, readonly string[]> = {
  excuse: ['Cause before ownership', 'Причина раньше ответственности', 'Причина перед відповідальністю'],
  blame: ['Points at somebody else', 'Вина на другом', 'Винен хтось інший'],
  correction: ['Tells them they are wrong', 'Клиент выходит виноватым', 'Клієнт виходить винним'],
  'stock-apology': ['Faceless apology', 'Извинение без лица', 'Вибачення без обличчя'],
  'non-apology': ['Apology without ownership', 'Извинение с оговоркой', 'Вибачення з умовою'],
  dissuasion: ['Talks them out of it', 'Уговаривает не жаловаться', 'Відмовляння від скарги'],
  contempt: ['Looks down on them', 'Слышно пренебрежение', 'Зверхній тон'],
  'vague-promise': ['Promise without a day', 'Обещание без срока', 'Обіцянка без дня'],
  escalation: ['Passed up, not decided', 'Решение ушло наверх', 'Рішення віддано нагору'],
  order: ['Order of the steps', 'Не в том порядке', 'Не той порядок'],
  'over-limit': ['Above your limit', 'Сверх вашего лимита', 'Понад ваш ліміт'],
};

/** The rule that a name stands for, however it is capitalised; null for anything else. */
export function ruleCalled(name: string): string | null {
  const written = name.trim().toLowerCase();
  const named = Object.entries(RULE_NAMES).find(([, names]) => names.some((one) => one.toLowerCase() === written));
  return named?.[0] ?? null;
}
