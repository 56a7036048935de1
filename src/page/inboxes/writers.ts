import { drawnText } from './drawn';
import type { Entry } from './entry';
import { saysTyping } from './hanging-words';
import { headingsOver } from './headings';
import { lookOf } from './look';
import { sidesOfPeople } from './people';
import { calledOf, isAside, type Sign, signsOn, type Writer } from './said-by-name';
import { sidesOf } from './sides';
import { isTime } from './written-time';

export type Told = Writer | null;
/** 'aside': said to nobody. */
export type Written = Writer | 'unknown' | 'aside';

/**
 * Who wrote what in a list that no file knows; 'aside' for what was not said to anybody: notes of the team, events.
 * What programs call things counts first, then labels, the side that messages stand on, and names over the conversation.
 * Who has the same name is the same person, whatever it looks like; without names, what looks alike is of one writer.
 * @param shown what the user showed of each, which counts before all
 */
export function writersOf(list: Element, entries: readonly Entry[], shown: readonly Told[] = []): Written[] {
  const aside = asides(entries);
  const talk = entries.filter((_, index) => !aside[index]);
  const ways = [bySigns, byLabels, bySides, (them: readonly Entry[]) => byHeading(list, them)];
  const told = ways.map((way) => way(talk));
  const first = talk.map(
    (entry, index) => shown[entries.indexOf(entry)] ?? told.map((answers) => answers[index]).find(Boolean) ?? null,
  );
  const named = byNames(talk, byPeople(list, talk, first));
  const known = asBefore(talk, byLikeness(talk, named));
  const writers = new Map(talk.map((entry, index) => [entry, known[index] ?? null]));
  const marked = told[0]?.some(Boolean);
  return entries.map((entry, index) => {
    if (aside[index]) return 'aside';
    // Where each message bears a sign, what bears none is a line of the page's own
    return writers.get(entry) ?? (marked && isShort(entry) && known.some(Boolean) ? 'aside' : 'unknown');
  });
}

function asides(entries: readonly Entry[]): boolean[] {
  const words = entries.map(({ chain }) => new Set(chain.flatMap(isAside)));
  const called = entries.map(({ element }) => calledOf(element));
  // A page may call everything a note
  const everywhere = (word: string) => words.every((all) => all.has(word));
  return entries.map(
    ({ element, label }, index) =>
      label === 'note' ||
      saysNothing(drawnText(element)) ||
      // Beside messages, a comment is one of the team's
      (called[index] === 'comment' && called.includes('message')) ||
      [...(words[index] ?? [])].some((word) => !everywhere(word)),
  );
}

const saysNothing = (text: string): boolean => isTime(text) || saysTyping(text);

function bySigns(entries: readonly Entry[]): Told[] {
  const signs = entries.map(({ chain }) => chain.flatMap(signsOn));
  const common = (sign: Sign) => entries.length > 1 && signs.every((all) => all.some(({ word }) => word === sign.word));
  const differing = signs.map((all) => all.filter((sign) => !common(sign)));
  const told = differing.some((all) => all.length > 0) ? differing : signs.map((all) => all.filter(({ sure }) => sure));
  const answers = told.map(oneOf);
  const sides = new Set(answers.filter((answer) => answer !== null));
  const [only] = sides;
  if (sides.size !== 1 || !only) return answers;
  const sure = told.flat().some((sign) => sign.sure);
  if (!answers.includes(null)) return sure ? answers : answers.map(() => null);
  // One side alone is marked: what is built alike and bears no mark is the other's
  const built = new Set(entries.filter((_, index) => answers[index]).map(buildOf));
  const other = only === 'agent' ? 'customer' : 'agent';
  return answers.map((answer, index) => answer ?? (built.has(buildOf(entries[index] as Entry)) ? other : null));
}

function oneOf(signs: readonly Sign[]): Told {
  for (const some of [signs.filter(({ sure }) => sure), signs]) {
    const [only, ...others] = new Set(some.map(({ by }) => by));
    if (only) return others.length > 0 ? null : only;
  }
  return null;
}

function byLabels(entries: readonly Entry[]): Told[] {
  const answers = entries.map(({ label }) => (label === 'note' ? null : label));
  // On all messages it names a queue or a channel
  if (answers.length > 1 && answers.every((answer) => answer === 'agent')) return answers.map(() => null);
  const owner = entries.find((entry, index) => answers[index] === 'agent' && !entry.name);
  if (!owner) return answers;
  // Beside "You" stand the names of others
  return answers.map((answer, index) => answer ?? (entries[index]?.name ? 'customer' : null));
}

/** What is sent stands further to the right than what comes in. */
function bySides(entries: readonly Entry[]): Told[] {
  const sides = sidesOf(entries).map((side): Told => side && (side === 'right' ? 'agent' : 'customer'));
  return isTwofold(entries, sides) ? sides.map(() => null) : sides;
}

/** Whether one person is said to be two things. */
function isTwofold(entries: readonly Entry[], said: readonly (string | null)[]): boolean {
  const named = entries.flatMap(({ name }, index) => (name && said[index] ? [{ name, said: said[index] }] : []));
  return [...Map.groupBy(named, ({ name }) => name).values()].some((all) => new Set(all.map((it) => it.said)).size > 1);
}

/** Over a conversation stands with whom it is. */
function byHeading(list: Element, entries: readonly Entry[]): Told[] {
  const over = [...headingsOver(list), list.ownerDocument.title].join(' ').toLowerCase();
  const names = new Set(entries.flatMap(({ name }) => name ?? []));
  const named = [...names].filter((name) => over.includes(name.toLowerCase()));
  if (named.length === 0) return entries.map(() => null);
  let last: string | undefined;
  return entries.map(({ name }) => {
    last = name ?? last;
    if (!last) return null;
    return named.includes(last) ? 'customer' : names.size > 1 ? 'agent' : null;
  });
}

/** What the page around tells of people, where nothing told it of all of them. */
function byPeople(list: Element, entries: readonly Entry[], known: readonly Told[]): Told[] {
  if (!entries.some(({ name }, index) => name && !known[index])) return [...known];
  const sides = sidesOfPeople(list, entries);
  return entries.map(({ name }, index) => known[index] ?? (name ? (sides.get(name) ?? null) : null));
}

/** One person is on one side; where only one is left of whom nothing is known, they are on the other. */
function byNames(entries: readonly Entry[], known: readonly Told[]): Told[] {
  const sides = sidesOfNames(entries, known);
  const told = new Set([...sides.values()].filter(Boolean));
  const [only] = told;
  const left = [...sides].filter(([, side]) => side === null);
  if (told.size === 1 && only && left.length === 1) {
    for (const [name] of left) sides.set(name, only === 'agent' ? 'customer' : 'agent');
  }
  return known.map((writer, index) => writer ?? sides.get(entries[index]?.name ?? '') ?? null);
}

/** Of each name the side that its messages are on; null where they are on none, or on both. */
function sidesOfNames(entries: readonly Entry[], known: readonly Told[]): Map<string, Told> {
  const told = entries.flatMap(({ name }, index) => (name ? [{ name, writer: known[index] ?? null }] : []));
  const sides = [...Map.groupBy(told, ({ name }) => name)].map(([name, all]): [string, Told] => {
    const [only = null, ...others] = new Set(all.map(({ writer }) => writer).filter(Boolean));
    return [name, others.length === 0 ? only : null];
  });
  return new Map(sides);
}

/**
 * Messages that are built and dressed the same are of the same writer, as far as nothing speaks against it; where there
 * are two looks and one is ours, the other is the customer's. Where all look the same it tells nothing, nor where one
 * person's messages look in two ways: the last, an unread one.
 */
function byLikeness(entries: readonly Entry[], known: readonly Told[]): Told[] {
  const looks = entries.map(lookOf);
  const kinds = new Set(looks);
  if (kinds.size < 2 || isTwofold(entries, looks)) return [...known];
  const of = (look: string | undefined): Told => {
    const [only = null, ...others] = new Set(known.filter((writer, index) => writer && looks[index] === look));
    return others.length === 0 ? only : null;
  };
  return known.map((writer, index) => {
    const alike = writer ?? of(looks[index]);
    const [other, ...more] = [...kinds].filter((look) => look !== looks[index]);
    if (alike || more.length > 0) return alike;
    return of(other) === 'agent' ? 'customer' : null;
  });
}

/** A name may stand over several messages of one person. */
function asBefore(entries: readonly Entry[], known: readonly Told[]): Told[] {
  const named = entries.some(({ name }) => name);
  let last: Told = null;
  return known.map((writer, index) => {
    last = writer ?? (named && !entries[index]?.name ? last : null);
    return last;
  });
}

const buildOf = ({ element }: Entry): string => `${element.localName} ${element.children.length > 0}`;

const isShort = ({ element }: Entry): boolean => drawnText(element).length < 80;
