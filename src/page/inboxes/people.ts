import { labelsOf } from '../field';
import { ASKED, ASKED_BY, ASSIGNEE, RECIPIENT, REQUESTER, STARTER, TEAM } from '../label-words';
import { drawnText, wordsIn } from './drawn';
import type { Entry } from './entry';
import { saysEvent } from './event-lines';
import { FIELDS } from './field-box';
import { labelled, type Writer } from './said-by-name';
import { isShown } from './shown';
import { around, within } from './through';

/** What a page tells of the people in a conversation where their messages themselves tell nothing. */

/** What people are worth as customers, from this up, and as the team's, from this down. */
const ENOUGH = 2;
/** Longer words, in characters, tell other things than who somebody is. */
const LINE = 140;
/** More words, in characters, behind a name with a key before it are of a list, not of a fact. */
const KEYED = 12;
/** This much of a page is looked at, in boxes of words. */
const MOST = 4000;

const word = (words: string) => new RegExp(`(?<!\\p{L})(${words})(?!\\p{L})`, 'iu');
const whole = (words: string) => new RegExp(`^(${words})\\s*:?$`, 'iu');
const IS_TEAM = /* @__PURE__ */ word(TEAM);
const IS_REQUESTER = /* @__PURE__ */ whole(REQUESTER);
const IS_ASSIGNEE = /* @__PURE__ */ whole(ASSIGNEE);
const IS_RECIPIENT = /* @__PURE__ */ whole(RECIPIENT);
const IS_STARTER = /* @__PURE__ */ whole(STARTER);
const HAS_ASKED = /* @__PURE__ */ new RegExp(`^\\s*(${ASKED})(?!\\p{L})`, 'iu');
const ASKED_BEFORE = /* @__PURE__ */ new RegExp(`(${ASKED_BY})\\s*$`, 'iu');
/** Who uses the page stands there. */
const BARS = 'nav, header, footer, menu, [role="banner"], [role="navigation"], [role="menubar"]';
/** In a line of the page's own: who has a task. */
const TOOK =
  /assign|accept|offered|claim|picked up|took over|назнач|принял|взял|забрал|передан|поручен|признач|прийня|взяв|взяла|доручен/iu;
const ADDRESS = /(?<![^\s<(:])([^\s@<>(]+)@[^\s@<>()]+\.\p{L}{2,}/u;
const TEAM_ADDRESS =
  /^(support|help|helpdesk|info|service|care|sales|hello|team|office|no-?reply|contact|shop|orders?|billing|returns)([.+_-]|$)/i;

/** Words of a page that hold a name, and what stands around them. */
interface Mention {
  before: string;
  behind: string;
  /** What the box around says, where that is no more than a line. */
  line: string;
}

/** On which side people are; null for whom nothing tells it. */
export function sidesOfPeople(list: Element, entries: readonly Entry[]): ReadonlyMap<string, Writer> {
  const names = [...new Set(entries.flatMap(({ name }) => (name && name.length > 2 ? [name] : [])))];
  if (names.length === 0) return new Map();
  const words = outside(list);
  const labels = labelsBeside(list);
  // What all names are called tells nobody from another
  const told = new Set(entries.map(({ named }) => named)).size > 1;
  const lines = ownLines(list, entries);
  const worth = names.map((name) => {
    const mentions = mentionsOf(name, words);
    const keys = mentions.filter(({ behind }) => behind.length < KEYED).map(({ before }) => before);
    const theirs = entries.filter((entry) => entry.name === name);
    const heads = theirs.flatMap(({ beside }) => [...beside]).map(drawnText);
    const first = name.split(' ')[0] ?? name;
    const evidence: [boolean, number][] = [
      [labels.some((label) => holdsName(label, name)), 3],
      [keys.some((key) => IS_RECIPIENT.test(key)), 3],
      [keys.some((key) => IS_REQUESTER.test(key) || labelled(key) === 'customer'), 3],
      [keys.some((key) => IS_ASSIGNEE.test(key) || labelled(key) === 'agent'), -3],
      [told && theirs.some(({ named }) => named === 'customer'), 3],
      [told && theirs.some(({ named }) => named === 'agent'), -3],
      [mentions.some(({ before, behind }) => HAS_ASKED.test(behind) || ASKED_BEFORE.test(before)), 2],
      [heads.some((head) => head.startsWith(name) && HAS_ASKED.test(head.slice(name.length))), 2],
      [heads.some((head) => IS_STARTER.test(head)), 2],
      [mentions.some(({ line }) => isPersonal(line)), 1],
      [heads.some((head) => TEAM_ADDRESS.test(ADDRESS.exec(head)?.[1] ?? '')), -3],
      [IS_TEAM.test(name), -2],
      [theirs.some(({ to }) => to !== undefined && IS_TEAM.test(to)), 3],
      [lines.some((line) => TOOK.test(line) && holdsName(line, first)), -2],
    ];
    return evidence.reduce((sum, [holds, weight]) => sum + (holds ? weight : 0), 0);
  });
  // Two customers write to nobody: what was found of one of them tells something else
  const customers = names.filter((_, index) => (worth[index] ?? 0) >= ENOUGH);
  const best = Math.max(...worth);
  const only = worth.filter((it) => it === best).length === 1;
  return new Map(
    names.flatMap((name, index): [string, Writer][] => {
      const value = worth[index] ?? 0;
      if (value <= -ENOUGH) return [[name, 'agent']];
      return customers.includes(name) && only && value === best ? [[name, 'customer']] : [];
    }),
  );
}

/** What a page says beside a conversation. */
function outside(list: Element): string[][] {
  const body = [...around(list)].at(-1)?.ownerDocument.body ?? list;
  const words: string[][] = [];
  let left = MOST;
  for (const element of wordsIn(body)) {
    if (left-- <= 0) break;
    const text = drawnText(element);
    if (text.length > LINE || list.contains(element) || !isShown(element)) continue;
    const near = element.closest(BARS) ? [] : [...around(element)].slice(1, 3);
    const outer = near.map(drawnText).filter((line) => line.length <= LINE);
    words.push([text, ...outer]);
  }
  return words;
}

/** What is on the fields of the page, and of the pages that it is a frame of. */
function labelsBeside(list: Element): string[] {
  const pages = new Set([...around(list)].map(({ ownerDocument }) => ownerDocument));
  const fields = [...pages].flatMap((page) => within(page, FIELDS));
  return fields.filter((field) => !list.contains(field)).flatMap(labelsOf);
}

function mentionsOf(name: string, words: readonly string[][]): Mention[] {
  return words.flatMap((lines) => {
    if (!lines[0] || !holdsName(lines[0], name)) return [];
    return lines.map((line) => {
      const at = line.indexOf(name);
      return { line, before: line.slice(0, at).trim(), behind: line.slice(at + name.length) };
    });
  });
}

/** Lines among the messages that are of none of them. */
function ownLines(list: Element, entries: readonly Entry[]): string[] {
  const said = entries.map(({ element }) => element);
  const all = [...wordsIn(list)].flatMap((words) => [words, ...(words.parentElement ? [words.parentElement] : [])]);
  return [...new Set(all)]
    .filter((words) => list.contains(words) && !said.some((entry) => entry.contains(words) || words.contains(entry)))
    .map(drawnText)
    .filter((line) => line.length <= LINE && saysEvent(line) !== null);
}

/** A card of somebody: a name with an address that is not the team's. */
function isPersonal(line: string): boolean {
  const [, local] = ADDRESS.exec(line) ?? [];
  return local !== undefined && !TEAM_ADDRESS.test(local);
}

function holdsName(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && !/\p{L}/u.test(text[at - 1] ?? '') && !/\p{L}/u.test(text[at + name.length] ?? '');
}
