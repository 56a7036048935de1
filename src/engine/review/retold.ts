import { type Reading, signals } from '../reading';
import type { Fault } from './fault';

/** Turns from what the customer told to what we say to it. */
const TURN = /[;:]|(?<![\p{L}])(?:but|yet|however|though|actually|но|однако|зато|але|проте|однак|зате)(?![\p{L}])/iu;

/** Whether a culprit or a cause is only given back as the customer told of it: "You write that the driver lost it." */
export function isRetold({ rule, sentence, start }: Fault, reading: Reading): boolean {
  if (rule !== 'blame' && rule !== 'excuse') return false;
  const told = signals(reading, 'customer-said').find((one) => one.sentence === sentence && one.start < start);
  return told !== undefined && !TURN.test(reading.analysis.text.slice(told.end, start));
}
