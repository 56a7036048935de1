import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { GapWalk } from '@/page/gap-walk';
import { EDITORS, type EditorUnderTest } from '../../editors/editors';
import { openEditor } from '../../editors/page';
import { Bench } from './bench';

async function bench(editor: EditorUnderTest): Promise<Bench> {
  return new Bench(editor, await openEditor(editor, 'page', ['Hello Ann.']));
}

/** As the session does: wording goes in behind what is written, and the walk begins. */
async function insert(at: Bench, text: string): Promise<AbortController> {
  const over = new AbortController();
  const walk = new GapWalk(at.editable, () => at.read(), over.signal);
  const end = at.read().text.trimEnd().length;
  expect(await at.replace({ start: end, end }, text)).toBe(true);
  await walk.begin(end);
  return over;
}

describe.each(EDITORS.filter(({ breaksIn }) => !breaksIn?.includes('page')).map((one) => [one.name, one] as const))(
  'gaps in %s',
  (_, editor) => {
    it('are walked through with Tab and filled by typing', async () => {
      const at = await bench(editor);
      const over = await insert(at, ' I will [what I will do…] by [day…].');
      await userEvent.keyboard('call');
      await expect.poll(() => at.read().text).toContain('I will call by');
      await userEvent.keyboard('{Tab}');
      await userEvent.keyboard('Friday');
      await at.holds(['Hello Ann. I will call by Friday.']);
      over.abort();
      at.leave();
    });
  },
);
