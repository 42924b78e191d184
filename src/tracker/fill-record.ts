/** What imports wrote into a row, kept in the row as text: a cell that differs from it was typed by hand. */
import type { Cell } from '../values/cell.ts';

/** A value with the export it came from. */
export interface Found {
  readonly value: Cell;
  readonly source: string;
  /** ISO day of the export. */
  readonly date: string;
}

/** Column → what was written, and behind it what other exports of the same week said. */
export type FillRecord = Map<string, Found[]>;

const PART = /^(\w+)=(.*)$/;
const FOUND = /^(.*) \(([^()]+) (\d{4}-\d{2}-\d{2})\)$/;
const OTHER = ' ≠ ';
const BETWEEN = ' · ';
/** A source ends before it and a column begins behind it: what stands in a title does not part. */
const BETWEENS = /(?<=\)) · (?=\w+=)/;

/** `organicRank=12 (Cerebro 2026-11-20) ≠ 14 (SellerSprite 2026-11-19)`, one after the other on one line, which keeps rows low. */
export function recordText(record: FillRecord): string {
  return [...record].map(([column, founds]) => `${column}=${founds.map(foundText).join(OTHER)}`).join(BETWEEN);
}

/** Parts that are no longer readable are as if nothing had been written: their cells count as typed. */
export function readRecord(text: string): FillRecord {
  const record: FillRecord = new Map();
  for (const part of text.split(BETWEENS)) {
    const [, column, rest] = PART.exec(part) || [];
    if (column === undefined || rest === undefined) continue;
    const founds = rest.split(OTHER).map(readFound);
    if (!founds.includes(undefined)) record.set(column, founds as Found[]);
  }
  return record;
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
