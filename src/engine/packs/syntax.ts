import { type Document, type ErrorCode, visit, type YAMLError } from 'yaml';
import { LIMITS } from './limits';
import { mistake } from './mistake';
import type { PackError, Place } from './pack';

type SyntaxCode =
  | 'yaml-alias'
  | 'yaml-colon'
  | 'yaml-dash'
  | 'yaml-escape'
  | 'yaml-indent'
  | 'yaml-mark'
  | 'yaml-no-colon'
  | 'yaml-not-closed'
  | 'yaml-second-document'
  | 'yaml-space'
  | 'yaml-tab'
  | 'yaml-too-deep'
  | 'yaml-tag';

/**
 * What keeps a file from being read as YAML: all up to the first mistake that the rest of the file can't be read for,
 * as what the parser says after that is confused.
 */
export function syntaxErrors(document: Document.Parsed, text: string, placeAt: (offset: number) => Place): PackError[] {
  const told: PackError[] = [];
  for (const error of [...document.errors, ...document.warnings]) {
    const code = codeOf(error);
    const seen = (!code || !HARMLESS.has(code)) && seenInLines(text, error.pos[0]);
    if (seen) return [...told, mistake(placeAt(seen.offset), seen.code)];
    const place = placeAt(startOf(code, document, text) ?? error.pos[0]);
    told.push(code === null ? mistake(place, 'yaml-other', { why: error.message }) : mistake(place, code));
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
  ['BLOCK_AS_IMPLICIT_KEY', 'Nested mappings', 'yaml-colon'],
  ['BLOCK_AS_IMPLICIT_KEY', '', 'yaml-indent'],
  ['MISSING_CHAR', 'Implicit map keys', 'yaml-no-colon'],
  ['MISSING_CHAR', 'Missing space after :', 'yaml-no-colon'],
  ['MISSING_CHAR', 'Sequence item without', 'yaml-indent'],
  ['MISSING_CHAR', 'Missing', 'yaml-not-closed'],
  ['UNEXPECTED_TOKEN', 'Not a YAML token', 'yaml-mark'],
];

/** What leaves the rest of the file as it is. */
const HARMLESS: ReadonlySet<SyntaxCode> = new Set(['yaml-escape', 'yaml-tag']);

function codeOf({ code, message }: YAMLError): SyntaxCode | null {
  const told = BY_MESSAGE.find(([one, beginning]) => one === code && message.startsWith(beginning));
  return told?.[2] ?? SYNTAX[code] ?? null;
}

/** Spaces that are none to YAML, as they come from messengers and text processors. */
const FOREIGN_SPACE = /^[ \t-]*([\u00a0\u2000-\u200a\u202f\u205f\u3000])/mu;
const DASH_AT_WORD = /^[ \t]*(-)[^\s-]/u;

/** What is plain to see in the lines up to a mistake, and not to the parser. */
function seenInLines(text: string, offset: number): { code: SyntaxCode; offset: number } | null {
  const end = text.indexOf('\n', offset);
  const until = end < 0 ? text : text.slice(0, end);
  const space = FOREIGN_SPACE.exec(until);
  if (space) return { code: 'yaml-space', offset: space.index + space[0].length - 1 };
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

/** Where a mistake begins that the parser sees where it ends; how deep it came differs from machine to machine. */
function startOf(code: SyntaxCode | null, document: Document.Parsed, text: string): number | null {
  if (code === 'yaml-too-deep') return 0;
  return code === 'yaml-not-closed' ? unclosedQuotation(document, text) : null;
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
