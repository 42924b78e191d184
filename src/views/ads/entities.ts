/** What the bulk file says: bids, what is paused, what is negated, which keywords are targeted exactly. */
import { cellText, type Row } from '../../values/cell.ts';
import type { Morning } from '../morning.ts';
import type { Thing } from './pooled.ts';

export interface Entities {
  /** True if there is a bulk file of the marketplace. */
  isKnown(marketplace: string): boolean;
  /** True if its campaign or ad group does not run. */
  isPaused(thing: Place): boolean;
  bid(thing: Place & Pick<Thing, 'target' | 'matchType'>): number | undefined;
  /** Negated there by the term itself, or by a phrase in it. */
  isNegated(thing: Place, term: string): boolean;
  /** Enabled as an exact keyword anywhere in the marketplace. */
  isExact(marketplace: string, term: string): boolean;
  /** Enabled keywords of an ad group. */
  keywords(thing: Place): readonly string[];
}

type Place = Pick<Thing, 'marketplace' | 'campaign' | 'adGroup'>;

interface Negative {
  readonly text: string;
  readonly isPhrase: boolean;
}

export function entitiesOf(morning: Morning): Entities {
  const known = new Set<string>();
  const paused = new Set<string>();
  const bids = new Map<string, number>();
  const negatives = new Map<string, Negative[]>();
  const exact = new Set<string>();
  const keywords = new Map<string, string[]>();
  for (const row of morning.rows('sp-bulk', 'entity')) {
    const marketplace = cellText(row.marketplace);
    const [campaign, adGroup] = [cellText(row.campaignName), cellText(row.adGroupName)];
    const entity = cellText(row.entity).toLowerCase();
    const runs = [row.state, row.campaignState, row.adGroupState].every((cell) => isRunning(cell));
    known.add(marketplace);
    if (entity === 'campaign' && !runs) paused.add(key(marketplace, campaign, ''));
    if (entity === 'ad group' && !runs) paused.add(key(marketplace, campaign, adGroup));
    const text = cellText(row.keywordText).toLowerCase();
    if (entity.includes('negative')) {
      if (!runs) continue;
      const own = { text, isPhrase: /phrase/i.test(cellText(row.matchType)) };
      put(negatives, key(marketplace, campaign, entity.includes('campaign') ? '' : adGroup), own);
    } else if (entity === 'keyword' || entity === 'product targeting') {
      const target = entity === 'keyword' ? text : cellText(row.productTargetingExpression).toLowerCase();
      const matchType = cellText(row.matchType).toUpperCase() || '-';
      const bid = row.bid === '' ? row.adGroupDefaultBid : row.bid;
      if (typeof bid === 'number') bids.set(key(marketplace, campaign, adGroup, target, matchType), bid);
      if (!runs || entity !== 'keyword') continue;
      put(keywords, key(marketplace, campaign, adGroup), target);
      if (matchType === 'EXACT') exact.add(key(marketplace, text));
    }
  }
  return {
    isKnown: (marketplace) => known.has(marketplace),
    isPaused: ({ marketplace, campaign, adGroup }) =>
      paused.has(key(marketplace, campaign, '')) || paused.has(key(marketplace, campaign, adGroup)),
    bid: ({ marketplace, campaign, adGroup, target, matchType }) =>
      bids.get(key(marketplace, campaign, adGroup, target.toLowerCase(), bidType(matchType))),
    isNegated: ({ marketplace, campaign, adGroup }, term) =>
      [key(marketplace, campaign, ''), key(marketplace, campaign, adGroup)].some((place) =>
        (negatives.get(place) ?? []).some(({ text, isPhrase }) => (isPhrase ? holds(term, text) : term === text)),
      ),
    isExact: (marketplace, term) => exact.has(key(marketplace, term)),
    keywords: ({ marketplace, campaign, adGroup }) => keywords.get(key(marketplace, campaign, adGroup)) ?? [],
  };
}

const KEYWORDS: readonly string[] = ['EXACT', 'PHRASE', 'BROAD'];

/** Only keywords have match types of their own. */
function bidType(matchType: string): string {
  return KEYWORDS.includes(matchType) ? matchType : '-';
}

/** A blank state says nothing. */
function isRunning(cell: Row[string] | undefined): boolean {
  const state = cell === undefined ? '' : cellText(cell).toLowerCase();
  return state === '' || state === 'enabled';
}

/** True if all words stand in the term, one after the other. */
export function holds(term: string, words: string): boolean {
  return words !== '' && ` ${term} `.includes(` ${words} `);
}

function key(...names: readonly string[]): string {
  return names.join('\u0000');
}

function put<One>(lists: Map<string, One[]>, name: string, one: One): void {
  const list = lists.get(name);
  if (list === undefined) lists.set(name, [one]);
  else list.push(one);
}
