/** Column letters of a 1-based position: 1 → A, 27 → AA. */
export function columnName(position: number): string {
  const rest = Math.floor((position - 1) / 26);
  const letter = String.fromCharCode(65 + ((position - 1) % 26));
  return rest === 0 ? letter : columnName(rest) + letter;
}
