import { afterEach, describe, expect, it } from 'vitest';
import { WireError } from '@/wire/transport';
import { page } from '../page';
import { findingsIn, painted, Stand } from '../stand';
import { ALL, DRAFT, mail, type } from './mail';

let stand: Stand;

afterEach(() => {
  stand?.stop();
  page.clear();
});

describe('an extension that was updated under the page', () => {
  it('says to reload, and lets the page go on', async () => {
    const editable = mail(DRAFT);
    let gone = false;
    stand = new Stand({
      review: ({ revision, draft }) => {
        if (gone) throw new WireError('asleep', 'gone');
        return { revision, findings: findingsIn(draft) };
      },
    });
    editable.focus();
    await expect.poll(() => painted()).toEqual(ALL);
    gone = true;
    await type(editable, 'x');
    await expect.poll(() => stand.chip?.textContent).toBe('Reload the page to go on');
    expect(painted()).toEqual([]);
    const asked = stand.reviewed.length;
    await type(editable, 'yz');
    expect(editable.textContent).toContain('xyz');
    expect(stand.reviewed).toHaveLength(asked);
  });

  it('makes room for its successor', async () => {
    const editable = mail(DRAFT);
    const old = new Stand();
    editable.focus();
    await expect.poll(() => painted()).toEqual(ALL);
    stand = new Stand();
    old.session.sleep();
    expect(document.querySelectorAll('aplomb-layer')).toHaveLength(1);
    await expect.poll(() => painted()).toEqual(ALL);
  });
});
