/** What in a mail its sender did not write: by mark-up, and by words where mail programs leave none. */

/** Quoted history. Web mail prefixes foreign classes (`x_`, `v1`), so parts of names count. */
export const QUOTES =
  'blockquote, [type="cite"], [class*="gmail_quote"], [class*="gmail_attr"], [class*="gmail_extra"], ' +
  '[class*="moz-cite-prefix"], [class*="yahoo_quoted"], [class*="protonmail_quote"]';

export const SIGNATURES =
  '[class*="gmail_signature"], [data-smartmail="gmail_signature"], [class*="moz-signature"], ' +
  '[id="Signature"], [id="x_Signature"], [id="v1Signature"], [id="_rc_sig"]';

/** Where a quote begins that has no element of its own: nothing behind it is the sender's. */
export const QUOTE_STARTS =
  '[id$="divRplyFwdMsg"], [id$="appendonsend"], [id="isForwardContent"], [id="isReplyContent"], ' +
  '[class*="OutlookMessageHeader"], [id="mail-editor-reference-message-container"]';

/** A line that stands for a quote that was left out. */
export const QUOTE_LEFT_OUT = '\uFFFC';

const SIGNATURE_LINE = /^--\s?$/;
const FORWARDED = /^\s*[-_]{3,}\s*\p{L}[\p{L}\s]+[-_]{3,}\s*$/u;
const HEADER_START = /^[\s*_]*(from|от( кого)?|від( кого)?)\s*:/iu;
const HEADER_NEXT =
  /^[\s*_]*(sent|date|to|cc|subject|reply-to|отправлено|дата|кому|копия|тема|надіслано|відправлено|копія)\s*:/iu;
const SUBJECT = /^[\s*_]*(subject|тема)[\s*_]*:/iu;
const ADDRESS = /<?[^\s<>]+@[^\s<>]+>?/;
const TIME = /\d{1,2}[:.]\d{2}/;
const WROTE = /(?<!\p{L})(wrote|writes|(на)?писа(л|ла|в|ли|л\(а\)|в\(ла\))|пишет|пише)(?!\p{L})/iu;
/** A date at the start: only then may the introduction go on over the next lines. */
const DATED = /^(on\s|\p{L}{2,12}\.?,?\s+\d|\d{1,4}[./-]\d|\d{1,2}\s+\p{L})/iu;
const SENT_FROM =
  /^(sent from (my |the )?|отправлено (с|из) (моего |мобильной )?|(надіслано|відправлено) (з|із) (мого |мобільної )?)(iphone|ipad|android|samsung|huawei|xiaomi|galaxy|outlook|gmail|mail|yahoo|proton|яндекс|почты|пошти|телефона|телефону)/iu;

/**
 * Leaves out lines quoted with ">", what introduces a quote, a header block with all behind it, and a signature below
 * "-- ". A line of `QUOTE_LEFT_OUT` counts as quoted.
 */
export function ownWords(text: string): string {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const own: string[] = [];
  for (let at = 0; at < lines.length; ) {
    if (endsHere(lines, at)) break;
    const intro = introductionAt(lines, at);
    if (intro === 'to the end') break;
    if (intro === 0 && !isQuoted(lines[at])) own.push(lines[at] ?? '');
    at += Math.max(1, intro);
  }
  while (own.length > 0 && (own.at(-1)?.trim() === '' || SENT_FROM.test(own.at(-1) ?? ''))) own.pop();
  return own
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** What a plain-text reply quotes: its first run of ">" lines, one level taken off. '' when there is none. */
export function quotedIn(text: string): string {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => /^\s?>/.test(line));
  if (start < 0) return '';
  const end = lines.findIndex((line, index) => index > start && !/^\s?>/.test(line));
  const run = lines.slice(start, end < 0 ? undefined : end);
  return ownWords(run.map((line) => line.replace(/^\s?> ?/, '')).join('\n'));
}

function isQuoted(line = ''): boolean {
  return line === QUOTE_LEFT_OUT || /^\s{0,3}>/.test(line);
}

function endsHere(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  if (SIGNATURE_LINE.test(line) || FORWARDED.test(line)) return true;
  if (!HEADER_START.test(line)) return false;
  const header = [line, ...lines.slice(at + 1, at + 8).filter((next) => HEADER_NEXT.test(next))];
  // What a customer pastes of a ticket or a parcel may read like the head of a mail
  return header.length > 2 && header.some((it) => ADDRESS.test(it) || SUBJECT.test(it));
}

/** How many lines "On …, … wrote:" takes here; 0: there is none. Without a quote behind it, it needs more to be one. */
function introductionAt(lines: readonly string[], at: number): number | 'to the end' {
  for (const length of [1, 2, 3]) {
    const part = lines.slice(at, at + length);
    if (part.some((line) => line.trim() === '')) return 0;
    const text = part.join(' ');
    if (!text.endsWith(':') || text.length > 300) continue;
    if (length > 1 && !DATED.test(text)) return 0;
    const known = ADDRESS.test(text) || WROTE.test(text);
    if (!/\d/.test(text) || !known) return 0;
    const next = lines.slice(at + length).find((line) => line.trim() !== '');
    if (next !== undefined && isQuoted(next)) return length;
    return ADDRESS.test(text) && TIME.test(text) ? 'to the end' : 0;
  }
  return 0;
}
