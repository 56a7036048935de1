import { afterEach, describe, expect, it } from 'vitest';
import { page } from '../page';
import { painted, Stand } from '../stand';
import { ALL, DRAFT, mail } from './mail';

let stand: Stand;

afterEach(() => {
  stand?.stop();
  page.clear();
});

describe('a field that asks assistants to keep out', () => {
  it.each(['data-enable-grammarly', 'data-gramm', 'spellcheck'])('is reviewed all the same: %s', async (hint) => {
    const editable = mail(DRAFT);
    editable.setAttribute(hint, 'false');
    stand = new Stand();
    editable.focus();
    await expect.poll(() => painted()).toEqual(ALL);
  });

  it.each(['data-enable-grammarly', 'data-gramm', 'spellcheck'])('is left alone by choice: %s', async (hint) => {
    const editable = mail(DRAFT);
    editable.setAttribute(hint, 'false');
    stand = new Stand({}, { leaveHinted: true });
    editable.focus();
    await expect.poll(() => stand.shown.length).toBeGreaterThan(0);
    expect(stand.reviewed).toEqual([]);
    expect(stand.chip).toBeNull();
  });

  it('is left as soon as that is chosen, and taken up again', async () => {
    const editable = mail(DRAFT);
    editable.dataset.gramm = 'false';
    stand = new Stand();
    editable.focus();
    await expect.poll(() => painted()).toEqual(ALL);
    stand.choose({ leaveHinted: true });
    await expect.poll(() => painted()).toEqual([]);
    stand.choose({ leaveHinted: false });
    await expect.poll(() => painted()).toEqual(ALL);
  });

  it('does not keep the choice from fields that ask for nothing', async () => {
    const editable = mail(DRAFT);
    stand = new Stand({}, { leaveHinted: true });
    editable.focus();
    await expect.poll(() => painted()).toEqual(ALL);
  });
});
