/** Tells SKUs that Products does not have, such as those typed in other capitals than reports write them in. */
import { plainText } from '../values/plain-text.ts';
import type { Wrong } from './typed-problem.ts';
import type { TypedRow } from './typed-row.ts';

/** What is wrong with a typed SKU; `undefined` if it is known, or if none is. */
export type WrongSku = (sku: string) => Pick<Wrong, 'key' | 'params'> | undefined;

/** Equal for SKUs that a person may take for the same. */
export function likeSku(sku: string): string {
  return plainText(sku).toUpperCase();
}

/** Compares with the SKUs of Products. */
export function unknownAmong(skus: readonly string[]): WrongSku {
  const known = new Set(skus);
  const alike = new Map(skus.map((sku) => [likeSku(sku), sku]));
  return (sku) => {
    if (known.size === 0 || known.has(sku)) return undefined;
    const other = alike.get(likeSku(sku));
    return other === undefined ? unknownSku(sku) : { key: 'typed.otherCapitals', params: { sku, other } };
  };
}

export function unknownSku(sku: string): Pick<Wrong, 'key' | 'params'> {
  return { key: 'typed.containsUnknown', params: { sku } };
}

/** Names the SKU of a row that is wrong. */
export function nameWrongSku(cells: TypedRow<'sku'>, wrongSku: WrongSku | undefined): void {
  const sku = cells.text('sku');
  const wrong = sku === '' ? undefined : wrongSku?.(sku);
  if (wrong !== undefined) cells.wrong('sku', wrong.key, wrong.params);
}
