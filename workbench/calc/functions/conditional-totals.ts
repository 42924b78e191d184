/** The functions that sum up what meets criteria: SUMIF, COUNTIFS, AVERAGEIFS … */
import { ErrorValue } from '../../model/scalar.ts';
import { textLocale } from '../coerce.ts';
import { criterion } from '../criterion.ts';
import { eager, type FunctionSpec } from '../function-spec.ts';
import { lift } from '../lift.ts';
import { finite } from '../operators.ts';
import { toBlock } from '../read-value.ts';
import type { Scope } from '../scope.ts';
import { type Atom, RangeValue, type Value } from '../value.ts';
import { largest, mean, smallest, sum } from './totals.ts';

interface Condition {
  cells: Atom[];
  test: (atom: Atom) => boolean;
}

// Below the last used row of all ranges every cell is blank and need not be read.
function trimmed(ranges: Value[]): Value[] {
  const used = Math.max(
    ...ranges.map((range) => (range instanceof RangeValue ? range.sheet.filledRows() - range.area.row : Infinity)),
  );
  return ranges.map((range) => {
    if (!(range instanceof RangeValue) || used >= range.area.rows) return range;
    return new RangeValue(range.sheet, { ...range.area, rows: Math.max(1, used) });
  });
}

function indexesMeeting(conditions: Condition[]): number[] {
  const indexes: number[] = [];
  for (let index = 0; index < conditions[0]!.cells.length; index++) {
    if (conditions.every(({ cells, test }) => test(cells[index]!))) indexes.push(index);
  }
  return indexes;
}

function checkShapes(ranges: Atom[][]): void {
  if (ranges.some((range) => range.length !== ranges[0]!.length)) {
    throw new ErrorValue('#VALUE!', 'Array arguments are of different size.');
  }
}

type Finish = (numbers: number[]) => Atom;

function total(cells: Atom[], indexes: number[], finish: Finish): Atom {
  const numbers: number[] = [];
  for (const index of indexes) {
    const atom = cells[index]!;
    if (atom instanceof ErrorValue) throw atom;
    if (typeof atom === 'number') numbers.push(atom);
  }
  return finish(numbers);
}

// In array mode a criterion may be a range: one result for each of its cells.
function perCriteria(
  ranges: Value[],
  criteria: Value[],
  scope: Scope,
  answer: (columns: Atom[][], tests: Condition['test'][]) => Atom,
): Value {
  const texts = textLocale(scope);
  const columns = trimmed(ranges).map((range) => toBlock(range, scope).flat());
  checkShapes(columns);
  return lift(criteria, scope, (wanted) =>
    answer(
      columns,
      wanted.map((atom) => criterion(atom, texts)),
    ),
  );
}

function split(pairs: Value[]): [ranges: Value[], criteria: Value[]] {
  return [pairs.filter((_, index) => index % 2 === 0), pairs.filter((_, index) => index % 2 === 1)];
}

function conditionsOf(columns: Atom[][], tests: Condition['test'][]): Condition[] {
  return tests.map((test, index) => ({ cells: columns[index]!, test }));
}

function rangesOnly(values: readonly Value[]): void {
  for (const value of values) {
    if (value instanceof ErrorValue) throw value;
    if (!(value instanceof RangeValue)) throw new ErrorValue('#N/A', 'Argument must be a range.');
  }
}

function totalIfs(finish: Finish): FunctionSpec {
  return eager(3, 255, ([target, ...pairs], scope) => {
    const [ranges, criteria] = split(pairs);
    rangesOnly([target!, ...ranges]);
    return perCriteria([...ranges, target!], criteria, scope, (columns, tests) =>
      total(columns.at(-1)!, indexesMeeting(conditionsOf(columns, tests)), finish),
    );
  });
}

// SUMIF sums an area of the tested range's size, whatever the size of its own range.
function alignTarget(range: Value, target: Value | undefined): Value {
  if (!(range instanceof RangeValue && target instanceof RangeValue)) return target ?? range;
  const { rows, columns } = range.area;
  return new RangeValue(target.sheet, { ...target.area, rows, columns });
}

function totalIf(finish: Finish): FunctionSpec {
  return eager(2, 3, ([range, wanted, target], scope) => {
    if (target !== undefined) rangesOnly([range!, target]);
    return perCriteria([range!, alignTarget(range!, target)], [wanted!], scope, (columns, tests) =>
      total(columns[1]!, indexesMeeting(conditionsOf(columns, tests)), finish),
    );
  });
}

function countIfs(min: number, max: number): FunctionSpec {
  return eager(min, max, (pairs, scope) => {
    const [ranges, criteria] = split(pairs);
    return perCriteria(
      ranges,
      criteria,
      scope,
      (columns, tests) => indexesMeeting(conditionsOf(columns, tests)).length,
    );
  });
}

const summing: Finish = (numbers) => finite(sum(numbers));

/** SUMIF(S), COUNTIF(S), AVERAGEIF(S), MINIFS, MAXIFS. */
export const conditionalTotalFunctions: Map<string, FunctionSpec> = new Map([
  ['SUMIF', totalIf(summing)],
  ['SUMIFS', totalIfs(summing)],
  ['AVERAGEIF', totalIf(mean)],
  ['AVERAGEIFS', totalIfs(mean)],
  ['MINIFS', totalIfs(smallest)],
  ['MAXIFS', totalIfs(largest)],
  ['COUNTIF', countIfs(2, 2)],
  ['COUNTIFS', countIfs(2, 255)],
]);
