import { expect, it } from 'vitest';
import type { Inbox } from '@/page/inboxes/inbox';
import { INBOXES } from '@/page/inboxes/registry';
import { SURFACES } from './surfaces';

const HEAD = ['inbox', 'where', 'facts', 'asks first', 'two ways to its composer', 'battery'];
const NOTE = [
  'Written by `test/page/inboxes/table.browser.test.ts` (`-u` renews it). An inbox of the battery has passed all of it, or',
  'the tests fail; the others have tests of their own.',
].join('\n');

function row(inbox: Inbox): string[] {
  const tried = SURFACES.some((surface) => surface.inbox === inbox);
  return [
    inbox.name,
    inbox.sites.map((site) => site.replace(/^https:\/\/|\/\*$/g, '')).join(', ') || 'any address',
    inbox.confidence,
    inbox.confidence === 'low' ? 'yes' : 'where the page does not tell',
    inbox.ways ? 'yes' : 'no',
    tried ? 'passed' : 'not in it',
  ];
}

it('is written down for people', async () => {
  const lines = [HEAD, HEAD.map(() => '---'), ...INBOXES.map(row)].map((cells) => `| ${cells.join(' | ')} |`);
  await expect(`${NOTE}\n\n${lines.join('\n')}\n`).toMatchFileSnapshot('../../../docs/inboxes-table.md');
});
