import { bylineOf } from './byline';
import { drawnText } from './drawn';

/** Who wrote a message and when, where it stands before the box of its words: `<dt>` before `<dd>`, a heading. */

const LEADS = 'dt, h2, h3, h4, h5, h6';

/** What leads a message; null where nothing does. */
export function leadOf(message: Element): Element | null {
  let before = message.previousElementSibling;
  while (before?.localName === 'dd' && message.localName === 'dd') before = before.previousElementSibling;
  if (!before?.matches(LEADS)) return null;
  return before.localName === 'dt' || bylineOf(before) ? before : null;
}

/** Whether a list of terms is a conversation: its terms tell times and people, or come again; those of facts do not. */
export function isTranscript(list: Element): boolean {
  const terms = list.localName === 'dl' ? [...list.children].filter(({ localName }) => localName === 'dt') : [];
  const texts = terms.map(drawnText);
  const people = terms.filter(
    (term, index) => bylineOf(term) || texts.indexOf(texts[index] ?? '') !== texts.lastIndexOf(texts[index] ?? ''),
  );
  return terms.length > 1 && 2 * people.length > terms.length;
}
