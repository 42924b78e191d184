/** Inserts or deletes rows or columns of a sheet, and adjusts the whole spreadsheet. */
import { formulaLocale } from '../calc/formula-locale.ts';
import { moveReference } from '../calc/move-reference.ts';
import { type RewriteReference, rewriteReferences } from '../calc/rewrite-references.ts';
import type { Area } from './area.ts';
import { checkCellCount } from './cell-limit.ts';
import type { RemovedCells, RewrittenFormula, SurroundingsBefore } from './change.ts';
import { ModelError } from './model-error.ts';
import { moveCharts } from './move-charts.ts';
import { moveConditionalFormat } from './move-conditional-format.ts';
import type { Sheet } from './sheet.ts';
import type { Validation } from './sheet-extras.ts';
import type { Spreadsheet } from './spreadsheet.ts';
import { modelLine, moveArea, moveIndex, type StructuralEdit } from './structural-edit.ts';

/** How references in formulas of any sheet change when a sheet is edited. */
function rewriterFor(edited: Sheet, edit: StructuralEdit): (home: Sheet) => RewriteReference {
  return (home) =>
    ({ sheet, reference }) => {
      const meant = sheet === undefined ? home : home.spreadsheet.sheetForFormula(sheet);
      if (meant !== edited) return undefined;
      const moved = moveReference(edit, reference);
      return moved === '#REF!' ? moved : { sheet, reference: moved };
    };
}

/** Rewrites the formulas of all sheets and returns those that changed. */
export function rewriteFormulas(
  spreadsheet: Spreadsheet,
  rewriter: (home: Sheet) => RewriteReference,
): RewrittenFormula[] {
  const rewritten: RewrittenFormula[] = [];
  const locale = formulaLocale(spreadsheet.locale);
  for (const sheet of spreadsheet.sheets) {
    const rewrite = rewriter(sheet);
    for (const cell of sheet.store.formulas) {
      const after = rewriteReferences(cell.text, locale, rewrite);
      if (after === cell.text) continue;
      rewritten.push({ sheetId: sheet.id, row: cell.row, column: cell.column, before: cell.text, after });
      cell.text = after;
      cell.parse();
    }
  }
  return rewritten;
}

function moveIndexes<Thing>(map: Map<number, Thing>, edit: StructuralEdit): void {
  const entries = [...map];
  map.clear();
  for (const [index, thing] of entries) {
    const moved = moveIndex(edit, index);
    if (moved !== undefined) map.set(moved, thing);
  }
}

function moveMembers(set: Set<number>, edit: StructuralEdit): void {
  const members = [...set];
  set.clear();
  for (const index of members) {
    const moved = moveIndex(edit, index);
    if (moved !== undefined) set.add(moved);
  }
}

function moveAll<Thing extends { area: Area }>(things: readonly Thing[], edit: StructuralEdit): Thing[] {
  return things.flatMap((thing) => {
    const area = moveArea(edit, thing.area);
    return area ? [{ ...thing, area }] : [];
  });
}

function moveProtections(sheet: Sheet, edit: StructuralEdit): Sheet['protections'] {
  return sheet.protections.flatMap((protection) => {
    const area = protection.area && moveArea(edit, protection.area);
    if (area === undefined) return [];
    const free = protection.unprotectedAreas?.flatMap((one) => moveArea(edit, one) ?? []);
    return [{ ...protection, area, ...(free && { unprotectedAreas: free }) }];
  });
}

function movedFrozen(count: number, edit: StructuralEdit): number {
  if (edit.at >= count) return count;
  return count + edit.inserted - Math.min(edit.deleted, count - edit.at);
}

type Criteria = NonNullable<NonNullable<Sheet['filter']>['criteria']>;

function moveFilterCriteria(criteria: Criteria, edit: StructuralEdit): Criteria {
  const entries = Object.entries(criteria).flatMap(([column, criterion]) => {
    const moved = moveIndex(edit, Number(column));
    return moved === undefined ? [] : [[moved, criterion] as const];
  });
  return Object.fromEntries(entries);
}

function moveFilter(sheet: Sheet, edit: StructuralEdit): Sheet['filter'] {
  const [filter = null] = sheet.filter ? moveAll([sheet.filter], edit) : [];
  if (!filter?.criteria || edit.axis === 'row') return filter;
  return { ...filter, criteria: moveFilterCriteria(filter.criteria, edit) };
}

function moveSurroundings(sheet: Sheet, edit: StructuralEdit): void {
  const byRow = edit.axis === 'row';
  moveIndexes(byRow ? sheet.rowHeights : sheet.columnWidths, edit);
  moveMembers(byRow ? sheet.hiddenRows : sheet.hiddenColumns, edit);
  const rules = sheet.conditionalFormats.flatMap(
    (rule) => moveConditionalFormat(sheet.spreadsheet.locale, edit, rule) ?? [],
  );
  sheet.restoreSurroundings(rules, {
    frozenRows: byRow ? movedFrozen(sheet.frozenRows, edit) : sheet.frozenRows,
    frozenColumns: byRow ? sheet.frozenColumns : movedFrozen(sheet.frozenColumns, edit),
    mergedAreas: sheet.mergedAreas.flatMap((area) => moveArea(edit, area) ?? []),
    filter: moveFilter(sheet, edit),
    bandings: moveAll(sheet.bandings, edit),
    protections: moveProtections(sheet, edit),
  });
}

function moveNamedRanges(sheet: Sheet, edit: StructuralEdit): void {
  for (const [name, range] of [...sheet.spreadsheet.namedRanges]) {
    if (range.sheetId !== sheet.id) continue;
    const area = moveArea(edit, range.area);
    if (area) sheet.spreadsheet.namedRanges.set(name, { ...range, area });
    else sheet.spreadsheet.namedRanges.delete(name);
  }
}

function rewriteValidations(spreadsheet: Spreadsheet, rewriter: (home: Sheet) => RewriteReference): void {
  const locale = formulaLocale(spreadsheet.locale);
  for (const sheet of spreadsheet.sheets) {
    const rewritten = new Map<Validation, Validation>();
    sheet.store.validations.visitAll((validation, row, column) => {
      if (!validation.args.some((arg) => typeof arg === 'string' && arg.startsWith('='))) return;
      const next = rewritten.get(validation) ?? {
        ...validation,
        args: validation.args.map((arg) =>
          typeof arg === 'string' && arg.startsWith('=') ? rewriteReferences(arg, locale, rewriter(sheet)) : arg,
        ),
      };
      rewritten.set(validation, next);
      sheet.store.validations.set(row, column, next);
    });
  }
}

function lostArea(sheet: Sheet, { axis, at, deleted }: StructuralEdit): Area {
  return axis === 'row'
    ? { row: at, column: 0, rows: deleted, columns: sheet.maxColumns }
    : { row: 0, column: at, rows: sheet.maxRows, columns: deleted };
}

function remember(sheet: Sheet, area: Area): RemovedCells {
  return {
    cells: sheet.inputs(area),
    formats: sheet.storedFormats(area),
    notes: sheet.notes(area),
    validations: sheet.validations(area),
  };
}

function rememberSurroundings(sheet: Sheet): SurroundingsBefore {
  const { frozenRows, frozenColumns, mergedAreas, filter, bandings, protections } = sheet;
  return {
    conditionalFormats: [{ sheetId: sheet.id, before: [...sheet.conditionalFormats] }],
    charts: sheet.spreadsheet.sheets
      .filter(({ charts }) => charts.length > 0)
      .map(({ id, charts }) => ({ sheetId: id, before: [...charts] })),
    namedRanges: [...sheet.spreadsheet.namedRanges],
    properties: {
      frozenRows,
      frozenColumns,
      mergedAreas,
      filter,
      bandings,
      protections,
      columnWidths: [...sheet.columnWidths],
      rowHeights: [...sheet.rowHeights],
      hiddenRows: [...sheet.hiddenRows],
      hiddenColumns: [...sheet.hiddenColumns],
    },
  };
}

function check(sheet: Sheet, edit: StructuralEdit): void {
  const size = edit.axis === 'row' ? sheet.maxRows : sheet.maxColumns;
  const across = edit.axis === 'row' ? sheet.maxColumns : sheet.maxRows;
  const inside = edit.at >= 0 && edit.inserted + edit.deleted > 0 && edit.at + edit.deleted <= size;
  if (!inside) throw new ModelError('outside-grid', 'Those rows or columns are out of bounds.');
  if (edit.deleted === size)
    throw new ModelError('outside-grid', `You can't delete all the ${edit.axis}s on the sheet.`);
  checkCellCount(sheet.spreadsheet, edit.inserted * across);
}

/** Performs the edit; formulas, formats, rules, validations, notes, names, filters, merges and sizes move along. */
export function applyStructuralEdit(sheet: Sheet, edit: StructuralEdit): void {
  check(sheet, edit);
  const { spreadsheet } = sheet;
  const watched = spreadsheet.isWatched && edit.deleted > 0;
  const removed = watched ? remember(sheet, lostArea(sheet, edit)) : undefined;
  const surroundings = watched ? rememberSurroundings(sheet) : undefined;
  const rewriter = rewriterFor(sheet, edit);
  sheet.store.move(edit);
  if (edit.axis === 'row') sheet.maxRows += edit.inserted - edit.deleted;
  else sheet.maxColumns += edit.inserted - edit.deleted;
  const rewritten = rewriteFormulas(spreadsheet, rewriter);
  rewriteValidations(spreadsheet, rewriter);
  moveSurroundings(sheet, edit);
  dressInserted(sheet, edit);
  moveCharts(sheet, edit);
  moveNamedRanges(sheet, edit);
  spreadsheet.recalculation.everythingChanged();
  announce(sheet, edit, rewritten, removed, surroundings);
}

function dressInserted(sheet: Sheet, edit: StructuralEdit): void {
  const [size, sizes] =
    edit.axis === 'row' ? [sheet.maxRows, sheet.rowHeights] : [sheet.maxColumns, sheet.columnWidths];
  const line = modelLine(edit, size);
  if (line === undefined) return;
  sheet.store.dressLike(line, edit);
  const pixels = sizes.get(line);
  if (pixels !== undefined) for (let index = 0; index < edit.inserted; index++) sizes.set(edit.at + index, pixels);
}

function announce(
  sheet: Sheet,
  edit: StructuralEdit,
  rewritten: RewrittenFormula[],
  removed: RemovedCells | undefined,
  surroundings: SurroundingsBefore | undefined,
): void {
  const { axis, at } = edit;
  const sheetId = sheet.id;
  sheet.spreadsheet.emit(() =>
    removed && surroundings
      ? {
          type: axis === 'row' ? 'rows-deleted' : 'columns-deleted',
          sheetId,
          at,
          count: edit.deleted,
          removed,
          rewritten,
          surroundings,
        }
      : { type: axis === 'row' ? 'rows-inserted' : 'columns-inserted', sheetId, at, count: edit.inserted, rewritten },
  );
}
