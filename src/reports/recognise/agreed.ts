/** What all agree on. */

/** The one thing that all who show any show; `mixed` where they differ. */
export function agreed<Shown>(shown: Iterable<Shown | undefined>): Shown | 'mixed' | undefined {
  const all = new Set<Shown>();
  for (const one of shown) if (one !== undefined) all.add(one);
  if (all.size > 1) return 'mixed';
  return [...all][0];
}
