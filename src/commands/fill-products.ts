/** Fills blank cells of Products from an imported report; values that a person typed or cleared remain. */
import type { Language } from '../i18n/language.ts';
import { text } from '../i18n/text.ts';
import { keyOf, rowKey } from '../reports/merge/row-key.ts';
import type { ReportRead } from '../reports/read/read-report.ts';
import { dataSheet } from '../sheets/catalog.ts';
import { PRODUCT_SOURCES } from '../sheets/product-sources.ts';
import { productsSheet } from '../sheets/products.ts';
import { TITLES } from '../shop/filled-columns.ts';
import { type ProductPlan, planProducts } from '../shop/plan-products.ts';
import type { ProductRow } from '../shop/products.ts';
import { type ReportedProduct, reportedProducts } from '../shop/reported-products.ts';
import type { TypedProblem } from '../shop/typed-problem.ts';
import { cellText, orBlank, type Row } from '../values/cell.ts';
import type { Day } from '../values/day.ts';
import { localSheet } from '../workbook/local-sheet.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { makeDue } from './due-sheets.ts';
import { type OpenedSheet, openOrCreateSheet, openSheet } from './open-sheet.ts';
import { orItsRefusal } from './or-its-refusal.ts';
import type { WritingPlan } from './plan-writing.ts';
import { problemLine, problemLines } from './sellers-problems.ts';
import { changedCells, type UndoRecordBeside } from './undo-records.ts';

/** The planned changes of Products. */
interface Filling {
  /** The records to undo them. */
  readonly undo: readonly UndoRecordBeside[];
  /** Writes the changes; returns messages, also about what an import `did` here before it was interrupted. */
  readonly write: (did: readonly UndoRecordBeside[]) => readonly string[];
}

/** `undefined` if the report has no values for products; writes nothing, but creates the sheet if it does not exist. */
export function planFilling(
  workbook: Workbook,
  { sheet, opened, standing }: WritingPlan,
  { kind }: ReportRead,
  today: Day,
  language: Language,
): Filling | undefined {
  const source = PRODUCT_SOURCES.find((one) => one.sheet === sheet.id);
  if (source === undefined) return undefined;
  const rows = notStale(standing.rows, opened.read.rows, kind);
  return planReported(workbook, reportedProducts(source, sheet.name, rows), today, language);
}

/** The same with values of reports, or without new ones, when only stages and states are updated. */
export function planReported(
  workbook: Workbook,
  reported: readonly ReportedProduct[],
  today: Day,
  language: Language,
): Filling | undefined {
  const found = workbook.find(productsSheet);
  if (found === undefined && !reported.some(({ adds }) => adds)) return undefined;
  if (found === undefined) makeDue(workbook, productsSheet.id);
  const planned = orItsRefusal(workbook, language, () => {
    const opened = openOrCreateSheet(workbook, productsSheet);
    return { opened, plan: planRows(workbook, opened.read.rows, reported, today, language) };
  });
  if (Array.isArray(planned)) return { undo: [], write: () => planned };
  const { opened, plan } = planned;
  return {
    undo: undoOf(opened.read.rows, plan.rows),
    write: (did) => orItsRefusal(workbook, language, () => write(workbook, opened, plan, did, language)),
  };
}

function planRows(
  workbook: Workbook,
  rows: readonly ProductRow[],
  reported: readonly ReportedProduct[],
  today: Day,
  language: Language,
): ProductPlan {
  const [spec, inCells] = [localSheet(productsSheet, workbook.language), workbook.sentenceLanguage(language)];
  const facts = {
    rows,
    today,
    nameOf: (id: string) => dataSheet(id).name,
    say: (problem: TypedProblem) => problemLine(spec, problem, inCells),
  };
  const first = planProducts({ ...facts, reported });
  const added = first.rows.slice(rows.length);
  const before = added.length > 0 ? reportedBefore(workbook, added) : [];
  return before.length > 0 ? planProducts({ ...facts, reported: [...reported, ...before] }) : first;
}

/** Values of earlier imports for products that get their row only now. */
function reportedBefore(workbook: Workbook, added: readonly ProductRow[]): ReportedProduct[] {
  const names = new Set(
    added.flatMap(({ marketplace, sku, asin }) => [`${marketplace} ${sku}`, `${marketplace} ${asin}`]),
  );
  return storedProducts(workbook).filter(({ marketplace, sku, asin }) => names.has(`${marketplace} ${sku ?? asin}`));
}

/** Rows that are not older than those of the sheet. */
function notStale(incoming: readonly Row[], existing: readonly Row[], kind: ReportRead['kind']): readonly Row[] {
  const dayField = kind.fields.find(({ role }) => role === 'snapshot')?.id;
  if (dayField === undefined) return incoming;
  const days = new Map(existing.map((row) => [rowKey(kind, row), cellText(row[dayField])]));
  return incoming.filter((row) => (days.get(rowKey(kind, row)) ?? '') <= cellText(row[dayField]));
}

function undoOf(before: readonly Row[], after: readonly ProductRow[]): UndoRecordBeside[] {
  const { id: sheet, key } = productsSheet;
  return after.flatMap((row, index): UndoRecordBeside[] => {
    const was = before[index];
    if (was === undefined) return [{ sheet, what: 'added', cells: changedCells(key, row as Row, {}) }];
    const cells = changedCells(key, was, row as Row);
    return Object.keys(cells).length > key.length ? [{ sheet, what: 'changed', cells }] : [];
  });
}

function write(
  workbook: Workbook,
  opened: OpenedSheet,
  plan: ProductPlan,
  did: readonly UndoRecordBeside[],
  language: Language,
): string[] {
  writeProducts(workbook, opened, plan.rows);
  const sheet = opened.own.name;
  const { rows, cells } = filledBy(did, plan.rows);
  return [
    ...(rows + cells > 0 ? [text(language, 'products.filled', { sheet, cells, rows })] : []),
    ...(plan.kept > 0 ? [text(language, 'products.kept', { sheet, count: plan.kept })] : []),
    ...problemLines(opened.own, plan.problems, language),
  ];
}

function writeProducts(workbook: Workbook, { own, read }: OpenedSheet, rows: readonly ProductRow[]): void {
  const columns = productsSheet.columns.map(({ id }) => id);
  const changed = (row: Row, index: number) =>
    columns.some((id) => id in row && row[id] !== orBlank(read.rows[index]![id]));
  const there = rows.slice(0, read.rows.length) as readonly Row[];
  const updates = there.flatMap((row, index) => (changed(row, index) ? [{ sheetRow: index + 2, row }] : []));
  workbook.update(
    own,
    read,
    updates,
    columns.filter((id) => !productsSheet.key.includes(id)),
  );
  const added = rows.slice(read.rows.length) as readonly Row[];
  if (added.length > 0) workbook.append(own, updates.length > 0 ? workbook.read(own) : read, added, columns);
}

/** Counts of rows added, and of cells filled in them and in others. */
function filledBy(did: readonly UndoRecordBeside[], rows: readonly ProductRow[]): { rows: number; cells: number } {
  const ofKey = (row: Row) => keyOf(productsSheet.key, row);
  const now = new Map((rows as readonly Row[]).map((row) => [ofKey(row), row]));
  const added = new Set(did.filter(({ what }) => what === 'added').map(({ cells }) => ofKey(cells)));
  const filled = new Map<string, Set<string>>();
  for (const { cells } of did) {
    const row = now.get(ofKey(cells));
    if (row === undefined) continue;
    const all = added.has(ofKey(cells)) ? [...TITLES.keys()] : Object.keys(cells).filter((id) => TITLES.has(id));
    filled.set(
      ofKey(cells),
      new Set([...(filled.get(ofKey(cells)) || []), ...all.filter((id) => orBlank(row[id]) !== '')]),
    );
  }
  return { rows: added.size, cells: [...filled.values()].reduce((sum, ids) => sum + ids.size, 0) };
}

/** From all stored reports, for a workbook whose reports were imported before the sheet existed. */
export function planFromStored(workbook: Workbook, language: Language): Filling | undefined {
  return planReported(workbook, storedProducts(workbook), workbook.facts().today, language);
}

function storedProducts(workbook: Workbook): ReportedProduct[] {
  return PRODUCT_SOURCES.flatMap((source) => {
    const sheet = dataSheet(source.sheet);
    return reportedProducts(source, sheet.name, openSheet(workbook, sheet)?.read.rows || []);
  });
}
