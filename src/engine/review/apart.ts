import type { Span } from '../model';
import { united } from '../spans';
import type { Analysis } from '../text/analysis';
import { gapsOf } from '../wording/gaps';

/** Lines of an earlier mail, links, addresses and code: nobody's wording. */
const NOT_PROSE = /^[ \t]*>.*$|\b(?:https?:\/\/|www\.)\S+|(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]+|`[^`\n]+`/gmu;
/** "-- " on its own line starts a signature, by an old custom of mail. */
const DELIMITER = /^--\s*$/mu;
const CLOSING = [
  '(?:kind |best |warm |many )?(?:regards|wishes)|sincerely|yours (?:truly|sincerely|faithfully)|cheers',
  '(?:с|з) (?:\\p{L}+ )?(?:уважением|повагою)|искренне ваш[аи]?|щиро ваш[аі]?',
].join('|');
/** A line that closes a letter; what follows it is a block of names and posts. */
const FAREWELL = new RegExp(`^[ \\t]*(?:${CLOSING})(?![\\p{L}])[^\\n.?]{0,40}$`, 'gimu');
const SIGNATURE_LINES = 8;
const SIGNATURE_LENGTH = 400;

/** The parts of a draft that are not judged: somebody else's words, links, code, open gaps and the signature; sorted, without overlaps. */
export function apart(analysis: Analysis): Span[] {
  const spans: Span[] = [...analysis.quotations, ...gapsOf(analysis.text)];
  for (const match of analysis.text.matchAll(NOT_PROSE)) {
    spans.push({ start: match.index, end: match.index + match[0].length });
  }
  const signature = signatureStart(analysis.text);
  if (signature < analysis.text.length) spans.push({ start: signature, end: analysis.text.length });
  return united(spans);
}

function signatureStart(text: string): number {
  const delimiter = DELIMITER.exec(text)?.index ?? text.length;
  for (const match of text.matchAll(FAREWELL)) {
    const rest = text.slice(match.index, delimiter).trimEnd();
    if (rest.length <= SIGNATURE_LENGTH && rest.split('\n').length <= SIGNATURE_LINES) return match.index;
  }
  return delimiter;
}
