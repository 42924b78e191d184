/** Groups the rows of ads sheets by sheet, marketplace, ad product and window. */
import type { EmptyWindow } from '../reports/recognise/empty-window.ts';
import { cellText, type Row } from '../values/cell.ts';
import { dayFromIso } from '../values/day.ts';
import type { Span } from '../values/span.ts';
import { type AdsDimension, type AdsSource, tells } from './ads-source.ts';

/** The rows of a sheet, or its figures by group and window. */
export interface AdsTable {
  readonly source: AdsSource;
  readonly rows: readonly Row[];
  /** Reports that had no rows, because there were no clicks. */
  readonly empty?: readonly EmptyWindow[];
}

/** All rows of one sheet, marketplace, ad product and window. */
export interface Block extends Span {
  readonly source: AdsSource;
  readonly marketplace: string;
  readonly adProduct: string;
  readonly rows: Row[];
  importedAt: string;
}

function adProductOf({ adProduct, dimensions }: AdsSource, row: Row): string {
  return adProduct ?? cellText(row[dimensions.adProduct ?? '']);
}

/** The rows of a table as blocks; an empty report is a block without rows. */
export function blocksOf({ source, rows, empty = [] }: AdsTable): Block[] {
  const blocks = new Map<string, Block>();
  let before: Row | undefined;
  let block: Block | undefined;
  for (const row of rows) {
    // Rows of a window mostly stand together, and there are very many.
    if (before === undefined || !isOfOneWindow(source, before, row)) block = blockOf(blocks, source, row);
    before = row;
    if (block === undefined) continue;
    block.rows.push(row);
    const importedAt = cellText(row.importedAt);
    if (importedAt > block.importedAt) block.importedAt = importedAt;
  }
  return [...blocks.values(), ...empty.map((one) => emptyBlock(source, one))];
}

function isOfOneWindow(source: AdsSource, one: Row, other: Row): boolean {
  const isSame = one.marketplace === other.marketplace && one.from === other.from && one.to === other.to;
  return isSame && adProductOf(source, one) === adProductOf(source, other);
}

/** The block that a row belongs to; `undefined` without marketplace or days. */
function blockOf(blocks: Map<string, Block>, source: AdsSource, row: Row): Block | undefined {
  const [marketplace, from, to] = [cellText(row.marketplace), cellText(row.from), cellText(row.to)];
  const adProduct = adProductOf(source, row);
  const key = `${marketplace}\u0000${adProduct}\u0000${from}\u0000${to}`;
  const known = blocks.get(key);
  if (known !== undefined) return known;
  const [first, last] = [dayFromIso(from), dayFromIso(to)];
  if (marketplace === '' || first === undefined || last === undefined || last < first) return undefined;
  const block = { source, marketplace, adProduct, first, last, rows: [], importedAt: '' };
  blocks.set(key, block);
  return block;
}

function emptyBlock(source: AdsSource, { marketplace, from, to, importedAt }: EmptyWindow): Block {
  const [first, last] = [dayFromIso(from)!, dayFromIso(to)!];
  return { source, marketplace, adProduct: source.adProduct ?? '', first, last, rows: [], importedAt };
}

/** False if a report lacks one of these columns although its sheet has it. */
export function canTell({ source, rows }: Block, by: readonly AdsDimension[]): boolean {
  return by.every((dimension) => {
    const column = source.dimensions[dimension];
    if (column === undefined || rows.length === 0) return tells(source, dimension);
    return rows.some((row) => cellText(row[column]) !== '');
  });
}
