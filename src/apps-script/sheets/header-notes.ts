/** The notes of a header row: what a column is, and what a person wants to know of it. */
import { renewedNote } from '../../workbook/header-note.ts';
import { runsOf } from '../../workbook/runs.ts';
import type { FoundSheet } from './found-sheet.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function headerNotes(sheet: Sheet): string[] {
  return sheet.getRange('1:1').getNotes()[0]!;
}

/** Writes those explanations that are not there yet, and leaves what a person wrote; `explanations` by column id. */
export function setHeaderNotes(sheet: Sheet, own: FoundSheet, explanations: ReadonlyMap<string, string>): void {
  const changed = new Map<number, string>();
  explanations.forEach((explanation, column) => {
    const position = own.positions.get(column);
    if (position === undefined) return;
    const before = own.notes[position - 1]!;
    const note = renewedNote(before, own.spec.id, column, explanation);
    if (note !== before) changed.set(position, note);
  });
  for (const run of runsOf([...changed.keys()].sort((a, b) => a - b))) {
    const block = Array.from({ length: run.length }, (_, i) => changed.get(run.start + i)!);
    sheet.getRange(1, run.start, 1, run.length).setNotes([block]);
    own.notes.splice(run.start - 1, run.length, ...block);
  }
}
