import { BADGE, HEAD_KEY, RECIPIENT, WRITTEN_BY, WROTE } from '../label-words';
import { drawnNodes, drawnText } from './drawn';
import { labelled } from './said-by-name';
import { isTime } from './written-time';

/** What stands over a message in one box: who wrote it, on which side they are, and when. */
export interface Byline {
  name?: string;
  /** "Ann to Support". */
  to?: string;
  said: ReturnType<typeof labelled>[];
  /** '' where it tells none. */
  time: string;
}

/** "To: Support", of which the last group tells whom. */
const TO_WHOM = /* @__PURE__ */ new RegExp(`^(${RECIPIENT})(\\s*:\\s*|\\s+)(?=\\S)(.{1,60})$`, 'iu');
/** "Message from Ann". */
const WRITTEN_FROM = /* @__PURE__ */ new RegExp(`^(${WRITTEN_BY})\\s+(?=\\p{L})`, 'iu');
const IS_TO = /* @__PURE__ */ new RegExp(`^(${RECIPIENT}|→|►)$`, 'iu');
const IS_BADGE = /* @__PURE__ */ new RegExp(`^(${BADGE})$`, 'iu');
/** "From: Ann". */
export const KEY = /* @__PURE__ */ new RegExp(`^(${HEAD_KEY})\\s*:\\s*`, 'iu');
/** "posted 3 days ago". */
const WROTE_WHEN = /* @__PURE__ */ new RegExp(`^(${WROTE})\\s+(?=\\S)`, 'iu');
/** Before the subject of a mail that answers another. */
const SUBJECT = /^(re|fwd?|aw|отв|відп)\s*(\[\d+\])?:/iu;
export const MAIL = /\s*[<(]?\S+@\S+[>)]?(?=\s|$|:)/u;

/** Words in lines of one box, as "Ann Bell", "Customer", "14 November, 19:02"; null where there is anything else. */
export function bylineOf(words: Element): Byline | null {
  const lines = drawnNodes(words).map((node) =>
    node.nodeType === 1 ? drawnText(node as Element) : (node.nodeValue ?? '').replace(/\s+/g, ' ').trim(),
  );
  if (lines.some((line) => recipientIn(line)?.sure)) return null;
  const at = lines.findIndex((line) => IS_TO.test(line));
  const to = at > 0 ? lines[at + 1] : undefined;
  const own = to === undefined ? lines : lines.toSpliced(at, 2);
  const told = own.map((line) => timeIn(line) || line);
  const parts = told.filter(Boolean).flatMap((line) => (isTime(line) ? [line] : partsOf(line).flatMap(labelApart)));
  const names = parts
    .filter((part) => !isTime(part) && !labelled(part) && !isBadge(part))
    .map(bareName)
    .filter(Boolean);
  const [name] = names;
  if (names.length > 1 || !parts.some((part) => isTime(part) || labelled(part)) || (name && !mayBeName(name)))
    return null;
  return { name, to, said: parts.map(labelled), time: parts.filter(isTime).join(' ') };
}

/** Whom a line says a message went to; surely, where a colon stands before it. */
export function recipientIn(line: string): { whom: string; sure: boolean } | null {
  const [, , between = '', whom] = TO_WHOM.exec(line) ?? [];
  return whom ? { whom, sure: between.includes(':') } : null;
}

/** "Created: 2 days ago", "posted 10:42" as the time alone. */
export function timeIn(text: string): string {
  const time = text.replace(KEY, '').replace(WROTE_WHEN, '');
  return isTime(time) ? time : '';
}

/** "Customer · 3 hours ago", "Tom (you)" in its parts. */
export function partsOf(text: string): string[] {
  return text.split(/\s*[·•|,–—()]\s*|\s+-\s+/).filter(Boolean);
}

/** "10:42 Delivered" in its parts. */
export function stateApart(part: string): string[] {
  const [, time = '', state = ''] = /^(.+)\s(\S+)$/u.exec(part) ?? [];
  return isTime(time) && labelled(state) ? [time, state] : [part];
}

/** "Client Ann", "Support team: Ann" in their parts. */
export function labelApart(part: string): string[] {
  const [, label = '', name = ''] = /^(.+?):\s*(.+)$/u.exec(part) ?? /^(\S+)\s+(.+)$/u.exec(part) ?? [];
  return labelled(label) && !labelled(part) && /^[\p{Lu}\d«"“]/u.test(name) ? [label, name] : [part];
}

/** "Ann Bell <ann@example.com>:" as the name alone; an address that stands alone is one. */
export function bareName(text: string): string {
  const named = text.replace(KEY, '').replace(WRITTEN_FROM, '');
  return (isAddress(named) ? named : named.replace(MAIL, '')).replace(/[\s:,]+$/u, '');
}

export function isAddress(text: string): boolean {
  return /^[^\s@<>]+@[^\s@<>]+\.\p{L}+$/u.test(text);
}

/** "New", "VIP", "online". */
export function isBadge(text: string): boolean {
  return IS_BADGE.test(text);
}

/** "AB" in the place of a picture. */
export function isInitials(text: string): boolean {
  return /^(\p{Lu}{1,3}|\p{L})$/u.test(text);
}

/** Beside a time, also what people call themselves in chats, and numbers. */
function mayBeName(text: string): boolean {
  return text.length <= 40 && !/[?!…:;]$/u.test(text);
}

/** A few words, and no subject of a mail. */
export function looksLikeName(text: string): boolean {
  return (
    !SUBJECT.test(text) &&
    text.length <= 40 &&
    text.split(' ').length <= 4 &&
    /\p{L}$|(^|[\s.])\p{L}{1,3}\.$|^\p{L}[\p{L}\d_.-]+$/u.test(text)
  );
}
