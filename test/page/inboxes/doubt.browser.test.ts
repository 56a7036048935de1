import { beforeEach, describe, expect, it } from 'vitest';
import { doubtOf } from '@/page/inboxes/doubt';
import { gmail } from '@/page/inboxes/gmail';
import { MAIL } from '../../inboxes/conversations';
import { render } from '../../inboxes/gmail/gmail';
import { load } from './frame';

describe('a page that has changed since its facts were collected', () => {
  let view: Window;
  let composer: HTMLElement;

  beforeEach(async () => {
    view = await load(
      render({ conversations: MAIL, locale: 'en', decoys: 0, address: `/mail/u/0/#inbox/${MAIL[0]?.id}` }),
    );
    composer = await view.model.reply();
  });

  const doubt = () => doubtOf(gmail, view.document, composer);

  it('gives no doubt while nothing has', () => {
    expect(doubt()).toBeNull();
  });

  it('still has its composer where the editor’s marks are gone, and tells it', () => {
    composer.removeAttribute('g_editable');
    expect(gmail.composer(composer)?.mode).toBe('reply');
    expect(doubt()).toBe('editor');
  });

  it('still has its composer where the box around is another, and tells it', () => {
    for (const box of view.document.querySelectorAll('.Ap, .Ar')) box.removeAttribute('class');
    expect(gmail.composer(composer)?.mode).toBe('reply');
    expect(doubt()).toBe('place');
  });

  it('tells that nobody is known to have written anything', () => {
    view.document.title = 'Mail';
    for (const field of view.document.querySelectorAll('[name="from"]')) field.remove();
    expect(doubt()).toBe('authors');
  });

  it('says nothing of what is no composer', () => {
    const search = view.document.querySelector<HTMLElement>('[name="q"]');
    expect(search && doubtOf(gmail, view.document, search)).toBeNull();
  });
});
