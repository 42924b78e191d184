/** Names of files that say nothing. */
import type { Download } from '../world/download.ts';

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const MILLISECONDS_OF_DAY = 86_400_000;

function hashOf(text: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return hash >>> 0;
}

/**
 * `50632020686`: a running number, a zero, and the days since 1970. Amazon names the files of most reports so, and says
 * nothing else.
 */
export function fileNumber({ report, marketplace, morning }: Download): string {
  const running = 100_000 + (hashOf(`${report} ${marketplace} ${morning}`) % 900_000);
  return `${running}0${Date.parse(morning) / MILLISECONDS_OF_DAY}`;
}
