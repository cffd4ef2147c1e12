/**
 * Comma-separated values as spreadsheets read them: UTF-8 with a byte order mark, every field
 * quoted, lines ended by CR LF.
 */
const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet takes for the beginning of a formula, full-width forms included. */
const FORMULA = /^[\s]*[=+\-@＝＋－＠\t\r]/;

/** Rows of plain text to the text of a file. What a customer said is never run as a formula. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  BYTE_ORDER_MARK + rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');

const field = (text: string): string => `"${harmless(text).replaceAll('"', '""')}"`;

/** An apostrophe in front makes a spreadsheet take the field for text. */
const harmless = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
