import { type Turning, turning } from './turning';

/** What a refusal is told by, and what it is told with. */
interface RefusalWords {
  lists: Readonly<Record<string, string>>;
  sorry: string;
  /** «По нашим правилам». */
  byRules: string;
  /** What the customer did or left undone, and «поэтому» behind it. */
  youDid: string;
  so: string;
  /** A fact that leans on the reproach, or is one. */
  noFact: RegExp;
  /** "Is not given back", "can't be", in what follows from it. */
  refuses: RegExp;
  /** How what is done instead is introduced; only the agent knows it. */
  instead: string;
}

/** A refusal told plainly, and what can be done in its place: no rule, no «извините, но», no reproach (S2). */
export function refusals({ lists, sorry, byRules, youDid, so, noFact, refuses, instead }: RefusalWords): Turning[] {
  const alone = (fact: string) => {
    const [first = ''] = fact.split(/[\s,]/u);
    const isFact = /^\S+ \S+/u.test(fact) && !noFact.test(first) && !/[?:]/u.test(fact);
    return isFact ? `${fact.charAt(0).toUpperCase()}${fact.slice(1)}`.replace(/[\s,.!…]+$/u, '') : null;
  };
  const refused = (fact = '') => {
    const said = alone(fact);
    return said === null ? null : `${said}. ${instead}`;
  };
  return [
    turning(lists, 'non-apology', `${sorry},? (?:но|але) (?<fact>.+)`, ({ fact }) => refused(fact)),
    turning(lists, ['excuse', 'correction'], `{intro}${byRules},? (?<fact>.+)`, ({ fact }) => refused(fact)),
    turning(lists, 'correction', `{intro}${youDid}[^,]{0,60}, ${so} (?<fact>.+)`, ({ fact = '' }) =>
      refuses.test(fact) ? refused(fact) : alone(fact),
    ),
  ];
}
