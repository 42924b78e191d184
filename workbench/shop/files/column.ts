/** Columns of a report: what Amazon heads them in each language, and what stands in their cells. */
import type { Download } from '../world/download.ts';

/** Languages of Amazon's consoles. */
export type Language = Download['language'];

/** What a cell holds: days are ISO texts, ratios 0.3 for 30 %. */
export type CellType = 'text' | 'count' | 'money' | 'ratio' | 'number' | 'day';

/** `undefined` is a blank cell. */
export type Value = string | number | undefined;

/** Amazon's header in each language; where there is none, that language's file has no such column. */
type Headers = Readonly<Partial<Record<Language, string>>>;

/** A column whose cells are worked out from a row. */
export interface Column<Row> {
  readonly type: CellType;
  readonly headers: Headers;
  readonly value: (row: Row) => Value;
  /** Id of the field in the report's sheet, where its sum over the file is compared. */
  readonly sum?: string;
}

/** A column; one header alone is English. */
export function column<Row>(
  type: CellType,
  headers: string | Headers,
  value: (row: Row) => Value,
  sum?: string,
): Column<Row> {
  const byLanguage = typeof headers === 'string' ? { en: headers } : headers;
  return { type, headers: byLanguage, value, ...(sum === undefined ? {} : { sum }) };
}

/** Headers in English, Chinese, Japanese and German; `''` where Amazon's is not known. */
export function headed(...[en, chinese, japanese, german]: readonly string[]): Headers {
  const all = { en, 'zh-CN': chinese, ja: japanese, de: german };
  return Object.fromEntries(Object.entries(all).filter(([, header]) => header));
}

/** What stands under an English header. */
type CellOf<Row> = Omit<Column<Row>, 'headers'>;

/** A text. */
export function text<Row>(value: (row: Row) => Value): CellOf<Row> {
  return { type: 'text', value };
}

/** A day. */
export function day<Row>(value: (row: Row) => Value): CellOf<Row> {
  return { type: 'day', value };
}

/** A number of units, summed under the id of its field. */
export function count<Row>(value: (row: Row) => Value, sum?: string): CellOf<Row> {
  return { type: 'count', value, ...(sum === undefined ? {} : { sum }) };
}

/** An amount, summed under the id of its field. */
export function money<Row>(value: (row: Row) => Value, sum?: string): CellOf<Row> {
  return { type: 'money', value, ...(sum === undefined ? {} : { sum }) };
}

/** A plain number. */
export function number<Row>(value: (row: Row) => Value): CellOf<Row> {
  return { type: 'number', value };
}

/** Cells by their English header. */
export type Cells<Row> = Readonly<Record<string, CellOf<Row>>>;

/** All columns of a file with English headers (`sku|asin`, over lines) in Amazon's order; those without a cell are blank. */
export function columnsUnder<Row>(header: string, cells: Cells<Row>): Column<Row>[] {
  const headers = header.split(/[|\n]/);
  const stray = Object.keys(cells).filter((header) => !headers.includes(header));
  if (stray.length > 0) throw new Error(`no such headers: ${stray.join(', ')}`);
  return headers.map((en) => ({ ...(cells[en] ?? text(() => undefined)), headers: { en } }));
}
