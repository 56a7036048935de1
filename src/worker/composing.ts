import type { StageId } from '@/engine/model';
import type { Skeleton, SkeletonChoice } from '@/engine/wording/stages/skeleton';
import type { Composed } from '@/wire/messages';
import type { Choices } from './choices';
import type { Engines } from './engines';
import { openTab } from './open-tabs';
import { talkOf } from './talk';

/** Wording for a stage that the reply in the tab lacks; null where no conversation is. */
export async function composeIn(
  engines: Engines,
  choices: Choices,
  tabId: number,
  stage: StageId,
): Promise<Composed | null> {
  const state = await openTab(tabId);
  if (!state?.assessment) return null;
  const { draft, assessment } = state;
  const talk = talkOf(state, await choices.writer());
  return { draft, offers: (await engines.now()).compose(draft, talk, { assessment, stage }) };
}

/** A whole reply to what is open in the tab; null where nothing calls for one. */
export async function skeletonIn(
  engines: Engines,
  choices: Choices,
  tabId: number,
  choice: SkeletonChoice,
): Promise<Skeleton | null> {
  const state = await openTab(tabId);
  if (!state?.assessment) return null;
  return (await engines.now()).skeleton(talkOf(state, await choices.writer()), state.assessment, choice);
}
