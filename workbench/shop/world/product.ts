/** What the shop sells: products (ASINs), and the SKUs under which they are listed. */
import type { Day } from './calendar.ts';
import type { Marketplace, Pool } from './marketplace.ts';

/** Languages in which titles are written. */
export type TitleLanguage = 'en' | 'de' | 'ja' | 'zh-CN';

/** A product page. Variations of one parent share it; sessions are a product's, never a SKU's. */
export interface Product {
  readonly asin: string;
  /** Itself where it has no variations. */
  readonly parentAsin: string;
  readonly titles: Readonly<Record<TitleLanguage, string>>;
  /** The English word buyers search for: `garlic press`. */
  readonly noun: string;
  readonly category: string;
  /** Centimetres, the longest first. */
  readonly sides: readonly [number, number, number];
  readonly grams: number;
  /** The first day it was on sale. Products younger than 90 days are being launched. */
  readonly openedOn: Day;
  /** No longer bought: its stock is being sold off. */
  readonly isDiscontinued: boolean;
}

/** One SKU of the shop, the same text in each marketplace where it is listed. */
export interface Sku {
  readonly sku: string;
  /** Amazon's barcode; of an FBM SKU empty. */
  readonly fnsku: string;
  readonly asin: string;
  readonly channel: 'FBA' | 'FBM';
  /** The SKU of the same ASIN that is sent the other way, if there is one. */
  readonly twin: string | null;
  /** A bundle has no stock: it is sold out of these. */
  readonly contains: readonly { readonly sku: string; readonly quantity: number }[];
  /** What a unit costs, in yuan, freight to the port included. */
  readonly unitCostYuan: number;
  /** Where it is listed, and from where it is sent. */
  readonly listings: readonly Listing[];
}

/** A SKU in a marketplace. */
export interface Listing {
  readonly marketplace: Marketplace;
  readonly listingId: string;
  /** Whose stock it sells; of an FBM SKU the seller's own shelf. */
  readonly pool: Pool | 'own';
  /** Tax included, in the marketplace's currency; a price of a day stands in `SkuDay`. */
  readonly price: number;
}
