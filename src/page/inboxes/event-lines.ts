import { EVENT_WORDS, type EventWords, NO_NAMES, ROLES } from '../event-words';
import { OWN } from '../label-words';
import { isTime } from './written-time';

/** What pages tell of a conversation, as words: "Anna joined the conversation", "Assigned to Tom". */

const WHO = '([^\\s.!?,:;][^.!?,:;]{0,48}?)';
const VALUE = '[^.,!?:;]{1,40}?';
const ROLE = /* @__PURE__ */ new RegExp(`^(${ROLES})$`, 'iu');
const NO_NAME = /* @__PURE__ */ new RegExp(`^(${NO_NAMES})$`, 'iu');
const IS_OWN = /* @__PURE__ */ new RegExp(`^(${OWN})$`, 'iu');
const LINES = /* @__PURE__ */ EVENT_WORDS.flatMap((words) => patternsOf(words, words.lines));
const PERHAPS = /* @__PURE__ */ EVENT_WORDS.flatMap((words) => patternsOf(words, [...words.lines, ...words.perhaps]));

/** One a line: a line that is read the wrong way must leave the others theirs. */
function patternsOf(words: EventWords, lines: readonly string[]): RegExp[] {
  const { thing, state, done, did, came, tag } = words;
  const parts: Record<string, string> = { thing, state, done, did, came, tag };
  const put = (line: string) =>
    line.replace(/\{(\w+)\}/g, (all, name: string) => (parts[name] ? `(${parts[name]})` : all));
  return lines.map((line) => {
    // Twice, as parts may name others
    const source = put(put(line)).replace(/(?<!\\)\((?!\?)/g, '(?:');
    return new RegExp(`^(?:${source.replaceAll('{who}', WHO).replaceAll('{value}', VALUE)})$`, 'iu');
  });
}

/** Whether words are what pages tell by themselves; 'perhaps': people may write the same. */
export function saysEvent(text: string): 'surely' | 'perhaps' | null {
  const line = withoutTimes(text);
  if (says(LINES, line, false)) return 'surely';
  return says(PERHAPS, line, true) ? 'perhaps' : null;
}

function says(patterns: readonly RegExp[], line: string, own: boolean): boolean {
  return patterns.some((pattern) => {
    const [all, ...people] = pattern.exec(line) ?? [];
    return all !== undefined && people.every((who) => who === undefined || isActor(who) || (own && IS_OWN.test(who)));
  });
}

/** A name, a role, or both: "Оператор Світлана". */
function isActor(who: string): boolean {
  const words = who.replace(/[«»"“”()]/g, '').split(/\s+/);
  const [first = ''] = words;
  return (
    !NO_NAME.test(first) &&
    !IS_OWN.test(who) &&
    words.length <= 5 &&
    words.every((word) => /^\p{Lu}|^@|\d$|^\p{L}+[_.-]\p{L}/u.test(word) || ROLE.test(word))
  );
}

/** "14.10.2026 09:00 Робот: создана сделка" without the time before it, the program that tells it, and a full stop. */
function withoutTimes(text: string): string {
  const words = text.replace(/[.…]$/, '').split(/\s+/);
  let [from, to] = [0, words.length];
  for (let cut = words.length - 1; cut > 0; cut--) {
    if (from === 0 && isTime(words.slice(0, cut).join(' '))) from = cut;
    if (to === words.length && isTime(words.slice(words.length - cut).join(' '))) to = words.length - cut;
  }
  const line = words
    .slice(from, Math.max(from, to))
    .join(' ')
    .replace(/^[\s·•|,:–—-]+|[\s·•|,:–—-]+$/g, '');
  const [, teller = '', told = ''] = /^([^:]{1,30}): (.+)$/u.exec(line) ?? [];
  return teller.split(' ').every((word) => ROLE.test(word)) && told ? told : line;
}
