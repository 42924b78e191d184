/** The largest files we accept; beyond these a browser tab or the spreadsheet would fail. */

const MIB = 1024 * 1024;

export const limits = {
  fileBytes: 100 * MIB,
  /** All parts of an .xlsx, or files of a zip, together once inflated: a zip bomb is small until then. */
  inflatedBytes: 300 * MIB,
  /** Files in one zip. */
  zipFiles: 200,
  /** Text compresses 10 to 50 times; more than `ratioBytes` that compress more than `ratio` times are a zip bomb. */
  ratio: 250,
  ratioBytes: MIB,
  columns: 1000,
  /** The limit of Google Sheets itself. */
  cells: 10_000_000,
} as const;

/** Bytes as whole mebibytes, for messages. */
export function inMebibytes(bytes: number): number {
  return Math.round(bytes / MIB);
}
