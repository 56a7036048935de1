import { WROTE } from '../label-words';
import { KEY, labelApart, looksLikeName, MAIL, partsOf } from './byline';
import { labelled } from './said-by-name';
import { isTime } from './written-time';

/** Who wrote a message and when, where its first lines tell it and nothing but breaks keeps them from its words. */
export interface LineHead {
  name?: string;
  said: ReturnType<typeof labelled>[];
  time: string;
  /** In what order and on how many lines; messages of one page agree in it. */
  shape: string;
  /** All of its words. */
  words: string;
  /** What the message says. */
  rest: string;
}

/** More lines than this are no head. */
const MOST_LINES = 3;
const INLINE = 'inline';
/** Also brackets and strokes. */
const BETWEEN = /* @__PURE__ */ new RegExp(`(^[\\s,:·•|–—()[\\]-]+|[\\s,:·•|–—()[\\]-]+$|(?<=^|\\s)(${WROTE})$)`, 'iu');
const CLOCK_OR_AGO = /\d:\d\d|ago|назад|тому/iu;
/** "Order of …" is no name, "Jan van Dyke" is one. */
const LOWER = /(?<= )(?!(van|von|der?|d[aiu]|l[ae]|bin|al)( |$))\p{Ll}/u;

/** Whether heads of a shape tell of writers only where the same name comes again: "Question: …" is no name. */
export function mustComeAgain(shape: string): boolean {
  return shape === `${INLINE} who`;
}

interface Line {
  who: string;
  time: string;
  shape: string;
}

/** @param text a whole message, line by line */
export function lineHeadOf(text: string): LineHead | null {
  const lines = text.split('\n');
  const head: Line[] = [];
  let at = 0;
  for (; at < lines.length && head.length < MOST_LINES; at++) {
    const words = (lines[at] ?? '').trim();
    if (words === '') continue;
    const line = lineOf(words);
    if (!line || head.some(({ who, time }) => (who && line.who) || (time && line.time))) break;
    head.push(line);
  }
  const who = head.find((line) => line.who)?.who ?? '';
  const time = head.find((line) => line.time)?.time ?? '';
  const rest = lines.slice(at).join('\n').trim();
  const parts = partsOf(who).flatMap(labelApart);
  const said = parts.map(labelled);
  const name = parts.find((part) => !labelled(part));
  if (!who || !rest || (!time && !said.some(Boolean))) return inlineHeadOf(lines);
  // A name before a mere date may be the first words of a message
  if (name === parts[0] && parts.length === 1 && head.length === 1 && !CLOCK_OR_AGO.test(time)) return null;
  const shape = head.map((line) => line.shape).join('|');
  return { name, said, time, shape, words: lines.slice(0, at).join(' '), rest };
}

/** "[10:42] Ann: where is it?": what a message says begins on the same line. */
function inlineHeadOf([first = '', ...others]: readonly string[]): LineHead | null {
  const [words = '', before = ''] = /^\s*(.{1,60}?):\s+(?=\S)/u.exec(first) ?? [];
  const line = before ? lineOf(before) : null;
  if (!line?.who) return null;
  const parts = partsOf(line.who).flatMap(labelApart);
  const rest = [first.slice(words.length), ...others].join('\n').trim();
  const name = parts.find((part) => !labelled(part));
  return {
    name,
    said: parts.map(labelled),
    time: line.time,
    shape: `${INLINE} ${line.shape}`,
    words: words.trim(),
    rest,
  };
}

/** A line that tells who, when, or both, and nothing else. */
function lineOf(words: string): Line | null {
  const line = words
    .replace(KEY, '')
    .replace(/^on (?=\d|\p{Lu})/iu, '')
    .replace(MAIL, '');
  if (isTime(line)) return { who: '', time: line, shape: 'time' };
  const tokens = line.split(/\s+/);
  for (let cut = 1; cut < tokens.length; cut++) {
    const [before, after] = [tokens.slice(0, cut).join(' '), tokens.slice(cut).join(' ')];
    if (isTime(after)) return told(before, after, 'who time');
  }
  for (let cut = tokens.length - 1; cut > 0; cut--) {
    const [before, after] = [tokens.slice(0, cut).join(' '), tokens.slice(cut).join(' ')];
    if (isTime(before)) return told(after, before, 'time who');
  }
  return told(line, '', 'who');
}

function told(words: string, time: string, shape: string): Line | null {
  let who = words;
  for (let shorter = who.replace(BETWEEN, ''); shorter !== who; shorter = who.replace(BETWEEN, '')) who = shorter;
  const parts = partsOf(who).flatMap(labelApart);
  const names = parts.filter((part) => !labelled(part));
  const isName = (name: string) => looksLikeName(name) && !LOWER.test(name);
  return parts.length > 0 && names.length < 2 && names.every(isName) ? { who, time, shape } : null;
}
