/** Converts a criterion of Sheets (of a conditional format or a validation) into a formula about one cell. */
import { type FormulaSurroundings, fileGrammar } from './excel-formula.ts';

const comparisons: Record<string, string> = {
  EQUAL_TO: '=',
  NOT_EQUAL_TO: '<>',
  GREATER_THAN: '>',
  GREATER_THAN_OR_EQUAL_TO: '>=',
  LESS_THAN: '<',
  LESS_THAN_OR_EQUAL_TO: '<=',
  AFTER: '>',
  BEFORE: '<',
  ON_OR_AFTER: '>=',
  ON_OR_BEFORE: '<=',
};

const relativeDays: Record<string, string> = {
  TODAY: 'TODAY()',
  TOMORROW: 'TODAY()+1',
  YESTERDAY: 'TODAY()-1',
  PAST_WEEK: 'TODAY()-7',
  PAST_MONTH: 'EDATE(TODAY();-1)',
  PAST_YEAR: 'EDATE(TODAY();-12)',
};

type Value = string | number | boolean;

function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function textOperand(value: Value | undefined): string {
  const text = String(value ?? '');
  return text.startsWith('=') ? `(${text.slice(1)})` : quote(text);
}

/** Escapes `*` and `?`, which are wildcards in SEARCH but not in Sheets' criterion. */
function searchOperand(value: Value | undefined): string {
  const text = String(value ?? '');
  return text.startsWith('=') ? `(${text.slice(1)})` : quote(text.replace(/[~*?]/g, '~$&'));
}

function numberOperand(value: Value | undefined): string | null {
  const text = String(value ?? '').trim();
  if (text.startsWith('=')) return `(${text.slice(1)})`;
  return text !== '' && Number.isFinite(Number(text)) ? text : null;
}

function dayOperand(value: Value | undefined): string | null {
  const text = String(value ?? '').trim();
  return numberOperand(text) ?? (/^\d{4}-\d\d-\d\d$/.test(text) ? `DATEVALUE(${quote(text)})` : null);
}

function between(cell: string, operands: readonly (string | null)[]): string | null {
  const [low, high] = operands;
  return low && high ? `${cell}>=MIN(${low};${high});${cell}<=MAX(${low};${high})` : null;
}

function comparison(name: string, cell: string, operands: readonly (string | null)[]): string | null {
  if (name === 'BETWEEN') return between(cell, operands);
  const range = name === 'NOT_BETWEEN' && between(cell, operands);
  if (range) return `NOT(AND(${range}))`;
  const sign = comparisons[name];
  return sign && operands[0] ? `${cell}${sign}${operands[0]}` : null;
}

function ofNumbers(cell: string, test: string | null): string | null {
  return test && `AND(ISNUMBER(${cell});${test})`;
}

function dateTest(name: string, cell: string, values: readonly Value[]): string | null {
  if (name === 'IS_VALID_DATE') return `ISNUMBER(${cell})`;
  const day = `INT(${cell})`;
  const relative = /^(.*)_RELATIVE$/.exec(name)?.[1];
  if (relative) return ofNumbers(cell, comparison(relative, day, [relativeDays[String(values[0])] ?? null]));
  return ofNumbers(cell, comparison(name, day, values.map(dayOperand)));
}

function textTest(name: string, cell: string, value: Value | undefined): string | null {
  const text = textOperand(value);
  switch (name) {
    case 'CONTAINS':
      return `ISNUMBER(SEARCH(${searchOperand(value)};${cell}))`;
    case 'DOES_NOT_CONTAIN':
      return `ISERROR(SEARCH(${searchOperand(value)};${cell}))`;
    case 'STARTS_WITH':
      return `LEFT(${cell};LEN(${text}))=${text}`;
    case 'ENDS_WITH':
      return `RIGHT(${cell};LEN(${text}))=${text}`;
    case 'EQUAL_TO':
      return `${cell}&""=${text}`;
    case 'NOT_EQUAL_TO':
      return `${cell}&""<>${text}`;
    default:
      return null;
  }
}

/** Converts a value that is a formula from the spreadsheet's grammar to the file's. */
function inFileGrammar(value: Value, around: FormulaSurroundings): Value {
  return typeof value === 'string' && value.startsWith('=') ? fileGrammar(value, around) : value;
}

/** A formula in file grammar that is TRUE if the cell (`D2`) meets the criterion; null if there is none. */
export function conditionFormula(
  type: string,
  given: readonly Value[],
  cell: string,
  around: FormulaSurroundings,
): string | null {
  const values = given.map((value) => inFileGrammar(value, around));
  const [, family = '', name = ''] = /^([A-Z]+)_(.*)$/.exec(type) ?? [];
  if (type === 'CUSTOM_FORMULA') return String(values[0] ?? '').replace(/^=/, '');
  if (type === 'CELL_EMPTY') return `LEN(${cell})=0`;
  if (type === 'CELL_NOT_EMPTY') return `LEN(${cell})>0`;
  if (family === 'NUMBER') return ofNumbers(cell, comparison(name, cell, values.map(numberOperand)));
  if (family === 'DATE') return dateTest(name, cell, values);
  return family === 'TEXT' ? textTest(name, cell, values[0]) : null;
}
