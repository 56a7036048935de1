import { changeDecisions, type Decision } from '@/store/decisions';
import { type NotedOffer, notedReplies } from '@/store/noted';
import type { TabState } from '@/wire/messages';
import type { Choices } from './choices';
import type { Engines } from './engines';
import { followed, standsFor } from './followed';
import { talkOf } from './talk';

/** Conversations whose replies are followed at once; of the oldest the log keeps what it has. */
const MOST = 200;

let turn: Promise<unknown> = Promise.resolve();

/** One after the other: what is put in from the panel and the review that finds it there cross. */
function inTurn(work: () => Promise<void>): Promise<void> {
  const done = turn.then(work);
  turn = done.catch(() => undefined);
  return done;
}

/**
 * Notes what was put into a reply from the panel: the row as its pack words it, and the sum as the agent left it in the
 * text. Nothing of the customer's gets into the log.
 * @param row of the offer that the text began as; nothing is noted when the conversation no longer calls for it
 */
export async function noteOffer(
  engines: Engines,
  choices: Choices,
  state: TabState,
  row: string,
  text: string,
): Promise<void> {
  if (!state.assessment) return;
  const talk = talkOf(state, await choices.writer());
  const { compensate, offered } = await engines.now();
  const offer = compensate(talk, state.assessment).find((one) => one.row === row);
  if (!offer) return;
  const [said] = offered(text);
  const [proposed] = offered(offer.text);
  // a sum that the wording doesn't name can't have been changed in it
  const sum = said ?? (proposed ? null : offer.sum);
  const { situation, severity, gives } = offer;
  const told = { at: Date.now(), offer: offer.text, row, situation, severity, gives, sum, role: talk.role ?? 'agent' };
  await inTurn(async () => {
    const reply = await replyTo(state);
    const { id, others } = standsFor(reply.offers, sum);
    await changeDecisions((log) => [...log.filter((one) => one.id !== id), { ...told, id }]);
    await reply.keep([...others, { id, sum, text }]);
  });
}

/**
 * Lets the log follow a reply while it is written: an amount that is typed by hand is noted, one that is changed is
 * changed there, what is taken out of the reply is taken back. What stands in it when it goes, stays.
 */
export function noteDraft(engines: Engines, choices: Choices, state: TabState, draft: string): Promise<void> {
  return inTurn(async () => {
    if (draft.trim() === '' || !state.assessment) return;
    const talk = talkOf(state, await choices.writer());
    const { offered, compensate } = await engines.now();
    const reply = await replyTo(state);
    const { kept, gone, fresh } = followed(reply.offers, offered(draft, talk), draft);
    const isSame = fresh.length === 0 && gone.length === 0 && kept.every((one, index) => one === reply.offers[index]);
    if (isSame) return;
    const why = fresh.length > 0 ? compensate(talk, state.assessment)[0] : undefined;
    const byHand = fresh.map((sum): Decision => {
      const { situation = null, severity = null } = why ?? {};
      const told = { at: Date.now(), offer: '', row: null, gives: null, situation, severity };
      return { ...told, id: crypto.randomUUID(), sum, role: talk.role ?? 'agent' };
    });
    const sums = new Map(kept.map(({ id, sum }) => [id, sum]));
    await changeDecisions((log) => [
      ...log
        .filter(({ id }) => !gone.includes(id))
        .map((one) => ({ ...one, sum: sums.has(one.id) ? (sums.get(one.id) ?? null) : one.sum })),
      ...byHand,
    ]);
    await reply.keep([...kept, ...byHand.map(({ id, sum }) => ({ id, sum, text: '' }))]);
  });
}

/** What is noted of the reply that is being written now; nothing of one that has gone. */
async function replyTo({ origin, conversation }: TabState) {
  const key = `${origin} ${conversation?.id ?? ''}`;
  const after = conversation?.messages.findLast(({ author }) => author === 'agent')?.text ?? '';
  const { [key]: known, ...others } = await notedReplies.getValue();
  return {
    offers: known?.after === after ? known.offers : [],
    keep: (offers: NotedOffer[]) =>
      notedReplies.setValue(Object.fromEntries([...Object.entries(others), [key, { after, offers }]].slice(-MOST))),
  };
}
