/** What a trouble is, and what it takes to plant one. */
import type { Effect } from '../levers.ts';
import type { Random } from '../random.ts';
import type { Day, Days } from '../world/calendar.ts';
import type { PlayedCampaign } from '../world/campaigns.ts';
import type { ReportName } from '../world/download.ts';
import type { Marketplace } from '../world/marketplace.ts';
import type { ShopPlan, StockKey } from '../world/plan.ts';
import type { PlantedFeedback } from '../world/play.ts';
import type { Listing, Sku } from '../world/product.ts';
import type { Rates } from '../world/rates.ts';
import type { Stranding } from '../world/stock.ts';
import type { Opening } from '../world/supply.ts';

/** What a trouble is about, named as in the black box of the add-on. */
export interface Subject {
  readonly sku?: string;
  readonly asin?: string;
  readonly campaign?: string;
  readonly term?: string;
  readonly root?: string;
  readonly keyword?: string;
  readonly report?: ReportName;
}

/** A product in a marketplace that may get a trouble. */
export interface Candidate {
  readonly marketplace: Marketplace;
  readonly rates: Rates;
  /** The SKU it is about: Amazon's where there are two. */
  readonly sku: Sku;
  readonly listing: Listing;
  /** Units a day, by all that sell it. */
  readonly perDay: number;
  readonly campaigns: readonly PlayedCampaign[];
  /** It is among the products that are looked up every week. */
  readonly isFollowed: boolean;
}

/** When a trouble is due: it can be read, it can be foreseen, or enough has been counted. `never`: it is harmless. */
export type Basis = 'fact' | 'forecast' | 'statistics' | 'never';

/** What happens to the subject. */
export interface Plant {
  readonly subject: Subject;
  readonly cause: string;
  /** The last day; null: to the end. */
  readonly to: Day | null;
  /** True rates; what they are rates of stands in the kind. */
  readonly before: number | null;
  readonly after: number | null;
  readonly effects: readonly Effect[];
  readonly openings: readonly (StockKey & Opening)[];
  readonly strandings: readonly Stranding[];
  readonly feedback: readonly PlantedFeedback[];
  readonly forgotten: readonly (Days & { readonly report: ReportName; readonly marketplace: Marketplace })[];
}

/** Where and when a trouble is planted. */
export interface Site {
  readonly plan: ShopPlan;
  readonly at: Candidate;
  readonly from: Day;
  readonly random: Random;
}

/** A part of the shop's work, as Today is divided. */
type Area = 'account' | 'customers' | 'ads' | 'stock' | 'traffic' | 'ranking' | 'data';

/** One of a product's campaigns, its search terms, or nothing; other troubles of the product leave that alone. */
type Claim = 'auto' | 'exact' | 'broad' | 'terms' | 'nothing';

/** A kind of trouble, or of something that only looks like one. */
export interface TroubleKind {
  readonly id: string;
  /** Areas of Today that an item about it may stand in; of what is harmless, those that it only looks like. */
  readonly areas: readonly Area[];
  /** The only rules that tell of it, where nothing else of its subject suffers. */
  readonly rules?: readonly string[];
  readonly basis: Basis;
  /** The reports that show it. */
  readonly reports: readonly ReportName[];
  /** One of these is needed besides. */
  readonly besides?: readonly ReportName[];
  /** It is told by two looks, of which one was before. */
  readonly isChange?: true;
  /** How likely a shop has it; 1 where nothing is said. */
  readonly probability?: number;
  /** What of the product no other trouble may touch: all of it where nothing is said. */
  readonly claims?: Claim;
  fits(candidate: Candidate): boolean;
  plant(site: Site): Partial<Plant> & Pick<Plant, 'subject' | 'cause'>;
}

/** A planted trouble. */
export interface Trouble extends Plant {
  readonly kind: TroubleKind;
  readonly marketplace: Marketplace;
  readonly from: Day;
  readonly candidate: Candidate;
}
