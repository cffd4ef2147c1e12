/**
 * Comma-separated values as spreadsheets read them (RFC 4180): UTF-8 with a byte order mark, text in
 * quotes, lines ended by CR LF. Every table that leaves the product is written here.
 */
const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet takes for the beginning of a formula, full-width forms included (OWASP). */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** Null is an empty field. */
export type CsvValue = string | number | boolean | null;

/** Rows to the text of a file. What somebody typed or said is never run as a formula. */
export const csvOf = (rows: readonly (readonly CsvValue[])[]): string =>
  BYTE_ORDER_MARK + rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');

/** A number is one, below nought too; only text can pass for a formula. */
function field(value: CsvValue): string {
  if (value === null) return '';
  return typeof value === 'string' ? `"${harmless(value).replaceAll('"', '""')}"` : String(value);
}

/** An apostrophe in front makes a spreadsheet take the field for text. */
const harmless = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
