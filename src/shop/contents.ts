/** What a bundle or multipack holds, as a person typed it: `PRESS-01 × 2, BRUSH`. */

export interface Content {
  readonly sku: string;
  readonly units: number;
}

/** A letter x only stands for times behind a space: `BOX2` is an SKU. */
const TIMES = /^(.+) x ?(\d{1,5})$/i;

/** `undefined` where a part is none. */
export function readContents(parts: readonly string[]): readonly Content[] | undefined {
  const contents = parts.map((part): Content => {
    const [, sku = part, units = '1'] = TIMES.exec(part.replace(/[×*]/g, ' x ').replace(/\s+/g, ' ').trim()) || [];
    return { sku: sku.trim(), units: Number(units) };
  });
  return contents.every(({ units }) => units > 0) ? contents : undefined;
}

/** SKUs from one that contains itself back to it; `undefined` where it does not. */
export function wayToItself(sku: string, contentsOf: (sku: string) => readonly Content[]): string[] | undefined {
  const seen = new Set<string>();
  const walk = (one: string, way: readonly string[]): string[] | undefined => {
    for (const { sku: next } of contentsOf(one)) {
      if (next === sku) return [...way, next];
      if (seen.has(next)) continue;
      seen.add(next);
      const found = walk(next, [...way, next]);
      if (found) return found;
    }
    return undefined;
  };
  return walk(sku, [sku]);
}
