/** Ads reports made of a few figures. */
import type { AdsTable } from '../../../src/ads/ads-block.ts';
import { ADS_SOURCES, sourcesBy } from '../../../src/ads/ads-source.ts';
import type { DataSheetId } from '../../../src/reports/kind.ts';
import type { Row } from '../../../src/values/cell.ts';
import { isoOfDay } from '../../../src/values/day.ts';
import type { Morning } from '../../../src/views/morning.ts';
import { FIRST, madeMorning } from '../made-morning.ts';

/** The last day that the reports have; they are downloaded ten days later, when all orders are attributed. */
export const LAST = 59;
const IMPORTED = `${isoOfDay(FIRST + LAST + 10)}T08:00:00`;

/** Spend, sales, clicks, orders, and impressions. */
export type Figures = readonly [number, number, number, number, number?];

const figuresOf = ([spend, sales, clicks, orders, impressions = clicks * 100]: Figures): Row => ({
  ...{ spend, sales, clicks, orders, impressions, units: orders },
});

/** Where and when; the whole time unless told otherwise. */
interface Where {
  readonly campaign?: string;
  readonly adGroup?: string;
  readonly target?: string;
  readonly matchType?: string;
  readonly marketplace?: string;
  readonly currency?: string;
  readonly from?: number;
  readonly to?: number;
  readonly importedAt?: string;
}

const place = ({
  campaign = 'Press',
  marketplace = 'US',
  currency = 'USD',
  from = 0,
  to = LAST,
  importedAt = IMPORTED,
}: Where): Row => ({
  ...{ marketplace, currency, campaignName: campaign, importedAt },
  ...{ from: isoOfDay(FIRST + from), to: isoOfDay(FIRST + to) },
});

export const termRow = (term: string, figures: Figures, where: Where = {}): Row => ({
  ...place(where),
  ...{ adGroupName: where.adGroup ?? 'Broad', targeting: where.target ?? 'garlic press' },
  ...{ matchType: where.matchType ?? 'BROAD', customerSearchTerm: term },
  ...figuresOf(figures),
});

export const targetRow = (target: string, figures: Figures, where: Where = {}): Row => ({
  ...place(where),
  ...{ adGroupName: where.adGroup ?? 'Broad', targeting: target, matchType: where.matchType ?? 'BROAD' },
  ...figuresOf(figures),
});

export const campaignRow = (figures: Figures, where: Where & Row = {}): Row => ({
  ...place(where),
  ...figuresOf(figures),
  ...(where.budget !== undefined && { budget: where.budget }),
});

export const adRow = (asin: string, figures: Figures, where: Where = {}): Row => ({
  ...place(where),
  ...{ adGroupName: where.adGroup ?? 'Broad', advertisedAsin: asin, advertisedSku: `SKU-${asin}` },
  ...figuresOf(figures),
});

type Made = Omit<Parameters<typeof madeMorning>[0], 'ads'> & {
  readonly ads?: { readonly [Sheet in DataSheetId]?: readonly Row[] };
};

/** The morning after the reports, unless told otherwise. */
export function adsMorning({ ads = {}, ...more }: Made): Morning {
  const tables = ADS_SOURCES.flatMap((source): AdsTable[] => {
    const rows = ads[source.sheet];
    return rows ? [{ source, rows }] : [];
  });
  return madeMorning({
    today: FIRST + LAST + 1,
    ads: (by) => {
      const asked = sourcesBy(by);
      return tables.filter(({ source }) => asked.includes(source));
    },
    ...more,
  });
}
