/** Finds the common value of several. */

/** The only value among those that are defined; `mixed` if they differ. */
export function agreed<Shown>(shown: Iterable<Shown | undefined>): Shown | 'mixed' | undefined {
  const all = new Set<Shown>();
  for (const one of shown) if (one !== undefined) all.add(one);
  if (all.size > 1) return 'mixed';
  return [...all][0];
}
