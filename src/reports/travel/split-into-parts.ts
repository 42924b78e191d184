/**
 * Splits a file that is too large for one call into parts, each a complete import that includes what the whole file shows.
 */

import { type Cell, cellText } from '../../values/cell.ts';
import { asTable, type Rows, rowsOf, type Table } from '../../values/table.ts';
import { withoutRepeats } from '../merge/repeated-table.ts';
import type { ColumnHints } from '../read/column-hints.ts';
import { fillDown } from '../read/fill-down.ts';
import { type Asks, type ReadRequest, type ReportRead, readReport } from '../read/read-report.ts';
import type { Refused } from '../receipt/refusal.ts';
import type { Identified } from '../recognise/identify.ts';
import { identifyWithTaught } from '../recognise/identify-taught.ts';
import { bytesOf, onePart, PART_LIMITS, type PartLimits } from './part-size.ts';

/** A part of a file. */
export interface Part {
  /** The header row, lines above it that are read too, and rows below it; rows with the same key are in one part. */
  readonly table: readonly (readonly Cell[])[];
  /** 1-based file row of each row of the table. */
  readonly rowNumbers: readonly number[];
  /** The answers for all parts; days as ISO text. */
  readonly marketplace?: string;
  readonly from?: string;
  readonly to?: string;
  readonly asOf?: string;
  readonly hints?: ColumnHints;
  readonly ownDays?: boolean;
}

interface Group {
  readonly indexes: number[];
  bytes: number;
}

/** Rows by subject, in order of first appearance; blank rows are left out. */
function groupsOf(found: Identified, table: readonly (readonly Cell[])[]): Group[] {
  const key = found.columns.filter(({ field }) => found.kind.key.includes(field.id) && field.type !== 'day');
  const groups = new Map<string, Group>();
  for (let index = found.headerRow + 1; index < table.length; index++) {
    const cells = table[index]!;
    if (cells.every((cell) => cell === '')) continue;
    const subject = key.map((column) => cellText(cells[column.index]).trim()).join('\u0000');
    const group = groups.get(subject) || { indexes: [], bytes: 0 };
    group.indexes.push(index);
    group.bytes += bytesOf(cells);
    groups.set(subject, group);
  }
  return [...groups.values()];
}

/** Fills one part after the other; a group is never split, however large. */
function pack(groups: readonly Group[], headerBytes: number, limits: PartLimits): number[][] {
  const parts: number[][] = [];
  let bytes = 0;
  for (const group of groups) {
    const last = parts[parts.length - 1];
    const fits = last && last.length + group.indexes.length <= limits.rows && bytes + group.bytes <= limits.bytes;
    if (last && fits) last.push(...group.indexes);
    else parts.push([...group.indexes]);
    bytes = (fits ? bytes : headerBytes) + group.bytes;
  }
  return parts.map((indexes) => indexes.sort((a, b) => a - b));
}

/** The header row, with the lines above it if the kind reads them. */
function topOf({ kind, headerRow }: Identified): number[] {
  return kind.metadata ? Array.from({ length: headerRow + 1 }, (_, index) => index) : [headerRow];
}

function answersOf(read: ReportRead): Omit<Part, 'table' | 'rowNumbers'> {
  const place = read.marketplace.includes(',') ? {} : { marketplace: read.marketplace };
  const days = read.kind.period === 'snapshot' ? { asOf: read.to } : { from: read.from, to: read.to };
  return { ...place, ...(read.ownDays ? { ownDays: true } : days), hints: read.hints };
}

/**
 * The parts of a table, each with the answers for all, or what prevents reading it. A small table is one part unchanged,
 * and its reader reports any problem.
 */
export function splitIntoParts(
  given: Rows | Table,
  request: ReadRequest,
  limits: PartLimits = PART_LIMITS,
): readonly Part[] | Asks | Refused {
  const table = asTable(given);
  const whole = rowsOf(table);
  if (onePart(whole, limits)) return [{ table: whole, rowNumbers: whole.map((_, index) => index + 1) }];
  const found = identifyWithTaught(whole, request);
  const read = readReport(table, request);
  if ('code' in found || read.status !== 'read') return read as Asks | Refused;
  const filled = rowsOf(fillDown(found, withoutRepeats(found, table).table));
  const top = topOf(found);
  const topBytes = top.reduce((sum, index) => sum + bytesOf(whole[index]!), 0);
  const groups = groupsOf(found, filled);
  const cut = (most: PartLimits): Part[] =>
    pack(groups, topBytes, most).map((indexes) => ({
      table: [...top, ...indexes].map((index) => filled[index]!),
      rowNumbers: [...top, ...indexes].map((index) => index + 1),
      ...answersOf(read),
    }));
  const byRows = cut({ ...limits, bytes: Number.POSITIVE_INFINITY });
  // Packed rows are rarely large; if they are, parts are split by the size of each row.
  return byRows.every((part) => onePart(part.table, { ...limits, rows: part.table.length })) ? byRows : cut(limits);
}
