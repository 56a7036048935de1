import { drawnText, wordsIn } from './drawn';
import type { Entry } from './entry';
import { groundOf } from './ground';
import { sidesOf } from './sides';
import { namesOn } from './traits';
import { type Told, writersOf } from './writers';

/**
 * Who wrote what in the conversation in which the user showed one message to be the customer's. Where that was known,
 * all else stays as it is read; else the same person's are the customer's or, where nothing names people, those that
 * look alike. Null where that tells nothing.
 */
export function shownBy(shown: Entry, list: Element, entries: readonly Entry[]): Told[] {
  const read = writersOf(list, entries);
  const alike = likeShown(shown, entries);
  const before = read[entries.indexOf(shown)];
  return entries.map((entry, index): Told => {
    const writer = read[index];
    if (entry === shown) return 'customer';
    if (writer === 'aside') return null;
    // What was told of others holds, unless it was told the wrong way round
    if (before !== 'agent' && (writer === 'agent' || (writer === 'customer' && before === 'customer'))) return writer;
    const same = alike[index] ?? null;
    return same === null ? null : same ? 'customer' : before === 'customer' ? null : 'agent';
  });
}

/** Whether messages are of who wrote the one that was shown; null where nothing tells. */
function likeShown(shown: Entry, entries: readonly Entry[]): (boolean | null)[] {
  const at = entries.indexOf(shown);
  const people = peopleOf(entries);
  const person = people[at];
  if (person) {
    const theirs = entries.filter((_, index) => people[index] === person);
    return entries.map((entry, index) => {
      if (people[index]) return people[index] === person;
      // A name may stand over several messages; what looks otherwise is of somebody who is not named
      return theirs.some((their) => looksLike(their, entry)) ? null : false;
    });
  }
  const sides = sidesOf(entries);
  const ways = [
    entries.map((entry) => holdsNames(shown, entry)),
    entries.map(({ chain }) => groundOf(chain) === groundOf(shown.chain)),
    entries.map((_, index) => sides[index] === sides[at]),
  ];
  return ways.find((all) => all.includes(false)) ?? entries.map(() => null);
}

/** The name on each message or, where there are none, what stands first on them, if it comes again. */
function peopleOf(entries: readonly Entry[]): string[] {
  const names = entries.map(({ name }) => name ?? '');
  if (names.some(Boolean)) return names;
  const firsts = entries.map(firstOn);
  return new Set(firsts.filter(Boolean)).size < firsts.length && firsts.every(Boolean) ? firsts : names;
}

function firstOn({ element }: Entry): string {
  const [first] = wordsIn(element);
  const [line = ''] = [...(first?.childNodes ?? [])].map((node) => node.textContent?.trim() ?? '').filter(Boolean);
  return first && drawnText(first) !== drawnText(element) ? line : '';
}

function holdsNames(one: Entry, other: Entry): boolean {
  const names = new Set(other.chain.flatMap(namesOn));
  return one.chain.flatMap(namesOn).every((name) => names.has(name));
}

function looksLike(one: Entry, other: Entry): boolean {
  return groundOf(one.chain) === groundOf(other.chain) && holdsNames(one, other) && holdsNames(other, one);
}
