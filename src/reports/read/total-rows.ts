/** Detects rows of totals: they have a word for total in place of a name, no other name, and figures that are sums. */
import { cellText } from '../../values/cell.ts';
import { once } from '../../values/once.ts';
import type { Table } from '../../values/table.ts';
import { isBlank } from '../../values/text.ts';
import { mayBeBlank } from '../merge/row-key.ts';
import type { Column } from '../recognise/header-match.ts';
import type { Identified } from '../recognise/identify.ts';
import type { RowReader } from './read-row.ts';

// `Total`, `Totals:`, `合计（25）`, in the languages of Amazon's pages.
const TOTAL =
  /^(?:totals?|grand total|sub-?total|sum|合计|总计|总和|汇总|小计|合計|総計|小計|gesamt|gesamtsumme|summe|totale|total général|suma|totaal|toplam|totalt) ?(?:[(（]\d+[)）])?[:：]?$/i;
const LONGEST_TOTAL = 'total général (12345):'.length;

/** True for a text that may mark a row of totals. */
export function isTotalWord(text: string): boolean {
  return text.length <= LONGEST_TOTAL && TOTAL.test(text);
}

/** Finds the rows of totals of a table. */
export interface TotalFinder {
  /** A quick test, cached by cell, whether the first name of a row may be a word for total. */
  readonly mayBe: (row: number) => boolean;
  /** `first` is the column of the row's first filled cell. */
  readonly isOne: (row: number, first: number) => boolean;
}

/** The sums of some rows, column by column. */
interface Sums {
  rows: number;
  readonly figures: number[];
}

/** Number of equal figures that is no chance if there is only one other row. */
const ENOUGH_OF_ONE = 3;

/** A finder for one table. */
export function totalFinder({ kind, columns, headerRow }: Identified, table: Table, reader: RowReader): TotalFinder {
  const byPlace = [...columns].sort((a, b) => a.index - b.index);
  const names = byPlace.filter(({ field }) => !field.role && /^(?:text|asin)$/.test(field.type));
  const isNeeded = ({ field }: Column) =>
    field.required === true && kind.key.includes(field.id) && !mayBeBlank(kind, field.id);
  const needed = columns.filter(isNeeded);
  const cell = (row: number, { index }: Pick<Column, 'index'>) => table.cell(row, index);
  const isWord = (row: number, index: number) => isTotalWord(cellText(table.cell(row, index)).trim());
  /** The column with a word for total in place of a name; -1 if there is none. */
  const wordIn = (row: number, first: number): number => {
    const named = names.find((column) => !isBlank(cell(row, column)))?.index ?? first;
    const word = isWord(row, first) ? first : isWord(row, named) ? named : -1;
    const isAlone = names.every((column) => column.index === word || isBlank(cell(row, column)));
    return word >= 0 && isAlone ? word : -1;
  };
  const firstFilled = (row: number) => byPlace.find((column) => !isBlank(cell(row, column)))?.index ?? -1;

  const figures = reader.columns.filter(
    ({ figure, column }) => figure && figure !== 'ratio' && (column.field.combine?.how ?? 'sum') === 'sum',
  );
  const figuresOf = (row: number) => figures.map(({ index, read }) => read(table.cell(row, index)).value);
  const places = columns.filter(({ field }) => /^(?:marketplace|place|currency)$/.test(field.role ?? ''));
  const days = columns.filter(({ field }) => field.type === 'day');
  const textOf = (row: number, some: readonly Column[]) => some.map((column) => cellText(cell(row, column))).join('\t');
  /** The groups of a row: all rows, those of its place, and those of its days there. */
  const groupsOf = (row: number) => ['', `${textOf(row, places)}\n`, `${textOf(row, [...places, ...days])}\n\n`];
  // Computed once, because in some reports most rows have such a name.
  const sums = once(() => {
    const groups = new Map<string, Sums>();
    for (let row = headerRow + 1; row < table.length; row++) {
      const first = firstFilled(row);
      if (first < 0 || wordIn(row, first) >= 0) continue;
      const values = figuresOf(row);
      for (const name of groupsOf(row)) {
        const group = groups.get(name) ?? { rows: 0, figures: values.map(() => 0) };
        group.rows += 1;
        values.forEach((value, i) => {
          if (typeof value === 'number') group.figures[i]! += value;
        });
        groups.set(name, group);
      }
    }
    return groups;
  });
  const areSums = (row: number) => {
    const values = figuresOf(row);
    return groupsOf(row).some((name) => addUpTo(values, sums().get(name)));
  };

  /** By column and number of the cell. */
  const known: (string | undefined)[][] = names.map(() => []);
  const sayOf = (row: number, at: number): string => {
    const index = names[at]!.index;
    const say = () => (isBlank(table.cell(row, index)) ? 'nothing' : isWord(row, index) ? 'total' : 'name');
    const number = table.known(row, index);
    if (number < 0) return say();
    known[at]![number] ??= say();
    return known[at]![number];
  };
  const mayBe = (row: number): boolean => {
    for (let at = 0; at < names.length; at++) {
      const says = sayOf(row, at);
      if (says !== 'nothing') return says === 'total';
    }
    return false;
  };

  const isOne = (row: number, first: number): boolean => {
    const word = wordIn(row, first);
    if (word < 0) return false;
    // A row without its key could not be stored; one with its key and without further evidence may be a subject of that
    // name.
    const isWhole = needed.every((column) => !isBlank(cell(row, column)));
    return isWhole && (first !== word || names.length === 1) ? areSums(row) : true;
  };
  return { mayBe, isOne };
}

/** True if most figures equal the sums as shown; prices and rates are not sums. */
function addUpTo(values: readonly unknown[], sums: Sums | undefined): boolean {
  if (sums === undefined) return false;
  const verdicts = values.flatMap((value, i) => {
    const sum = sums.figures[i]!;
    return typeof value === 'number' && (value !== 0 || sum !== 0) ? [Math.abs(value - sum) <= nearly(sum)] : [];
  });
  const agreeing = verdicts.filter((is) => is).length;
  return agreeing * 2 > verdicts.length && agreeing >= (sums.rows === 1 ? ENOUGH_OF_ONE : 1);
}

/** Allows for amounts that were rounded after they were summed. */
function nearly(sum: number): number {
  return 0.01 + Math.abs(sum) / 10_000;
}
