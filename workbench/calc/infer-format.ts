/** Guesses the number format of a formula's result, as Google Sheets does for dates and references. */
import { isDateFormat } from '../model/date-format.ts';
import { defaultDateFormat } from '../model/default-date-format.ts';
import { referenceArea } from './reference.ts';
import type { Scope } from './scope.ts';
import type { Syntax } from './syntax.ts';

const DAY_FUNCTIONS = new Set(['TODAY', 'DATE', 'EDATE', 'EOMONTH', 'DATEVALUE', 'TO_DATE', 'WORKDAY', 'WORKDAY.INTL']);
const THROUGH_FIRST = new Set([
  'MIN',
  'MAX',
  'IFERROR',
  'IFNA',
  'INDEX',
  'UNIQUE',
  'SORT',
  'FILTER',
  'ARRAYFORMULA',
  'UPLUS',
]);

function formatOfReference(node: Extract<Syntax, { kind: 'reference' }>, scope: Scope): string | undefined {
  const sheet = node.sheet === undefined ? scope.sheet : scope.sheet.spreadsheet.sheetForFormula(node.sheet);
  if (!sheet) return undefined;
  const area = referenceArea(node.reference, sheet);
  return sheet.numberFormatAt(area.row + scope.rowShift, area.column + scope.columnShift);
}

function formatOfCall(node: Extract<Syntax, { kind: 'call' }>, scope: Scope): string | undefined {
  const { locale } = scope.sheet.spreadsheet;
  if (node.name === 'NOW') return defaultDateFormat(locale, true);
  if (DAY_FUNCTIONS.has(node.name)) return defaultDateFormat(locale);
  if (THROUGH_FIRST.has(node.name) && node.args[0]) return inferFormat(node.args[0], scope);
  return node.name === 'IF' && node.args[1] ? inferFormat(node.args[1], scope) : undefined;
}

function formatOfSum(node: Extract<Syntax, { kind: 'binary' }>, scope: Scope): string | undefined {
  const left = inferFormat(node.left, scope);
  if (node.operator === '+') return left ?? inferFormat(node.right, scope);
  if (node.operator !== '-') return undefined;
  return isDateFormat(left) && isDateFormat(inferFormat(node.right, scope)) ? undefined : left;
}

/** The number format of a node's result; undefined for the automatic format. */
export function inferFormat(node: Syntax, scope: Scope): string | undefined {
  if (node.kind === 'reference') return formatOfReference(node, scope);
  if (node.kind === 'call') return formatOfCall(node, scope);
  return node.kind === 'binary' ? formatOfSum(node, scope) : undefined;
}

/** Whether a node is a date but not a reference, as the argument in `F(DATE(2026;1;1))`. */
export function isDateNode(node: Syntax, scope: Scope): boolean {
  return node.kind !== 'reference' && isDateFormat(inferFormat(node, scope));
}
