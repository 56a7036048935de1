import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { editorOf } from '@/page/editors/registry';
import { textFieldOf } from '@/page/text-field';
import { EDITORS } from '../../editors/editors';
import { type EditorPage, openEditor } from '../../editors/page';
import { LEARNT_WITHIN } from '../editors/bench';
import { painted, Stand } from '../stand';

const DRAFT = 'Due to high volumes the courier lost it.';
const REWRITTEN = 'We did not keep up the courier lost it.';

let mounted: EditorPage;
let stand: Stand;

/** Opens the card of the first finding, as the shortcut does. */
async function openCard(): Promise<void> {
  const { editable, page } = mounted;
  editable.ownerDocument.defaultView?.focus();
  editable.focus();
  await expect.poll(() => painted(textFieldOf(editable) ? page : editable.ownerDocument)).toHaveLength(2);
  expect(stand.session.openCard(0)).toBe(true);
  expect(stand.layer.activeElement?.className).toBe('rewrite');
}

/** Lets time go by between two keys: how long is what these tests are about. */
const pass = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

const undo = () => userEvent.keyboard('{Control>}z{/Control}');

const named = EDITORS.map((editor) => [editor.name, editor] as const);

describe.each(named)('keys right after a rewrite was chosen in %s', (_, editor) => {
  beforeEach(async () => {
    mounted = await openEditor(editor, 'page', [DRAFT]);
    stand = new Stand({}, {}, mounted.page);
    await openCard();
  });

  afterEach(() => {
    stand.stop();
    document.body.replaceChildren();
  });

  it('are written behind it, and each is a step of its own to take back', async () => {
    await userEvent.keyboard('1');
    await expect.poll(mounted.model).toEqual([REWRITTEN]);
    // So soon behind another step some editors take a key for a part of it
    await pass(editorOf(mounted.editable)?.joinsWithin ?? 0);
    await userEvent.keyboard('Z');
    await expect.poll(mounted.model).toEqual([REWRITTEN.replace('up', 'upZ')]);
    await expect.poll(() => stand.card).toBeNull();
    if (editor.learnsTypingIn) await pass(editor.learnsTypingIn + LEARNT_WITHIN);
    await undo();
    if (!editor.joinsTyping) {
      await expect.poll(mounted.model).toEqual([REWRITTEN]);
      await undo();
    }
    await expect.poll(mounted.model).toEqual([DRAFT]);
  });

  it.each([0, 40, 120])('lose nothing when they come after %i ms', async (time) => {
    await userEvent.keyboard('1');
    await pass(time);
    await userEvent.keyboard(', yes, ünd ');
    await expect
      .poll(() => mounted.model().map(spaced))
      .toEqual([REWRITTEN.replace('up', 'up, yes, ünd ')].map(spaced));
  });

  it.each([0, 40, 120])('take it back when they are Ctrl+Z and come after %i ms', async (time) => {
    await userEvent.keyboard('1');
    await pass(time);
    await undo();
    await expect.poll(() => stand.card).toBeNull();
    await expect.poll(mounted.model).toEqual([DRAFT]);
    // It was not only on its way in
    await pass(400);
    expect(mounted.model()).toEqual([DRAFT]);
  });

  it('end in one rewrite and no digit when the digit is pressed twice', async () => {
    await userEvent.keyboard('11');
    await expect.poll(mounted.model).toEqual([REWRITTEN]);
    await pass(400);
    expect(mounted.model()).toEqual([REWRITTEN]);
    expect(stand.card).toBeNull();
    await userEvent.keyboard('1');
    await expect.poll(mounted.model).toEqual([REWRITTEN.replace('up', 'up1')]);
  });

  it('write what is no digit of the card, and break no line', async () => {
    await userEvent.keyboard('2.');
    await expect.poll(mounted.model).toEqual(['We were late. the courier lost it.']);
  });

  it('end in one rewrite and no new line when Enter is pressed twice', async () => {
    await userEvent.keyboard('{Enter}{Enter}');
    await expect.poll(mounted.model).toEqual([REWRITTEN]);
    await pass(100);
    expect(mounted.model()).toEqual([REWRITTEN]);
  });
});

/** Editors write two spaces in a row with one that does not break. */
function spaced(line: string): string {
  return line.replaceAll('\u00A0', ' ');
}
