/** The ranks of followed keywords in their newest week. */
import { type Cell, cellText } from '../../values/cell.ts';
import type { Morning } from '../morning.ts';

/** A place in search results, the text that says that it is in none of them, or blank. */
interface Rank {
  readonly organic: Cell;
  readonly sponsored: Cell;
}

export interface Ranks {
  of(marketplace: string, keyword: string): Rank | undefined;
  /** The main keywords of a product. */
  mainOf(marketplace: string, asin: string): readonly string[];
}

export function ranksOf(morning: Morning): Ranks {
  const ranks = new Map<string, Rank & { readonly week: string }>();
  const main = new Map<string, Map<string, string>>();
  for (const row of morning.keywords()) {
    const [marketplace, asin, week] = [cellText(row.marketplace), cellText(row.product), cellText(row.week)];
    const keyword = cellText(row.keyword).trim().toLowerCase();
    const key = `${marketplace} ${keyword}`;
    const known = ranks.get(key);
    const rank = { organic: row.organicRank ?? '', sponsored: row.sponsoredRank ?? '' };
    const isChecked = rank.organic !== '' || rank.sponsored !== '';
    if (isChecked && !(known && known.week > week)) ranks.set(key, { ...rank, week });
    if (cellText(row.tier) !== 'main') continue;
    const own = main.get(`${marketplace} ${asin}`) ?? new Map<string, string>();
    main.set(`${marketplace} ${asin}`, own.set(keyword, week));
  }
  return {
    of: (marketplace, keyword) => ranks.get(`${marketplace} ${keyword}`),
    mainOf: (marketplace, asin) => [...(main.get(`${marketplace} ${asin}`)?.keys() ?? [])],
  };
}
