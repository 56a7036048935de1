import { afterEach, describe, expect, it } from 'vitest';
import { page } from '../page';
import { painted, Stand } from '../stand';
import { ALL, DRAFT, mail } from './mail';

let stand: Stand;

afterEach(() => {
  stand?.stop();
  page.clear();
});

describe('a note', () => {
  it('is left alone', async () => {
    const editable = mail(DRAFT, 'note');
    stand = new Stand();
    editable.focus();
    await expect.poll(() => stand.chip?.textContent).toBe('Note');
    expect(stand.reviewed).toEqual([]);
  });

  it('that a reply is turned into stops the judging, and turned back starts it', async () => {
    const editable = mail(DRAFT);
    stand = new Stand();
    editable.focus();
    await expect.poll(() => painted()).toEqual(ALL);
    const frame = editable.closest<HTMLElement>('[data-composer]');
    frame?.setAttribute('data-composer', 'note');
    frame?.classList.add('note');
    await expect.poll(() => painted()).toEqual([]);
    expect(stand.chip?.textContent).toBe('Note');
    expect(stand.shown.at(-1)?.composer).toBe('note');
    frame?.setAttribute('data-composer', 'reply');
    frame?.classList.remove('note');
    await expect.poll(() => painted()).toEqual(ALL);
  });

  it('is noticed within a shadow root, too', async () => {
    const host = page.put('<div></div>');
    const editable = mail(DRAFT);
    const frame = editable.closest<HTMLElement>('[data-composer]') as HTMLElement;
    host.attachShadow({ mode: 'open' }).append(frame);
    stand = new Stand();
    editable.focus();
    await expect.poll(() => painted()).toEqual(ALL);
    frame.setAttribute('data-composer', 'note');
    frame.classList.add('note');
    await expect.poll(() => painted()).toEqual([]);
  });

  it('or a reply is asked for where the page does not tell, and remembered', async () => {
    const editable = mail(DRAFT, 'unknown');
    stand = new Stand();
    editable.focus();
    await expect.poll(() => stand.chip?.textContent).toContain('Reply or note?');
    expect(stand.reviewed).toEqual([]);
    stand.press('Reply');
    await expect.poll(() => painted()).toEqual(ALL);
    expect(stand.remembered).toEqual(['reply']);
  });

  it('is asked for in each field by itself, and the answer is known on the next visit', async () => {
    const editable = mail(DRAFT, 'unknown');
    const notes = document.createElement('textarea');
    notes.name = 'notes';
    notes.value = DRAFT;
    editable.after(notes);
    stand = new Stand();
    editable.focus();
    await expect.poll(() => stand.chip?.textContent).toContain('Reply or note?');
    stand.press('Reply');
    await expect.poll(() => painted()).toEqual(ALL);
    notes.focus();
    await expect.poll(() => stand.chip?.textContent).toContain('Reply or note?');
    expect(painted()).toEqual([]);
    stand.press('Note');
    await expect.poll(() => stand.chip?.textContent).toBe('Note');
    editable.focus();
    await expect.poll(() => painted()).toEqual(ALL);
    notes.focus();
    await expect.poll(() => stand.chip?.textContent).toBe('Note');
    expect(stand.remembered).toEqual(['reply', 'note']);
  });

  it('is asked for again when the reply’s field turns into one', async () => {
    const editable = mail(DRAFT, 'unknown');
    stand = new Stand();
    editable.focus();
    await expect.poll(() => stand.chip?.textContent).toContain('Reply or note?');
    stand.press('Reply');
    await expect.poll(() => painted()).toEqual(ALL);
    editable.ariaLabel = 'Internal note';
    await expect.poll(() => stand.chip?.textContent).toContain('Reply or note?');
    expect(painted()).toEqual([]);
  });
});

describe('a field that cannot be written into', () => {
  it.each(['readonly', 'disabled', 'aria-readonly', 'aria-disabled'])('is no composer: %s', async (attribute) => {
    const editable = mail(DRAFT);
    const area = document.createElement('textarea');
    area.value = DRAFT;
    editable.after(area);
    stand = new Stand();
    area.focus();
    await expect.poll(() => painted()).toEqual(ALL);
    area.setAttribute(attribute, 'true');
    await expect.poll(() => painted()).toEqual([]);
    expect(stand.chip).toBeNull();
    area.removeAttribute(attribute);
    area.blur();
    area.focus();
    await expect.poll(() => painted()).toEqual(ALL);
  });
});
