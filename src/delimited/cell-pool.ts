/**
 * The distinct cells of one column of a text, each stored once: repeated names, days and small numbers would fill the
 * memory.
 */

/** A column with this many distinct cells before as many repeats is nearly unique, so no more cells are stored. */
const MOST_KEPT = 4000;
/** A power of two, at least twice `MOST_KEPT`. */
const SLOTS = 8192;

function areEqual(text: string, one: number, other: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (text.charCodeAt(one + i) !== text.charCodeAt(other + i)) return false;
  return true;
}

function hashOf(text: string, from: number, to: number): number {
  let hash = to - from;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** Finds and returns the cells of a column by their position in the text. */
export interface CellPool {
  /** The index of the distinct cell between two positions; -1 if it is not stored. */
  indexOf(from: number, to: number): number;
  cell(from: number, to: number): string;
}

/** An empty pool over `text`; `cut` returns the cell between two positions. */
export function cellPool(text: string, cut: (from: number, to: number) => string): CellPool {
  const cells: string[] = [];
  /** Position and length of each distinct cell where it first occurred. */
  const [froms, lengths] = [new Uint32Array(MOST_KEPT), new Uint32Array(MOST_KEPT)];
  /** A hash table with linear probing; a slot contains the index of a cell plus 1. */
  const slots = new Uint16Array(SLOTS);
  let again = 0;
  // The cell returned last and its position.
  let [last, lastFrom] = [0, -1];

  /** Compares the middle first: names of one length mostly differ there or at their end. */
  function isAt(index: number, from: number, length: number): boolean {
    if (lengths[index] !== length) return false;
    const [first, midst] = [froms[index]!, length >> 1];
    return text.charCodeAt(first + midst) === text.charCodeAt(from + midst) && areEqual(text, from, first, length);
  }

  function keep(from: number, to: number): number {
    froms[cells.length] = from;
    lengths[cells.length] = to - from;
    return cells.push(cut(from, to));
  }

  function indexOf(from: number, to: number): number {
    if (from === lastFrom || isAt(last, from, to - from)) return last;
    if (cells.length === MOST_KEPT && again < MOST_KEPT) return -1;
    let slot = hashOf(text, from, to) & (SLOTS - 1);
    while (slots[slot] !== 0 && !isAt(slots[slot]! - 1, from, to - from)) slot = (slot + 1) & (SLOTS - 1);
    if (slots[slot] !== 0) again++;
    else if (cells.length === MOST_KEPT) return -1;
    else slots[slot] = keep(from, to);
    lastFrom = from;
    last = slots[slot]! - 1;
    return last;
  }

  return {
    indexOf,
    cell(from, to) {
      const index = indexOf(from, to);
      return index < 0 ? cut(from, to) : cells[index]!;
    },
  };
}
