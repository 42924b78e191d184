/** A sheet for the rows of a report kind: its columns, computed columns, and `Imported at`. */
import type { FieldRole, DataSheetId as ReportSheetId } from '../reports/kind.ts';
import { kindOfSheet } from '../reports/kind-of-sheet.ts';
import { once } from '../values/once.ts';
import type { ColumnId } from '../workbook/columns.ts';
import type { ColumnSpec } from '../workbook/sheet-spec.ts';
import { AS_IMPORTED, type ComputedColumn, type DataSheet, IMPORTED_AT, NOT_LISTED } from './data-sheet.ts';
import { lastInView, reportColumns } from './report-columns.ts';

const SUBJECTS = {
  sales: { tabColor: '#1155cc', maxAgeRule: 'sales-max-age' },
  ads: { tabColor: '#b45f06', maxAgeRule: 'ads-max-age' },
  stock: { tabColor: '#38761d', maxAgeRule: 'stock-max-age' },
  search: { tabColor: '#741b47', maxAgeRule: 'ads-max-age' },
} as const;

const LAST_DAYS: readonly (readonly [FieldRole, DataSheet['lastDay']])[] = [
  ['to', 'to'],
  ['day', 'date'],
  ['snapshot', 'snapshotDate'],
];

/** Additions to the columns of the report. */
interface Added<Id extends ReportSheetId> {
  /** Columns after those of the report. */
  readonly added?: readonly ColumnSpec[];
  readonly computed?: readonly ComputedColumn<ColumnId<Id>>[];
  readonly judgedLike?: ReportSheetId;
}

/**
 * A second name is that of earlier versions. `label` names a row for people, most helpful first. The kind is looked up when
 * it is needed, because the server unpacks its kinds and formulas do not need them.
 */
export function reportSheet<Id extends ReportSheetId>(
  id: Id,
  names: string | readonly [string, string],
  subject: keyof typeof SUBJECTS,
  label: readonly ColumnId<Id>[],
  { added = [], computed = [], judgedLike }: Added<Id> = {},
): DataSheet<Id> {
  const [name, formerName] = typeof names === 'string' ? [names] : names;
  const ofKind = once(() => {
    const kind = kindOfSheet(id)!;
    const roles = new Set(kind.fields.map(({ role }) => role));
    const columns = [
      ...reportColumns(kind, label, [AS_IMPORTED, ...added]),
      ...(kind.lists ? [NOT_LISTED] : []),
      IMPORTED_AT,
    ];
    return {
      key: kind.key,
      namedBy: kind.namedBy || {},
      lastDay: LAST_DAYS.find(([role]) => roles.has(role))![1],
      columns,
      frozenThrough: lastInView(columns, label),
    };
  });
  return {
    id,
    name,
    ...(formerName === undefined ? {} : { formerName }),
    ...SUBJECTS[subject],
    label,
    computed,
    ...(judgedLike === undefined ? {} : { judgedLike }),
    get key() {
      return ofKind().key;
    },
    get namedBy() {
      return ofKind().namedBy;
    },
    get lastDay() {
      return ofKind().lastDay;
    },
    get columns() {
      return ofKind().columns;
    },
    get frozenThrough() {
      return ofKind().frozenThrough;
    },
  };
}
