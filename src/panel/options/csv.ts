/** So that programs which guess know it is UTF-8: Cyrillic would come out as rubbish. */
const BYTE_ORDER_MARK = '\uFEFF';
/** What a spreadsheet would take for a formula when a cell begins with it. */
const FORMULA = /^[\t\r\n ]*[=+\-@＝＋－＠\t\r]/u;

/**
 * A table as CSV (RFC 4180): CRLF after every row, quotation marks where they are needed. A text that a spreadsheet
 * would run as a formula gets an apostrophe before it; numbers stay numbers.
 */
export function csvOf(rows: readonly (readonly (string | number | null)[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
