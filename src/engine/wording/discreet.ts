import type { Apology } from './apology/apologise';

/** Tears, shame, and that somebody has nothing left to live on. */
const PRIVATE =
  /(?<!\p{L})(?:cr(?:y|ied|ying)|tears|sobb\p{L}*|we(?:pt|ep\p{L}*)|asham\p{L}*|humiliat\p{L}*|(?:can't|cannot|couldn't|nothing to) pay|плака\p{L}*|плачу|(?:за|раз)?рыда\p{L}*|сл[её]з\p{L}*|стыдно|унижен\p{L}*|нечем|не на что|ридал\p{L}*|ридаю|сльоз\p{L}*|соромно|принижен\p{L}*|нічим|(?:нема|немає) (?:чим|за що))(?!\p{L})/iu;

/**
 * An apology as it is said to a customer: nobody is told that they cried, or that they can't pay the rent. What hurt is
 * answered by what we do (S4).
 */
export function discreet(apology: Apology): Apology {
  const { told, text } = apology;
  if (!told) return apology;
  const end = endOf(told.event, text);
  if (end === null || !PRIVATE.test(text.slice(end))) return apology;
  const cost = told.cost && !PRIVATE.test(told.cost) ? told.cost : undefined;
  return { ...apology, text: `${text.slice(0, end)}.`, told: { event: told.event, cost } };
}

/** Where the event ends in a text that tells it; its first letter may have been fitted to the word before it. */
function endOf(event: string, text: string): number | null {
  const rest = event.slice(1);
  const at = text.indexOf(rest);
  return at < 0 ? null : at + rest.length;
}
