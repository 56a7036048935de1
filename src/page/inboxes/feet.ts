import { type Byline, bylineOf } from './byline';
import { drawnText, wordsIn } from './drawn';
import { isAction } from './hanging-words';
import { tagsTo } from './through';
import { isTime } from './written-time';

/** What stands under the words of a message in a box of its own: who wrote it, when, whether it was read. */
export interface Foot extends Byline {
  element: Element;
}

/** The feet of the messages of one list: they stand in the same place of most of them. Null where there is none. */
export function feetOf(elements: readonly Element[]): (Foot | null)[] {
  const feet = elements.map(footOf);
  const places = feet.map((foot, index) => foot && tagsTo(foot.element, elements[index] as Element));
  const names = feet.flatMap((foot) => foot?.name ?? []);
  // Who writes to each other writes more than once
  const everywhere = names.length === elements.length;
  if (names.length > 1 && !everywhere && new Set(names).size === names.length) return feet.map(() => null);
  return feet.map((foot, index) => {
    const often = places.filter((place) => place === places[index]).length;
    return often > 1 && often * 2 >= elements.length ? foot : null;
  });
}

function footOf(message: Element): Foot | null {
  const said = [...wordsIn(message)].filter((words) => !isAction(drawnText(words)));
  const last = said.at(-1);
  if (said.length < 2 || !last || last.localName === 'p') return null;
  const byline = bylineOf(last);
  return byline && isTime(byline.time) ? { ...byline, element: last } : null;
}
