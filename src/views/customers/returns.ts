/** Returns by ASIN and reason, against what the ASIN's own past leads to expect. */
import { type CountRise, countRise } from '../../evidence/count-rise.ts';
import { cellText, type Row } from '../../values/cell.ts';
import { type Day, dayFromIso, isoOfDay } from '../../values/day.ts';
import { groupedBy } from '../../values/grouped-by.ts';
import type { Morning } from '../morning.ts';
import type { Said } from '../said.ts';
import { unitWorth } from '../unit-worth.ts';
import type { Reason, Source, Stake, ViewRow } from '../view.ts';
import { customerRow } from './customer-row.ts';
import { causeOfReturn, MENDABLE, type ReturnCause } from './return-reasons.ts';
import { type SoldUnits, soldUnits } from './sold-units.ts';

/** Returns of the last days are counted; the days before them are the past. */
const NOW_DAYS = 28;
/** What comes back was bought so many days before, on average. */
const LAG_DAYS = 12;
/** Bought in the days around, because no two buyers send a thing back after the same time. */
const LAG_SPREAD = 6;
/** So many units of the shop's own rate stand beside the past of an ASIN. */
const PRIOR_UNITS = 50;
/** With fewer units in its past an ASIN is held against the other products. */
const LEAST_UNITS = 60;
const MOST_REASONS = 4;

interface Place {
  readonly marketplace: string;
  readonly returns: readonly Returned[];
  readonly sold: ReadonlyMap<string, SoldUnits>;
  readonly first: Day;
  readonly last: Day;
  readonly source: Source;
}

interface Returned {
  readonly asin: string;
  readonly sku: string;
  readonly day: Day;
  readonly reason: string;
  readonly cause: ReturnCause;
  readonly quantity: number;
}

/** A row for each ASIN with returns in the last days, those with most of them first. */
export function returnRows(morning: Morning): ViewRow[] {
  const sold = groupedBy(morning.rows('sales-traffic', 'asin'), ({ marketplace }) => cellText(marketplace));
  const places = groupedBy(morning.rows('fba-returns', 'asin'), ({ marketplace }) => cellText(marketplace));
  return [...places].flatMap(([marketplace, rows]) => {
    const place = placeIn(marketplace, rows, soldUnits(sold.get(marketplace) ?? []));
    return place === undefined ? [] : rowsOf(place, morning);
  });
}

function placeIn(marketplace: string, rows: readonly Row[], sold: Place['sold']): Place | undefined {
  const returns = rows.flatMap(({ asin, sku, date, reason, quantity }): Returned[] => {
    const day = dayFromIso(cellText(date));
    const of = cellText(asin) || cellText(sku);
    if (day === undefined || of === '' || typeof quantity !== 'number') return [];
    const cause = causeOfReturn(cellText(reason));
    return [{ asin: of, sku: cellText(sku), day, reason: cellText(reason), cause, quantity }];
  });
  if (returns.length === 0) return undefined;
  const days = returns.map(({ day }) => day);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const importedAt = rows.reduce((at, row) => (cellText(row.importedAt) > at ? cellText(row.importedAt) : at), '');
  const source = {
    report: 'fba-returns',
    from: isoOfDay(Math.max(first, last - NOW_DAYS + 1)),
    to: isoOfDay(last),
    importedAt,
  };
  return { marketplace, returns, sold, first, last, source };
}

function rowsOf(place: Place, morning: Morning): ViewRow[] {
  const byAsin = groupedBy(place.returns, ({ asin }) => asin);
  const shop = ratesOf(place.returns, [...place.sold.keys()], place);
  const recent = [...byAsin].filter(([, own]) => own.some(({ day }) => day > place.last - NOW_DAYS));
  const count = ([, own]: [string, readonly Returned[]]) => sumOf(own.filter(({ day }) => day > place.last - NOW_DAYS));
  return recent
    .sort((a, b) => count(b) - count(a) || (a[0] < b[0] ? -1 : 1))
    .map(([asin, own]) => rowOf(asin, own, shop, place, morning));
}

/** Returns a unit by cause, before the last days. */
interface Rates {
  readonly units: number;
  readonly of: (cause: ReturnCause) => number;
  readonly counts: (cause: ReturnCause) => number;
}

function ratesOf(returns: readonly Returned[], asins: readonly string[], place: Place): Rates {
  const past = returns.filter(({ day }) => day <= place.last - NOW_DAYS);
  const units = asins.reduce((sum, asin) => sum + exposure(asin, place.first, place.last - NOW_DAYS, place, 'none'), 0);
  const counts = (cause: ReturnCause) => sumOf(past.filter((one) => one.cause === cause));
  return { units, counts, of: (cause) => (units > 0 ? counts(cause) / units : Number.NaN) };
}

/** Units bought that could come back within these days. */
function exposure(asin: string, first: Day, last: Day, place: Place, unknown: Unknown): number {
  let units = 0;
  for (let day = first; day <= last; day++) units += boughtBefore(asin, day, place, unknown);
  return units;
}

/** What counts for a day of sales that no report covers: nothing, or as much as on the days around. */
type Unknown = 'none' | 'usual';

/** Units bought a day at the time from which returns come on that day. */
function boughtBefore(asin: string, day: Day, { sold }: Place, unknown: Unknown): number {
  const own = sold.get(asin);
  if (own === undefined) return 0;
  let [sum, known] = [0, 0];
  for (let bought = day - LAG_DAYS - LAG_SPREAD; bought <= day - LAG_DAYS + LAG_SPREAD; bought++) {
    const units = own.on(bought);
    if (units === undefined) continue;
    sum += units;
    known += 1;
  }
  // In the past this only makes the usual rate higher, and what looks new less so.
  if (unknown === 'none') return sum / (2 * LAG_SPREAD + 1);
  return known === 0 ? own.perDay : sum / known;
}

/** A cause that came more often than expected. */
interface Risen {
  readonly cause: ReturnCause;
  readonly rise: CountRise;
}

function rowOf(asin: string, own: readonly Returned[], shop: Rates, place: Place, morning: Morning): ViewRow {
  const { marketplace, last, source } = place;
  const now = own.filter(({ day }) => day > last - NOW_DAYS);
  const past = ratesOf(own, [asin], place);
  const units = exposure(asin, last - NOW_DAYS + 1, last, place, 'usual');
  const rateOf = (cause: ReturnCause) => expectedRate(cause, past, shop);
  const risen = MENDABLE.flatMap((cause) => risenIn(cause, asin, own, rateOf(cause), place)).sort(
    (a, b) => b.rise.evidence - a.rise.evidence,
  )[0];
  const hasPast = past.units >= LEAST_UNITS;
  const verdict = verdictOf(risen, units > 0 && Number.isFinite(rateOf('defective')), hasPast, morning);
  const sku = now[now.length - 1]!.sku;
  const product = morning.products.find(marketplace, sku);
  const name = product?.name || sku || asin;
  const expected = ALL.reduce((sum, cause) => sum + rateOf(cause) * units, 0);
  const ranking = rankingSaid(now);
  const reason =
    risen && SAID.includes(verdict)
      ? reasonOf(risen, ranking, hasPast, place, stakeIn(risen, marketplace, sku, morning))
      : undefined;
  const pastRate = ALL.reduce((sum, cause) => sum + past.of(cause), 0);
  return customerRow({
    ...{ kind: 'returns', about: asin, name, verdict },
    subject: { marketplace, asin, ...(sku && { sku }) },
    cells: {
      count: sumOf(now),
      expected: rounded(expected, 1),
      rate: units > 0 ? rounded(sumOf(now) / units, 4) : '',
      rateBefore: rounded(pastRate, 4),
      faultShare: rounded(sumOf(now.filter(({ cause }) => MENDABLE.includes(cause))) / sumOf(now), 4),
      mainReason: mainOf(now),
    },
    details: [ranking],
    ...(reason && { reason }),
    sources: [source],
  });
}

const ALL: readonly ReturnCause[] = [
  'defective',
  'not-as-described',
  'damaged',
  'size',
  'delivery',
  'other',
  'changed-mind',
];
const SAID: readonly string[] = ['returns-up', 'returns-high'];

/** The own rate, drawn to the shop's while few units were sold; where no past is known, that of the shop alone. */
function expectedRate(cause: ReturnCause, past: Rates, shop: Rates): number {
  const prior = Number.isFinite(shop.of(cause)) ? PRIOR_UNITS : 0;
  const units = past.units + prior;
  return units === 0 ? Number.NaN : (past.counts(cause) + prior * (shop.of(cause) || 0)) / units;
}

/** Rarer things than this are not told apart from what never happened. */
const LEAST_RATE = 0.002;

function risenIn(cause: ReturnCause, asin: string, own: readonly Returned[], rate: number, place: Place): Risen[] {
  const days = Array.from({ length: NOW_DAYS }, (_, at) => place.last - NOW_DAYS + 1 + at);
  const counted = days.map((day) => ({
    count: sumOf(own.filter((one) => one.day === day && one.cause === cause)),
    expected: boughtBefore(asin, day, place, 'usual') * Math.max(rate, LEAST_RATE),
  }));
  const rise = Number.isFinite(rate) ? countRise(counted) : undefined;
  return rise === undefined ? [] : [{ cause, rise }];
}

function verdictOf(risen: Risen | undefined, isJudged: boolean, hasPast: boolean, { threshold }: Morning): string {
  if (!isJudged) return 'not-enough-data';
  if (risen === undefined) return 'ok';
  const is = (rule: string) => risen.rise.evidence >= (threshold(rule) ?? Number.POSITIVE_INFINITY);
  if (is('returns-evidence')) return hasPast ? 'returns-up' : 'returns-high';
  return is('returns-hint') ? 'returns-high' : 'ok';
}

function reasonOf(
  { cause, rise }: Risen,
  ranking: Said,
  hasPast: boolean,
  place: Place,
  stake: Stake | undefined,
): Reason {
  const { counted, expected, days } = rise;
  const params = { cause: { word: cause, of: 'returnCause' }, count: counted, days } as const;
  return {
    what: { key: 'customers.returns', params },
    why: [
      { key: 'customers.expected', params: { expected: { about: expected } } },
      ranking,
      ...(hasPast ? [] : [{ key: 'customers.noPast' } as const]),
    ],
    next: NEXT[cause],
    since: isoOfDay(place.last - days + 1),
    ...(stake && { stake }),
  };
}

const NEXT: Readonly<Record<ReturnCause, Said>> = {
  defective: { key: 'customers.nextDefective' },
  'not-as-described': { key: 'customers.nextDescribed' },
  damaged: { key: 'customers.nextDamaged' },
  size: { key: 'customers.nextSize' },
  delivery: { key: 'customers.nextLook' },
  other: { key: 'customers.nextLook' },
  'changed-mind': { key: 'customers.nextLook' },
};

/** What the returns beyond the expected ones cost a day. */
function stakeIn({ rise }: Risen, marketplace: string, sku: string, { products }: Morning): Stake | undefined {
  const product = products.find(marketplace, sku);
  if (product?.price === undefined) return undefined;
  const { amount, currency } = unitWorth(product.price, product, products.rateOf);
  return { perDay: ((rise.counted - rise.expected) / rise.days) * amount, currency };
}

/** `DEFECTIVE 5, UNWANTED_ITEM 3`, in Amazon's words. */
function rankingSaid(returns: readonly Returned[]): Said {
  const list = ranked(returns).map(([reason, count]) => `${reason} ${count}`);
  return { key: 'customers.reasons', params: { reasons: { list: list.slice(0, MOST_REASONS) } } };
}

function mainOf(returns: readonly Returned[]): string {
  return ranked(returns)[0]![0];
}

function ranked(returns: readonly Returned[]): [string, number][] {
  const byReason = [...groupedBy(returns, ({ reason }) => reason)].map(([reason, own]): [string, number] => [
    reason,
    sumOf(own),
  ]);
  return byReason.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

function sumOf(returns: readonly Returned[]): number {
  return returns.reduce((sum, { quantity }) => sum + quantity, 0);
}

function rounded(value: number, places: number): number | '' {
  return Number.isFinite(value) ? Number(value.toFixed(places)) : '';
}
