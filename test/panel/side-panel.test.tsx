import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { BoundaryChoice, Proposal, Stage } from '@/engine/model';
import { SidePanel } from '@/panel/side/SidePanel';
import type { TabState } from '@/wire/messages';
import { answerAsWorker, button, choose, field, leave, press, show, speak, type, words } from './page';
import { at, complaint, found, mixed, tabState } from './tab-states';

const TAB = 12;
const ORIGIN = 'https://mail.google.com';
const open = (state: TabState) => show(<SidePanel view={{ is: 'open', origin: ORIGIN, state }} tabId={TAB} />);

const proposal = (choice: BoundaryChoice): Proposal => ({
  kind: 'insult',
  rung: choice.rung ?? 'limit',
  length: choice.length ?? 'short',
  language: 'en',
  role: choice.role ?? 'agent',
  text: `${choice.rung ?? 'limit'} ${choice.length ?? 'short'} ${choice.variant ?? 0}`,
  gaps: [],
  variants: 2,
  advised: 'limit',
  stoodOn: null,
  due: false,
  withProblem: false,
  advice: { tone: [], whom: [], keep: [], avoid: [] },
  needed: true,
});

beforeEach(() => speak('en'));
afterEach(async () => {
  await leave();
  vi.restoreAllMocks();
});

describe('an angry complaint', () => {
  it('says what happened in the customer’s words, what it cost and what they ask', async () => {
    await open(complaint);
    expect(document.querySelector('blockquote')?.textContent).toBe('THIRD TIME you changed the delivery');
    expect([...document.querySelectorAll('dt, dd')].map((one) => one.textContent)).toEqual([
      'Lost',
      'two days off',
      'Asks',
      'Send it today',
    ]);
    expect(words()).toContain('Constructive complaint');
  });

  it('says in so many words that no boundary is needed, and offers none', async () => {
    const propose = vi.fn(() => null);
    answerAsWorker({ propose });
    await open(complaint);
    expect(words()).toContain('Loud, but not at you. No boundary needed.');
    expect(document.querySelector('.ladder')).toBeNull();
    expect(propose).not.toHaveBeenCalled();
  });

  it('that is not loud needs no such words', async () => {
    await open(tabState('The size is wrong.', { kind: 'constructive' }));
    expect(words()).not.toContain('Loud');
  });

  it('tells who it is and how long they have been waiting', async () => {
    await open(complaint);
    expect(document.querySelector('header')?.textContent?.replaceAll('\u00a0', ' ')).toBe(
      'Hannah Price · Gmailwaiting 20 min',
    );
    expect(document.querySelector('main')?.getAttribute('aria-label')).toBe('Aplomb: conversation with Hannah Price');
  });

  it('tells within what time an answer is promised, louder once that is over', async () => {
    const wait = () => document.querySelector('header > :last-child');
    await open({ ...complaint, answerWithin: 30 * 60_000 });
    expect(wait()?.textContent?.replaceAll('\u00a0', ' ')).toBe('waiting 20 min · promised within 30 min');
    expect(wait()?.tagName).toBe('SPAN');
    await leave();
    await open({ ...complaint, answerWithin: 10 * 60_000 });
    expect(wait()?.tagName).toBe('STRONG');
  });
});

it('an inbox that no file knows goes by its address', async () => {
  await open({ ...complaint, inbox: 'generic', inboxName: 'Any other page', origin: 'https://desk.example' });
  expect(words()).toContain('· desk.example');
});

describe('abuse with a real problem', () => {
  it('shows which words and which kind, how severe, and the problem', async () => {
    await open(mixed);
    expect(words()).toContain('Insult and a real problem');
    expect(words()).toContain('severity 2 of 3');
    expect(document.querySelector('.evidence q')?.textContent).toBe('Are you dim?');
    expect(document.querySelector('.evidence .label')?.textContent).toBe('insult');
    expect(document.querySelector('.hint')?.textContent).toBe('The problem: The wardrobe came with two left doors');
  });

  it('does not say the same words twice', async () => {
    const problem = mixed.assessment?.problem;
    if (!problem || !mixed.assessment) throw new Error('no problem');
    const ask = at(mixed.customer, 'two left doors');
    const losses = [problem, ask].map((place) => ({ ...place, sort: 'practical' as const }));
    await open({ ...mixed, assessment: { ...mixed.assessment, losses, ask } });
    expect([...document.querySelectorAll('dt, dd')].map((one) => one.textContent)).toEqual(['Asks', 'two left doors']);
  });

  it('a threat is not to be answered alone', async () => {
    const text = 'I know where you work.';
    await open(
      tabState(text, {
        kind: 'abusive',
        abuse: ['threat'],
        severity: 3,
        evidence: [{ start: 0, end: 22, kind: 'threat' }],
      }),
    );
    expect(words()).toContain('You don’t have to take this alone.');
    expect(words()).toContain('show them to your manager');
  });

  it('stays with its real problem when it is shown in Russian', async () => {
    await open(mixed);
    await speak('ru');
    expect(words()).toContain('Оскорбление и дело вместе');
    expect(document.querySelector('.hint')?.textContent).toContain('The wardrobe came with two left doors');
  });
});

describe('the boundary', () => {
  const insert = vi.fn<() => 'done' | 'moved-on' | 'refused'>(() => 'done');
  const propose = vi.fn(({ choice }: { tabId: number; choice: BoundaryChoice }) => proposal(choice));
  const wording = async () => (await field<HTMLTextAreaElement>('Change the words')).value;

  beforeEach(async () => {
    insert.mockReset().mockReturnValue('done');
    propose.mockReset().mockImplementation(({ choice }) => proposal(choice));
    answerAsWorker({ propose, insert });
    await open(mixed);
    await vi.waitFor(async () => expect(await wording()).toBe('limit short 0'));
  });

  it('starts on the advised rung', async () => {
    expect((await field<HTMLInputElement>('Advised now.')).checked).toBe(true);
    expect((await field<HTMLInputElement>('Limit')).checked).toBe(true);
  });

  it('follows rung, length and "another wording"', async () => {
    await choose('Close');
    await vi.waitFor(async () => expect(await wording()).toBe('close short 0'));
    await choose('A letter');
    await vi.waitFor(async () => expect(await wording()).toBe('close long 0'));
    await press('Another wording');
    await vi.waitFor(async () => expect(await wording()).toBe('close long 1'));
  });

  it('speaks for whoever writes', async () => {
    await choose('Owner');
    await vi.waitFor(() => expect(propose.mock.lastCall?.[0].choice).toMatchObject({ role: 'owner' }));
    expect(words()).not.toContain('Together with solving the problem');
  });

  it('says why a higher rung is advised, and leaves the problem out when asked to', async () => {
    const because = { stoodOn: 'notice' as const, due: true };
    propose.mockImplementation(({ choice }) => ({
      ...{ ...proposal(choice), ...because },
      withProblem: choice.withProblem ?? true,
    }));
    await open({ ...mixed, customer: `${mixed.customer} Fools.` });
    await vi.waitFor(() => expect(words()).toContain('You have already said in this conversation how we talk here.'));
    await choose('Together with solving the problem');
    await vi.waitFor(() => expect(propose.mock.lastCall?.[0].choice).toMatchObject({ withProblem: false }));
  });

  it('with a gap shows the place instead of going into the reply', async () => {
    await type('Change the words', 'Our decision is this: [what we will do, and by when…].');
    await press('Insert into the reply');
    await vi.waitFor(() => expect(words()).toContain('First fill in what only you know'));
    const { value, selectionStart, selectionEnd } = await field<HTMLTextAreaElement>('Change the words');
    expect(value.slice(selectionStart, selectionEnd)).toBe('[what we will do, and by when…]');
    expect(insert).not.toHaveBeenCalled();
  });

  it('of a threat brings whom to hand it over to, what to keep and what not to write', async () => {
    const advice = { tone: [], whom: ['Hand it to Eve.'], keep: ['Screenshots.'], avoid: ['A threat in return.'] };
    propose.mockImplementation(({ choice }) => ({ ...proposal(choice), advice }));
    await open({ ...mixed, customer: `${mixed.customer} Watch out.` });
    await vi.waitFor(() => expect(document.getElementById('advice')?.textContent).toBe('For you alone'));
    expect([...document.querySelectorAll('.advice')].map((list) => list.textContent)).toEqual([
      'Hand it to Eve.',
      'Screenshots.',
      'A threat in return.',
    ]);
  });

  it('goes into the reply as the agent changed it', async () => {
    await type('Change the words', 'Please write without insults.');
    await press('Insert into the reply');
    await vi.waitFor(() => expect(words()).toContain('It’s in your reply.'));
    expect(insert).toHaveBeenCalledWith(
      { tabId: TAB, conversationId: 'thread-1', text: 'Please write without insults.' },
      'our page',
    );
  });

  it.each([
    ['refused', 'The reply field didn’t take it. Copy the wording?'],
    ['moved-on', 'Another conversation is open by now. Copy the wording?'],
  ] as const)('says so when it could not go in: %s', async (outcome, sentence) => {
    insert.mockReturnValue(outcome);
    await press('Insert into the reply');
    await vi.waitFor(() => expect(document.querySelector('[role=status]')?.textContent).toBe(sentence));
  });

  it('can be copied', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await press('Copy');
    await vi.waitFor(() => expect(words()).toContain('Copied'));
    expect(writeText).toHaveBeenCalledWith('limit short 0');
  });

  it('says so when the browser refuses to copy', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('refused', 'NotAllowedError'));
    await press('Copy');
    await vi.waitFor(() => expect(words()).toContain('The browser did not let it be copied.'));
  });

  it('keeps the agent’s words while the draft is judged on', async () => {
    await type('Change the words', 'My own words.');
    await open({ ...mixed, draft: 'Dear Hannah' });
    expect(await wording()).toBe('My own words.');
  });

  it('begins anew with another message', async () => {
    await type('Change the words', 'My own words.');
    await open({ ...mixed, customer: `${mixed.customer} Fools.` });
    await vi.waitFor(async () => expect(await wording()).toBe('limit short 0'));
  });

  it('waits for a reply to be open', async () => {
    await open({ ...mixed, composer: null });
    expect(words()).toContain('Press Reply in your inbox first');
    expect(() => button('Insert into the reply')).toThrow();
  });

  it('where none is needed, says so first', async () => {
    const advice = { tone: ['Leave the pet name unreturned.'], whom: [], keep: [], avoid: [] };
    propose.mockImplementation(({ choice }) => ({ ...proposal(choice), needed: false, advice }));
    await open({ ...mixed, customer: `${mixed.customer} Listen, sweetie.` });
    await vi.waitFor(() => expect(words()).toContain('Leave the pet name unreturned.'));
    expect(document.querySelector('.ladder')).toBeNull();
    await press('Show the wording anyway');
    expect(await wording()).toBe('limit short 0');
  });
});

describe('the reply so far', () => {
  const draft = 'Due to high volumes we are late.';

  it('lists the underlined places; pressing one opens its card in the page', async () => {
    const openCard = vi.fn(() => true);
    answerAsWorker({ openCard });
    await open({ ...complaint, draft, findings: [found(draft, 'Due to high volumes')] });
    expect(words()).toContain('1 place');
    await press('Due to high volumesA cause before ownership');
    await vi.waitFor(() => expect(openCard).toHaveBeenCalledWith({ tabId: TAB, start: 0 }, 'our page'));
  });

  it('with nothing to change says so', async () => {
    await open({ ...complaint, draft: 'I am sorry that we were late.' });
    expect(words()).toContain('Nothing to change');
  });

  it('has no place in the panel before Reply is pressed', async () => {
    await open({ ...complaint, composer: null });
    expect(words()).not.toContain('Your reply');
  });
});

describe('what a good reply has', () => {
  const draft = 'We changed the delivery three times, and that is our mistake.';
  const stages: Stage[] = [
    { stage: 'feeling', is: 'missing' },
    { stage: 'facts', is: 'not-applicable' },
    { stage: 'ownership', is: 'present', ...at(draft, 'our mistake') },
    { stage: 'thanks', is: 'missing' },
  ];
  const coach = () => [...document.querySelectorAll('.stage > span')].map((one) => one.textContent);

  it('is ticked where it is there, named where it is missing, and left out where the message does not call for it', async () => {
    await open({ ...complaint, draft, stages });
    expect(coach()).toEqual([
      'Missing: Acknowledge the feeling',
      'Done: Take responsibility yourself',
      'Missing: Thank for the complaint',
    ]);
    expect(words()).toContain('Still missing');
    expect(words().replaceAll('\u00a0', ' ')).toContain('1 of 3 steps');
  });

  it('is told in the language of the interface', async () => {
    await open({ ...complaint, draft, stages });
    await speak('uk');
    expect(coach()[0]).toBe('Бракує: Визнати почуття');
    await speak('ru');
    expect(coach()[0]).toBe('Нет: Признать чувство');
  });

  it('with nothing missing says so', async () => {
    await open({ ...complaint, draft, stages: stages.filter(({ is }) => is !== 'missing') });
    expect(words()).toContain('Nothing is missing');
  });

  it('has no place beside a message that calls for nothing', async () => {
    await open({ ...complaint, draft, stages: stages.filter(({ is }) => is === 'not-applicable') });
    expect(words()).not.toContain('missing');
  });
});

describe('when there is nothing to read', () => {
  it('a note is left alone, and the user may correct us', async () => {
    const setMode = vi.fn(() => null);
    answerAsWorker({ setMode });
    await show(<SidePanel view={{ is: 'note', origin: ORIGIN, state: { ...mixed, composer: 'note' } }} tabId={TAB} />);
    expect(words()).toContain('A note for your team');
    expect(words()).not.toContain('Are you dim?');
    await press('This is a reply, not a note');
    await vi.waitFor(() => expect(setMode).toHaveBeenCalledWith({ tabId: TAB, mode: 'reply' }, 'our page'));
  });

  it('where the page can’t tell reply from note, it asks', async () => {
    const setMode = vi.fn(() => null);
    answerAsWorker({ setMode });
    await open({ ...complaint, composer: 'unknown' });
    await press('No, a note');
    await vi.waitFor(() => expect(setMode).toHaveBeenCalledWith({ tabId: TAB, mode: 'note' }, 'our page'));
  });

  it('on a site that is not read, one press asks for this one address', async () => {
    const enableSite = vi.fn(() => null);
    answerAsWorker({ enableSite });
    const request = vi.spyOn(fakeBrowser.permissions, 'request').mockImplementation(async () => true);
    await show(<SidePanel view={{ is: 'not-allowed', origin: 'https://desk.parkhotel.example' }} tabId={TAB} />);
    expect(words()).toContain('On desk.parkhotel.example Aplomb sees nothing until you say so.');
    await press('Use Aplomb here');
    expect(request).toHaveBeenCalledWith({ origins: ['https://desk.parkhotel.example/*'] });
    await vi.waitFor(() =>
      expect(enableSite).toHaveBeenCalledWith({ origin: 'https://desk.parkhotel.example' }, 'our page'),
    );
  });

  it('and a refusal is taken calmly', async () => {
    vi.spyOn(fakeBrowser.permissions, 'request').mockImplementation(async () => false);
    await show(<SidePanel view={{ is: 'not-allowed', origin: 'https://desk.parkhotel.example' }} tabId={TAB} />);
    await press('Use Aplomb here');
    await vi.waitFor(() => expect(words()).toContain('The browser gave no permission.'));
  });

  it('where the browser hides the address, it says where to begin', async () => {
    await show(<SidePanel view={{ is: 'not-allowed', origin: null }} tabId={TAB} />);
    expect(words()).toContain('press its button in the browser’s toolbar');
    expect(document.querySelector('button')).toBeNull();
  });

  it('with no conversation open, it waits', async () => {
    await show(<SidePanel view={{ is: 'nothing-open', origin: ORIGIN }} tabId={TAB} />);
    expect(words()).toContain('No conversation open');
  });

  it('in a pause, it offers to go on', async () => {
    await show(<SidePanel view={{ is: 'paused', origin: ORIGIN, until: Date.now() + 60_000 }} tabId={TAB} />);
    expect(words()).toContain('Paused until');
    expect(button('Go on now')).toBeTruthy();
  });
});
