/** Plans how the rows of a duplicate sheet are copied into the one in use; writes nothing. */
import { keyOf } from '../reports/merge/row-key.ts';
import { AS_IMPORTED, IMPORTED_AT } from '../sheets/data-sheet.ts';
import { importLogSheet } from '../sheets/import-log.ts';
import { undoSheet } from '../sheets/undo.ts';
import { weekSheet } from '../sheets/week.ts';
import { orBlank, type Row } from '../values/cell.ts';
import type { SheetSpec } from '../workbook/sheet-spec.ts';

interface JoinPlan {
  readonly updates: readonly { readonly index: number; readonly row: Row }[];
  readonly appends: readonly Row[];
  /** Rows of the second sheet, by index, in which a person typed other values than in the first. */
  readonly stays: ReadonlySet<number>;
}

/** Sheets that are recomputed, or valid only for the sheets before. */
const MADE_ANEW: readonly SheetSpec[] = [undoSheet, weekSheet];

/** `isGiven` is true for a default row of new sheets, which is not copied. */
export function planJoin(
  spec: SheetSpec,
  main: readonly Row[],
  second: readonly Row[],
  isGiven: (row: Row) => boolean = () => false,
): JoinPlan {
  if (MADE_ANEW.includes(spec)) return { updates: [], appends: [], stays: new Set() };
  const isLog = spec === importLogSheet;
  const written = spec.columns.filter(({ origin }) => origin !== 'formula').map(({ id }) => id);
  // Both logs count from 1, so the time of an import identifies it.
  const nameOf = (row: Row) => (isLog ? keyOf(['at', 'file', 'report'], row) : keyOf(spec.key, row, spec.namedBy));
  const isBlank = (row: Row) => written.every((id) => orBlank(row[id]) === '' || row[id] === false);
  const places = new Map(main.map((row, index) => [nameOf(row), index]));
  let number = Math.max(0, ...main.map((row) => Number(row.import) || 0));
  const [updates, appends] = [new Map<number, Row>(), new Map<string, Row>()];
  const stays = new Set<number>();
  second.forEach((row, index) => {
    const name = nameOf(row);
    const place = places.get(name);
    if (isBlank(row) || appends.has(name)) return;
    if (place === undefined) {
      if (!isGiven(row)) appends.set(name, isLog ? { ...row, import: ++number } : row);
      return;
    }
    const joined = joinedRow(spec, main[place]!, row);
    if (joined === undefined && !isGiven(row)) stays.add(index);
    if (joined !== undefined && Object.keys(joined).length > 0) updates.set(place, joined);
  });
  return {
    updates: [...updates].map(([index, row]) => ({ index, row })),
    appends: [...appends.values()].map((row) => Object.fromEntries(written.map((id) => [id, orBlank(row[id])]))),
    stays,
  };
}

/** The cells that the row in use gets from the other one; `undefined` if a person typed different values in both. */
function joinedRow(spec: SheetSpec, main: Row, second: Row): Row | undefined {
  const typed = spec.columns.filter(({ origin }) => origin === 'seller' || origin === 'report').map(({ id }) => id);
  if (spec.columns.some(({ id }) => id === IMPORTED_AT.id)) {
    const isNewer = String(second[IMPORTED_AT.id]) > String(main[IMPORTED_AT.id]);
    const imported = [...typed, AS_IMPORTED.id, IMPORTED_AT.id].filter(
      (id) => !spec.key.includes(id) && second[id] !== main[id],
    );
    return isNewer ? Object.fromEntries(imported.map((id) => [id, orBlank(second[id])])) : {};
  }
  const differing = typed.filter((id) => orBlank(second[id]) !== '' && second[id] !== main[id]);
  if (differing.some((id) => orBlank(main[id]) !== '')) return undefined;
  return Object.fromEntries(differing.map((id) => [id, second[id]!]));
}
