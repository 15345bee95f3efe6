/**
 * Rows as the text of a CSV file (RFC 4180), with a mark in front by which spreadsheets know that it is UTF-8.
 * @param rows all of the same length, the first with the names of the columns
 */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** A number is no formula, whatever its sign; a text that a spreadsheet would run as one is made plain text. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const plain = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
