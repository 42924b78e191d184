/** The shops that can be played: what they sell where, and how often their seller downloads reports. */
import type { Marketplace } from './world/marketplace.ts';

/** How a seller works in one marketplace. */
interface ShopMarketplace {
  readonly marketplace: Marketplace;
  /** Sales, where 1 is about a hundred and fifty units a day. */
  readonly scale: number;
  /** Every day the day before; every Monday the week before; once, on the last day; or then, but all days at once. */
  readonly downloads: 'daily' | 'weekly' | 'once' | 'backfill';
  /** Language of the files' headers. */
  readonly language: 'en' | 'de' | 'ja' | 'zh-CN';
}

/** A shop. */
export interface ShopKind {
  readonly name: ShopName;
  readonly help: string;
  readonly marketplaces: readonly ShopMarketplace[];
  /** Language of reports that hold all marketplaces; that of the first marketplace where nothing is said. */
  readonly adsLanguage?: ShopMarketplace['language'];
}

export const SHOP_NAMES = [
  'daily',
  'weekly-only',
  'one-order',
  'first-day',
  'three-marketplaces',
  'caught-up',
] as const;

/** A name that `--shop` takes. */
export type ShopName = (typeof SHOP_NAMES)[number];

const inUs = (scale: number, downloads: ShopMarketplace['downloads']): readonly ShopMarketplace[] => [
  { marketplace: 'US', scale, downloads, language: 'en' },
];

export const SHOPS: Readonly<Record<ShopName, ShopKind>> = {
  daily: { name: 'daily', help: 'forty SKUs in the US, reports every morning', marketplaces: inUs(1, 'daily') },
  'weekly-only': { name: 'weekly-only', help: 'the same, reports on Mondays only', marketplaces: inUs(1, 'weekly') },
  'one-order': { name: 'one-order', help: 'about one order a day', marketplaces: inUs(0.007, 'daily') },
  'first-day': { name: 'first-day', help: 'first imports on the last day', marketplaces: inUs(1, 'once') },
  'caught-up': {
    name: 'caught-up',
    help: 'all days imported at once on the last one, from three marketplaces; what npm start opens',
    adsLanguage: 'zh-CN',
    marketplaces: [
      { marketplace: 'US', scale: 1, downloads: 'backfill', language: 'en' },
      { marketplace: 'DE', scale: 0.4, downloads: 'once', language: 'de' },
      { marketplace: 'JP', scale: 0.3, downloads: 'once', language: 'ja' },
    ],
  },
  'three-marketplaces': {
    name: 'three-marketplaces',
    help: 'the US daily, Germany and Japan weekly; German, Japanese and Chinese headers',
    adsLanguage: 'zh-CN',
    marketplaces: [
      { marketplace: 'US', scale: 1, downloads: 'daily', language: 'en' },
      { marketplace: 'DE', scale: 0.4, downloads: 'weekly', language: 'de' },
      { marketplace: 'JP', scale: 0.3, downloads: 'weekly', language: 'ja' },
    ],
  },
};
