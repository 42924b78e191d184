/** Which of our products a search term is for: what its ad groups advertise, else the one whose title has its words. */
import type { AdsFact } from '../ads/ads-sum.ts';
import { cellText } from '../values/cell.ts';
import { groupedBy } from '../values/grouped-by.ts';

/** A product of ours; a marketplace `''` is every one. */
export interface TitledProduct {
  readonly marketplace: string;
  readonly asin: string;
  readonly title: string;
}

/** Orders of a term by ad group, as `adGroupOf` names them. */
export type OrdersByGroup = ReadonlyMap<string, number>;

/** The ASIN for a term, `''` if none or several could be meant. */
export type ProductOfTerm = (marketplace: string, keyword: string, orders: OrdersByGroup) => string;

/** A name for the ad group of a figure. */
export function adGroupOf({ marketplace, subject }: Pick<AdsFact, 'marketplace' | 'subject'>): string {
  return [marketplace, subject.campaignName, subject.adGroupName].join('\u0000');
}

/** `advertised` are figures by campaign, ad group and ASIN. */
export function productOfTerm(advertised: readonly AdsFact[], products: readonly TitledProduct[]): ProductOfTerm {
  const asins = new Map(
    [...groupedBy(advertised, adGroupOf)].map(([group, facts]) => [
      group,
      [...new Set(facts.map(({ subject }) => cellText(subject.asin)))].filter((asin) => asin !== ''),
    ]),
  );
  const titles = products.map((one) => ({ ...one, words: wordsOf(one.title), text: folded(one.title) }));
  return (marketplace, keyword, orders) => {
    const byTitle = (among?: readonly string[]) => {
      const here = titles.filter(
        ({ marketplace: place, asin }) => ['', marketplace].includes(place) && (!among || among.includes(asin)),
      );
      const fitting = here.filter((one) => wordsOf(keyword).every((word) => has(one, word)));
      return onlyOne(fitting.map(({ asin }) => asin));
    };
    const votes = new Map<string, number>();
    for (const [group, count] of orders) {
      const own = asins.get(group) ?? [];
      const asin = own.length === 1 ? own[0]! : own.length > 1 ? byTitle(own) : '';
      if (asin !== '' && count > 0) votes.set(asin, (votes.get(asin) ?? 0) + count);
    }
    const most = Math.max(...votes.values());
    const chosen = onlyOne([...votes].filter(([, count]) => count === most).map(([asin]) => asin));
    if (chosen !== '') return chosen;
    const all = [...orders.keys()].flatMap((group) => asins.get(group) ?? []);
    return all.length > 0 ? byTitle(all) : byTitle();
  };
}

function onlyOne(asins: readonly string[]): string {
  const [first = '', ...others] = new Set(asins);
  return others.length === 0 ? first : '';
}

/** Titles may be longer than what is folded as a keyword. */
function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function wordsOf(text: string): string[] {
  return folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Languages without spaces have their words anywhere; of others one or several of a thing are the same word. */
function has({ words, text }: { readonly words: readonly string[]; readonly text: string }, word: string): boolean {
  if (UNSPACED.test(word)) return text.includes(word);
  return words.some((one) => one === word || one === `${word}s` || `${one}s` === word);
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
