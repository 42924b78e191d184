/** Finds what the cells of a taught day column cover from its days, because its header does not show it. */
import { readDay } from '../../values/date.ts';
import type { Span } from '../kind.ts';
import type { ColumnHints } from '../read/column-hints.ts';
import { type Grain, grainOf } from '../read/grain.ts';
import type { DayCells } from '../read/typed-days.ts';
import type { Column } from '../recognise/header-match.ts';
import type { Identified } from '../recognise/identify.ts';
import { endsOf } from './read-span.ts';

/** Days of weeks or months are a week or a month apart; a report may leave out days without clicks. */
function grainIn(cells: ReadonlySet<unknown>, { grain, dateOrder }: ColumnHints): Grain {
  if (grain) return grain;
  const order = dateOrder === undefined || dateOrder === 'mixed' ? 'day-month' : dateOrder;
  const days = [...cells].map((cell) => readDay(String(cell), order)).filter((day) => typeof day === 'number');
  const found = days.length > 0 ? grainOf(days, { isSparse: true }) : 'day';
  return found === 'week' || found === 'month' ? found : 'day';
}

function spanIn(cells: DayCells, column: Column, hints: ColumnHints): Span {
  const own = cells.get(column)!;
  return [...own].some((cell) => endsOf(cell).length > 1) ? 'range' : grainIn(own, hints);
}

/** The report with the spans of such columns, and the grain for readers of its parts. */
export function withTaughtSpans(
  found: Identified,
  cells: DayCells,
  hints: ColumnHints,
): { readonly found: Identified; readonly hints: ColumnHints } {
  const isOpen = ({ field, taught }: Column) => taught && field.spans !== undefined;
  const first = found.columns.find(isOpen);
  if (!first) return { found, hints };
  const span = spanIn(cells, first, hints);
  const columns = found.columns.map((column) =>
    isOpen(column) ? { ...column, field: { ...column.field, spans: { [column.header]: span } } } : column,
  );
  const isGrain = span === 'day' || span === 'week' || span === 'month';
  return { found: { ...found, columns }, hints: isGrain ? { ...hints, grain: span } : hints };
}
