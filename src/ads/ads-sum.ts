/** Sums of ads figures by dimensions. */
import type { DataSheetId } from '../reports/kind.ts';
import { cellText, type Row } from '../values/cell.ts';
import { type Day, isoOfDay } from '../values/day.ts';
import type { Block } from './ads-block.ts';
import { ADS_METRICS, type AdsDimension, type AdsMetric } from './ads-source.ts';

/** The sums of one subject; a figure missing in one of its rows is unknown: `''`. */
export interface AdsFact extends Readonly<Record<AdsMetric, number | ''>> {
  readonly marketplace: string;
  readonly currency: string;
  /** Dimension → text. */
  readonly subject: Readonly<Partial<Record<AdsDimension, string>>>;
  /** ISO days, the first and the last of its rows' windows. */
  readonly from: string;
  readonly to: string;
  /** ISO time of its last import. */
  readonly importedAt: string;
  /** The sheet of the row with the highest spend. */
  readonly largest: DataSheetId;
}

interface Sums {
  readonly fact: Omit<AdsFact, AdsMetric | 'from' | 'to' | 'importedAt' | 'largest'>;
  readonly figures: Record<AdsMetric, number>;
  first: Day;
  last: Day;
  importedAt: string;
  largest: DataSheetId;
  most: number;
}

/** A missing figure is not 0. */
function figureIn(row: Row, column = ''): number {
  const cell = row[column];
  return typeof cell === 'number' ? cell : Number.NaN;
}

/** Sums over blocks by the values of these dimensions. */
export function sum(blocks: readonly Block[], by: readonly AdsDimension[]): AdsFact[] {
  const things = new Map<string, Sums>();
  for (const block of blocks) for (const row of block.rows) add(things, block, row, by);
  return [...things.values()].map(({ fact, figures, first, last, importedAt, largest }) => ({
    ...fact,
    ...(Object.fromEntries(ADS_METRICS.map((metric) => [metric, orUnknown(figures[metric])])) as Record<
      AdsMetric,
      number | ''
    >),
    from: isoOfDay(first),
    to: isoOfDay(last),
    importedAt,
    largest,
  }));
}

function orUnknown(figure: number): number | '' {
  return Number.isNaN(figure) ? '' : figure;
}

function add(things: Map<string, Sums>, block: Block, row: Row, by: readonly AdsDimension[]): void {
  const { source, marketplace, adProduct } = block;
  const currency = cellText(row.currency);
  const textOf = (one: AdsDimension) => (one === 'adProduct' ? adProduct : cellText(row[source.dimensions[one]!]));
  let key = `${marketplace}\u0000${currency}`;
  for (const one of by) key += `\u0000${textOf(one)}`;
  let thing = things.get(key);
  if (thing === undefined) {
    const subject = Object.fromEntries(by.map((one) => [one, textOf(one)]));
    thing = {
      fact: { marketplace, currency, subject },
      figures: { impressions: 0, clicks: 0, spend: 0, sales: 0, orders: 0, units: 0 },
      first: block.first,
      last: block.last,
      importedAt: '',
      largest: source.sheet,
      most: Number.NEGATIVE_INFINITY,
    };
    things.set(key, thing);
  }
  for (const metric of ADS_METRICS) thing.figures[metric] += figureIn(row, source.metrics[metric]);
  // Search term reports omit impressions without clicks.
  if (source.clickedOnly && !by.includes('customerSearchTerm')) thing.figures.impressions = Number.NaN;
  thing.first = Math.min(thing.first, block.first);
  thing.last = Math.max(thing.last, block.last);
  if (block.importedAt > thing.importedAt) thing.importedAt = block.importedAt;
  const spend = figureIn(row, source.metrics.spend);
  if (spend > thing.most) {
    thing.most = spend;
    thing.largest = source.sheet;
  }
}
