/** What counts as no content. */

// Taken once: looking at a global costs more than the check where the global object is guarded, as in a script host.
const { isArray } = Array;

/** True for what a cell without content hands over, and for a range of such cells. */
export function isBlank(cell: unknown): boolean {
  if (typeof cell === 'number') return false;
  if (cell === '' || cell === null || cell === undefined) return true;
  if (typeof cell === 'string') return cell.trim() === '';
  return isArray(cell) && cell.every(isBlank);
}
