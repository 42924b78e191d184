/** How work grows with what it is given, measured so that a busy machine cannot make it look worse. */

const ATTEMPTS = 4;
/** Four times as much takes four times as long; what looks twice at everything takes sixteen times. */
export const TOO_MUCH = 9;
/**
 * What is over so soon says nothing, and need not: the engine may have cleared its memory meanwhile. What looks twice at
 * everything takes longer at the sizes asked for.
 */
const MOMENT_MS = 100;
/** What takes so long need not be tried again. */
const HOPELESS_MS = 10_000;

/** The time that this process alone was at work, in milliseconds. */
function spent(work: () => void): number {
  const { user, system } = process.cpuUsage();
  work();
  const after = process.cpuUsage();
  return (after.user + after.system - user - system) / 1000;
}

function once(work: (size: number) => void, size: number): { readonly ratio: number; readonly hopeless: boolean } {
  const small = spent(() => work(size));
  if (small > HOPELESS_MS) return { ratio: Number.POSITIVE_INFINITY, hopeless: true };
  const large = spent(() => work(4 * size));
  return { ratio: large < MOMENT_MS ? 4 : large / Math.max(small, 1), hopeless: large > HOPELESS_MS };
}

/**
 * How much longer the work takes for four times the size; the best of a few tries, for only chance is ever better than
 * the truth.
 */
export function growth(work: (size: number) => void, size: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < ATTEMPTS && least >= TOO_MUCH; attempt++) {
    const { ratio, hopeless } = once(work, size);
    least = Math.min(least, ratio);
    if (hopeless) break;
  }
  return least;
}
