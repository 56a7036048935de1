import type { Language } from '../../model';
import { isBareDeed } from './beginnings';
import { isGrief, isSorrow } from './close-ones';
import type { Passage } from './passage';

/**
 * The sentence that apologises for an event (docs/craft.md §3, stages 3 and 4; S4).
 * @param costs what it cost, none to two clauses in the order in which they are told
 */
export function worded(language: Language, event: Passage, costs: readonly Passage[] = []): string {
  return { en: english, ru: russian, uk: ukrainian }[language](event, costs);
}

function english(event: Passage, costs: readonly Passage[]): string {
  return `I'm sorry that ${told(event, costs, { that: ', that', joint: event.open ? ' and' : ', and that' })}.`;
}

function russian(event: Passage, costs: readonly Passage[]): string {
  const [first = ''] = event.text.split(', а ');
  const isSet = SIDE_BY_SIDE.test(event.open ? `${event.text}, а` : event.text) || isBareDeed('ru', first);
  const opening = isSet ? 'Простите нас:' : isGrief(event.text) ? 'Мне очень жаль, что' : 'Простите, что';
  const joint = slavicJoint(event, costs, { that: isSet ? 'и' : 'и что', though: ', хотя' });
  return `${opening} ${told(event, costs, { that: isSet ? ',' : ', что', joint })}.`;
}

function ukrainian(event: Passage, costs: readonly Passage[]): string {
  const opening =
    event.actor === 'firm' || OF_OURS.test(event.text) || !isSorrow(event.text) || / а /u.test(event.text)
      ? 'Пробачте, що'
      : 'Мені шкода, що';
  const joint = slavicJoint(event, costs, { that: 'і що', though: ', хоча' });
  // after a vowel Ukrainian says «в супі», not «у супі»
  return `${opening} ${told(event, costs, { that: ', що', joint })}.`
    .replace(/ що у (?=[^аеиіоуєїюявф])/giu, ' що в ')
    .replace(/(?<=[аеиіоуєїюя]) у(?=(?:зя|трат|пала|крал|становл|явл|ноч|чора|вечері|ранці|дома))/giu, ' в')
    .replace(/(?<=[аеиіоуєїюя]) у (?=[бгґджзклмнпрстхцчшщ][аеиіоуєїюя])/giu, ' в ');
}

/** What befell them was our doing: «Ваш кіт після нашої стрижки не їсть». */
const OF_OURS = /(?:^| )(?:наш\p{L}*|ми)(?= |$)/u;

/** The event, and behind it the costs, the last of them with a joint of its own. */
function told(event: Passage, costs: readonly Passage[], { that, joint }: { that: string; joint: string }): string {
  const last = costs.at(-1);
  if (!last) return event.text;
  return `${event.text}${costs
    .slice(0, -1)
    .map(({ text }) => `${that} ${text}`)
    .join('')}${joint} ${last.text}`;
}

function slavicJoint(
  event: Passage,
  costs: readonly Passage[],
  { that, though }: { that: string; though: string },
): string {
  if (event.open) return ', а';
  if (event.actor !== 'customer' && costs.length === 1 && WANTED.test(costs[0]?.text ?? '')) return though;
  const { divided } = costs.at(-2) ?? event;
  return `${divided ? ',' : ''} ${that}`;
}

/** «Вы заказывали 44-й, а мы прислали 50-й»: what they did themselves is nothing that we could beg pardon for. */
const SIDE_BY_SIDE =
  /^(?:\d+ \p{L}+ )?(?:Вы|Ваш\S* \p{L}+|мы (?:по)?обещали) [^,]*(?:,[^,]*)?, (?:а(?= |$)|но (?:мы|Вам|Вас) )/u;

/** What the customer had asked for, told behind what they got. */
const WANTED =
  /^(?:Вы|Ви) (?:\S+ )?(?:(?:по)?просили|(?:по)?прохали|заказ(?:ыв)?али|замов(?:или|ляли)|выбрали|выбирали|вибирали|обирали|(?:за)?брон(?:ировали|ювали))(?!\p{L})/u;
