import { overlap } from '../../../spans';
import { NEGATIVE } from '../presentable';
import type { Sentence } from '../sentences';
import { isPredicate, pluralPast } from '../slavic/verbs';
import { RUSSIAN } from '../tables/russian';
import { isJoined, type Telling } from '../telling';
import { turnPart } from '../turn-part';
import { wordsOf } from '../words';
import { namesHarm } from './harmless';

/**
 * Whether an event names no fault by any known words, and the rest of its sentence, where the fault may be, is not told:
 * «Вы трижды указали размер 44, | пришёл 50». What the customer did next is no fault of ours.
 */
export function isCutOff(telling: Telling, { event, costs }: Pick<Sentence, 'event' | 'costs'>): boolean {
  if (NEGATIVE.test(event.text) || namesHarm(event.text) || event.text.includes(', а ')) return false;
  if (telling.told.some((one) => overlap(one, event))) return false;
  const at = telling.parts.findIndex(({ start }) => start >= event.end);
  const cut = telling.parts[at];
  if (!cut || !isJoined(telling, at) || costs.some((one) => overlap(one, cut))) return false;
  const words = wordsOf(telling.reading.analysis, cut.firstToken, cut.endToken);
  if (!words.some((one) => isPredicate(one, RUSSIAN))) return false;
  // «анкеты лежат в открытой таблице, | нашёл через поиск»
  const [first] = words;
  if (first && pluralPast(first, RUSSIAN) && event.text.split(' ').length > 2) return false;
  return turnPart(telling, at, true, undefined)?.actor !== 'customer';
}
