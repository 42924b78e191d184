/** Tables as delimited files. */
import { type Encoding, encoded } from './encode.ts';
import { type Notation, written } from './notation.ts';
import type { Table } from './report.ts';

/** How a file is delimited. */
export interface Delimited {
  readonly separator: ',' | '\t';
  /** `needed` by RFC 4180; `texts` but no numbers; `filled` all but blanks; `never`, as where tabs separate. */
  readonly quotes: 'needed' | 'texts' | 'filled' | 'all' | 'never';
  readonly lineEnd: '\n' | '\r\n';
  /** Whether the last line ends too. */
  readonly endsLast: boolean;
  readonly encoding: Encoding;
  readonly bom: boolean;
}

/** Business reports: few quotes, a byte order mark, no line end behind the last row. */
export const CONSOLE_CSV: Delimited = {
  separator: ',',
  quotes: 'needed',
  lineEnd: '\n',
  endsLast: false,
  encoding: 'utf-8',
  bom: true,
};
/** Reports of stock downloaded in Seller Central. */
export const QUOTED_CSV: Delimited = { ...CONSOLE_CSV, quotes: 'all', endsLast: true, bom: false };
/** Flat files. */
export const TABBED: Delimited = { ...QUOTED_CSV, separator: '\t', quotes: 'never' };

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function isQuoted(text: string, isNumber: boolean, { separator, quotes }: Delimited): boolean {
  if (quotes === 'all' || text.includes(separator) || /["\r\n]/.test(text)) return true;
  return text !== '' && (quotes === 'filled' || (quotes === 'texts' && !isNumber));
}

function cellText(text: string, isNumber: boolean, form: Delimited): string {
  if (form.quotes === 'never') return text.replace(/[\t\r\n]+/g, ' ');
  return isQuoted(text, isNumber, form) ? quoted(text) : text;
}

/** The bytes of a file; `above` are lines before the header, as they are. */
export function delimitedBytes(
  { headers, types, rows }: Table,
  form: Delimited,
  notation: Notation,
  above: readonly string[] = [],
): Uint8Array {
  const header = headers.map((text) => cellText(text, false, form));
  const cells = rows.map((row) =>
    row.map((value, at) => cellText(written(types[at]!, value, notation), typeof value === 'number', form)),
  );
  const lines = [...above, ...[header, ...cells].map((row) => row.join(form.separator))];
  const text = lines.join(form.lineEnd) + (form.endsLast ? form.lineEnd : '');
  return encoded((form.bom ? '\ufeff' : '') + text, form.encoding);
}
