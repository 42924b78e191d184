/** A table as it comes back from a spreadsheet of some country into which its texts were pasted. */
import { type PastedSheet, pastedSheet, withPercents } from '../../src/reports/read/pasted-sheet.ts';
import { sheetTyping } from '../../src/reports/read/sheet-typing.ts';
import type { Cell } from '../../src/values/cell.ts';
import { isoOfDay } from '../../src/values/day.ts';
import { isDateFormat } from '../../workbench/model/date-format.ts';
import { ErrorValue } from '../../workbench/model/scalar.ts';
import { typeText } from '../../workbench/typing/type-text.ts';

const NOW = Date.UTC(2026, 10, 15, 12);
const DAY_0 = 25_569;

export interface Pasted {
  readonly cells: readonly (readonly Cell[])[];
  readonly sheet: PastedSheet;
}

interface Typed {
  readonly cell: Cell;
  readonly format: string;
}

function typed(text: string, locale: string): Typed {
  const made = typeText(text, locale, 'UTC', NOW);
  if ('formula' in made) return { cell: made.formula, format: '' };
  const { value, numberFormat: format = '' } = made;
  if (value instanceof ErrorValue) return { cell: value.code, format };
  const isDate = typeof value === 'number' && isDateFormat(format);
  return { cell: isDate ? isoOfDay(Math.floor(value) - DAY_0) : (value as Cell), format };
}

/** Every cell typed as a spreadsheet of this locale types it. */
export function pasted(table: readonly (readonly string[])[], locale: string): Pasted {
  const rows = table.map((row) => row.map((text) => typed(text, locale)));
  const cells = rows.map((row) => row.map(({ cell }) => cell));
  const formats = rows.map((row) => row.map(({ format }) => format));
  const typing = sheetTyping(locale)!;
  return {
    cells: withPercents(cells, formats, typing.decimal),
    sheet: pastedSheet(cells, formats, typing),
  };
}
