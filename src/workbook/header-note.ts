/** The note of a header cell: an explanation and, last, the mark by which the add-on finds the column and its sheet. */
import type { ColumnSpec, SheetSpec } from './sheet-spec.ts';

/**
 * `daybook:search-terms/spend:3kf9`: the sheet, the column, and a checksum of the explanation that the add-on wrote above.
 */
const MARKED = /^([\s\S]*)daybook:([\w-]+)\/(\w+)(?::(\w+))?([\s\S]*)$/;
/** Older versions put the mark first and the explanation below. */
const MARKED_FIRST = /^\s*field: *(\S+)[^\S\n]*(?:\n\s*sheet: *(\S+))?/;

interface MarkedNote {
  readonly column: string;
  /** `''` if the note names no sheet. */
  readonly sheet: string;
  /** The explanation written by the add-on, `''` if there is none; `undefined` if a person changed it. */
  readonly ours: string | undefined;
  /** All other lines. */
  readonly theirs: readonly string[];
}

/** A note with the explanation (one line or none) and the mark. */
export function headerNote(sheet: string, column: string, explanation: string): string {
  return noteOf(sheet, column, explanation, []);
}

/** The note with a new explanation; lines added by a person remain, and so does an explanation that a person changed. */
export function renewedNote(note: string, sheet: string, column: string, explanation: string): string {
  const read = readNote(note);
  if (read === undefined) return headerNote(sheet, column, explanation);
  if (read.ours !== undefined) return noteOf(sheet, column, explanation, read.theirs);
  return note.replace(`daybook:${read.sheet}/${read.column}`, `daybook:${read.sheet}/${column}`);
}

/** The column id in a header's note; `undefined` for any other note. */
export function columnOfNote(note: string): string | undefined {
  return readNote(note)?.column;
}

/** The sheet id in a header's note; `undefined` for any other note. */
export function sheetOfNote(note: string): string | undefined {
  return readNote(note)?.sheet || undefined;
}

/** True if the note marks a header of that sheet. */
export function marksSheet(note: string, sheet: string): boolean {
  return readNote(note)?.sheet === sheet;
}

/** Column id → 1-based position, from the notes of a header row; of two equal marks the left one counts. */
export function positionsOf(notes: readonly string[]): Map<string, number> {
  const positions = new Map<string, number>();
  notes.forEach((note, index) => {
    const column = columnOfNote(note);
    if (column !== undefined && !positions.has(column)) positions.set(column, index + 1);
  });
  return positions;
}

/** The same for the columns of a sheet; a column that is missing has the position of the former column that it replaces. */
export function placesOf({ columns }: SheetSpec, notes: readonly string[]): Map<string, number> {
  const positions = positionsOf(notes);
  const former = columns.filter(({ formerId }) => formerId !== undefined && positions.has(formerId));
  for (const { id, formerId } of former) if (!positions.has(id)) positions.set(id, positions.get(formerId!)!);
  for (const { formerId } of former) positions.delete(formerId!);
  return positions;
}

/**
 * The missing columns that replace a former column still marked by an earlier version; the first of them takes its
 * position.
 */
export function comingColumns({ columns }: SheetSpec, notes: readonly string[]): readonly ColumnSpec[] {
  const positions = positionsOf(notes);
  const coming = columns.filter(({ formerId }) => formerId !== undefined && positions.has(formerId));
  return coming.length > 0 && !positions.has(coming[0]!.id) ? coming : [];
}

function noteOf(sheet: string, column: string, explanation: string, theirs: readonly string[]): string {
  const mark = `daybook:${sheet}/${column}`;
  const lines = explanation === '' ? [...theirs, mark] : [explanation, ...theirs, `${mark}:${checkOf(explanation)}`];
  return lines.join('\n');
}

function readNote(note: string): MarkedNote | undefined {
  const marked = MARKED.exec(note);
  if (marked === null) return readOlderNote(note);
  const [, above, sheet, column, check, below] = marked as unknown as [
    string,
    string,
    string,
    string,
    string?,
    string?,
  ];
  const lines = [...linesOf(above), ...linesOf(below!)];
  const ours = check === undefined ? '' : lines.find((line) => checkOf(line) === check);
  return { column, sheet, ours, theirs: lines.filter((line) => line !== ours) };
}

function readOlderNote(note: string): MarkedNote | undefined {
  const marked = MARKED_FIRST.exec(note);
  if (marked === null) return undefined;
  const [ours = '', ...theirs] = linesOf(note.slice(marked[0].length));
  return { column: marked[1]!, sheet: marked[2] || '', ours, theirs };
}

/** The lines that are not blank. */
function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** A checksum of four characters, which shows whether a line was changed. */
function checkOf(line: string): string {
  let hash = 0;
  for (const character of line) hash = (Math.imul(hash, 31) + character.codePointAt(0)!) >>> 0;
  return hash.toString(36).padStart(4, '0').slice(-4);
}
