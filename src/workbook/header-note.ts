/** The note of a header cell: by it a column and its sheet are known, whatever the seller renames or moves. */
const FIELD = 'field: ';
const SHEET = 'sheet: ';

/** First line the column's id, second the sheet's, then what a person wants to know. */
export function headerNote(sheet: string, column: string, explanation: string): string {
  const lines = [FIELD + column, SHEET + sheet];
  return (explanation === '' ? lines : [...lines, '', explanation]).join('\n');
}

/** The column id in a header's note; `undefined` in any other note. */
export function columnOfNote(note: string): string | undefined {
  const first = note.split('\n')[0]!.trim();
  return first.startsWith(FIELD) ? first.slice(FIELD.length) : undefined;
}

/** Whether the note marks a header of that sheet. */
export function marksSheet(note: string, sheet: string): boolean {
  const lines = note.split('\n').map((line) => line.trim());
  return lines[0]!.startsWith(FIELD) && lines[1] === SHEET + sheet;
}

/** Column id → 1-based position, read off the notes of a header row; of two equal ones the left counts. */
export function positionsOf(notes: readonly string[]): Map<string, number> {
  const positions = new Map<string, number>();
  notes.forEach((note, index) => {
    const column = columnOfNote(note);
    if (column !== undefined && !positions.has(column)) positions.set(column, index + 1);
  });
  return positions;
}
