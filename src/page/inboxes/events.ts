import { drawnText } from './drawn';
import type { Entry } from './entry';
import { saysEvent } from './event-lines';
import { groundOf } from './ground';
import { lookOf } from './look';
import { placeOf } from './pushed';
import { signsOn } from './said-by-name';
import { sidesOf } from './sides';

/** Lines of the page's own among messages: "Anna joined the conversation", "Assigned to Tom". */

/** Longer than this, in characters, nothing is such a line. */
const LONGEST = 140;
/** What an entry must be worth as one. */
const ENOUGH = 3;
/** What at most so many of all entries have is odd; what so many have, all messages do. */
const FEW = 1 / 3;
const MANY = 1 / 2;

/**
 * Which entries are lines of the page's own. Words alone do where nothing speaks against it; where a message is drawn as
 * people's are, whatever it says is theirs.
 */
export function eventsAmong(entries: readonly Entry[]): boolean[] {
  const looks = entries.map(lookOf);
  const grounds = entries.map(({ chain }) => groundOf(chain));
  const bubbles = new Set(grounds.filter(Boolean)).size > 1;
  const signs = entries.map(({ chain }) => chain.flatMap(signsOn));
  const middle = entries.map(isInMiddle);
  const twoSided = new Set(sidesOf(entries.filter((_, index) => !middle[index])).filter(Boolean)).size > 1;
  // A pill is of a colour that nothing beside the middle has
  const beside = new Set(grounds.filter((_, index) => !middle[index]));
  const said = entries.map(({ element }) =>
    drawnText(element).length > LONGEST ? null : saysEvent(drawnText(element)),
  );
  const spoken = new Set(grounds.filter((_, index) => !said[index]));
  const often = (ground: string) => grounds.filter((other) => other === ground).length > 1;
  const pills = grounds.map(
    (ground, index) =>
      ground !== '' && ((middle[index] && twoSided && !beside.has(ground)) || (often(ground) && !spoken.has(ground))),
  );
  const sizes = entries.map(sizeOf);
  const usual = sizes.toSorted((one, other) => one - other)[Math.floor(sizes.length / 2)] ?? 0;
  const part = (all: readonly unknown[]) => all.filter(Boolean).length / entries.length;
  const named = entries.map(({ name, label }) => Boolean(name || label));
  const timed = entries.map(({ written }) => written !== '');
  const signed = [named, timed].find((all) => part(all) >= MANY);
  return entries.map((entry, index) => {
    const whole = drawnText(entry.element);
    if (whole.length > LONGEST) return false;
    const evidence: [boolean, number][] = [
      [said[index] === 'surely', 3],
      [said[index] === 'perhaps', 2],
      [bubbles && !grounds[index], 2],
      [middle[index] === true, twoSided ? 2 : 1],
      [signed?.[index] === false, 1],
      [part(looks.map((look) => look === looks[index])) <= FEW, 0.5],
      [pills[index] === true, 1],
      [(sizes[index] ?? 0) < usual, 1],
      [bubbles && grounds[index] !== '' && !pills[index], -1],
      [signs[index]?.length !== 0, -1],
      [signs[index]?.some(({ sure }) => sure) === true, -1],
      [/[!?]$/.test(whole), -2],
      [!/\p{L}/u.test(whole), -3],
    ];
    return evidence.reduce((sum, [holds, weight]) => sum + (holds ? weight : 0), 0) >= ENOUGH;
  });
}

/** In the middle of its box, or its box in the middle of the list. */
function isInMiddle({ element, chain: [words = element] }: Entry): boolean {
  return [element, element.parentElement].some((row) => row !== null && placeOf(words, row) === 'middle');
}

/** Of the letters, in px. */
function sizeOf({ element, chain: [words = element] }: Entry): number {
  const size = words.ownerDocument.defaultView?.getComputedStyle(words).fontSize ?? '';
  return Number.parseFloat(size) || 0;
}
