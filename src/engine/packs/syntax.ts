import { type Document, type ErrorCode, visit, type YAMLError } from 'yaml';
import { LIMITS } from './limits';
import { mistake } from './mistake';
import type { PackError, Place } from './pack';

/** What text processors make of a hyphen, and what lists begin with elsewhere. */
export const FOREIGN_DASH = /^(?:[—–−‐‑•·]|\*(?= ))/u;

type SyntaxCode =
  | 'yaml-alias'
  | 'yaml-colon'
  | 'yaml-comment'
  | 'yaml-dash'
  | 'yaml-dash-missing'
  | 'yaml-escape'
  | 'yaml-indent'
  | 'yaml-list-in-line'
  | 'yaml-mark'
  | 'yaml-no-colon'
  | 'yaml-not-closed'
  | 'yaml-second-document'
  | 'yaml-quotes-foreign'
  | 'yaml-space'
  | 'yaml-tab'
  | 'yaml-too-deep'
  | 'yaml-tag';

/**
 * What keeps a file from being read as YAML: all up to the first mistake that the rest of the file can't be read for,
 * as what the parser says after that is confused.
 */
export function syntaxErrors(document: Document.Parsed, text: string, placeAt: (offset: number) => Place): PackError[] {
  const quoted = document.errors.length > 0 && MAIL_QUOTE.exec(text);
  if (quoted) return [mistake(placeAt(quoted.index), 'yaml-quoted', { found: quoted[1] ?? '>' })];
  const foreign = document.errors.length > 0 && FOREIGN_LINE.exec(text);
  if (foreign) return [mistake(placeAt(foreign.index), 'yaml-directive', { found: foreign[0] })];
  const told: PackError[] = [];
  for (const error of [...document.errors, ...document.warnings]) {
    const dash = foreignDash(text, error.pos[0]);
    if (dash) return [...told, mistake(placeAt(dash.offset), 'yaml-dash-foreign', dash)];
    const code = codeOf(error);
    const seen = (!code || !HARMLESS.has(code)) && (seenInLines(text, error.pos[0]) ?? seenInError(error, text));
    if (seen) return [...told, mistake(placeAt(seen.offset), seen.code)];
    const comma = COMMA_BEHIND.exec(text.slice(error.pos[0] - 1));
    if (error.code === 'UNEXPECTED_TOKEN' && comma?.[1])
      return [...told, mistake(placeAt(error.pos[0]), 'yaml-comma-behind', { mark: comma[1] })];
    const closed = goesOn(error, text);
    if (closed) return [...told, mistake(placeAt(closed.offset), 'yaml-goes-on', closed)];
    const place = placeAt(startOf(error, code, document, text) ?? error.pos[0]);
    told.push(code === null ? mistake(place, 'yaml-other', { found: foundAt(error, text) }) : mistake(place, code));
    if (code === null || !HARMLESS.has(code) || told.length > LIMITS.mistakes) break;
  }
  return told;
}

const SYNTAX: Partial<Record<ErrorCode, SyntaxCode>> = {
  ALIAS_PROPS: 'yaml-alias',
  BAD_ALIAS: 'yaml-alias',
  BAD_DQ_ESCAPE: 'yaml-escape',
  BAD_INDENT: 'yaml-indent',
  BAD_SCALAR_START: 'yaml-mark',
  BLOCK_IN_FLOW: 'yaml-not-closed',
  MULTILINE_IMPLICIT_KEY: 'yaml-no-colon',
  MULTIPLE_DOCS: 'yaml-second-document',
  RESOURCE_EXHAUSTION: 'yaml-too-deep',
  TAB_AS_INDENT: 'yaml-tab',
  TAG_RESOLVE_FAILED: 'yaml-tag',
};

/** What the parser has one name for, and authors should mend in different ways. */
const BY_MESSAGE: readonly (readonly [ErrorCode, beginning: string, SyntaxCode])[] = [
  ['BAD_INDENT', 'Flow', 'yaml-not-closed'],
  ['BLOCK_AS_IMPLICIT_KEY', 'Nested mappings', 'yaml-colon'],
  ['BLOCK_AS_IMPLICIT_KEY', '', 'yaml-indent'],
  ['MISSING_CHAR', 'Implicit map keys', 'yaml-no-colon'],
  ['MISSING_CHAR', 'Missing space after :', 'yaml-no-colon'],
  ['MISSING_CHAR', 'Sequence item without', 'yaml-indent'],
  ['MISSING_CHAR', 'Missing', 'yaml-not-closed'],
  ['MISSING_CHAR', 'Flow', 'yaml-not-closed'],
  ['MISSING_CHAR', 'Comments', 'yaml-comment'],
  ['UNEXPECTED_TOKEN', 'Not a YAML token', 'yaml-mark'],
  ['UNEXPECTED_TOKEN', 'Block scalar header', 'yaml-mark'],
  ['UNEXPECTED_TOKEN', 'Unexpected block-seq-ind on same line', 'yaml-list-in-line'],
];

/** What leaves the rest of the file as it is. */
const HARMLESS: ReadonlySet<SyntaxCode> = new Set(['yaml-escape', 'yaml-tag']);

/** A comma at the end of a line, behind what is closed. */
const COMMA_BEHIND = /^(["'\]}]),[ \t]*(?:#.*)?(?:\n|$)/u;
/** Where a text begins behind its dash or its key. */
const TEXT_OF_LINE = /^(?:[ \t]*-[ \t]+)*(?:[ \t]*[\w-]+:[ \t]+)?[ \t]*/u;
const CLOSING = /["'\]}]/gu;

/** An item that begins with another dash than YAML's: behind the key of its list, or in the line of a mistake. */
function foreignDash(text: string, at: number): { offset: number; found: string } | null {
  const end = text.indexOf('\n', at);
  const lines = (end < 0 ? text : text.slice(0, end)).split('\n');
  let from = 0;
  let before = '';
  for (const [index, line] of lines.entries()) {
    const [found] = FOREIGN_DASH.exec(line.trimStart()) ?? [];
    const isItem = index === lines.length - 1 || /:[ \t]*$/u.test(before);
    if (found && isItem) return { offset: from + line.indexOf(found), found };
    from += line.length + 1;
    if (line.trim() !== '') before = line;
  }
  return null;
}

/** A text that is closed before its end, "zebra" ticket or [our] week, and all of it in quotation marks. */
function goesOn(
  { message, pos: [at] }: YAMLError,
  text: string,
): { offset: number; mark: string; example: string } | null {
  if (!message.startsWith('Unexpected scalar at node end')) return null;
  const from = text.lastIndexOf('\n', at - 1) + 1;
  const [line = ''] = text.slice(from).split('\n', 1);
  const offset = from + (TEXT_OF_LINE.exec(line)?.[0].length ?? 0);
  const mark = text.slice(offset, at).match(CLOSING)?.at(-1);
  if (mark === undefined) return null;
  const written = text.slice(offset, from + line.length).trim();
  const isQuoted = written.length > 2 && /["']/u.test(mark) && written.startsWith(mark) && written.endsWith(mark);
  return { offset, mark, example: inQuotationMarks(isQuoted ? written.slice(1, -1) : written) };
}

function inQuotationMarks(text: string): string {
  return text.includes("'") ? JSON.stringify(text) : `'${text}'`;
}

/** What the parser did not expect, as far as a person reads it. */
function foundAt({ pos: [from, to] }: YAMLError, text: string): string {
  return text.slice(from, Math.max(to, from + 1)).split('\n', 1)[0] ?? '';
}

function codeOf({ code, message }: YAMLError): SyntaxCode | null {
  const told = BY_MESSAGE.find(([one, beginning]) => one === code && message.startsWith(beginning));
  return told?.[2] ?? SYNTAX[code] ?? null;
}

/** Spaces that are none to YAML, as they come from messengers and text processors. */
const FOREIGN_SPACE = /^[ \t-]*([\u00a0\u2000-\u200a\u202f\u205f\u3000])/mu;
/** A quotation mark of a text processor where a text begins. */
const FOREIGN_MARK = /(?:^|: |- |, |[[{])[ \t]*[“”„«]/u;
const DASH_AT_WORD = /^[ \t]*(-)[^\s-]/u;

/** Comments of other languages, and what a chat or a page puts around a text. */
const FOREIGN_LINE = /^(?:```\w*|\/\/|\/\*)/mu;

/** A line of a pack behind what e-mail programs put before what they quote. */
export const MAIL_QUOTE = /^\uFEFF?([>|])[>|\t ]*["']?[\w$-]+["']?[\t ]*:(?:[\t ]|$)/mu;

/** What is plain to see in the lines up to a mistake, and not to the parser. */
function seenInLines(text: string, offset: number): { code: SyntaxCode; offset: number } | null {
  const end = text.indexOf('\n', offset);
  const until = end < 0 ? text : text.slice(0, end);
  const space = FOREIGN_SPACE.exec(until);
  if (space) return { code: 'yaml-space', offset: space.index + space[0].length - 1 };
  const start = until.lastIndexOf('\n') + 1;
  const mark = FOREIGN_MARK.exec(until.slice(start));
  if (mark) return { code: 'yaml-quotes-foreign', offset: start + mark.index + mark[0].length - 1 };
  let from = 0;
  // the line of the mistake and the one before
  const lines = until.split('\n');
  for (const [index, line] of lines.entries()) {
    const dash = index >= lines.length - 2 ? DASH_AT_WORD.exec(line) : null;
    if (dash) return { code: 'yaml-dash', offset: from + line.indexOf('-') };
    from += line.length + 1;
  }
  return null;
}

/** What the line before a mistake tells, or the line behind it. */
function seenInError(
  { code, message, pos: [at] }: YAMLError,
  text: string,
): { code: SyntaxCode; offset: number } | null {
  const from = text.lastIndexOf('\n', at - 1) + 1;
  if (code === 'BAD_INDENT' && message.includes('mapping items')) {
    const [own = ''] = /^[ \t]*/u.exec(text.slice(from)) ?? [];
    const before = text.slice(0, from).trimEnd().split('\n').at(-1) ?? '';
    const isItem = before.startsWith(`${own}- `) && !text.startsWith('- ', from + own.length);
    return isItem ? { code: 'yaml-dash-missing', offset: from + own.length } : null;
  }
  // a key that stands deeper than the one before seems to be a part of its text
  const rest = text.slice(at).split('\n');
  const next = rest.findIndex((line, index) => index > 0 && line.trim() !== '');
  const isDeeper =
    code === 'BLOCK_AS_IMPLICIT_KEY' && message.startsWith('Nested') && !/:(?:\s|$)/u.test(rest[0] ?? '');
  return isDeeper && next > 0 ? { code: 'yaml-indent', offset: at + rest.slice(0, next).join('\n').length + 1 } : null;
}

/** Where a mistake begins that the parser sees where it ends; how deep it came differs from machine to machine. */
function startOf(error: YAMLError, code: SyntaxCode | null, document: Document.Parsed, text: string): number | null {
  if (code === 'yaml-too-deep') return 0;
  if (code !== 'yaml-not-closed') return null;
  return (
    unclosedQuotation(document, text) ?? (error.message.startsWith('Flow') ? unclosedBracket(document, error) : null)
  );
}

/** Where a bracket begins that runs into the next line of a file. */
function unclosedBracket(document: Document.Parsed, { pos: [at] }: YAMLError): number | null {
  let start: number | null = null;
  visit(document, {
    Collection: (_, { flow, range }) => {
      if (flow && range && range[0] < at && start === null && range[1] >= at) start = range[0];
    },
  });
  return start;
}

/** Where a text in quotation marks begins that runs to the end of the file. */
function unclosedQuotation(document: Document.Parsed, text: string): number | null {
  let start: number | null = null;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (!range || (type !== 'QUOTE_DOUBLE' && type !== 'QUOTE_SINGLE')) return;
      const written = text.slice(range[0], range[1]).trimEnd();
      if (written.length === 1 || written.at(-1) !== written[0]) start = range[0];
    },
  });
  return start;
}
