/** A sheet that keeps the rows of a report kind: its columns, what is worked out, and `Imported at`. */
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

/** What a sheet has besides its report. */
interface Added<Id extends ReportSheetId> {
  /** Columns behind those of the report. */
  readonly added?: readonly ColumnSpec[];
  readonly computed?: readonly ComputedColumn<ColumnId<Id>>[];
  readonly judgedLike?: ReportSheetId;
}

/**
 * Of two names the second is that of earlier versions. `label` names a row to a person, most telling first. What the
 * kind says is looked up when it is asked for: the server unpacks its kinds, and no formula needs them.
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
