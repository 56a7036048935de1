import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Stage } from '@/engine/model';
import type { StageOffer } from '@/engine/wording/stages/compose';
import type { Skeleton, SkeletonChoice } from '@/engine/wording/stages/skeleton';
import { SidePanel } from '@/panel/side/SidePanel';
import type { PanelRequests, TabState } from '@/wire/messages';
import { answerAsWorker, button, choose, leave, press, show, speak, words } from './page';
import { at, complaint } from './tab-states';

const TAB = 12;
const DRAFT = 'I sent you a new one.';
const STAGES: Stage[] = [
  { stage: 'feeling', is: 'missing' },
  { stage: 'remedy', is: 'present', ...at(DRAFT, 'sent') },
];
const OFFER: StageOffer = {
  stage: 'feeling',
  language: 'en',
  wordings: [
    { text: 'I can imagine it.', gaps: [] },
    { text: 'I see [what…].', gaps: [{ start: 6, end: 13 }] },
  ],
  place: { at: 0, before: '', after: ' ' },
};

const open = (state: TabState) =>
  show(<SidePanel view={{ is: 'open', origin: 'https://mail.google.com', state }} tabId={TAB} />);
const insert = vi.fn((_: PanelRequests['insert']['request']) => 'done' as const);
const to = { tabId: TAB, conversationId: complaint.conversation?.id ?? '' };
const appears = (text: string) => vi.waitFor(() => expect(words()).toContain(text));

beforeEach(() => speak('en'));
afterEach(async () => {
  await leave();
  insert.mockClear();
});

describe('a missing step', () => {
  beforeEach(async () => {
    answerAsWorker({ compose: () => ({ draft: DRAFT, offers: [OFFER] }), insert });
    await open({ ...complaint, composer: 'reply', draft: DRAFT, stages: STAGES });
  });

  const openWords = async () => {
    await press('Words: Acknowledge the feeling');
    await appears('I can imagine it.');
  };

  it('has words for it, which open and close', async () => {
    expect(button('Words: Acknowledge the feeling').getAttribute('aria-expanded')).toBe('false');
    await openWords();
    expect(button('Words: Acknowledge the feeling').getAttribute('aria-expanded')).toBe('true');
    await press('Words: Acknowledge the feeling');
    expect(words()).not.toContain('I can imagine it.');
  });

  it('goes in where it belongs, as an offset of the draft that was seen', async () => {
    await openWords();
    await press('Insert where it belongs');
    expect(insert.mock.calls.map(([request]) => request)).toEqual([
      { ...to, text: 'I can imagine it. ', place: { at: 0, draft: DRAFT } },
    ]);
    await appears('It’s in your reply.');
  });

  it('goes in at the caret on request, in another wording, with its gap marked', async () => {
    await openWords();
    await press('Another wording');
    expect(document.querySelector('mark')?.textContent).toBe('[what…]');
    await press('Insert at the caret');
    expect(insert.mock.calls.map(([request]) => request.text)).toEqual(['I see [what…].']);
    expect(insert.mock.calls[0]?.[0].place).toBeUndefined();
  });

  it('says so where no words of ours would do', async () => {
    answerAsWorker({ compose: () => ({ draft: DRAFT, offers: [] }) });
    await press('Words: Acknowledge the feeling');
    await appears('None of our words fit here');
  });
});

describe('gaps that are left', () => {
  it('are named before the reply is sent', async () => {
    await open({ ...complaint, composer: 'reply', draft: 'I will [what…] by [day…].', stages: STAGES });
    expect(words()).toContain('2 gaps still to fill in before you send: [what…] [day…]');
  });

  it('are none in a finished reply', async () => {
    await open({ ...complaint, composer: 'reply', draft: DRAFT, stages: STAGES });
    expect(words()).not.toContain('still to fill in');
  });
});

describe('a reply to begin with', () => {
  const skeleton = vi.fn(
    ({ choice }: { choice: SkeletonChoice }): Skeleton => ({
      language: 'en',
      length: choice.length ?? 'long',
      variants: 2,
      text: `Hello ${choice.length ?? 'long'} ${choice.variant ?? 0}`,
      gaps: [],
    }),
  );

  beforeEach(async () => {
    answerAsWorker({ skeleton, insert });
    await open({ ...complaint, composer: 'reply', draft: '', stages: STAGES });
    await appears('Hello long 0');
  });

  it('goes in at the caret', async () => {
    await press('Insert this reply');
    expect(insert.mock.calls.map(([request]) => request)).toEqual([{ ...to, text: 'Hello long 0' }]);
  });

  it('comes in another version, and short', async () => {
    await press('Another version');
    await appears('Hello long 1');
    await choose('A few sentences');
    await appears('Hello short 0');
  });

  it('is not offered once something is written', async () => {
    await open({ ...complaint, composer: 'reply', draft: DRAFT, stages: STAGES });
    expect(words()).not.toContain('A reply to begin with');
  });
});
