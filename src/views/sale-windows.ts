/** The days that the business report covers without a gap, told by windows that do not overlap. */
import { cellText, type Row } from '../values/cell.ts';
import { type Day, dayFromIso, isoOfDay } from '../values/day.ts';

/** First and last day of a window of the report. */
export interface SaleWindow {
  readonly first: Day;
  readonly last: Day;
}

/** The windows of rows, each once. */
export function windowsOf(rows: readonly Row[]): SaleWindow[] {
  const windows = new Map<string, SaleWindow>();
  let before: Row | undefined;
  for (const row of rows) {
    const { from, to } = row;
    // Rows of a window mostly stand together, and there are very many.
    const isKnown = from === before?.from && to === before?.to;
    before = row;
    if (isKnown) continue;
    const [first, last] = [dayFromIso(cellText(from)), dayFromIso(cellText(to))];
    if (first !== undefined && last !== undefined && first <= last)
      windows.set(windowName({ first, last }), { first, last });
  }
  return [...windows.values()];
}

/** The window of a row or a span as text. */
export function windowName({ first, last }: SaleWindow): string {
  return `${isoOfDay(first)} ${isoOfDay(last)}`;
}

/**
 * Windows one after the other, back from the newest day that is at most `last`, none before `first`; of those that end on a
 * day the longest. If the newest one alone is longer, it stands alone.
 */
export function tiledBack(windows: readonly SaleWindow[], { first, last }: SaleWindow): SaleWindow[] {
  const ends = windows.map((one) => one.last).filter((day) => day <= last);
  const chosen: SaleWindow[] = [];
  let end = ends.length === 0 ? Number.NaN : Math.max(...ends);
  for (;;) {
    const ending = windows.filter((one) => one.last === end);
    const inside = ending.filter((one) => one.first >= first);
    const next = longest(inside) ?? (chosen.length === 0 ? shortest(ending) : undefined);
    if (next === undefined) return chosen;
    chosen.unshift(next);
    end = next.first - 1;
  }
}

/** Windows that tell exactly these days; `undefined` if there are none. */
export function tiledExactly(windows: readonly SaleWindow[], span: SaleWindow): SaleWindow[] | undefined {
  const chosen = tiledBack(
    windows.filter(({ first, last }) => span.first <= first && last <= span.last),
    span,
  );
  const isWhole = chosen[0]?.first === span.first && chosen[chosen.length - 1]?.last === span.last;
  return isWhole ? chosen : undefined;
}

function longest(windows: readonly SaleWindow[]): SaleWindow | undefined {
  return [...windows].sort((a, b) => a.first - b.first)[0];
}

function shortest(windows: readonly SaleWindow[]): SaleWindow | undefined {
  return [...windows].sort((a, b) => b.first - a.first)[0];
}
