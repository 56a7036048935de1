import { describe, expect, it } from 'vitest';
import { doubtOf } from '@/page/inboxes/doubt';
import { around } from '@/page/inboxes/through';
import type { ModelOptions } from '../../inboxes/model';
import { load } from './frame';
import { SURFACES } from './surfaces';

/** What an editor can't do without. */
const NEEDED = new Set(['contenteditable', 'style']);

/** What a frame of the page can't do without. */
const FRAMING = new Set(['src', 'srcdoc', 'style']);
/** Without the box of the conversation there is nothing to tell messages from what else is written. */
const TOLD_BY_ITS_PLACE = new Set(['whatsapp']);

function strip(element: Element, kept: ReadonlySet<string> = new Set()): void {
  for (const { name } of [...element.attributes]) if (!kept.has(name)) element.removeAttribute(name);
}

describe.each(SURFACES.filter(({ inbox }) => inbox.ways).map((surface) => [surface.inbox.id, surface] as const))(
  'the composer of %s',
  (_id, surface) => {
    const { inbox, conversations, path } = surface;

    /** The page that a reply is written on, and the reply's editor. */
    async function reply(): Promise<{ page: Document; composer: HTMLElement }> {
      const address = path(conversations[0]?.id ?? '');
      const options: ModelOptions = { conversations, locale: 'en', decoys: 0, address };
      const view = await load((surface.answer ?? surface.render)(options));
      return { page: view.document, composer: await view.model.reply() };
    }

    it('is still found where its own marks are gone, and that is told', async () => {
      const { page, composer } = await reply();
      strip(composer, NEEDED);
      expect(inbox.composer(composer)).not.toBeNull();
      expect(doubtOf(inbox, page, composer)).toBe('editor');
    });

    it.skipIf(TOLD_BY_ITS_PLACE.has(inbox.id))(
      'is still found where all else has other names, and that is told',
      async () => {
        const { page, composer } = await reply();
        for (const box of around(composer)) {
          // From here on it is the page that runs the tests
          if (box.ownerDocument === document) break;
          if (box !== composer) strip(box, FRAMING);
        }
        for (const other of page.body.querySelectorAll('*')) {
          if (composer.contains(other)) continue;
          other.removeAttribute('class');
          if (other.matches('input, textarea')) other.removeAttribute('name');
        }
        expect(inbox.composer(composer)).not.toBeNull();
        expect(doubtOf(inbox, page, composer)).toBe('place');
      },
    );
  },
);
