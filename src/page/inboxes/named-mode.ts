import type { ComposerMode } from '@/wire/messages';
import { INTERNAL, NOTE, REPLY } from '../label-words';
import { wordsOf } from './said-by-name';
import { around, within } from './through';

/** Where programmers write down what a thing is: free of the language of the page, but for the label. */
const NAMES = ['class', 'id', 'name', 'data-test-id', 'data-testid', 'data-cy', 'data-intercom-target', 'aria-label'];
const SAYS_NOTE = /* @__PURE__ */ new RegExp(
  `(?<!\\p{L})(${NOTE}|${INTERNAL}|privatenotes?|whisper|forward|fwd)(?!\\p{L})`,
  'iu',
);
const SAYS_REPLY = /* @__PURE__ */ new RegExp(`(?<!\\p{L})(${REPLY})(?!\\p{L})`, 'iu');
const PRESSED = '[aria-selected="true"], [aria-pressed="true"], [aria-checked="true"], [class*="selected"]';

/**
 * What the names of the boxes around an editor, and the tabs pressed in them, say of where its text goes; the nearest
 * that says anything decides, and "unknown" when none does. Forwarding counts as a note: it goes to somebody else than
 * the customer.
 * @param end where to stop looking: at what matches or holds it
 */
export function namedMode(editable: Element, end: string): ComposerMode {
  for (const box of around(editable)) {
    if (box.localName === 'body' || box.matches(end) || within(box, end).length > 0) break;
    const said = saidBy(box) ?? saidByTab(box, editable);
    if (said) return said;
  }
  return 'unknown';
}

function saidByTab(box: Element, editable: Element): ComposerMode | null {
  const tabs = within(box, PRESSED).filter((tab) => !editable.contains(tab) && !tab.contains(editable));
  const said = tabs.map((tab) => saidBy(tab, tab.textContent ?? ''));
  return said.includes('note') ? 'note' : (said.find(Boolean) ?? null);
}

function saidBy(element: Element, text = ''): ComposerMode | null {
  const names = NAMES.flatMap((name) => (element.getAttribute(name) ?? '').split(name === 'class' ? /\s+/ : '\n'));
  const said = [...names, text].flatMap((name): ComposerMode[] => {
    const words = wordsOf(name).join(' ');
    const [note, reply] = [SAYS_NOTE.test(words), SAYS_REPLY.test(words)];
    // A name with both is of what holds both
    return note === reply ? [] : [note ? 'note' : 'reply'];
  });
  return said.includes('note') ? 'note' : (said[0] ?? null);
}
