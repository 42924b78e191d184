/** How much of a file we take: beyond it a browser tab or a spreadsheet gives up before we do. */

const MIB = 1024 * 1024;

export const limits = {
  fileBytes: 100 * MIB,
  /** All inflated parts of an .xlsx, or files of a zip, together: a small file can claim to be a very large one. */
  inflatedBytes: 300 * MIB,
  /** Files in one zip. */
  zipFiles: 200,
  /** Text shrinks to a tenth, seldom to a fiftieth; what is larger than this and shrinks further is a bomb. */
  ratio: 250,
  ratioBytes: MIB,
  columns: 1000,
  /** Google Sheets itself ends at ten million cells. */
  cells: 10_000_000,
} as const;

/** Bytes as whole mebibytes, for a sentence. */
export function inMebibytes(bytes: number): number {
  return Math.round(bytes / MIB);
}
