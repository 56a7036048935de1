import { drawnText } from './drawn';
import { isTranscript } from './lead';
import { lineHeadOf } from './line-head';
import { messageText } from './message-text';
import { wordsOf } from './said-by-name';
import { isShown } from './shown';

/** Which boxes of a page may be messages, by what they are and are called. */

/** What goes along with a page and is no conversation. */
export const APART =
  'nav, header, footer, aside, dl, select, datalist, menu, [hidden], [aria-hidden="true"], [role="navigation"], [role="toolbar"], ' +
  '[role="tablist"], [role="menu"], [role="menubar"], [role="listbox"], [role="tree"], [role="banner"], [role="complementary"], ' +
  '[role="contentinfo"], [contenteditable]:not([contenteditable="false"])';
const NO_ENTRY =
  'p, dt, br, hr, a, button, option, label, script, style, link, template, form, input, textarea, nav, header, footer, aside, ' +
  'h1, h2, h3, h4, h5, h6, blockquote, [role="separator"], [role="toolbar"], [role="button"], [role="tab"], [role="option"], [contenteditable]';
const HEADS_OF_COLUMNS = 'thead, tr:has(th):not(:has(td)), [role="row"]:has([role="columnheader"])';
export const ENTRIES = 'li, article, tr, [role="listitem"], [role="row"], [role="article"]';
export const CALLED_ENTRY = new Set('message msg bubble post reply entry comment mail email'.split(' '));

/** Whether it says something that may be a message. */
export function speaks(element: Element): boolean {
  const mayBeEntry = !element.matches(`${NO_ENTRY}, ${HEADS_OF_COLUMNS}`) || isParagraphWithHead(element);
  return mayBeEntry && !isApart(element) && shown(element) && drawnText(element) !== '';
}

export function isApart(element: Element): boolean {
  return element.matches(APART) && !isTranscript(element);
}

/** Paragraphs are what messages consist of, unless who wrote it and when stands first in one. */
function isParagraphWithHead(element: Element): boolean {
  return element.matches('p:has(br)') && lineHeadOf(messageText(element)) !== null;
}

export function isCalledEntry(element: Element): boolean {
  return wordsOf(element.classList[0] ?? '').some((word) => CALLED_ENTRY.has(word));
}

export function shown(element: Element): boolean {
  return element.localName === 'body' || isShown(element);
}
