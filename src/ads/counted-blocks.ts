/** Decides which blocks count if several cover the same days. */
import { groupedBy } from '../values/grouped-by.ts';
import type { Block } from './ads-block.ts';
import type { AdsSource } from './ads-source.ts';
import { cover } from './cover.ts';

/**
 * How detailed the rows of a sheet are: a campaign report knows campaigns best. The ad product is no detail, because some
 * sheets cover only one.
 */
function detail({ dimensions }: AdsSource): number {
  return Object.keys(dimensions).filter((name) => name !== 'adProduct').length;
}

/**
 * Of reports for the same days and ad product only one counts: the one made for the question, else the one imported last.
 */
function speaking(blocks: readonly Block[]): Block[] {
  const best = new Map<string, Block>();
  for (const block of blocks) {
    const key = `${block.first} ${block.last}`;
    const other = best.get(key);
    if (other === undefined || isCloser(block, other)) best.set(key, block);
  }
  return [...best.values()];
}

function isCloser(one: Block, other: Block): boolean {
  const more = detail(one.source) - detail(other.source);
  return more < 0 || (more === 0 && one.importedAt > other.importedAt);
}

/** The blocks of one marketplace that count, in order of days. */
export function counted(blocks: readonly Block[]): Block[] {
  const products = groupedBy(blocks, ({ adProduct }) => adProduct);
  const together = cover(speaking(products.get('') || []));
  products.delete('');
  const apart = [...products.values()].flatMap((ofProduct) => cover(speaking(ofProduct)));
  return runs([...together, ...apart]).flatMap(reading);
}

/** Groups of blocks that overlap, one after the other. */
function runs(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const block of [...blocks].sort((a, b) => a.first - b.first)) {
    if (block.first > last) groups.push([]);
    groups[groups.length - 1]!.push(block);
    last = Math.max(last, block.last);
  }
  return groups;
}

/** Either blocks of all ad products together or blocks of each: those that cover more days, else the more detailed ones. */
function reading(run: readonly Block[]): Block[] {
  const [together, apart] = [run.filter((one) => one.adProduct === ''), run.filter((one) => one.adProduct !== '')];
  const more = coveredDays(together) - coveredDays(apart) || spansIn(together) - spansIn(apart);
  return more >= 0 ? together : apart;
}

function spansIn(blocks: readonly Block[]): number {
  return new Set(blocks.map(({ first, last }) => `${first} ${last}`)).size;
}

/** The number of days covered by at least one block. */
export function coveredDays(blocks: readonly Block[]): number {
  let [days, last] = [0, Number.NEGATIVE_INFINITY];
  for (const block of [...blocks].sort((a, b) => a.first - b.first)) {
    days += Math.max(0, block.last - Math.max(last, block.first - 1));
    last = Math.max(last, block.last);
  }
  return days;
}
