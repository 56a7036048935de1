import { lengthOf } from '@/engine/packs/response-time';
import { openPanelOf } from '@/panel/open-panel';
import { noteKnownSite } from '@/store/known-sites';
import type { Assessment, PageState, TabState } from '@/wire/messages';
import { type Frame, onPageRequest } from '@/wire/transport';
import { addToPack } from './add-to-pack';
import type { Choices } from './choices';
import type { Engines } from './engines';
import { noteDraft } from './noting';
import { changeTab, openTab } from './open-tabs';
import { addTerm, nameOfOwnPack, takeBackTerm } from './packs/own-term';
import { promisedIn, promisedLast } from './promised';
import { propose } from './proposal';
import { attendFrame } from './sites';
import { talkOf } from './talk';
import { afterShow } from './what-is-open';

/**
 * Answers the content scripts. Where Aplomb rests, it neither judges nor keeps anything.
 * Drafts are judged at once, messages with all that the engine can have.
 */
export function answerPages(engines: Engines, choices: Choices): void {
  const reads = async ({ origin }: Frame) => (await choices.reading(origin)).now === 'reads';

  async function show(page: PageState, from: Frame): Promise<Assessment | null> {
    if (!(await reads(from))) return null;
    if (page.inbox !== '' && page.inbox !== 'generic') void noteKnownSite(from.origin);
    // Pages that show nothing are many, and no reason to begin with the languages
    const whole = page.conversation && (await engines.whole());
    const responseTime = whole && (await engines.knowledge()).responseTime;
    const state = await changeTab(from.tabId, (kept) => {
      const next = afterShow(kept, page, from, (text) => whole?.assess(text) ?? null);
      if (next === kept || !whole) return next;
      const promises = next.draft === '' ? promisedLast(whole, next, Date.now()) : next.promises;
      return { ...next, promises, answerWithin: responseTime ? lengthOf(responseTime) : undefined };
    });
    return state?.assessment ?? null;
  }

  async function review({ revision, draft }: { revision: number; draft: string }, from: Frame) {
    if (!(await reads(from))) return { revision, findings: [] };
    const state = await openTab(from.tabId);
    const talk = talkOf(state, await choices.writer());
    const engine = await engines.now();
    const reviewed = engine.review(draft, talk, await choices.reviewOptions());
    const { stages } = reviewed;
    const findings = await engines.named(reviewed.findings);
    const promises = promisedIn(engine, draft, Date.now(), talk);
    void keepReview(from, { draft, findings, stages, promises });
    // a full storage costs the log this change
    if (state) void noteDraft(engines, choices, state, draft).catch(() => undefined);
    return { revision, findings };
  }

  onPageRequest({
    attend: (_, from) => attendFrame(from),
    show,
    review,
    proposeHere: (choice, from) => propose(engines, choices, from.tabId, choice),
    addToPack: ({ draft, words, rule }) => addToPack(draft, words, rule).then(() => null),
    ownPack: ({ entry }) => nameOfOwnPack(entry),
    addTerm: async ({ draft, words }) => addTerm(draft, words, await choices.language()),
    takeBackTerm: ({ id, sha256 }) => takeBackTerm(id, sha256),
    openPanel: (_, { tabId, windowId }) => {
      // Firefox takes no click in a page for the user's wish
      if (import.meta.env.FIREFOX) return false;
      openPanelOf({ id: tabId, windowId });
      return true;
    },
  });
}

/** For the panel. The page has its answer by then: nobody waits for this. */
async function keepReview(
  from: Frame,
  reviewed: Pick<TabState, 'draft' | 'findings' | 'stages' | 'promises'>,
): Promise<void> {
  await changeTab(from.tabId, (kept) => (kept?.frameId === from.frameId ? { ...kept, ...reviewed } : kept));
}
