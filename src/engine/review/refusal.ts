import type { Language } from '../model';
import type { Fault } from './fault';

/** Rules whose harm may be a refusal: the customer would be left without an answer. */
export const MAY_REFUSE = new Set(['excuse', 'blame']);

/** What is refused: a customer who asked would be left without an answer. */
const REFUSES: Record<Language, RegExp> = {
  en: /(?<!\p{L})(?:non-refundable|not refundable|no refunds?|(?:doesn't|does not|don't|do not|won't|will not) (?:allow|let|permit|cover|refund|accept|apply)|(?:can't|cannot|can not) be (?:refunded|returned|exchanged|changed|cancelled|canceled|transferred|reserved|extended|replaced|moved)|(?:can't|cannot|unable to|not able to) (?:refund|return|exchange|change|cancel|hold|keep|reserve|offer|give|accept|issue|extend|replace))(?!\p{L})/iu,
  ru: /(?<!\p{L})не (?:позволя\p{L}+|предусм\p{L}+|подлеж\p{L}+|возвраща\p{L}+|да[её]т|дают|можем (?:вернуть|поменять|отменить|продлить|держать|дать)|разреша\p{L}+|принима\p{L}+|распространя\p{L}+)|(?<!\p{L})(?:невозвратн|невозможн)\p{L}+/iu,
  uk: /(?<!\p{L})не (?:дозволя\p{L}+|передбач\p{L}+|підляга\p{L}+|поверта\p{L}+|да[єю]\p{L}*|можемо (?:повернути|поміняти|скасувати|продовжити|тримати|дати)|прийма\p{L}+|поширю\p{L}+)|(?<!\p{L})(?:незворотн|неповоротн|неможлив)\p{L}+/iu,
};

/** Whether an excuse or a culprit stands for a refusal. */
export function refuses(rule: Fault['rule'], said: string, language: Language): boolean {
  return MAY_REFUSE.has(rule) && REFUSES[language].test(said);
}
