/** Names of files as they lie in a Downloads folder. */
import type { Download } from '../world/download.ts';
import type { ShopHistory } from '../world/history.ts';

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

function hashOf(text: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return hash >>> 0;
}

/** `110793675556020213`: Amazon numbers the files of most reports, and says nothing else in their names. */
export function fileNumber({ report, marketplace, morning }: Download): string {
  const tail = String(hashOf(`${report} ${marketplace}`) % 100_000_000).padStart(8, '0');
  return `11${String(Date.parse(morning) / 86_400_000).padStart(6, '0')}${tail}02`;
}

/** ` (1)` where the browser has saved a file of that name already: from the shop's second marketplace on. */
export function savedAgain({ marketplace }: Download, { marketplaces }: ShopHistory): string {
  const earlier = marketplace === null ? 0 : marketplaces.indexOf(marketplace);
  return earlier > 0 ? ` (${earlier})` : '';
}
