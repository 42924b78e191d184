/** What imports wrote into a row, stored in the row as text; a cell that differs from it was typed. */
import { competitorsSheet } from '../sheets/competitors.ts';
import { keywordsSheet } from '../sheets/keywords.ts';
import type { Cell } from '../values/cell.ts';

/** A value with its export. */
export interface Found {
  readonly value: Cell;
  readonly source: string;
  /** ISO day of the export. */
  readonly date: string;
}

/** Column → the value written, followed by the values of other exports of the same week. */
export type FillRecord = Map<string, Found[]>;

const TITLES = new Map([...competitorsSheet.columns, ...keywordsSheet.columns].map(({ id, header }) => [id, header]));
const COLUMNS = new Map([...TITLES].map(([id, header]) => [header, id]));

/** Older versions used column ids: `organicRank=12 (…)`. */
const PART = /^([^:=]+)(?:: |=)(.*)$/;
const FOUND = /^(.*) \(([^()]+) (\d{4}-\d{2}-\d{2})\)$/;
const OTHER = ' ≠ ';
const BETWEEN = ' · ';
/** Splits only between a source and a column, so that a title may contain the separator. */
const BETWEENS = new RegExp(`(?<=\\)) · (?=(?:${[...COLUMNS.keys()].map(literally).join('|')}): |\\w+=)`);

/** `Organic rank: 12 (Cerebro 2026-11-20) ≠ 14 (SellerSprite 2026-11-19)`, all on one line, which keeps rows low. */
export function recordText(record: FillRecord): string {
  return [...record]
    .map(([column, founds]) => `${TITLES.get(column)}: ${founds.map(foundText).join(OTHER)}`)
    .join(BETWEEN);
}

/** Parts that are not readable are ignored: their cells count as typed. */
export function readRecord(text: string): FillRecord {
  const record: FillRecord = new Map();
  for (const part of text.split(BETWEENS)) {
    const [, title = '', rest = ''] = PART.exec(part) || [];
    const column = COLUMNS.get(title) ?? (TITLES.has(title) ? title : undefined);
    if (column === undefined) continue;
    const founds = rest.split(OTHER).map(readFound);
    if (!founds.includes(undefined)) record.set(column, founds as Found[]);
  }
  return record;
}

/** The record of an older version in today's format; any other text unchanged. */
export function renewedRecord(text: string): string {
  const isOlder = /^\w+=/.test(text) && TITLES.has(text.slice(0, text.indexOf('=')));
  return isOlder ? recordText(readRecord(text)) : text;
}

function literally(text: string): string {
  return text.replace(/[^\w ]/g, '\\$&');
}

/** `12 (Cerebro 2026-11-20)`. */
export function foundText({ value, source, date }: Found): string {
  return `${value} (${source} ${date})`;
}

function readFound(text: string): Found | undefined {
  const [, value, source, date] = FOUND.exec(text) || [];
  if (value === undefined || source === undefined || date === undefined) return undefined;
  const number = Number(value);
  return { value: value !== '' && String(number) === value ? number : value, source, date };
}
