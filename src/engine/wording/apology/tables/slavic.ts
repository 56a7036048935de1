/** What the turning of the person needs to know about Russian or Ukrainian; forms are as `Word.form` has them. */
export interface SlavicTables {
  /** The customer's pronouns to «Вы», those for the firm to «мы». */
  pronouns: ReadonlyMap<string, string>;
  /** Two words that change together: «со мной» → «с Вами». */
  pairs: ReadonlyMap<string, string>;
  you: string;
  toYou: string;
  /** The subject that we write for ourselves. */
  we: string;
  /** Nominatives of the customer's pronouns and of those for the firm. */
  customer: ReadonlySet<string>;
  firm: ReadonlySet<string>;
  /** «ваш», «ваша», «ваши», and those of «твой». */
  firmsOwn: ReadonlySet<string>;
  /** Who acts for the firm, in the nominative. */
  parties: ReadonlySet<string>;
  /** Short adjectives, participles and «сам» in the singular → plural. */
  predicates: ReadonlyMap<string, string>;
  /** Singular past forms that no ending shows → plural. */
  irregularPast: ReadonlyMap<string, string>;
  /** Nouns and adjectives that end as a past form does. */
  notPast: ReadonlySet<string>;
  masculine: readonly (readonly [ending: string, plural: string])[];
  feminine: readonly (readonly [ending: string, plural: string])[];
  /** First person singular → second plural, whole words; then endings that leave no doubt after «я» or «не». */
  first: ReadonlyMap<string, string>;
  firstEndings: readonly (readonly [ending: string, second: string])[];
  /** Endings that only the first person singular of a verb has, and the words that have them all the same. */
  firstOnly: RegExp;
  notFirst: ReadonlySet<string>;
  /** First person plural → second, after «мы» or for a verb of `first`. */
  firstPluralEndings: readonly (readonly [ending: string, second: string])[];
  /** The firm's verbs → first person plural: from «вы», from «ты», from «курьер», from «они». */
  fromYou: readonly (readonly [ending: string, first: string])[];
  fromThou: readonly (readonly [ending: string, first: string])[];
  fromHe: readonly (readonly [ending: string, first: string])[];
  fromThey: readonly (readonly [ending: string, first: string])[];
  /** Third person of the present, and the nouns that end as it does. */
  finite: RegExp;
  notFinite: ReadonlySet<string>;
  /** Second person plural that is no imperative. */
  indicative: RegExp;
  imperative: RegExp;
  /** Beginnings of past forms that a customer says of themselves without «я», and of those the firm's people do. */
  customerDeeds: ReadonlySet<string>;
  firmDeeds: ReadonlySet<string>;
  /** Present forms in the third person plural that speak of the firm: «не отвечают». */
  firmHabits: ReadonlySet<string>;
  pastEndings: readonly string[];
  /** «пришлось», «нечем»: say what somebody is in for, and want a «Вам». */
  impersonal: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  /** Words between which a clause may have two predicates. */
  joints: ReadonlySet<string>;
  /** Words that are neither subject nor object: adverbs, measures of time, particles. */
  adverbial: ReadonlySet<string>;
  /** What was ordered, paid, asked for or promised: only with what came of it is it a failure. */
  beginnings: RegExp;
  /** Past plurals that are the customers' own without «мы». */
  customersPlural: RegExp;
  /** Left out: they add nothing but heat. */
  dropped: ReadonlySet<string>;
  /** Words of anger or slang → the same in plain words. */
  plainer: ReadonlyMap<string, string>;
  /** A clause with one of these says no plain fact: questions, demands, guesses, verdicts, irony. */
  refused: ReadonlySet<string>;
  refusedBeginnings: readonly string[];
  /** Nouns that end like this are mostly somebody's trade. */
  trades: RegExp;
  /** Plural nouns that end like this are people, not things. */
  people: RegExp;
  not: string;
  and: string;
  /** The verb of insulting somebody, up to its past ending. */
  insulted: string;
  /** Clauses that begin so ask, compare or go on with what was left out. */
  refusedInFront: ReadonlySet<string>;
}
