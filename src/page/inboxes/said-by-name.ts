import {
  AGENT as AGENT_LABELS,
  COMMENT,
  CUSTOMER as CUSTOMER_LABELS,
  DELIVERED,
  FOR_TEAM,
  INTERNAL,
  LEFT_NOTE,
  NOTE,
  OWN,
  SYSTEM,
  WRITTEN_BY,
} from '../label-words';

/** What the names that programs give to their boxes, and the labels that people see, tell of who wrote a message. */

export type Writer = 'customer' | 'agent';

/** A name that says so by itself, or only beside the other side's: "in" stands in "fade-in" too. */
export interface Sign {
  by: Writer;
  sure: boolean;
  word: string;
}

const words = (list: string) => new Set(list.split(' '));

const CUSTOMER = words(
  'incoming inbound received customer client visitor guest requester requestor enduser consumer opponent buyer shopper',
);
const CUSTOMER_BESIDE = words(
  'in left other others them theirs contact user external partner interlocutor foreign lead',
);
const AGENT = words('outgoing outbound agent operator own mine ours');
const AGENT_BESIDE = words(
  'out right me my us self sent response admin staff support manager team employee assistant bot you seller merchant shop store',
);
const NEGATIONS = words('not non to for');
/** What nobody but the team reads, and what nobody said. */
const ASIDE = words(
  'note notes internal private whisper event system activity service separator divider day date notification typing',
);
/** What else boxes are called that are messages or parts of one. */
const ANY_BOX = words(
  'is has type kind message messages msg item row entry line bubble block box wrapper wrap container card log feed ' +
    'info indicator text content body inner outer root label',
);
/** "customer-service", "sorted-by-date" are no events. */
const NO_ASIDE_AFTER = words('customer client self by of for has not no non without multi every per');
/** "private-message" is what people write to each other. */
const TALK = words('message messages msg chat conversation dialog');
const COMMENTS = words('comment comments cmt cmnt');
const SENT = words('message messages msg email mail sms');
const TRUE = /^(true|1|yes)$/i;
const FALSE = /^(false|0|no)$/i;

/** "isFromMe" and "is-from-me" as words. */
export function wordsOf(name: string): string[] {
  return name
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
    .map((word) => word.toLowerCase());
}

/** Signs in the classes and data attributes of one element. */
export function signsOn(element: Element): Sign[] {
  return namesOn(element).flatMap((name) => signsIn(name));
}

/** What of the names of an element says "note" or "event": what the customer never sees, and what nobody said. */
export function isAside(element: Element): string[] {
  return namesOn(element).flatMap((name) => asideIn(name) ?? []);
}

/** Whether an element is called a message or a comment; null for neither. */
export function calledOf(element: Element): 'message' | 'comment' | null {
  const all = namesOn(element).flatMap(wordsOf);
  if (all.some((word) => COMMENTS.has(word))) return 'comment';
  return all.some((word) => SENT.has(word)) ? 'message' : null;
}

/** The word that a name ends in, but for words that are on any box. */
function asideIn(name: string): string | null {
  const [segment = ''] = name.split(/--|__/).slice(-1);
  const all = wordsOf(segment);
  const end = all.findLastIndex((word) => !ANY_BOX.has(word));
  const word = all[end] ?? '';
  if (!ASIDE.has(word) || NO_ASIDE_AFTER.has(all[end - 1] ?? '')) return null;
  if (word === 'private' && TALK.has(all[end + 1] ?? '')) return null;
  // Where every message is a note, a "system-note" is none
  return ASIDE.has(all[end - 1] ?? '') ? `${all[end - 1]} ${word}` : word;
}

function namesOn(element: Element): string[] {
  const data = [...element.attributes].flatMap(({ name, value }) => {
    if (!name.startsWith('data-') || value.length > 40) return [];
    if (TRUE.test(value)) return [name.slice(5)];
    if (FALSE.test(value)) return [`not-${name.slice(5)}`];
    return [value];
  });
  return [...element.classList, ...data, element.localName.includes('-') ? element.localName : ''];
}

function signsIn(name: string): Sign[] {
  const parts = wordsOf(name).filter((word) => word !== 'is' && word !== 'from' && word !== 'by');
  return parts.flatMap((word, index): Sign[] => {
    const customer = CUSTOMER.has(word) || CUSTOMER_BESIDE.has(word);
    if (!customer && !AGENT.has(word) && !AGENT_BESIDE.has(word)) return [];
    const turned = NEGATIONS.has(parts[index - 1] ?? '');
    const sure = CUSTOMER.has(word) || AGENT.has(word);
    return [{ by: customer === turned ? 'agent' : 'customer', sure, word: turned ? `not ${word}` : word }];
  });
}

const SAYS_OWN = /* @__PURE__ */ new RegExp(`^(${OWN})\\s*[:·,]?$`, 'iu');
/** Alone, or as in "Ответ оператора", "Message from customer". */
const SAYS_AGENT = /* @__PURE__ */ new RegExp(`^((${WRITTEN_BY}) )?(${AGENT_LABELS})$`, 'iu');
const SAYS_CUSTOMER = /* @__PURE__ */ new RegExp(`^((${WRITTEN_BY}) )?(${CUSTOMER_LABELS})$`, 'iu');
const SAYS_NOTE = /* @__PURE__ */ new RegExp(
  `^((${INTERNAL}) (${NOTE}|${COMMENT})|${NOTE}|${SYSTEM}|${LEFT_NOTE}|${FOR_TEAM})\\s*:?$`,
  'iu',
);
const SAYS_PRIVATE = /* @__PURE__ */ new RegExp(`^(${INTERNAL})$`, 'iu');
const SAYS_DELIVERED = /* @__PURE__ */ new RegExp(`^(${DELIVERED})$`, 'iu');

/** A label in a message that is no part of what it says; null for any other words. */
export function labelled(text: string): Writer | 'note' | null {
  if (SAYS_NOTE.test(text)) return 'note';
  if (SAYS_OWN.test(text) || SAYS_AGENT.test(text) || SAYS_DELIVERED.test(text)) return 'agent';
  return SAYS_CUSTOMER.test(text) ? 'customer' : null;
}

/** "Private": beside a name it is what customers don't read; in a message it may be said. */
export const saysPrivate = (text: string): boolean => SAYS_PRIVATE.test(text);
