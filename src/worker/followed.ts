import type { Sum } from '@/engine/amounts/amount';
import type { NotedOffer } from '@/store/noted';

/** A text that was put in stands in a draft while so much of its words does: agents make it their own. */
const SHARE = 0.5;

/**
 * What is left of the noted offers in a draft, with the sums as they read now; the ids of those that are gone; and the
 * sums that were not noted yet.
 */
export function followed(
  noted: readonly NotedOffer[],
  offered: readonly Sum[],
  draft: string,
): { kept: NotedOffer[]; gone: string[]; fresh: Sum[] } {
  const fresh = [...offered];
  const take = (is: (sum: Sum) => boolean) => {
    const at = fresh.findIndex(is);
    return at < 0 ? undefined : fresh.splice(at, 1)[0];
  };
  // those that read as they did take theirs first
  const same = new Map(noted.map(({ id, sum }) => [id, sum && take((one) => isSame(one, sum))]));
  const kept = noted.flatMap((one): NotedOffer | NotedOffer[] => {
    const { id, sum, text } = one;
    if (same.get(id)) return one;
    const stands = text !== '' && isMostlyIn(draft, text);
    const changed = sum && (stands || text === '') ? take(({ unit }) => unit === sum.unit) : undefined;
    if (changed) return { ...one, sum: changed };
    return stands ? one : [];
  });
  const gone = noted.map(({ id }) => id).filter((id) => !kept.some((one) => one.id === id));
  return { kept, gone, fresh };
}

/** The decision that an offer takes over: what the review of the draft found before the panel told whose words it was. */
export function standsFor(noted: readonly NotedOffer[], sum: Sum | null): { id: string; others: NotedOffer[] } {
  const found = noted.find((one) => one.text === '' && sum !== null && one.sum !== null && isSame(one.sum, sum));
  return { id: found?.id ?? crypto.randomUUID(), others: noted.filter((one) => one !== found) };
}

function isSame(one: Sum, other: Sum): boolean {
  return one.value === other.value && one.unit === other.unit;
}

function isMostlyIn(draft: string, text: string): boolean {
  const there = new Set(wordsOf(draft));
  const words = wordsOf(text);
  return words.filter((word) => there.has(word)).length > words.length * SHARE;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
