import type { Stage } from '../../model';

/**
 * Whether a stage that no message calls for may be said here, if the agent asks for it: the customer's share, of which
 * they alone know whether it is true, once ours was owned (S4).
 */
export function isOptional({ stage, is }: Pick<Stage, 'stage' | 'is'>, stages: readonly Stage[]): boolean {
  const owned = stages.some((one) => one.stage === 'ownership' && one.is === 'present');
  return stage === 'share' && is === 'not-applicable' && owned;
}
