/**
 * The different cells of one column of a text, each cut out of it once: names, days and small numbers fill the memory
 * otherwise.
 */

/** A column that shows so many different cells before as many came again has hardly any twice: no more is looked for. */
const MOST_KEPT = 4000;
/** A power of two, twice as many at least. */
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

export interface CellPool {
  /** The index of what stands between two places among the different cells; -1 where it is not kept. */
  indexOf(from: number, to: number): number;
  cell(from: number, to: number): string;
}

export function cellPool(text: string, cut: (from: number, to: number) => string): CellPool {
  const cells: string[] = [];
  /** Where each cell stood first, and how long it is there. */
  const [froms, lengths] = [new Uint32Array(MOST_KEPT), new Uint32Array(MOST_KEPT)];
  /** By hash, from there on to the next free one: one more than the index of a cell. */
  const slots = new Uint16Array(SLOTS);
  let again = 0;
  // What was asked for last, and where it stood.
  let [last, lastFrom] = [0, -1];

  /** Names of one length differ in their midst or at their end. */
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
