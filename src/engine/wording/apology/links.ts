import type { Language } from '../../model';
import { setOf } from './words';

/** How a clause is tied to the one before it, by its first word. */
export interface Links {
  /** Goes on: "and", "but". */
  on: ReadonlySet<string>;
  /** Explains the clause before it: "because", "which", "even though". */
  under: ReadonlySet<string>;
  /** Says nothing once the clause stands alone: "because it broke" is "it broke". */
  loose: ReadonlySet<string>;
  /** Points back to somebody named before. */
  back: ReadonlySet<string>;
  /** Demands what was left out: a clause in front of it can't be told without it. */
  bound: ReadonlySet<string>;
}

export const LINKS: Record<Language, Links> = {
  en: {
    on: setOf('and but yet then so or nor no now'),
    under: setOf('which who whose because since though although even when while after before until as where'),
    loose: setOf('and but yet then so because cause also plus or well anyway btw cos cuz hi hello hey'),
    back: setOf("he she they him her his their he's she's they're"),
    bound: setOf('that what to'),
  },
  ru: {
    on: setOf('и а но или ни да поэтому однако потом теперь'),
    under: setOf(
      'который которая которое которые которую которого которой которому которым котором которых которыми хотя потому пока когда чем где',
    ),
    loose: setOf('и а но да потому_что так_как поэтому ведь хотя зато однако также причем притом еще потом то и_что'),
    back: setOf('он она оно они его ее их ему ей им это'),
    bound: setOf('что чтобы'),
  },
  uk: {
    on: setOf('і й та а але або чи ні тому проте однак потім тепер'),
    under: setOf('який яка яке які яку якого якої якому яким якій яких якими якою хоча хоч бо поки коли ніж де'),
    loose: setOf(
      'ото осьо отож тож тобто і й та а але бо тому_що адже зате однак проте також причому ще потім то',
      'добрий_день день_добрий доброго_дня добрий_вечір доброго_вечора доброго_ранку вітаю привіт здрастуйте',
    ),
    back: setOf('він вона воно вони його її їх йому їй їм це'),
    bound: setOf('що щоб щоби'),
  },
};
