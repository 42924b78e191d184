/** A sheet's name as it must be written in a formula. */

const PLAIN = /^[A-Za-z_][A-Za-z0-9_]*$/;
const LIKE_A_CELL = /^([A-Za-z]{1,3}[1-9]\d*|[rR][cC]?\d*)$/;

/** The name, in quotes where a formula needs them. */
export function sheetNameText(name: string): string {
  return PLAIN.test(name) && !LIKE_A_CELL.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
