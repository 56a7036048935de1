import type { OwedNews, OwedWording } from '@/engine/wording/owed';
import { type Owed, owed } from '@/store/owed';
import type { Choices } from './choices';
import type { Engines } from './engines';

/** What to write to the customer about something owed; null where it is not on the list any more, or no wording fits. */
export async function wordOwed(engines: Engines, choices: Choices, id: string): Promise<OwedWording | null> {
  const one = (await owed.getValue()).find((kept) => kept.id === id);
  if (!one) return null;
  const { customerName, channel } = one.place;
  return (await engines.now()).wordOwed(newsOf(one), { ...(await choices.writer()), customerName, channel });
}

function newsOf(one: Owed): OwedNews {
  const { language } = one;
  if (one.is === 'to-tell') return { is: 'changed', words: one.problem, language };
  return { is: one.broken || one.due <= Date.now() ? 'broken' : 'slipping', words: one.text, language };
}
