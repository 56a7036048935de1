import type { Entry } from './entry';
import { groundOf } from './ground';

/** How a message is built and dressed; without a label: what bears one is told from what bears none. */
export function lookOf({ element, chain, label }: Entry): string {
  const outer = chain.slice(0, chain.indexOf(element) + 1);
  const names = outer.map((box) => `${box.localName} ${[...box.classList].toSorted().join(' ')}`);
  return `${names.join('>')} ${groundOf(chain)} ${label ?? ''}`;
}
