import { TextCache } from '../cache';
import type { Language, Span } from '../model';
import type { Calendar } from './calendar';
import { type Clock, createPartReader, LETTER, type Part, type PartFound, plainly } from './parts';
import { english } from './tables/english';
import { russian } from './tables/russian';
import { ukrainian } from './tables/ukrainian';

export const CALENDARS: Record<Language, Calendar> = { en: english, ru: russian, uk: ukrainian };

/** A moment to come, as somebody tells it: a stretch from now, or a day, a time of the day, or both. */
export interface Moment extends Span {
  day?: Exclude<Part, Clock>;
  clock?: Clock;
  /** It can only be the time of a deed: "by Friday", "tomorrow", "within two days"; "on Friday" may be a lesson's. */
  ofDeed: boolean;
}

const WORD_START = new RegExp(`(?<![${LETTER}\\d'.-])[${LETTER}\\d]`, 'g');
/** In minutes after midnight. */
const NOON = 12 * 60;

type Scan = (text: string) => Moment[];
const scans: Partial<Record<Language, Scan>> = {};
/** Sentences of the drafts that are open: a keystroke reads the one that it changed. */
const kept = new TextCache<readonly Moment[]>(20_000);

/** The moments to come that a text in one language tells, left to right; what it tells of the past or of a thing is left out where words say so. */
export function momentsIn(text: string, language: Language): readonly Moment[] {
  return kept.get(`${language} ${text}`, () => {
    scans[language] ??= createScan(CALENDARS[language]);
    return scans[language](text);
  });
}

function createScan(calendar: Calendar): Scan {
  const partAt = createPartReader(calendar);
  const otherwise = new RegExp(`(?:^|[^${LETTER}])(?:${calendar.otherwise}) ?$`);
  const or = new RegExp(`^ ?(?:${calendar.or}|–|-) ?$`);
  const follows =
    calendar.bareWeekday === null
      ? null
      : new RegExp(`^ ?(?:$|[^ ${LETTER}\\d]|(?:${calendar.bareWeekday})(?![${LETTER}]))`);
  const counted = new RegExp(`^ (?:${calendar.counted})(?![${LETTER}])`);

  const isMoment = (text: string, parts: readonly PartFound[]) => {
    const [first] = parts;
    const last = parts.at(-1);
    if (!first || !last) return false;
    if (parts.length === 1 && first.is === 'date' && first.month === undefined) {
      // "the 5th" may be a floor
      const isDate = first.lead !== null || (first.alone && !otherwise.test(text.slice(0, first.start)));
      return isDate === true && (follows?.test(text.slice(first.end)) ?? true);
    }
    const timed = parts.some(({ lead }) => lead !== null);
    if (first.lead === null && otherwise.test(text.slice(0, first.start))) return false;
    const days = parts.filter((part) => part.is !== 'clock');
    if (days.length === 0) return parts.some((part) => part.is === 'clock' && (part.alone || standsAlone(text, part)));
    if (days.every((part) => part.is === 'weekday') && !timed) return follows?.test(text.slice(last.end)) ?? false;
    return true;
  };
  /** "at 18:00", "by 4": a time of the day without a day. */
  const standsAlone = (text: string, part: PartFound & Clock) =>
    part.lead !== null && (!part.bare || /^\s*(?:$|[.,;!)])/u.test(text.slice(part.end)));

  return (given) => {
    const text = plainly(given);
    return grouped(partsIn(text, partAt), (before, part) => {
      const gap = text.slice(before.end, part.start);
      return /^,? ?\(?$/u.test(gap) ? 'beside' : or.test(gap) ? 'or' : 'apart';
    })
      .filter((parts) => isMoment(text, parts))
      .flatMap((parts) => {
        const moment = momentOf(parts);
        const anew = moment.day?.is === 'stretch' && counted.test(text.slice(moment.end));
        return anew ? [] : [moment];
      });
  };
}

function partsIn(text: string, partAt: (text: string, at: number) => PartFound | null): PartFound[] {
  const parts: PartFound[] = [];
  for (const { index } of text.matchAll(WORD_START)) {
    if (index < (parts.at(-1)?.end ?? 0)) continue;
    const part = partAt(text, index);
    if (part && !(part.is === 'clock' && part.bare && part.lead === null)) parts.push(part);
  }
  return parts;
}

/** Parts that belong to one moment: a day beside a time of it, or what is told twice ("Friday, 27 November"). */
function grouped(
  parts: readonly PartFound[],
  relation: (before: PartFound, part: PartFound) => 'beside' | 'or' | 'apart',
): PartFound[][] {
  const groups: PartFound[][] = [];
  for (const part of parts) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const how = before ? relation(before, part) : 'apart';
    if (group && before && belongs(group, part, how)) group.push(part);
    else groups.push([part]);
  }
  return groups;
}

function belongs(group: readonly PartFound[], part: PartFound, how: 'beside' | 'or' | 'apart'): boolean {
  if (how === 'apart' || part.is === 'stretch' || group[0]?.is === 'stretch') return false;
  const same = group.filter((other) => (other.is === 'clock') === (part.is === 'clock'));
  if (how === 'or') return same.length === group.length;
  if (same.length === 0) return true;
  if (part.is === 'clock') return [...same, part].some((other) => other.is === 'clock' && other.rough);
  return part.is === 'date' || same.some(({ is }) => is === 'date');
}

/** Of two days or two times the later told counts, but a date more than its weekday, and an hour more than a part of the day. */
function momentOf(parts: readonly PartFound[]): Moment {
  const days = parts.filter((part): part is PartFound & Exclude<Part, Clock> => part.is !== 'clock');
  const clocks = parts.filter((part): part is PartFound & Clock => part.is === 'clock');
  return {
    start: parts[0]?.start ?? 0,
    end: parts.at(-1)?.end ?? 0,
    day: days.findLast(({ is }) => is === 'date') ?? days.at(-1),
    clock: clockOf(clocks),
    ofDeed: parts.some(({ is, lead }) => lead === 'by' || is === 'day' || is === 'stretch'),
  };
}

function clockOf(clocks: readonly Clock[]): Clock | undefined {
  const hour = clocks.findLast(({ rough }) => !rough);
  const part = clocks.findLast(({ rough }) => rough);
  if (!hour?.bare || !part) return hour ?? part;
  // "at 7 tonight", "at 7 in the morning": the part of the day says which 7 it is
  return { is: 'clock', minutes: (hour.minutes % NOON) + (part.minutes > NOON ? NOON : 0) };
}
