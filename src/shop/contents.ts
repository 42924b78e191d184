/** Reads the typed contents of a bundle or multipack: `PRESS-01 × 2, BRUSH`. */

import { plainText } from '../values/plain-text.ts';

/** An SKU in a bundle, and how many of it. */
export interface Content {
  readonly sku: string;
  readonly units: number;
}

/** The letter x means times only after a blank, because `BOX2` is an SKU. */
const TIMES = /^(.+) x ?(\d{1,5})$/i;

/** `undefined` if a part cannot be read. */
export function readContents(parts: readonly string[]): readonly Content[] | undefined {
  const contents = parts.map((part): Content => {
    const [, sku = part, units = '1'] = TIMES.exec(plainText(part.replace(/[×✕*]/g, ' x '))) || [];
    return { sku: sku.trim(), units: Number(units) };
  });
  return contents.every(({ units }) => units > 0) ? contents : undefined;
}

/** The SKUs on the way from a bundle back to itself; `undefined` if it does not contain itself. */
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
