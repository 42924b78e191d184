/** Packs facts into rows of few, long cells and reads them back, because Sheets takes time for each cell. */
import { type Cell, cellText, type Row } from '../values/cell.ts';
import { groupedBy } from '../values/grouped-by.ts';
import type { ColumnId } from '../workbook/columns.ts';
import { checkOf, type Fact } from './digest-of.ts';
import type { DigestTable } from './digest-table.ts';
import { type Figure, sumOf } from './exact.ts';

/** A row of Digest or History: facts of one table, marketplace and month in one cell, with control sums. */
export type PackedRow = { [Column in ColumnId<'digest'>]: Cell };

/** Facts read from packed rows; rows that do not match their control sums are listed separately. */
export interface Unpacked {
  readonly facts: readonly Fact[];
  /** Rows that were changed since they were written; their marketplace and month does not count. */
  readonly damaged: readonly Row[];
}

/** A cell of Sheets holds 50,000 characters, one of Excel 32,767; an exported .xlsx must come back complete. */
const LONGEST_CELL = 32_000;
/** Facts of one window, with what they have in common in front. */
type Block = [from: string, to: string, currency: string, importedAt: string, ...facts: (string | Figure)[][]];
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
  const before = last.goesOn === '' ? factsIn(digest, last) : undefined;
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
  return parts.map(({ text, control, until }, i) => ({
    ...{ table, by, marketplace, month },
    ...about,
    part: first + i,
    goesOn: i + 1 < parts.length ? 'yes' : '',
    until,
    ...control,
    check: checkOf(text),
    figures: text,
  }));
}

/** The month of the first day: `2026-10`. */
export function monthOf({ from }: Pick<Fact, 'from'>): string {
  return from.slice(0, 7);
}

/** Reads the rows of one digest among any others; of rows without their long cell only the control columns are checked. */
export function unpacked(digest: DigestTable, rows: readonly Row[]): Unpacked {
  const own = rows.filter(({ table, by }) => table === digest.table && by === digest.by);
  const groups = groupedBy(own, (row) => [row.marketplace, row.month, row.state, row.import].join('\u0000'));
  const facts: Fact[] = [];
  const damaged: Row[] = [];
  for (const group of groups.values()) {
    const sound = factsOf(digest, group);
    if (sound === undefined) damaged.push(...group);
    else for (const fact of sound) facts.push(fact);
  }
  return { facts, damaged };
}

/** The facts of one table, marketplace and month; `undefined` unless all parts exist unchanged. */
function factsOf(digest: DigestTable, group: readonly Row[]): Fact[] | undefined {
  const parts = [...group].sort((a, b) => Number(a.part) - Number(b.part));
  const isWhole = parts.every(
    ({ part, goesOn }, i) => part === i + 1 && goesOn === (i + 1 < parts.length ? 'yes' : ''),
  );
  const read = parts.filter((row) => 'figures' in row);
  const all = isWhole ? read.map((row) => factsIn(digest, row)) : [undefined];
  return all.every((facts) => facts !== undefined) ? all.flat() : undefined;
}

function factsIn(digest: DigestTable, row: Row): Fact[] | undefined {
  const text = cellText(row.figures);
  if (checkOf(text) !== cellText(row.check)) return undefined;
  const width = digest.group.length;
  const facts = (JSON.parse(text) as Block[]).flatMap(([from, to, currency, importedAt, ...all]) => {
    let before: readonly string[] = [];
    return all.map((cells): Fact => {
      const group = cells.slice(0, width).map((cell, i) => (cell === AS_BEFORE ? before[i]! : (cell as string)));
      before = group;
      const figures = cells.slice(width) as Figure[];
      return { marketplace: cellText(row.marketplace), from, to, currency, importedAt, group, figures };
    });
  });
  const control = controlOf(digest, facts);
  const agrees = row.rows === control.rows && row.units === control.units && row.money === control.money;
  return agrees && facts.every((fact) => monthOf(fact) === row.month) ? facts : undefined;
}

/** Control sums: number of rows, all counts, all money. */
interface Control {
  readonly rows: number;
  readonly units: number;
  readonly money: number;
}

const NONE: Control = { rows: 0, units: 0, money: 0 };

/** The sums with one more fact; unknown figures add nothing. */
function withFact({ counts, money }: DigestTable, control: Control, { figures }: Fact): Control {
  const [units, sums] = [1 + counts.length, 1 + counts.length + money.length];
  return {
    rows: control.rows + (figures[0] ?? 0),
    units: sumOf([control.units, sumOf(figures, 1, units)]),
    money: sumOf([control.money, sumOf(figures, units, sums)]),
  };
}

/** The control sums of facts, which show whether a person changed a figure. */
function controlOf(digest: DigestTable, facts: readonly Fact[]): Control {
  return facts.reduce((control, fact) => withFact(digest, control, fact), NONE);
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
  const parts: Part[] = [];
  let [text, control, until] = ['', NONE, ''];
  const close = () => {
    parts.push({ text: `[${text}]]`, control, until });
    [text, control, until] = ['', NONE, ''];
  };
  for (const header of [...blocks.keys()].sort()) {
    let isBegun = false;
    let before: Fact | undefined;
    for (const fact of byGroup(blocks.get(header)!)) {
      let cells = factText(fact, before);
      if (text !== '' && text.length + header.length + cells.length + 5 > LONGEST_CELL) {
        close();
        isBegun = false;
        cells = factText(fact, undefined);
      }
      text += isBegun ? `,${cells}` : `${text === '' ? '' : '],'}${header.slice(0, -1)},${cells}`;
      control = withFact(digest, control, fact);
      if (fact.to > until) until = fact.to;
      isBegun = true;
      before = fact;
    }
  }
  if (text !== '') close();
  return parts;
}

/** Its group and figures; cells of the group that are those of the fact before are not repeated. */
function factText({ group, figures }: Fact, before: Fact | undefined): string {
  const cells = group.map((cell, i) => (cell === before?.group[i] && cell !== '' ? AS_BEFORE : cell));
  return JSON.stringify([...cells, ...figures]);
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
