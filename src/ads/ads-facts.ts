/** The one reading of ads figures: of all sheets that tell them, each day's spend counts once, and says where it comes from. */
import type { EmptyWindow } from '../reports/empty-window.ts';
import type { DataSheetId } from '../reports/kind.ts';
import { cellText } from '../values/cell-text.ts';
import { type Day, dayFromIso, isoOfDay } from '../values/day.ts';
import type { Row } from '../values/row.ts';
import { daysIn, lies, overlaps, type Span } from '../values/span.ts';
import { ADS_METRICS, type AdsDimension, type AdsMetric, type AdsSource, tells } from './ads-source.ts';
import { cover } from './cover.ts';

/** A sheet's rows, in the order in which they stand there. */
export interface AdsTable {
  readonly source: AdsSource;
  readonly rows: readonly Row[];
  /** Reports that came without rows: nothing was clicked. */
  readonly empty?: readonly EmptyWindow[];
}

export interface AdsQuestion {
  /** What the figures are told by; nothing: by marketplace and currency alone. */
  readonly by: readonly AdsDimension[];
  /** Which windows are asked about; `newest` is the last day that the marketplace has ads figures of. */
  readonly counts: (window: Span, newest: Day) => boolean;
}

/** Windows that lie within these days. */
export function within(span: Span): AdsQuestion['counts'] {
  return (window) => lies(window, span);
}

/** Windows that end within the last so many days. */
export function endingWithin(days: number): AdsQuestion['counts'] {
  return (window, newest) => newest - window.last < days;
}

/** Windows that ended longer ago say little of what runs now. */
export const recent = endingWithin(30);

/** Where a row stands: its place among the rows of its sheet. */
export interface AdsPlace {
  readonly sheet: DataSheetId;
  readonly index: number;
}

/** Sums of one thing; a figure that one of its rows lacks is unknown: `''`. */
export interface AdsFact extends Readonly<Record<AdsMetric, number | ''>> {
  readonly marketplace: string;
  readonly currency: string;
  /** Text of each dimension asked by. */
  readonly subject: Readonly<Partial<Record<AdsDimension, string>>>;
  /** ISO days, the first and the last of its rows' windows. */
  readonly from: string;
  readonly to: string;
  /** ISO time of its last import. */
  readonly importedAt: string;
  /** The row with most spend. */
  readonly largest: AdsPlace;
}

/** A window that counted; days as ISO text. */
export interface AdsOrigin {
  readonly marketplace: string;
  /** `''` where it is of all ad products together. */
  readonly adProduct: string;
  readonly sheet: DataSheetId;
  readonly from: string;
  readonly to: string;
  readonly importedAt: string;
}

/** Two sheets that tell different spend of the same days. */
export interface AdsDifference {
  readonly marketplace: string;
  readonly currency: string;
  readonly from: string;
  readonly to: string;
  readonly counted: { readonly sheets: readonly DataSheetId[]; readonly spend: number };
  readonly other: { readonly sheet: DataSheetId; readonly spend: number };
}

export interface AdsFacts {
  readonly facts: readonly AdsFact[];
  readonly origins: readonly AdsOrigin[];
  readonly differences: readonly AdsDifference[];
}

/** All rows of one sheet, marketplace, ad product and window. */
interface Block extends Span {
  readonly source: AdsSource;
  readonly marketplace: string;
  readonly adProduct: string;
  readonly rows: PlacedRow[];
  importedAt: string;
}

interface PlacedRow {
  readonly row: Row;
  readonly index: number;
}

function adProductOf({ adProduct, dimensions }: AdsSource, row: Row): string {
  return adProduct ?? cellText(row[dimensions.adProduct ?? '']);
}

function blocksOf({ source, rows, empty = [] }: AdsTable): Block[] {
  const blocks = new Map<string, Block>();
  rows.forEach((row, index) => {
    const marketplace = cellText(row.marketplace);
    const [from, to] = [cellText(row.from), cellText(row.to)];
    const adProduct = adProductOf(source, row);
    const key = `${marketplace}\u0000${adProduct}\u0000${from}\u0000${to}`;
    let block = blocks.get(key);
    if (block === undefined) {
      const [first, last] = [dayFromIso(from), dayFromIso(to)];
      if (marketplace === '' || first === undefined || last === undefined || last < first) return;
      block = { source, marketplace, adProduct, first, last, rows: [], importedAt: '' };
      blocks.set(key, block);
    }
    block.rows.push({ row, index });
    const importedAt = cellText(row.importedAt);
    if (importedAt > block.importedAt) block.importedAt = importedAt;
  });
  return [...blocks.values(), ...empty.map((one) => emptyBlock(source, one))];
}

function emptyBlock(source: AdsSource, { marketplace, from, to, importedAt }: EmptyWindow): Block {
  const [first, last] = [dayFromIso(from)!, dayFromIso(to)!];
  return { source, marketplace, adProduct: source.adProduct ?? '', first, last, rows: [], importedAt };
}

/** A report may come without a column that its sheet has: then it cannot tell by it. */
function canTell({ source, rows }: Block, by: readonly AdsDimension[]): boolean {
  return by.every((dimension) => {
    const column = source.dimensions[dimension];
    if (column === undefined || rows.length === 0) return tells(source, dimension);
    return rows.some(({ row }) => cellText(row[column]) !== '');
  });
}

/** By how much a sheet's rows are told: a report of campaigns knows campaigns best. The ad product is no detail: some sheets are of one. */
function detail({ dimensions }: AdsSource): number {
  return Object.keys(dimensions).filter((name) => name !== 'adProduct').length;
}

/** Of the same days of the same ad product one report speaks: that made for the question, and of two such the one imported last. */
function speaking(blocks: readonly Block[]): Block[] {
  const best = new Map<string, Block>();
  for (const block of blocks) {
    const key = `${block.first} ${block.last}`;
    const other = best.get(key);
    if (other === undefined || isCloser(block, other)) best.set(key, block);
  }
  return [...best.values()];
}

function isCloser(one: Block, other: Block): boolean {
  const more = detail(one.source) - detail(other.source);
  return more < 0 || (more === 0 && one.importedAt > other.importedAt);
}

function groupedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** The blocks of one marketplace that count, in order of their days. */
function counted(blocks: readonly Block[]): Block[] {
  const products = groupedBy(blocks, ({ adProduct }) => adProduct);
  const together = cover(speaking(products.get('') || []));
  products.delete('');
  const apart = [...products.values()].flatMap((ofProduct) => cover(speaking(ofProduct)));
  return runs([...together, ...apart]).flatMap(reading);
}

/** Blocks that overlap, one after the other, stand together. */
function runs(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const block of [...blocks].sort((a, b) => a.first - b.first)) {
    if (block.first > last) groups.push([]);
    groups[groups.length - 1]!.push(block);
    last = Math.max(last, block.last);
  }
  return groups;
}

/** Either what tells all ad products together or what tells them apart: that which covers more days, else the finer. */
function reading(run: readonly Block[]): Block[] {
  const [together, apart] = [run.filter((one) => one.adProduct === ''), run.filter((one) => one.adProduct !== '')];
  const more = coveredDays(together) - coveredDays(apart) || spansIn(together) - spansIn(apart);
  return more >= 0 ? together : apart;
}

function spansIn(blocks: readonly Block[]): number {
  return new Set(blocks.map(({ first, last }) => `${first} ${last}`)).size;
}

function coveredDays(blocks: readonly Block[]): number {
  let [days, last] = [0, Number.NEGATIVE_INFINITY];
  for (const block of [...blocks].sort((a, b) => a.first - b.first)) {
    days += Math.max(0, block.last - Math.max(last, block.first - 1));
    last = Math.max(last, block.last);
  }
  return days;
}

interface Sums {
  readonly fact: Omit<AdsFact, AdsMetric | 'from' | 'to' | 'importedAt' | 'largest'>;
  readonly figures: Record<AdsMetric, number>;
  first: Day;
  last: Day;
  importedAt: string;
  largest: AdsPlace;
  most: number;
}

/** A figure that is not there is no 0. */
function figureIn(row: Row, column: string): number {
  const cell = row[column];
  return typeof cell === 'number' ? cell : Number.NaN;
}

function sum(blocks: readonly Block[], by: readonly AdsDimension[]): AdsFact[] {
  const things = new Map<string, Sums>();
  for (const block of blocks) for (const placed of block.rows) add(things, block, placed, by);
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

function add(things: Map<string, Sums>, block: Block, { row, index }: PlacedRow, by: readonly AdsDimension[]): void {
  const { source, marketplace, adProduct } = block;
  const currency = cellText(row.currency);
  const texts = by.map((one) => (one === 'adProduct' ? adProduct : cellText(row[source.dimensions[one]!])));
  const key = JSON.stringify([marketplace, currency, ...texts]);
  let thing = things.get(key);
  if (thing === undefined) {
    const subject = Object.fromEntries(by.map((one, i) => [one, texts[i]!]));
    thing = {
      fact: { marketplace, currency, subject },
      figures: { impressions: 0, clicks: 0, spend: 0, sales: 0, orders: 0, units: 0 },
      first: block.first,
      last: block.last,
      importedAt: '',
      largest: { sheet: source.sheet, index },
      most: Number.NEGATIVE_INFINITY,
    };
    things.set(key, thing);
  }
  for (const metric of ADS_METRICS) thing.figures[metric] += figureIn(row, source.metrics[metric]);
  // What was seen and not clicked is in no search term report.
  if (source.clickedOnly && !by.includes('customerSearchTerm')) thing.figures.impressions = Number.NaN;
  thing.first = Math.min(thing.first, block.first);
  thing.last = Math.max(thing.last, block.last);
  if (block.importedAt > thing.importedAt) thing.importedAt = block.importedAt;
  const spend = figureIn(row, source.metrics.spend);
  if (spend > thing.most) {
    thing.most = spend;
    thing.largest = { sheet: source.sheet, index };
  }
}

/** Cents that rounding makes are no difference. */
const SAME_MONEY = 0.005;

/** Where a report of the same grain of things that did not count tells other spend of days that counted. */
function differencesOf(blocks: readonly Block[], chosen: readonly Block[]): AdsDifference[] {
  const counts = new Set(chosen);
  return blocks
    .filter((block) => !counts.has(block))
    .flatMap((other) => {
      const same = chosen.filter(
        (block) =>
          overlaps(block, other) &&
          // One product's spend is less than that of all together.
          (other.adProduct === '' || block.adProduct === other.adProduct) &&
          isOfSameThings(block.source, other.source),
      );
      const tiled = same.every((block) => lies(block, other)) && coveredDays(same) === daysIn(other);
      return tiled ? spendDifferences(same, other) : [];
    });
}

function isOfSameThings(one: AdsSource, other: AdsSource): boolean {
  const of = ({ dimensions }: AdsSource) => Object.keys(dimensions).filter((name) => name !== 'adProduct');
  return of(one).sort().join() === of(other).sort().join();
}

function spendDifferences(counted: readonly Block[], other: Block): AdsDifference[] {
  const [ours, theirs] = [sum(counted, []), sum([other], [])];
  return theirs.flatMap(({ marketplace, currency, spend }) => {
    const known = ours.find((fact) => fact.currency === currency)?.spend;
    if (typeof known !== 'number' || typeof spend !== 'number' || Math.abs(known - spend) < SAME_MONEY) return [];
    const sheets = [...new Set(counted.map(({ source }) => source.sheet))];
    return [
      {
        marketplace,
        currency,
        from: isoOfDay(other.first),
        to: isoOfDay(other.last),
        counted: { sheets, spend: known },
        other: { sheet: other.source.sheet, spend },
      },
    ];
  });
}

function originOf({ source, marketplace, adProduct, first, last, importedAt }: Block): AdsOrigin {
  return { marketplace, adProduct, sheet: source.sheet, from: isoOfDay(first), to: isoOfDay(last), importedAt };
}

/**
 * Answers by what is asked: most days covered, each once; of the same days the finer windows count, and where both tell the same
 * things in other spend the difference is named.
 */
export function adsFacts(tables: readonly AdsTable[], { by, counts }: AdsQuestion): AdsFacts {
  const places = groupedBy(tables.flatMap(blocksOf), ({ marketplace }) => marketplace);
  const facts: AdsFact[] = [];
  const origins: AdsOrigin[] = [];
  const differences: AdsDifference[] = [];
  for (const blocks of places.values()) {
    const telling = blocks.filter((block) => canTell(block, by));
    const newest = telling.reduce((latest, { last }) => Math.max(latest, last), Number.NEGATIVE_INFINITY);
    const asked = telling.filter((block) => counts(block, newest));
    const chosen = counted(asked);
    facts.push(...sum(chosen, by));
    origins.push(...chosen.map(originOf));
    differences.push(...differencesOf(asked, chosen));
  }
  return { facts, origins, differences };
}
