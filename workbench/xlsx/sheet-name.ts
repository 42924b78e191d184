/** Names that Excel accepts: at most 31 characters, seven characters forbidden, unique regardless of case. */

const longest = 31;

function plain(name: string): string {
  const kept = name.replace(/[[\]:*?/\\]/g, '-').replace(/^'|'$/g, '-');
  return kept.toLowerCase() === 'history' ? `${kept}-` : kept || 'Sheet';
}

function numbered(name: string, count: number): string {
  const ending = count === 1 ? '' : ` (${count})`;
  return name.slice(0, longest - ending.length) + ending;
}

function free(name: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count++) {
    const candidate = numbered(plain(name), count);
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

/** The name in the file for each sheet's name. */
export function excelSheetNames(names: readonly string[]): Map<string, string> {
  const taken = new Set<string>();
  return new Map(
    names.map((name) => {
      const given = free(name, taken);
      taken.add(given.toLowerCase());
      return [name, given];
    }),
  );
}
