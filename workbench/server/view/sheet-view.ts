/** A whole sheet as the page draws it. */
import { displayValue } from '../../google/display.ts';
import { parseA1 } from '../../model/area.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { Validation } from '../../model/sheet-extras.ts';
import { sheetFile } from '../../model/to-json.ts';
import { type AnswerRun, type AnswerWire, paintedAtFirst, type SheetView } from '../wire.ts';
import { answerWire, paintedCells } from './block-view.ts';
import { chartViews } from './chart-view.ts';

function addAnswer(runs: AnswerRun[], row: number, column: number, answer: AnswerWire): void {
  const last = runs.at(-1);
  if (last && last[0] === row && last[1] + last[2].length === column) last[2].push(answer);
  else runs.push([row, column, [answer]]);
}

function answersOf(sheet: Sheet): AnswerRun[] {
  const runs: AnswerRun[] = [];
  for (const cell of sheet.store.formulas) addAnswer(runs, cell.row, cell.column, answerWire(cell.value ?? ''));
  sheet.store.spills.visitAll((atom, row, column) => {
    if (sheet.store.content.get(row, column) === undefined) addAnswer(runs, row, column, answerWire(atom ?? ''));
  });
  return runs;
}

function answerFormatsOf(sheet: Sheet, runs: readonly AnswerRun[]): SheetView['answerFormats'] {
  return runs.flatMap(([row, column, answers]) =>
    answers.flatMap((answer, index): SheetView['answerFormats'] => {
      if (typeof answer !== 'number' || sheet.storedFormat(row, column + index).numberFormat !== undefined) return [];
      const numberFormat = sheet.numberFormatAt(row, column + index);
      return numberFormat === undefined ? [] : [[row, column + index, numberFormat]];
    }),
  );
}

function splitRange(text: string): [sheet: string | undefined, cells: string] {
  const [, quoted, plain, cells] = /^=?(?:'((?:[^']|'')*)'!|([^!']*)!)?(.*)$/.exec(text) ?? [];
  return [quoted?.replaceAll("''", "'") ?? plain, cells ?? ''];
}

/** The choices of a validation that refers to a range, without blanks and repeats. */
function listOf(sheet: Sheet, { args }: Validation): string[] {
  const [name, cells] = splitRange(String(args[0]));
  const source = name === undefined ? sheet : sheet.spreadsheet.sheetForFormula(name);
  const area = source && parseA1(cells.replaceAll('$', ''), source);
  if (!source || !area) return [];
  const { locale } = sheet.spreadsheet;
  const formats = source.formats(area);
  const texts = source
    .values(area)
    .flatMap((row, y) => row.map((value, x) => displayValue(value, formats[y]?.[x]?.numberFormat, locale)));
  return [...new Set(texts)].filter((text) => text !== '');
}

function listsOf(sheet: Sheet, table: readonly Validation[]): Record<number, string[]> {
  const entries = table.flatMap((validation, index) =>
    validation.type === 'VALUE_IN_RANGE' ? [[index, listOf(sheet, validation)] as const] : [],
  );
  return Object.fromEntries(entries);
}

/** The view of a sheet, with formulas calculated. */
export function sheetView(sheet: Sheet): SheetView {
  sheet.spreadsheet.recalculate();
  const { conditionalFormats, charts: _, protections: __, bandings: ___, ...file } = sheetFile(sheet);
  const answers = answersOf(sheet);
  return {
    ...file,
    answers,
    answerFormats: answerFormatsOf(sheet, answers),
    lists: listsOf(sheet, file.validationTable),
    hasRules: conditionalFormats.length > 0,
    painted: paintedCells(sheet, { ...sheet.area, rows: paintedAtFirst }),
    charts: chartViews(sheet),
  };
}
