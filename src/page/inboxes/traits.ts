import { shortOf } from '../short';
import type { Entry } from './entry';
import { groundOf } from './ground';
import { signsOn, wordsOf } from './said-by-name';
import { sidesOf } from './sides';

/** A class that a person wrote: machines put digits and capitals into theirs. */
const BY_HAND = /^[a-z]+(([-_]{1,2}|(?<=[a-z])(?=[A-Z]))[A-Za-z]?[a-z]+)*$/;
/** What names the state of a message, or its place among others, and not its writer. */
const PASSING =
  /hover|focus|active|selected|new|last|first|unread|visible|animat|open|odd|even|stripe|zebra|collaps|expand|attach|image|file|star|pinned|urgent|edited|(^|[-_])(alt|read|seen|col|exp|prev|next|start|end|middle|top|bottom|group|single)($|[-_])/i;
const SIGN = /^(in|out|incoming|outgoing|inbound|outbound|customer|client|visitor|agent|operator|user|true|false|0|1)$/;

/** Classes and data attributes of an element that somebody wrote by hand and that tell more than a state. */
export function namesOn(box: Element): string[] {
  const classes = [...box.classList].filter((name) => BY_HAND.test(name) && name.length < 40 && !PASSING.test(name));
  const data = [...box.attributes].flatMap(({ name, value }) => {
    if (!name.startsWith('data-') || !BY_HAND.test(name.slice(5)) || PASSING.test(name)) return [];
    // A value may hold anything; one that says who writes is a word of the program's
    return wordsOf(value).length <= 3 && signsOn(box).length > 0 && SIGN.test(value) ? [`${name}=${value}`] : [name];
  });
  return [...classes, ...data].sort();
}

/** What messages of a list have that may tell their writers apart: names of their boxes, their ground, their side. */
export function traitsOf(entries: readonly Entry[]): ReadonlySet<string>[] {
  const grounds = entries.map(({ chain }) => groundOf(chain));
  const sides = sidesOf(entries);
  return entries.map(({ chain }, index) => {
    const names = new Set(chain.flatMap(namesOn).map(shortOf));
    if (grounds[index] && !isStriped(grounds)) names.add(`ground ${grounds[index]}`);
    return sides[index] ? names.add(`side ${sides[index]}`) : names;
  });
}

/** Every other one: rows of a table take turns in two colours, whoever wrote them. */
function isStriped(grounds: readonly string[]): boolean {
  return new Set(grounds).size === 2 && grounds.every((ground, index) => ground === grounds[index % 2]);
}
