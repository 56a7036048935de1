import { ACTION, TYPING } from '../label-words';
import { isBadge, partsOf } from './byline';
import { drawnText } from './drawn';

/** What is on a message and not said in it: what is pressed, reactions, "Ann is typing…". */

const IS_ACTION = /* @__PURE__ */ new RegExp(`^(${ACTION})$`, 'iu');
const IS_TYPING = /* @__PURE__ */ new RegExp(`^(.*?)\\s*(${TYPING})\\s*(…|\\.{3})$`, 'iu');
const REACTIONS = /^(\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200D|\uFE0F|[\s\d+])+$/u;
const EMOJI = /\p{Extended_Pictographic}/u;
const NAME = /^(\p{Lu}\S*( \p{Lu}\S*){0,2})?$/u;
const PRESSED = 'a[href], [role="button"], [role="menuitem"], [role="link"]';

/** Whether words hang on a message whose own words stand in `body`: "Reply", "👍 2". */
export function hangsOn(words: Element, body: Element): boolean {
  if (words === body || words.contains(body)) return false;
  const text = drawnText(words);
  const behind =
    (body.compareDocumentPosition(words) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !body.contains(words);
  if (isAction(text)) return behind || words.matches(PRESSED);
  // "Sent via chat"
  if (isBadge(text) && text.includes(' ')) return behind && words.localName !== 'p';
  // Of a message that is folded it may be the first words
  if (words.matches('summary')) return behind;
  // The number of them may stand in a box of its own
  const all = words.parentElement ? drawnText(words.parentElement) : text;
  return behind && words.localName !== 'p' && REACTIONS.test(text) && REACTIONS.test(all) && EMOJI.test(all);
}

/** "Reply", "Copy | Edit". */
export function isAction(text: string): boolean {
  return partsOf(text).every((part) => IS_ACTION.test(part));
}

/** "Ann is typing…". */
export function saysTyping(text: string): boolean {
  const [all, who = ''] = IS_TYPING.exec(text) ?? [];
  return all !== undefined && NAME.test(who);
}
