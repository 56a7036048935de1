const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** What is due within the day leaves this much time to do it or to warn. */
const LEAD = 30 * MINUTE;
/** A working day begins. */
const MORNING = 9;
const SATURDAY = 6;
const SUNDAY = 0;

/**
 * When to remind of a promise, so that there is time to keep it or to warn ahead (S3: the shoe-repair case): half an hour
 * before what is due today, on the morning of what is due tomorrow, on the working morning before what is due later.
 *
 * @param due ms since the epoch, and so are `now` and the answer, which lies between them
 */
export function remindAt(due: number, now: number): number {
  const halfway = now + Math.floor((due - now) / 2 / MINUTE) * MINUTE;
  const shortly = Math.max(due - LEAD, halfway);
  const days = daysBetween(now, due);
  if (days === 0) return shortly;
  const wanted = days === 1 ? morningOf(due, 0) : workingMorningBefore(due);
  return wanted > now && wanted <= due - LEAD ? wanted : shortly;
}

function workingMorningBefore(due: number): number {
  const weekday = new Date(morningOf(due, 1)).getDay();
  return morningOf(due, weekday === SATURDAY ? 2 : weekday === SUNDAY ? 3 : 1);
}

function morningOf(moment: number, daysBefore: number): number {
  const date = new Date(moment);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() - daysBefore, MORNING).getTime();
}

/** By the local calendar: midnights between two moments. */
function daysBetween(from: number, to: number): number {
  const midnight = (moment: number) => new Date(moment).setHours(0, 0, 0, 0);
  return Math.round((midnight(to) - midnight(from)) / DAY);
}
