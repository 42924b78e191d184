/** Generates src/workbook/column-ids.generated.ts from the sheets, so that the compiler knows every column id. */
import type { SheetSpec } from '../workbook/sheet-spec.ts';

const LINE_WIDTH = 120;

/** The text of the generated file. */
export function columnIdsFile(sheets: readonly Pick<SheetSpec, 'id' | 'columns'>[]): string {
  return [
    '/** The columns of every sheet by the ids under which workbooks know them; written from the sheets by `npm run docs`. */',
    '',
    'export interface SheetColumns {',
    ...sheets.map(sheetLines),
    '}',
    '',
  ].join('\n');
}

function sheetLines({ id, columns }: Pick<SheetSpec, 'id' | 'columns'>): string {
  const lines = [`  '${id}':`];
  for (const column of columns) {
    const next = ` | '${column.id}'`;
    const last = lines[lines.length - 1]!;
    if (last.length + next.length < LINE_WIDTH) lines[lines.length - 1] = last + next;
    else lines.push(`   ${next}`);
  }
  return `${lines.join('\n')};`;
}

/** `sheet.column` ids of the old file that the new one lacks; a field whose header was reworded must keep its id. */
export function lostIds(before: string, after: string): string[] {
  const known = new Set(idsIn(after));
  return idsIn(before).filter((id) => !known.has(id));
}

function idsIn(file: string): string[] {
  return file.split(/^ {2}'/m).flatMap((part) => {
    const [sheet, ...columns] = part.split("'");
    return columns.filter((text) => /^\w+$/.test(text)).map((column) => `${sheet}.${column}`);
  });
}
