import type { Span } from '../model';
import { united } from '../spans';
import type { Analysis } from '../text/analysis';
import { ownStretches } from '../text/own-stretches';
import { gapsOf } from '../wording/gaps';

/** Links, addresses and code: nobody's wording. */
const NOT_PROSE = /\b(?:https?:\/\/|www\.)\S+|(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]+|`[^`\n]+`/gu;
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
  const { text } = analysis;
  const spans: Span[] = [...analysis.quotations, ...gapsOf(text)];
  for (const match of text.matchAll(NOT_PROSE)) spans.push({ start: match.index, end: match.index + match[0].length });
  const own = ownStretches(text);
  own.forEach(({ end }, index) => {
    spans.push({ start: end, end: own[index + 1]?.start ?? text.length });
  });
  spans.push({ start: 0, end: own[0]?.start ?? text.length });
  const farewell = farewellAt(text, own.at(-1)?.end ?? 0);
  if (farewell !== null) spans.push({ start: farewell, end: text.length });
  return united(spans.filter(({ start, end }) => start < end));
}

/** Where a block of names and posts begins that ends what the agent wrote. */
function farewellAt(text: string, end: number): number | null {
  for (const match of text.matchAll(FAREWELL)) {
    const rest = text.slice(match.index, end).trimEnd();
    if (rest.length <= SIGNATURE_LENGTH && rest.split('\n').length <= SIGNATURE_LINES) return match.index;
  }
  return null;
}
