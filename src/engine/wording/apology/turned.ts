import type { Word } from './words';

/** Who acts in a clause, once it is told from the firm's side: «Вы ждали», «мы потеряли», «посылка пришла». */
export type Actor = 'customer' | 'firm' | 'other';

/** A clause of the customer's, told by the one who answers it. */
export interface Turned {
  words: Word[];
  actor: Actor;
  /** Something is said of somebody: without it the words are a mere name. */
  complete: boolean;
  /** The subject was not named, and is written for the customer or the firm. */
  supplied?: boolean;
  /** Begins with its verb, and names its subject behind it or not at all. */
  headless?: boolean;
  /** Surely goes on with the subject of the clause before it. */
  shares?: boolean;
}

/**
 * Turns the person of a clause; `null` where that can't be done safely.
 * @param words without a conjunction in front.
 * `before`: who acted in the clause that this one goes on, if it goes on; `ours`: a courier is ours without a "your";
 * `resumes`: its subject stands in front of a relative clause; `shares`: whoever acted before it acts in it as well;
 * `opposed`: what the firm did, is set against it; `undergone`: it likely tells what the customer went through, who need not be named.
 */
export type Turn = (
  words: readonly Word[],
  circumstances: {
    before?: Actor;
    ours: boolean;
    resumes?: boolean;
    shares?: boolean;
    undergone?: boolean;
    opposed?: boolean;
  },
) => Turned | null;
