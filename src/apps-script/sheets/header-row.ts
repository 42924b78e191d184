/** The header row: titles, and notes that identify a column and explain it. */
import { placesOf, renewedNote } from '../../workbook/header-note.ts';
import { runsOf } from '../../workbook/runs.ts';
import type { OwnSheet } from '../../workbook/workbook.ts';
import { placesNow } from './column-positions.ts';
import type { FoundSheet } from './found-sheet.ts';
import { headerNotes, headerTitles } from './read-header.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** True if our columns are where they were, by their titles, else by their notes. */
export function columnsUnchanged(sheet: Sheet, own: OwnSheet, titles = headerTitles(sheet)): boolean {
  if ((own as FoundSheet).isTitled(titles)) return true;
  return arePlaced(own, headerNotes(sheet));
}

/** True if these notes mark our columns where they were. */
function arePlaced({ spec, positions }: OwnSheet, notes: readonly string[]): boolean {
  const now = placesOf(spec, notes);
  return [...positions].every(([column, position]) => now.get(column) === position);
}

/**
 * Writes missing explanations (by column id) and keeps a person's text. Returns `false` if a person moved columns meanwhile;
 * the notes are then restored.
 */
export function setHeaderNotes(sheet: Sheet, own: FoundSheet, explanations: ReadonlyMap<string, string>): boolean {
  const areNew = !own.areNotesKnown;
  if (!arePlaced(own, own.notes)) return false;
  const changed = new Map<number, string>();
  explanations.forEach((explanation, column) => {
    const position = own.positions.get(column);
    if (position === undefined) return;
    const before = own.notes[position - 1]!;
    const note = renewedNote(before, own.spec.id, column, explanation);
    if (note !== before) changed.set(position, note);
  });
  if (changed.size === 0) return true;
  const before = own.knownTitles ?? headerTitles(sheet);
  if (!areNew && !sameNotes(headerNotes(sheet), own.notes)) return false;
  for (const run of runsOf([...changed.keys()].sort((a, b) => a - b))) {
    const block = Array.from({ length: run.length }, (_, i) => changed.get(run.start + i)!);
    sheet.getRange(1, run.start, 1, run.length).setNotes([block]);
    own.notes.splice(run.start - 1, run.length, ...block);
  }
  if (sameNotes(headerNotes(sheet), own.notes)) return true;
  putNotesBack(sheet, own, before);
  return false;
}

/** Compares all notes; missing ones at the end count as blank. */
function sameNotes(now: readonly string[], known: readonly string[]): boolean {
  return now.every((note, c) => note === (known[c] ?? ''));
}

/** Restores each note to the column with its title. */
function putNotesBack(sheet: Sheet, { notes }: FoundSheet, before: readonly unknown[]): void {
  const left = before.map((title, c) => ({ title, note: notes[c] ?? '' }));
  const placed = headerTitles(sheet).map((title) => {
    const index = left.findIndex((one) => one.title === title);
    return index === -1 ? '' : left.splice(index, 1)[0]!.note;
  });
  sheet.getRange(1, 1, 1, placed.length).setNotes([placed]);
}

/**
 * Writes a header cell. If a person moved columns meanwhile, restores the overwritten cell and returns the rows in which a
 * formula may be lost.
 */
export function setHeader(sheet: Sheet, own: OwnSheet, column: string, text: string): number[] | undefined {
  const position = own.positions.get(column)!;
  const before = headerTitles(sheet);
  if (!columnsUnchanged(sheet, own)) return [];
  sheet.getRange(1, position).setValue(text);
  const { before: placed, at, isMoved } = placesNow(own, before, headerNotes(sheet), headerTitles(sheet));
  if (!isMoved) return undefined;
  const ours = new Set(own.positions.values());
  const other =
    placed.get(position) ?? before.findIndex((title, c) => title !== '' && !ours.has(c + 1) && !at.has(c + 1)) + 1;
  const title = other === 0 ? '' : String(before[other - 1]);
  sheet.getRange(1, position).setValue(title && `'${title}`);
  return title === '' || ours.has(other) ? [] : [1];
}
