/** Finds a name that Excel accepts for each sheet: at most 31 characters, seven signs forbidden, upper and lower case alike. */

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

/** Each sheet's name with the name it gets in the file. */
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
