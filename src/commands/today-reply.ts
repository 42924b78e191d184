/** Today as programs read it: `npm run import --json`, and the sidebar. It changes only with a line in the CHANGELOG. */
import type { MarketShare } from '../downloads/held-report.ts';
import type { Area, Coverage, Source } from '../views/facts.ts';

/** One item. */
export interface TodayItemReply {
  readonly id: string;
  readonly rule: string;
  readonly severity: 'act' | 'watch';
  readonly area: Area;
  readonly marketplace: string;
  readonly subject: Readonly<Record<string, string>>;
  /** Subjects folded in. */
  readonly also: readonly Readonly<Record<string, string>>[];
  /** The rules of all its findings, the gravest first. */
  readonly causes: readonly string[];
  readonly findings: readonly { readonly id: string; readonly area: Area; readonly severity: 'act' | 'watch' }[];
  /** ISO day. */
  readonly since: string | null;
  /** False below the line that counts the rest. */
  readonly shown: boolean;
  readonly waiting: boolean;
  readonly owner: string | null;
  readonly snoozedUntil: string | null;
  readonly moneyPerDay: number | null;
  readonly moneyLow: number | null;
  readonly moneyHigh: number | null;
  readonly currency: string | null;
  readonly product: string;
  readonly text: string;
  readonly evidence: string;
  readonly next: string;
  readonly sources: readonly Source[];
  /** Its row on Today. */
  readonly row: number;
  /** The cell that a link leads to: sheet, column and key of its row. */
  readonly place: { readonly sheet: string; readonly column: string; readonly key: readonly string[] };
}

/** Today. */
export interface TodayReply {
  /** Local date and time of the refresh. */
  readonly asOf: string;
  readonly coverage: readonly Coverage[];
  /** Those with sales, the largest first; Today of an earlier version has none. */
  readonly markets: readonly MarketShare[] | undefined;
  /** By area: subjects that have too little data for a verdict. */
  readonly undecided: Readonly<Partial<Record<Area, number>>>;
  /** By area: the part of the money that they stand for; of ads it is the spend. */
  readonly undecidedShare: Readonly<Partial<Record<Area, number>>>;
  /** What hinders: unfinished imports, rules that cannot be read, sheets that cannot be used. */
  readonly problems: readonly string[];
  /** The gravest first. */
  readonly items: readonly TodayItemReply[];
}

/** What the sidebar shows of an item. */
export interface ListedItem
  extends Pick<TodayItemReply, 'id' | 'severity' | 'product' | 'text' | 'evidence' | 'next' | 'since' | 'owner'>,
    Pick<TodayItemReply, 'moneyPerDay' | 'moneyLow' | 'moneyHigh' | 'currency' | 'place'> {
  /** How many findings it has beside the one that it tells. */
  readonly others: number;
}

/** How many items a person has; those of nobody have the owner null. */
export interface OwnersItems {
  readonly owner: string | null;
  readonly open: number;
  readonly waiting: number;
}

/** Today for the sidebar: the gravest items, and how many there are. */
export interface TodayList {
  /** The name of its sheet. */
  readonly sheet: string;
  readonly asOf: string;
  /** The last day of sales of each marketplace; of its newest report if it has none. */
  readonly reaches: readonly { readonly marketplace: string; readonly last: string }[];
  /** Subjects that have too little data for a verdict. */
  readonly undecided: number;
  readonly problems: readonly string[];
  /** Reports that are overdue or lack days: the first ones, and their number. */
  readonly late: readonly ListedItem[];
  readonly lateCount: number;
  readonly owners: readonly OwnersItems[];
  /** Open ones, the gravest first; the first five of each owner are among them, as far as there is room. */
  readonly items: readonly ListedItem[];
}
