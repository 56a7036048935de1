import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import type { Finding } from '@/engine/model';
import { pageStrings } from '@/i18n/page';
import { Card } from '@/page/marks/card';

const finding: Finding = {
  start: 0,
  end: 20,
  rule: 'blame',
  family: 'blame',
  entry: 'aplomb/reader',
  language: 'en',
  title: 'Blames somebody else',
  why: 'The customer chose you.',
  source: 'S2',
  rewrites: [],
};
const nothing = () => {};

afterEach(() => render(null, document.body));

function shown(finding: Finding): string {
  render(
    <Card
      finding={finding}
      replaced={[]}
      steps={false}
      stuck="no"
      never={null}
      strings={pageStrings('uk').card}
      onUse={nothing}
      onIgnoreOnce={nothing}
      onNeverFlag={nothing}
      onSayOtherwise={nothing}
      onRuleOff={nothing}
      onNeverForMe={nothing}
      onNeverInPack={nothing}
      onNeverUndo={nothing}
      onStep={nothing}
      onCopy={nothing}
      onClose={nothing}
    />,
    document.body,
  );
  return document.body.textContent;
}

it('says which words spoke most for a finding that no phrase gave', () => {
  expect(shown({ ...finding, weighed: ['porter', 'mislaid'] })).toContain('На це вказали слова: porter · mislaid');
});

it('says nothing of the kind where a phrase gives the reason', () => {
  expect(shown(finding)).not.toContain('На це вказали слова');
});

it('says how to go about it where there is no rewrite, and only there', () => {
  const how = 'Що сталося, якщо почати з «ми»?';
  expect(shown({ ...finding, how })).toContain(`З чого почати: ${how}`);
  expect(shown({ ...finding, how, rewrites: [{ start: 0, end: 20, text: 'We lost it.' }] })).not.toContain(how);
});

it('names the team’s pack that a finding is from', () => {
  expect(shown({ ...finding, pack: 'Крамниця «Ластівка»' })).toContain(' · Крамниця «Ластівка»');
  expect(shown(finding)).not.toContain(' · ');
});
