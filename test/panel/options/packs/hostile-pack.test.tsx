import builtIn from 'virtual:built-in-packs';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createEngine } from '@/engine/engine';
import type { Talk } from '@/engine/model';
import { acceptPacks } from '@/engine/packs/accept';
import { pageStrings } from '@/i18n/page';
import { BoundaryCard } from '@/page/marks/boundary-card';
import { Card } from '@/page/marks/card';
import { SidePanel } from '@/panel/side/SidePanel';
import { teamPack } from '../../../worker/packs/team-pack';
import { standInForHighlights } from '../../highlights';
import { answerAsWorker, leave, press, show, speak } from '../../page';
import { tabState } from '../../tab-states';
import { closeOptions, openOptions, write } from './stage';

const IMAGE = '<img src=x onerror=alert(1)>';
const SCRIPT = '<script>alert(1)</script>';
const LINK = "<a href='javascript:alert(1)'>here</a>";
const q = (text: string) => JSON.stringify(text);

/** A pack that is right in every way, and whose every text is a page. */
const TEXT = `format: 1
id: hostile
name: ${q(`${IMAGE} ${SCRIPT}`)}
version: 1.0.0
languages: [en]
licence: ${q(SCRIPT)}
author: ${q(IMAGE)}
homepage: "https://example.org/<img/src=x/onerror=alert(1)>"
variables: { brand: ${q(IMAGE)} }
never-flag: [zebra]
findings:
  - id: one
    rule: blame
    find: ["=purple =ticket"]
    why: ${q(`${IMAGE} ${SCRIPT}`)}
    rewrites: [${q(`our ${IMAGE} ticket`)}, ${q(`our ${LINK} ticket`)}]
    flags: ["The {purple ticket} ${SCRIPT} is here."]
    passes: ["We are here. ${IMAGE}"]
wordings:
  - { id: behaviour, part: boundary.behaviour, text: ${q(`Please write without insults. ${IMAGE} ${SCRIPT}`)} }
  - { id: signature, part: boundary.signature, text: ${q(`{agent}, {brand} ${LINK}`)} }
  - { id: greeting, part: stage.greeting, text: ${q(`Hello. ${IMAGE}`)} }
  - { id: feeling, part: stage.feeling, text: ${q(`You were waiting for us in vain. ${IMAGE}`)} }
  - { id: remedy, part: stage.remedy, text: ${q(`I am sending it again today. {brand} ${SCRIPT}`)} }
contacts:
  - { id: who, name: ${q(`${IMAGE} ${LINK}`)} }
compensation:
  - { id: late, gives: remedy, text: ${q(`I am sending it again today. ${IMAGE}`)} }
authority:
  - { role: agent, limits: { USD: 5 }, approver: ${q(IMAGE)} }
forms:
  - { id: call, form: call, text: ${q(`Hello. ${SCRIPT} ${IMAGE}`)} }
reasons:
  blame: { title: ${q(IMAGE)}, why: ${q(SCRIPT)}, source: S2 }
`;

/** Nothing that a pack says is an element, an address or a handler: it stands on the page as it was written. */
function expectWordsAlone(): void {
  const { body } = document;
  expect(body.querySelectorAll('img, script, iframe, object, embed, link, a[href^="javascript" i]')).toHaveLength(0);
  const handlers = [...body.querySelectorAll('*')].flatMap((element) =>
    element.getAttributeNames().filter((name) => name.startsWith('on')),
  );
  expect(handlers).toEqual([]);
  const fields = [...body.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>('textarea, input')];
  expect(body.textContent + fields.map(({ value }) => value).join()).toContain('<img src=x onerror=alert(1)>');
}

const accepted = acceptPacks(builtIn, [[{ name: 'hostile.yaml', text: TEXT }]]);
if ('errors' in accepted) throw new Error(accepted.errors.map(({ line, message }) => `${line}: ${message}`).join('\n'));
const engine = createEngine(accepted.knowledge);
const customer = 'You idiots! My parcel is two weeks late, I want a refund.';
const talk: Talk = { customer, customerName: 'Ann', agentName: 'Eve', channel: 'email' };
const nothing = () => {};

afterEach(() => act(() => render(null, document.body)));

describe('a pack whose every text is a page is shown as the words that it is', () => {
  it('on the card of a finding', async () => {
    const [finding] = engine.review('The purple ticket is here.', talk).findings;
    if (!finding) throw new Error('nothing found');
    expect(finding.rewrites.length).toBeGreaterThan(0);
    const actions = {
      onUse: nothing,
      onIgnoreOnce: nothing,
      onNeverFlag: nothing,
      onSayOtherwise: nothing,
      onRuleOff: nothing,
    };
    await show(
      <Card
        {...actions}
        finding={{ ...finding, pack: `${IMAGE} ${SCRIPT}` }}
        replaced={[]}
        steps={false}
        stuck="no"
        never={null}
        strings={pageStrings('en').card}
        onNeverForMe={nothing}
        onNeverInPack={nothing}
        onNeverUndo={nothing}
        onStep={nothing}
        onCopy={nothing}
        onClose={nothing}
      />,
    );
    expectWordsAlone();
  });

  it('on the card of a boundary', async () => {
    const proposal = engine.propose(talk);
    if (!proposal) throw new Error('nothing proposed');
    await show(
      <BoundaryCard
        proposal={proposal}
        stuck="no"
        strings={pageStrings('en')}
        onInsert={nothing}
        onAnother={nothing}
        onCopy={nothing}
        onClose={nothing}
      />,
    );
    expectWordsAlone();
  });

  it('in the side panel: boundary, advice, offers, forms, stages', async () => {
    standInForHighlights();
    await speak('en');
    const assessment = engine.assess(customer);
    answerAsWorker({
      propose: () => engine.propose(talk),
      offers: () => ({ offers: engine.compensate(talk), left: {} }),
      adviseForm: () => engine.adviseForm(talk),
      skeleton: () => engine.skeleton(talk),
    });
    const state = tabState(customer, assessment);
    await show(<SidePanel view={{ is: 'open', origin: state.origin, state }} tabId={1} />);
    await vi.waitFor(() => expect(document.body.textContent).toContain(SCRIPT));
    expectWordsAlone();
    await leave();
  });

  it('in the options: the list, what is known of the pack, its phrases and its YAML', async () => {
    const pack = await teamPack();
    await openOptions([
      { ...pack, id: 'hostile', edition: { ...pack.edition, text: TEXT, name: `${IMAGE} ${SCRIPT}` } },
    ]);
    await vi.waitFor(() => expect(document.body.textContent).toContain(SCRIPT));
    expectWordsAlone();
    await closeOptions();
  });

  it.each([
    ['before it is taken', TEXT],
    ['with mistakes that quote it', TEXT.replace('rule: blame', `rule: ${q(IMAGE)}`)],
  ])('in the options: %s', async (_, text) => {
    await openOptions();
    await press('Add a pack');
    await write('Pasted pack', text);
    await press('Show what it holds');
    await vi.waitFor(() => expect(document.body.textContent).toContain(IMAGE));
    expectWordsAlone();
    await closeOptions();
  });
});
