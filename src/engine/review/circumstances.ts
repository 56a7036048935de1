import type { Assessment } from '../model';
import { type Reading, signals } from '../reading';
import { overlapsSorted } from '../spans';
import type { Circumstances } from './fault';

/** What a draft as a whole and the message it answers say about each of its passages. */
export function circumstancesOf(
  draft: Reading,
  customer?: { reading: Reading; assessment: Assessment },
): Circumstances {
  const familiarCustomer = customer !== undefined && signals(customer.reading, 'familiar-address').length > 0;
  const formal =
    signals(draft, 'formal-address').length > 0 ||
    (customer !== undefined && signals(customer.reading, 'formal-address').length > 0);
  return {
    owned: false,
    askedWhy: customer?.assessment.askedWhy ?? false,
    formal: formal && !familiarCustomer,
    theirWords: new Set(customer?.reading.analysis.tokens.map(({ stem }) => stem)),
    abused: (customer?.assessment.abuse.length ?? 0) > 0,
  };
}

/** The offset from which on responsibility has been taken; infinite when it never is. */
export function ownershipStart(reading: Reading, circumstances: Pick<Circumstances, 'owned'>): number {
  if (circumstances.owned) return 0;
  const { quotations } = reading.analysis;
  const first = signals(reading, 'ownership').find((one) => !overlapsSorted(one, quotations));
  return first?.end ?? Number.POSITIVE_INFINITY;
}
