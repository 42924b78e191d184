/** Packs facts into rows of few, long cells and reads them back, because Sheets takes time for each cell. */
import { cellText, type Row } from '../values/cell.ts';
import { compressed, decompressed } from '../values/compressed-text.ts';
import { groupedBy } from '../values/grouped-by.ts';
import type { ColumnId } from '../workbook/columns.ts';
import { checkOf, type Fact } from './digest-of.ts';
import { type DigestTable, isOf } from './digest-table.ts';
import { added, type Figure, sumOf } from './exact.ts';
import type { PackedRow } from './packed-row.ts';
import { figuresCheck, isSealed, sealed } from './seal.ts';

/** Facts read from packed rows; rows that do not match their control sums are listed separately. */
export interface Unpacked {
  readonly facts: readonly Fact[];
  /** Rows that were changed since they were written; their marketplace and month does not count. */
  readonly damaged: readonly Row[];
}

/** A cell of Sheets holds 50,000 characters, one of Excel 32,767; an exported .xlsx must come back complete. */
const LONGEST_CELL = 32_000;
/** So much text is compressed into one cell, the longest that fits; of the last length it fits as it is. */
const LONGEST_TEXTS = [128_000, 64_000, LONGEST_CELL];
/** Facts of one window: what they have in common, then their columns, because like figures compress best. */
type Block = [...Header, columns: (string | Figure)[][]];
/** Earlier versions stored fact by fact. */
type FormerBlock = [...Header, ...facts: (string | Figure)[][]];
type Header = [from: string, to: string, currency: string, importedAt: string];
/** A cell of a group that is that of the fact before: campaigns and ad groups repeat in every term of theirs. */
const AS_BEFORE = 0;

/** `import` is the number of the import whose figures only these rows have; blank if the table has them too. */
export function packed(
  digest: DigestTable,
  facts: readonly Fact[],
  { kept, entry }: { readonly kept: boolean; readonly entry: number | '' } = { kept: false, entry: '' },
): PackedRow[] {
  const months = groupedBy(facts, ({ marketplace, from }) => `${marketplace} ${from.slice(0, 7)}`);
  const about = { state: kept ? ('kept' as const) : ('' as const), import: entry };
  return [...months.keys()].sort().flatMap((name) => rowsOf(digest, months.get(name)!, about, 1));
}

/**
 * The rows that replace the last one of a month, with facts of later days: those before it stay as they are. `undefined` if
 * it was changed; without it, rows of the facts alone.
 */
export function packedAfter(
  digest: DigestTable,
  last: Row | undefined,
  facts: readonly Fact[],
): readonly PackedRow[] | undefined {
  if (last === undefined) return packed(digest, facts);
  const before = last.goesOn === '' && isSealed(last) ? factsIn(digest, last) : undefined;
  return before && rowsOf(digest, [...before, ...facts], { state: '', import: '' }, Number(last.part));
}

/** The rows of one month, the first of them with that number. */
function rowsOf(
  digest: DigestTable,
  facts: readonly Fact[],
  about: Pick<PackedRow, 'state' | 'import'>,
  first: number,
): PackedRow[] {
  const { table, by } = digest;
  const { marketplace } = facts[0]!;
  const month = monthOf(facts[0]!);
  const parts = partsOf(digest, facts);
  return parts.map(({ text, control, until }, i) =>
    sealed({
      ...{ table, by, marketplace, month },
      ...about,
      part: first + i,
      goesOn: i + 1 < parts.length ? 'yes' : '',
      until,
      ...control,
      figures: text,
    }),
  );
}

/** The month of the first day: `2026-10`. */
export function monthOf({ from }: Pick<Fact, 'from'>): string {
  return from.slice(0, 7);
}

/** Reads the rows of one digest among any others; of rows without their long cell only the control columns are checked. */
export function unpacked(digest: DigestTable, rows: readonly Row[]): Unpacked {
  const { made, damaged } = unpackedAs(digest, rows, (facts) => facts);
  return { facts: made, damaged };
}

/** What is made of facts, cell by cell: of so many that none is kept longer than needed. */
interface Made<Thing> extends Pick<Unpacked, 'damaged'> {
  readonly made: readonly Thing[];
}

/** Reads rows as `unpacked` does, and makes something of the facts of each cell at once. */
export function unpackedAs<Thing>(
  digest: DigestTable,
  rows: readonly Row[],
  make: (facts: readonly Fact[]) => readonly Thing[],
): Made<Thing> {
  const own = rows.filter((row) => isOf(digest, row));
  // A row that says of which month it is, and lies, must not be among the rows of that month.
  const damaged = own.filter((row) => !isSealed(row));
  const sound = damaged.length === 0 ? own : own.filter(isSealed);
  const groups = groupedBy(sound, (row) => [row.marketplace, row.month, row.state, row.import].join('\u0000'));
  const made: Thing[] = [];
  for (const group of groups.values()) {
    const things = madeOf(digest, group, make);
    if (things === undefined) damaged.push(...group);
    else for (const thing of things) made.push(thing);
  }
  return { made, damaged };
}

/** Of the facts of one table, marketplace and month; `undefined` unless all parts exist unchanged. */
function madeOf<Thing>(
  digest: DigestTable,
  group: readonly Row[],
  make: (facts: readonly Fact[]) => readonly Thing[],
): readonly Thing[] | undefined {
  const parts = [...group].sort((a, b) => Number(a.part) - Number(b.part));
  const isWhole = parts.every(
    ({ part, goesOn }, i) => part === i + 1 && goesOn === (i + 1 < parts.length ? 'yes' : ''),
  );
  if (!isWhole) return undefined;
  const made: (readonly Thing[])[] = [];
  for (const row of parts.filter((one) => 'figures' in one)) {
    const facts = factsIn(digest, row);
    if (facts === undefined) return undefined;
    made.push(make(facts));
  }
  return made.flat();
}

function factsIn(digest: DigestTable, row: Row): Fact[] | undefined {
  const text = cellText(row.figures);
  // Looked at first, because it is quicker to compare than to read.
  if (checkOf(text) !== figuresCheck(row)) return undefined;
  const facts = factsOfText(digest, row, text);
  return facts && wrongControls(digest, row, facts).length === 0 ? facts : undefined;
}

/** The columns in which a row that was read does not agree with its figures, such as `money`; none if it does. */
export function wrongColumns(digest: DigestTable, row: Row): ColumnId<'digest'>[] {
  const text = cellText(row.figures);
  const facts = factsOfText(digest, row, text);
  if (facts === undefined) return ['figures'];
  const wrong = wrongControls(digest, row, facts);
  if (checkOf(text) === figuresCheck(row)) return wrong;
  return wrong.length === 0 ? ['check'] : ['figures'];
}

/** `undefined` if a person changed the text so that it cannot be read. */
function factsOfText(digest: DigestTable, { marketplace }: Row, text: string): Fact[] | undefined {
  try {
    const blocks = JSON.parse(decompressed(text)) as (Block | FormerBlock)[];
    return blocks.flatMap((block) => factsOfBlock(digest, cellText(marketplace), block));
  } catch {
    return undefined;
  }
}

/** The columns beside the figures that say something else. */
function wrongControls(digest: DigestTable, row: Row, facts: readonly Fact[]): ColumnId<'digest'>[] {
  const control = controlOf(digest, facts);
  const sums = (['rows', 'units', 'money'] as const).filter((id) => row[id] !== control[id]);
  // The facts of a window follow each other.
  const isOfMonth = facts.every(({ from }, i) => from === facts[i - 1]?.from || monthOf({ from }) === row.month);
  return isOfMonth ? sums : [...sums, 'month'];
}

function factsOfBlock({ group }: DigestTable, marketplace: string, block: Block | FormerBlock): Fact[] {
  const [from, to, currency, importedAt] = block;
  const columns = columnsOf(block);
  const names = columns.slice(0, group.length) as string[][];
  const numbers = columns.slice(group.length) as Figure[][];
  let before: readonly string[] = [];
  return columns[0]!.map((_, i) => {
    before = names.map((cells, c) => ((cells[i] as unknown) === AS_BEFORE ? before[c]! : cells[i]!));
    return { marketplace, from, to, currency, importedAt, group: before, figures: numbers.map((cells) => cells[i]!) };
  });
}

/** The cells of a block, column by column. */
function columnsOf([_from, _to, _currency, _importedAt, ...all]: Block | FormerBlock): (string | Figure)[][] {
  const [first] = all as Block[4][];
  if (Array.isArray(first?.[0])) return first;
  const facts = all as (string | Figure)[][];
  return facts[0]!.map((_, c) => facts.map((cells) => cells[c]!));
}

/** Control sums: number of rows, all counts, all money. */
interface Control {
  readonly rows: number;
  readonly units: number;
  readonly money: number;
}

/** The control sums of facts, which show whether a person changed a figure; unknown figures add nothing. */
function controlOf({ counts, money }: DigestTable, facts: readonly Fact[]): Control {
  const [units, sums] = [1 + counts.length, 1 + counts.length + money.length];
  const control = { rows: 0, units: 0, money: 0 };
  for (const { figures } of facts) {
    control.rows += figures[0] ?? 0;
    control.units = added(control.units, sumOf(figures, 1, units))!;
    control.money = added(control.money, sumOf(figures, units, sums))!;
  }
  return control;
}

interface Part {
  readonly text: string;
  readonly control: Control;
  /** The last day of its facts. */
  readonly until: string;
}

/** Ordered by window and group, so that another day changes only the last part. */
function partsOf(digest: DigestTable, facts: readonly Fact[]): Part[] {
  const blocks = new Map([...groupedBy(facts, windowOf).values()].map((block) => [headerOf(block[0]!), block]));
  const ordered = [...blocks.keys()]
    .sort()
    .flatMap((header) => byGroup(blocks.get(header)!).map((fact) => ({ header, fact })));
  const parts: Part[] = [];
  let lengths = LONGEST_TEXTS;
  for (let first = 0; first < ordered.length; ) {
    const { text, count, ratio } = cellFrom(ordered, first, lengths);
    // Facts of a month are alike: what would not fit as the ones before it is not tried.
    lengths = LONGEST_TEXTS.filter((length) => length === LONGEST_CELL || length * ratio <= LONGEST_CELL);
    const own = ordered.slice(first, first + count).map(({ fact }) => fact);
    const until = own.reduce((last, { to }) => (to > last ? to : last), '');
    parts.push({ text, control: controlOf(digest, own), until });
    first += count;
  }
  return parts;
}

interface HeadedFact {
  /** The beginning of its block. */
  readonly header: string;
  readonly fact: Fact;
}

/** A cell, the number of its facts, and how much shorter its text became. */
interface FilledCell {
  readonly text: string;
  readonly count: number;
  readonly ratio: number;
}

/** As many of the facts from `first` on as one cell holds. */
function cellFrom(ordered: readonly HeadedFact[], first: number, [longest, ...shorter]: readonly number[]): FilledCell {
  const { json, count } = jsonFrom(ordered, first, longest!);
  const text = compressed(json);
  const fits = text.length <= LONGEST_CELL || shorter.length === 0;
  return fits ? { text, count, ratio: text.length / json.length } : cellFrom(ordered, first, shorter);
}

/** Facts from `first` on as JSON of at most that length, but one at least. */
function jsonFrom(
  ordered: readonly HeadedFact[],
  first: number,
  longest: number,
): { readonly json: string; readonly count: number } {
  const blocks: { readonly header: string; readonly facts: string[][] }[] = [];
  let length = 2;
  let at = first;
  for (; at < ordered.length; at += 1) {
    const { header, fact } = ordered[at]!;
    const isBegun = at > first && ordered[at - 1]!.header === header;
    const cells = factCells(fact, isBegun ? ordered[at - 1]!.fact : undefined);
    length +=
      cells.reduce((sum, cell) => sum + cell.length + 1, 0) + (isBegun ? 0 : header.length + 2 * cells.length + 3);
    if (at > first && length > longest) break;
    if (isBegun) blocks[blocks.length - 1]!.facts.push(cells);
    else blocks.push({ header, facts: [cells] });
  }
  const texts = blocks.map(({ header, facts }) => `${header.slice(0, -1)},[${columnTexts(facts).join()}]]`);
  return { json: `[${texts.join()}]`, count: at - first };
}

function columnTexts(facts: readonly (readonly string[])[]): string[] {
  return facts[0]!.map((_, c) => `[${facts.map((cells) => cells[c]).join()}]`);
}

/** Its group and figures as JSON; cells of the group that are those of the fact before are not repeated. */
function factCells({ group, figures }: Fact, before: Fact | undefined): string[] {
  const cells = group.map((cell, i) => (cell === before?.group[i] && cell !== '' ? AS_BEFORE : cell));
  return [...cells, ...figures].map((cell) => JSON.stringify(cell));
}

/** A text that is the same for facts of one block. */
function windowOf({ from, to, currency, importedAt }: Fact): string {
  return `${from}\u0000${to}\u0000${currency}\u0000${importedAt}`;
}

/** The beginning of a block. */
function headerOf({ from, to, currency, importedAt }: Fact): string {
  return JSON.stringify([from, to, currency, importedAt]);
}

function byGroup(facts: readonly Fact[]): Fact[] {
  const placed = facts.map((fact) => ({ fact, name: fact.group.join('\u0000') }));
  return placed.sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ fact }) => fact);
}
