import type { Unit } from './calendar';
import type { Moment } from './moments';
import { END_OF_DAY } from './parts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** A date without a year that was not long ago is that day, not the same day of the next year. */
const RECENT_DAYS = 60;
const FRIDAY = 5;
const SUNDAY = 7;

/**
 * When a moment is over, in ms since the epoch, by the local calendar: a day ends with the working day, hours are hours
 * whatever the clocks do. Null where it lies in the past or does not exist.
 *
 * @param now ms since the epoch
 */
export function dueOf({ day, clock }: Moment, now: number): number | null {
  const today = startOfDay(new Date(now));
  if (day?.is === 'stretch' && (EXACT.includes(day.unit) || day.count % 1 !== 0)) {
    return Math.floor((now + day.count * SPAN[day.unit]) / MINUTE) * MINUTE;
  }
  if (!day) return nextAt(today, clock?.minutes ?? END_OF_DAY, clock?.late ?? false, now);
  const date = dateOf(day, today, clock?.minutes, now);
  if (!date) return null;
  const due = at(date, clock?.minutes ?? END_OF_DAY);
  if (due > now) return due;
  // In the evening "today" and "this week" last until midnight
  const evening = at(date, 24 * 60 - 1);
  return (clock === undefined || clock.late) && evening > now ? evening : null;
}

/** These are over to the minute; longer ones, unless they are halved, go by the calendar. */
const EXACT: readonly Unit[] = ['minute', 'hour', 'day-and-night'];
const SPAN: Record<Unit, number> = {
  minute: MINUTE,
  hour: HOUR,
  'day-and-night': 24 * HOUR,
  day: 24 * HOUR,
  workday: 24 * HOUR,
  week: 7 * 24 * HOUR,
  month: 30 * 24 * HOUR,
};

function dateOf(day: NonNullable<Moment['day']>, today: Date, minutes: number | undefined, now: number): Date | null {
  switch (day.is) {
    case 'day':
      return later(today, day.offset);
    case 'weekday':
      return weekdayFrom(today, day.weekday, day.which, minutes !== undefined && at(today, minutes) > now);
    case 'date':
      return dateFrom(today, day);
    case 'week-end': {
      const friday = later(today, FRIDAY - isoWeekday(today) + (day.next ? 7 : 0));
      return at(friday, minutes ?? END_OF_DAY) > now ? friday : later(today, SUNDAY - isoWeekday(today));
    }
    case 'weekend':
      return later(today, (day.over ? SUNDAY : FRIDAY) - isoWeekday(today) + (day.next ? 7 : 0));
    case 'month-end':
      return new Date(today.getFullYear(), today.getMonth() + 1, 0);
    case 'stretch':
      return afterStretch(today, day.count, day.unit);
  }
}

/** @param canBeToday an hour was told that is still to come */
function weekdayFrom(today: Date, weekday: number, which: 'coming' | 'this' | 'next', canBeToday: boolean): Date {
  const ahead = (weekday - today.getDay() + 7) % 7;
  if (which === 'next') return later(today, ((weekday + 6) % 7) + 8 - isoWeekday(today));
  // People say "today", not the day's name
  if (ahead === 0 && which === 'coming' && !canBeToday) return later(today, 7);
  return later(today, ahead);
}

function dateFrom(today: Date, { day, month, year }: { day: number; month?: number; year?: number }): Date | null {
  if (month === undefined) {
    const inMonth = existing(today.getFullYear(), today.getMonth(), day);
    return inMonth && inMonth >= today ? inMonth : existing(today.getFullYear(), today.getMonth() + 1, day);
  }
  if (year !== undefined) return existing(year, month, day);
  const thisYear = existing(today.getFullYear(), month, day);
  if (thisYear && thisYear >= today) return thisYear;
  if (thisYear && thisYear >= later(today, -RECENT_DAYS)) return null;
  const lastYear = existing(today.getFullYear() - 1, month, day);
  if (lastYear && lastYear >= later(today, -RECENT_DAYS)) return null;
  return existing(today.getFullYear() + 1, month, day);
}

function afterStretch(today: Date, count: number, unit: Unit): Date {
  switch (unit) {
    case 'workday':
      return afterWorkdays(today, count);
    case 'week':
      return later(today, 7 * count);
    case 'month': {
      const last = new Date(today.getFullYear(), today.getMonth() + count + 1, 0);
      return new Date(last.getFullYear(), last.getMonth(), Math.min(today.getDate(), last.getDate()));
    }
    default:
      return later(today, count);
  }
}

function afterWorkdays(today: Date, count: number): Date {
  let day = today;
  for (let left = count; left > 0; ) {
    day = later(day, 1);
    if (isoWeekday(day) <= FRIDAY) left--;
  }
  return day;
}

/** The next time that the clock shows these minutes after midnight; the end of a day that is over is midnight. */
function nextAt(today: Date, minutes: number, late: boolean, now: number): number {
  if (at(today, minutes) > now) return at(today, minutes);
  const evening = at(today, 24 * 60 - 1);
  return late && evening > now ? evening : at(later(today, 1), minutes);
}

const startOfDay = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate());
const later = (date: Date, days: number) => new Date(date.getFullYear(), date.getMonth(), date.getDate() + days);
/** Monday is 1, Sunday 7. */
const isoWeekday = (date: Date) => date.getDay() || SUNDAY;

function at(date: Date, minutes: number): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate(), 0, minutes).getTime();
}

function existing(year: number, month: number, day: number): Date | null {
  const date = new Date(year, month, day);
  return date.getDate() === day ? date : null;
}
