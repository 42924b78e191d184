/** A table as it comes back from a spreadsheet of some country into which its texts were pasted. */
import type { PastedSheet } from '../../src/reports/pasted-sheet.ts';
import { sheetTyping } from '../../src/reports/sheet-typing.ts';
import type { Cell } from '../../src/values/cell.ts';
import { isoOfDay } from '../../src/values/day.ts';
import { typeText } from '../../workbench/google/typing.ts';
import { isDateFormat } from '../../workbench/model/date-format.ts';

const NOW = Date.UTC(2026, 10, 15, 12);
const DAY_0 = 25_569;

export interface Pasted {
  readonly cells: Cell[][];
  readonly sheet: PastedSheet;
}

interface Typed {
  readonly cell: Cell;
  readonly dateFormat?: string;
}

function typed(text: string, locale: string): Typed {
  const made = typeText(text, locale, 'UTC', NOW);
  if ('formula' in made) return { cell: made.formula };
  const { value, numberFormat = '' } = made;
  if (typeof value !== 'number' || !isDateFormat(numberFormat)) return { cell: value as Cell };
  return { cell: isoOfDay(Math.floor(value) - DAY_0), dateFormat: numberFormat };
}

/** Every cell typed as a spreadsheet of this locale types it. */
export function pasted(table: readonly (readonly string[])[], locale: string): Pasted {
  const rows = table.map((row) => row.map((text) => typed(text, locale)));
  const formats = table[0]!.map((_, column) => [...new Set(rows.flatMap((row) => row[column]?.dateFormat ?? []))]);
  const dateFormats = new Map(
    formats.map((list, column) => [column, list] as const).filter(([, list]) => list.length > 0),
  );
  return {
    cells: rows.map((row) => row.map(({ cell }) => cell)),
    sheet: { typing: sheetTyping(locale)!, dateFormats },
  };
}
