import type { AbuseKind, Assessment, Language, MessageKind, Review, RuleId } from '../../engine/model';
import { maskedPhrase, namesIn } from './phrase';

/** What a report counts of one line: no id, no name, no text but the flagged words, and those masked. */
export interface Sighting {
  /** Monday of the week, `YYYY-MM-DD`; missing where the line has no date. */
  week?: string;
  message?: { language: Language; kind: MessageKind; abuse: readonly AbuseKind[] };
  draft?: { language: Language; findings: readonly { rule: RuleId; phrase: string }[] };
}

/** One line as it was judged. */
export interface Seen {
  at?: unknown;
  customer?: string | null;
  draft?: string | null;
  assessment?: Assessment;
  review?: Review;
}

export function sightingOf({ at, customer, draft, assessment, review }: Seen): Sighting {
  const text = draft ?? '';
  const names = review?.findings.length ? namesIn(customer ?? '', text) : new Set<string>();
  return {
    week: weekOf(at),
    message: assessment && { language: assessment.language, kind: assessment.kind, abuse: assessment.abuse },
    draft: review && {
      language: review.language,
      findings: review.findings.map(({ rule, start, end }) => ({
        rule,
        phrase: maskedPhrase(text, { start, end }, names),
      })),
    },
  };
}

/** Years outside of these are slips of whoever exported the tickets; they also bound how many weeks there can be. */
const YEARS = { first: 1990, last: 2100 };
const DAY = 86_400_000;

/** The Monday of an ISO date or date with time, in UTC; `undefined` for anything else. */
function weekOf(at: unknown): string | undefined {
  if (typeof at !== 'string' || !/^\d{4}-\d{2}-\d{2}(?:[T ]|$)/u.test(at)) return;
  const date = new Date(at.length > 10 ? at : `${at}T00:00Z`);
  const year = date.getUTCFullYear();
  if (!(year >= YEARS.first && year <= YEARS.last)) return;
  const sinceMonday = (date.getUTCDay() + 6) % 7;
  return new Date(date.getTime() - sinceMonday * DAY).toISOString().slice(0, 10);
}
