/** Small tables for the tests of the report reader: Amazon's headers, invented rows. */
import {
  type ReadRequest,
  type ReportRead,
  type ReportReading,
  readReport,
} from '../../src/reports/read/read-report.ts';
import type { Part } from '../../src/reports/travel/split-into-parts.ts';
import type { Cell, Row } from '../../src/values/cell.ts';
import { type Day, dayFromIso } from '../../src/values/day.ts';

export function day(iso: string): Day {
  return dayFromIso(iso)!;
}

export const SALES = {
  '(Parent) ASIN': 'B0PARENT01',
  '(Child) ASIN': 'B0CHILD001',
  Title: 'Bamboo Tray',
  SKU: 'TRAY-12',
  'Sessions - Total': '100',
  'Session Percentage - Total': '10.00%',
  'Page Views - Total': '200',
  'Page Views Percentage - Total': '20.00%',
  'Featured Offer (Buy Box) Percentage': '50.00%',
  'Units Ordered': '10',
  'Unit Session Percentage': '10.00%',
  'Ordered Product Sales': '£100.10',
  'Total Order Items': '9',
};

export const TERMS = {
  'Start Date': '2026-10-03',
  'End Date': '2026-10-20',
  'Portfolio name': 'Not grouped',
  Currency: 'USD',
  'Campaign Name': 'Trays',
  'Ad Group Name': 'Group',
  Targeting: 'bamboo tray',
  'Match Type': 'BROAD',
  'Customer Search Term': 'bamboo tray large',
  Impressions: 1000,
  Clicks: 10,
  'Click-Thru Rate (CTR)': 0.01,
  'Cost Per Click (CPC)': 0.5,
  Spend: 5,
  '7 Day Total Sales ': 20,
  'Total Advertising Cost of Sales (ACOS) ': 0.25,
  'Total Return on Advertising Spend (ROAS)': 4,
  '7 Day Total Orders (#)': 1,
  '7 Day Total Units (#)': 1,
  '7 Day Conversion Rate': 0.1,
};

export const STOCK = {
  sku: 'TRAY-12',
  fnsku: 'X001AAAA01',
  asin: 'B0CHILD001',
  'product-name': 'Bamboo Tray',
  condition: 'New',
  'your-price': '24.99',
  'afn-fulfillable-quantity': '100',
  'afn-unsellable-quantity': '5',
};

type Cells = Readonly<Record<string, Cell>>;

/** A header row and rows that differ from the sample row by what is given. */
export function table(sample: Cells, ...rows: readonly Cells[]): Cell[][] {
  const headers = [...new Set([...Object.keys(sample), ...rows.flatMap((row) => Object.keys(row))])];
  return [headers, ...rows.map((row) => headers.map((header) => ({ ...sample, ...row })[header] ?? ''))];
}

/** The same table without one column. */
export function without(cells: Cells, ...headers: readonly string[]): Cells {
  return Object.fromEntries(Object.entries(cells).filter(([header]) => !headers.includes(header)));
}

export const ANSWERS: ReadRequest = {
  fileName: 'report.csv',
  how: 'upload',
  from: day('2026-10-01'),
  to: day('2026-10-31'),
  today: day('2026-11-15'),
};

export function read(cells: readonly (readonly Cell[])[], request: Partial<ReadRequest> = {}): ReportReading {
  return readReport(cells, { ...ANSWERS, ...request });
}

/** Reads what must be readable. */
export function rowsOf(cells: readonly (readonly Cell[])[], request: Partial<ReadRequest> = {}): ReportRead {
  const reading = read(cells, request);
  if (reading.status !== 'read') throw new Error(JSON.stringify(reading));
  return reading;
}

export function pick(row: Row | undefined, ...ids: readonly string[]): Row {
  return Object.fromEntries(ids.map((id) => [id, row?.[id] ?? '(absent)']));
}

export function codes(list: readonly { readonly code: string }[]): string[] {
  return list.map(({ code }) => code);
}

/** The request that reads a part as the whole file would be read. */
export function requestForPart(part: Part, request: ReadRequest): ReadRequest {
  const { marketplace, from, to, asOf, rowNumbers, hints, ownDays } = part;
  const day = (iso: string | undefined, own: number | undefined) => (iso === undefined ? own : dayFromIso(iso));
  return {
    ...request,
    marketplace: marketplace ?? request.marketplace,
    from: day(from, request.from),
    to: day(to, request.to),
    asOf: day(asOf, request.asOf),
    rowNumbers,
    hints,
    ownDays,
  };
}
