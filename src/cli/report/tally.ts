import type { AbuseKind, Language, MessageKind, RuleId } from '../../engine/model';
import { Frequent } from './frequent';
import type { Sighting } from './sighting';

/** Numbers about the messages or drafts of one language, or of one week. */
export interface Tally {
  messages: number;
  kinds: Partial<Record<MessageKind, number>>;
  abuse: Partial<Record<AbuseKind, number>>;
  drafts: number;
  /** Drafts with a finding at all. */
  flagged: number;
  findings: number;
  rules: Partial<Record<RuleId, number>>;
}

export interface Phrase {
  rule: RuleId;
  phrase: string;
  count: number;
}

/** Phrases that came less often say more about one letter than about habits, and stay out. */
const LEAST = 3;
const MOST = 30;

/** Everything that a report says, gathered line by line; its size does not grow with the lines. */
export class Gathering {
  lines = 0;
  /** Lines that could not be judged. */
  bad = 0;
  undated = 0;
  readonly languages = new Map<Language, Tally>();
  /** By the Monday, `YYYY-MM-DD`. */
  readonly weeks = new Map<string, Tally>();
  readonly #phrases = new Frequent();

  add({ week, message, draft }: Sighting): void {
    if (!week) this.undated++;
    const weekly = week ? tallyOf(this.weeks, week) : emptyTally();
    if (message) {
      for (const tally of [tallyOf(this.languages, message.language), weekly]) {
        tally.messages++;
        count(tally.kinds, message.kind);
        for (const kind of message.abuse) count(tally.abuse, kind);
      }
    }
    if (draft) {
      for (const tally of [tallyOf(this.languages, draft.language), weekly]) {
        tally.drafts++;
        tally.findings += draft.findings.length;
        if (draft.findings.length > 0) tally.flagged++;
        for (const { rule } of draft.findings) count(tally.rules, rule);
      }
      for (const { rule, phrase } of draft.findings) this.#phrases.add(`${rule}\t${phrase}`);
    }
  }

  /** The flagged words that come back most. `slack` is how much too low a count may be. */
  phrases(): { top: Phrase[]; slack: number } {
    const top = this.#phrases.top(MOST, LEAST).map(({ key, count }) => {
      const [rule, phrase = ''] = key.split('\t');
      return { rule: rule as RuleId, phrase, count };
    });
    return { top, slack: this.#phrases.slack };
  }
}

function emptyTally(): Tally {
  return { messages: 0, kinds: {}, abuse: {}, drafts: 0, flagged: 0, findings: 0, rules: {} };
}

function tallyOf<K>(tallies: Map<K, Tally>, key: K): Tally {
  const known = tallies.get(key) ?? emptyTally();
  tallies.set(key, known);
  return known;
}

function count<K extends string>(counts: Partial<Record<K, number>>, key: K): void {
  counts[key] = (counts[key] ?? 0) + 1;
}
