/** How work grows with what it is given, measured so that a busy machine cannot make it look worse. */

const ATTEMPTS = 4;
/** Four times as much takes four times as long; what looks twice at everything takes sixteen times. */
export const TOO_MUCH = 9;
/** No chance makes so much of four. */
const BEYOND_CHANCE = 30;
/** What takes so long at the small size need not be tried at the large one. */
const HOPELESS_MS = 10_000;

/** The time that this process alone was at work, in milliseconds. */
function spent(work: () => void): number {
  const { user, system } = process.cpuUsage();
  work();
  const after = process.cpuUsage();
  return (after.user + after.system - user - system) / 1000;
}

function once(work: (size: number) => void, size: number): number {
  const small = spent(() => work(size));
  if (small > HOPELESS_MS) return Number.POSITIVE_INFINITY;
  const large = spent(() => work(4 * size));
  // What is over in a moment says nothing, and need not.
  return large < 20 ? 4 : large / Math.max(small, 1);
}

/**
 * How much longer the work takes for four times the size; the best of a few tries, for only chance is ever better than
 * the truth.
 */
export function growth(work: (size: number) => void, size: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < ATTEMPTS && least >= TOO_MUCH; attempt++) {
    const found = once(work, size);
    if (found > BEYOND_CHANCE) return found;
    least = Math.min(least, found);
  }
  return least;
}
