/** The columns of a data sheet that come from its report kind. */
import { languages } from '../i18n/language.ts';
import type { Field, FieldType, ReportKind } from '../reports/kind.ts';
import { mayBeBlank } from '../reports/merge/row-key.ts';
import type { ColumnSpec } from '../workbook/sheet-spec.ts';

type CellType = Exclude<FieldType, 'asin' | 'rank' | 'adProduct'>;

const WIDTHS: Readonly<Record<CellType, number>> = {
  text: 130,
  integer: 80,
  number: 80,
  money: 90,
  ratio: 90,
  day: 90,
};

/** Columns whose width differs from that of their type. */
const FIELD_WIDTHS: Readonly<Record<string, number>> = {
  marketplace: 90,
  currency: 70,
  impressions: 92,
  title: 280,
  productName: 280,
  campaignName: 220,
  adGroupName: 160,
  targeting: 180,
  customerSearchTerm: 220,
  matchType: 80,
  condition: 80,
  parentAsin: 105,
  childAsin: 105,
  asin: 105,
  fnsku: 105,
  sku: 165,
  searchTerm: 220,
  advertisedProductName: 280,
  advertisedProductSku: 165,
};

/** Columns with the same value in many rows: at the edges of the table one call can fill them. */
const FIRST = ['marketplace'];
const LAST = ['currency', 'portfolioName', 'attributionDays'];
/** Pixels that frozen columns may take, so that a small screen with the sidebar still shows figures. */
const MOST_FROZEN = 420;

/** One column for each field: the key first, then the others in the kind's order, computed columns, and the right edge. */
export function reportColumns(
  kind: ReportKind,
  names: readonly string[],
  between: readonly ColumnSpec[],
): ColumnSpec[] {
  const columns = fieldColumns(kind);
  const [first, last] = [[...FIRST, ...names], LAST.filter((id) => !names.includes(id))];
  const at = (ids: readonly string[]) => ids.flatMap((id) => columns.filter((column) => column.id === id));
  const rest = columns.filter(({ id }) => !first.includes(id) && !last.includes(id));
  return [...at(first), ...rest, ...between, ...at(last)];
}

/** The last column of the key that a small screen can freeze; at least one is frozen. */
export function lastInView<Id extends string>(columns: readonly ColumnSpec[], names: readonly Id[]): Id {
  const [first, ...others] = names;
  const widthThrough = (id: string) => {
    const place = columns.findIndex((column) => column.id === id);
    return columns.slice(0, place + 1).reduce((sum, { width }) => sum + width, 0);
  };
  return [...others].reverse().find((id) => widthThrough(id) <= MOST_FROZEN) ?? first!;
}

function fieldColumns(kind: ReportKind): ColumnSpec[] {
  const stored = kind.fields.filter(({ endsPeriod }) => !endsPeriod);
  return stored.map((field) => ({
    id: field.id,
    header: field.header,
    ...amazonsHeaders(field),
    type: columnType(field),
    origin: 'report',
    ...(field.derived ? { of: field.of } : {}),
    ...(field.formerId === undefined ? {} : { formerId: field.formerId }),
    ...(field.asNeeded ? { asNeeded: true } : {}),
    ...(field.required && !mayBeBlank(kind, field.id) && kind.key.includes(field.id) ? { needed: true } : {}),
    width: FIELD_WIDTHS[field.id] ?? WIDTHS[columnType(field)],
    ...(isWindow(field, kind) ? { note: 'note.window' } : {}),
  }));
}

/** Amazon's headers in the languages of workbooks; columns with a role have a title of the add-on. */
function amazonsHeaders({ headers, role }: Field): Pick<ColumnSpec, 'headers'> {
  const others = languages.filter((language) => language !== 'en' && headers?.[language]);
  if (role !== undefined || others.length === 0) return {};
  return { headers: Object.fromEntries(others.map((language) => [language, headers![language]![0]!])) };
}

/** True for a field of the window in the key: rows of one subject may then overlap. */
function isWindow({ id, role }: Field, { key }: ReportKind): boolean {
  return key.includes(id) && (role === 'from' || role === 'to');
}

function columnType(field: Field): CellType {
  if (field.type === 'asin' || field.type === 'adProduct') return 'text';
  return field.type === 'rank' ? 'integer' : field.type;
}
