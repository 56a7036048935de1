import type { SlavicTables } from '../../wording/apology/tables/slavic';
import type { OtherParties } from './slavic-others';

/** What the Russian and the Ukrainian constructions are made of; lists are alternatives of a regular expression. */
export interface SlavicWords {
  /** Turning of verbs and of pronouns, as the apology has it. */
  grammar: SlavicTables;
  lists: Readonly<Record<string, string>>;
  /** Past plurals of what goes wrong by somebody's hand: «потеряли». */
  deeds: readonly string[];
  /** Masculine past forms that no ending shows → plural. */
  irregular: ReadonlyMap<string, string>;
  /** Whoever else is spoken of. */
  others: RegExp;
  /** Of these, who may be a subject. */
  subjects: RegExp;
  we: string;
  not: string;
  /** What a party had to do: «должен был» as «мы» has it. */
  had: (said: string) => string;
  byOurFault: string;
  parties: OtherParties;
  /** Why it was no wonder that a culprit did it: «он ещё стажёр». */
  novice: string;
  /** Imperatives and infinitives of turning to somebody → first person: «обратитесь» → «обращусь». */
  turnTo: ReadonlyMap<string, string>;
  /** Of these, the ones that ask. */
  asks: ReadonlySet<string>;
  i: string;
  answer: string;
  findOut: string;
  by: string;
  /** A failure as the firm's own, of a clause that begins a sentence. */
  owned: (failure: string) => string;
  failed: RegExp;
  plan: RegExp;
  refusal: RegExp;
  /** Verbs of looking into something → how they go on in the same person. */
  writeToYou: { one: string; many: string };
  /** Third person → first: «свяжется» → «свяжусь». */
  ofDoer: ReadonlyMap<string, string>;
  dealing: string;
  speak: (whom: string) => string;
  learn: string;
  /** «По жалобе», in front of whom it is about. */
  aboutComplaint: string;
  /** Those above, in the dative → with them. */
  above: ReadonlyMap<string, string>;
  /** Endings of an adjective in the dative → in the instrumental. */
  adjectives: ReadonlyMap<string, string>;
  send: string;
  state: string;
  /** What was chosen, in the accusative, as the order has it; what can't be told so. */
  chosen: (what: string) => string;
  notChosen: RegExp;
  wrong: ReadonlyMap<string, string>;
  wrongThing: (thing: string, rest: string) => string;
  /** What was to be read → about it. */
  about: ReadonlyMap<string, string>;
  /** Beginnings of what was to be read → in it. */
  inside: ReadonlyMap<string, string>;
  shouldHaveTold: (about: string) => string;
  shouldHaveAsked: string;
  unclear: string;
  /** A fact of ours that the customer sees otherwise, as something to check. */
  together: (fact: string) => string;
  /** Joins two clauses with «и», as it sounds. */
  and: (before: string, after: string) => string;
  /** Words after a verb, as they sound there. */
  inTune: (verb: string, rest: string) => string;
}
