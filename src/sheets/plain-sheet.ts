/** A sheet that only keeps the rows of its report kind. */
import type { FieldRole, ReportKind } from '../reports/kind.ts';
import { type DataSheet, IMPORTED_AT } from './data-sheet.ts';
import { reportColumns } from './report-columns.ts';

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

/** `label` names a row to a person, most telling first. */
export function plainSheet(
  kind: ReportKind,
  name: string,
  subject: keyof typeof SUBJECTS,
  label: readonly string[],
): DataSheet {
  const roles = new Set(kind.fields.map(({ role }) => role));
  return {
    id: kind.sheet,
    name,
    ...SUBJECTS[subject],
    key: kind.key,
    lastDay: LAST_DAYS.find(([role]) => roles.has(role))![1],
    label,
    columns: [...reportColumns(kind), IMPORTED_AT],
    computed: [],
  };
}
