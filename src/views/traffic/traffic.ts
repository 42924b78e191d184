/** The view Traffic: a row for each ASIN, and one for each marketplace. */
import { trafficSheet } from '../../sheets/traffic.ts';
import type { Cell, Row } from '../../values/cell.ts';
import { type Day, isoOfDay } from '../../values/day.ts';
import { groupedBy } from '../../values/grouped-by.ts';
import type { Morning } from '../morning.ts';
import type { Said } from '../said.ts';
import type { Reason, Stake, View, ViewRow } from '../view.ts';
import { type Bridge, bridgeOf, sumOfBridges } from './bridge.ts';
import { isListingOff, type Looked, lookedAt, UNKNOWN } from './cause.ts';
import type { Change, DaySpan } from './change.ts';
import { type FallenParent, fallenParents, reasonOfParent, withoutParents } from './families.ts';
import { type JudgedMarketplace, judgeMarketplace } from './judge.ts';
import type { JudgedAsin } from './judged.ts';
import type { Period } from './periods.ts';
import { priceOn } from './prices.ts';
import { reasonsOf, type Verdicts } from './reasons.ts';
import { type Figures, totalOf, trafficByMarketplace } from './traffic-days.ts';

export const trafficView: View = {
  area: 'traffic',
  sheet: trafficSheet,
  isWritten: true,
  rows(morning) {
    const all = trafficByMarketplace(morning);
    const most = Math.floor(MOST_ROWS / all.length);
    return all.flatMap((traffic) => rowsOf(judgeMarketplace(morning, traffic), morning, most));
  },
};

/** The marketplace first, then its ASINs with something to tell of. */
function rowsOf(judged: JudgedMarketplace, morning: Morning, most: number): ViewRow[] {
  const isOld =
    ageOf(judged, morning) > judged.limits.maxAge + (judged.periods.isDaily ? 0 : judged.periods.now.length);
  const asins = judged.asins.filter((one) => isActive(one) || isListingOff(one, judged));
  const rows = new Map(asins.map((one) => [one.asin, asinRow(one, judged, isOld, morning)]));
  const parents = fallenParents(rows, asins);
  const whole = judged.traffic.source === undefined ? [] : [wholeRow(judged, isOld)];
  const children = [...rows.values()].map((row) => withoutParents(row, parents));
  const shown = gravestFirst([...parentRows(parents, judged), ...children], most);
  return [...whole, ...shown, ...othersRow(shown, asins, judged)];
}

/** More rows make a sheet slow; the others are summed up in one. */
const MOST_ROWS = 1000;

/** All in their order if they are few; else those with something to tell, and the most visited. */
function gravestFirst(rows: readonly ViewRow[], most: number): readonly ViewRow[] {
  if (rows.length <= most) return rows;
  const weight = ({ cells, reasons }: ViewRow) =>
    (Object.keys(reasons).length > 0 ? 1e9 : 0) + Number(cells.sessionsNow) + Number(cells.sessionsBefore);
  return [...rows].sort((a, b) => weight(b) - weight(a)).slice(0, most);
}

/** The sum of the ASINs that have no row. */
function othersRow(shown: readonly ViewRow[], asins: readonly JudgedAsin[], judged: JudgedMarketplace): ViewRow[] {
  const known = new Set(shown.map(({ cells }) => cells.asin));
  const others = asins.filter(({ asin }) => !known.has(asin));
  const { marketplace, currency, source } = judged.traffic;
  if (others.length === 0) return [];
  return [
    {
      subject: { marketplace },
      name: '',
      cells: {
        ...{ marketplace, asin: '…', currency },
        ...perDay(others, judged),
        ...bridgeCells(sumOfAll(others.map((one) => bridgeIn(one, judged)))),
      },
      texts: { name: [{ key: 'traffic.others', params: { count: others.length } }] },
      reasons: {},
      sources: source ? [source] : [],
    },
  ];
}

function ageOf({ periods }: JudgedMarketplace, { today }: Morning): number {
  return today - periods.now.to;
}

/** Not what had no visitor in either period. */
function isActive({ now, before }: JudgedAsin): boolean {
  return now.sessions + (before?.sessions ?? 0) > 0;
}

/** Verdicts as the cells have them: what could not be bought has no other fault, and old figures are no verdict. */
function verdictsOf(one: JudgedAsin, judged: JudgedMarketplace, isOld: boolean): Verdicts {
  const isOut = wasOut(one, judged);
  const read = (verdict: string) =>
    isOld ? 'no-data' : isOut && verdict !== 'ok' && verdict !== 'surge' ? 'no-stock' : verdict;
  return {
    conversion: read(one.conversion.verdict),
    sessions: read(one.sessions.verdict),
    orders: read(one.orders.verdict),
    // What is sold out now has no Featured Offer to lose, even if no earlier snapshot tells since when.
    featuredOffer: isSoldOut(one, judged) && one.offer.verdict !== 'ok' ? 'no-stock' : read(one.offer.verdict),
    listing: listingVerdict(one, judged),
  };
}

/** Days of a longer window cannot be left out: one in which nothing was in stock for a day is not judged. */
function wasOut({ asin }: JudgedAsin, { periods: { now, isDaily }, stock }: JudgedMarketplace): boolean {
  if (isDaily || !Number.isFinite(now.from)) return false;
  return Array.from({ length: now.to - now.from + 1 }, (_, at) => now.from + at).some((day) => stock.isOut(asin, day));
}

function isSoldOut({ asin, known, listing }: JudgedAsin, { stock }: JudgedMarketplace): boolean {
  const hasTwin = known?.products.some(({ fulfilment }) => fulfilment === 'FBM') || (listing?.ownUnits ?? 0) > 0;
  return stock.sellable(asin) === 0 && !hasTwin;
}

function listingVerdict(one: JudgedAsin, judged: JudgedMarketplace): string {
  if (one.listing === undefined || one.listing.verdict === 'unknown') return 'no-data';
  if (one.listing.verdict === 'ok') return 'ok';
  return isListingOff(one, judged) ? one.listing.verdict : 'no-stock';
}

const DROPS = ['listing', 'featuredOffer', 'conversion', 'sessions', 'orders'] as const;
const SILENT: readonly string[] = ['with-parent', 'ok', 'no-data', 'not-enough-data', 'improved', 'no-stock'];

function asinRow(one: JudgedAsin, judged: JudgedMarketplace, isOld: boolean, morning: Morning): ViewRow {
  const { marketplace, currency, source } = judged.traffic;
  const verdicts = verdictsOf(one, judged, isOld);
  const gravest = DROPS.find((column) => !SILENT.includes(verdicts[column]));
  const change = gravest === 'sessions' || gravest === 'orders' ? one[gravest] : one.conversion;
  const since = change.since ?? change.window?.from ?? judged.periods.now.from;
  const isOfVisitors = gravest === 'sessions' || gravest === 'orders';
  const looked = lookedAt(one, judged, { since, events: morning.events, isOfVisitors });
  const reasons: Readonly<Record<string, Reason>> = reasonsOf({ one, marketplace: judged, verdicts, looked, morning });
  const reason = gravest && reasons[gravest];
  const bridge = bridgeIn(one, judged);
  const texts = { why: [...bridgeSaid(bridge, currency), ...looked.happened, ...fineSaid(looked), UNKNOWN] };
  const name = one.known?.name ?? one.asin;
  const cells: Row = {
    ...{ marketplace, asin: one.asin, name },
    ...verdicts,
    cause: gravest === undefined ? '' : looked.cause,
    atStake: figure(reason?.stake?.perDay),
    since: reason?.since ?? '',
    ...{ currency, ...figuresOf(one, judged), ...bridgeCells(bridge) },
    ...pricesIn(one, judged, since),
    listingStatus: one.listing?.status ?? '',
    ...spansOf(change, judged),
  };
  const subject = { marketplace, asin: one.asin, ...(one.known?.parentAsin && { parentAsin: one.known.parentAsin }) };
  return {
    subject,
    name,
    cells,
    texts,
    reasons,
    sources: [...(source ? [source] : []), ...(one.listing ? [one.listing.source] : [])],
  };
}

/** Verdicts on all products together; a rise of all is shown and needs nothing to be done. */
const OF_ALL: { readonly [Verdict in Change['verdict']]?: string } = { dropped: 'down', surge: 'up' };

/** The whole marketplace; its bridge is the sum of those of its products. */
function wholeRow(judged: JudgedMarketplace, isOld: boolean): ViewRow {
  const { marketplace, currency, source } = judged.traffic;
  const { whole, fallen, unknownStatuses } = judged;
  const sessions = isOld ? 'no-data' : (OF_ALL[whole.verdict] ?? whole.verdict);
  const bridge = sumOfAll(judged.asins.map((one) => bridgeIn(one, judged)));
  const isDown = sessions === 'down';
  const stake = isDown ? lostVisits(judged) : undefined;
  const what: Said = {
    key: 'traffic.marketplace',
    params: { before: { about: whole.before ?? 0 }, now: { about: whole.now ?? 0 } },
  };
  const since = whole.since === undefined ? {} : { since: isoOfDay(whole.since) };
  const reason: Reason = {
    what,
    why: [
      { key: 'traffic.fallen', params: { count: fallen } },
      ...(stake ? [{ key: 'traffic.atPrice' } as const] : []),
    ],
    next: { key: 'traffic.nextMarketplace' },
    ...since,
    ...(stake && { stake }),
  };
  const cells: Row = {
    listing: unknownStatuses.length > 0 ? 'unknown-status' : '',
    ...{ marketplace, asin: '', name: '', sessions, cause: '', since: isDown ? (reason.since ?? '') : '', currency },
    atStake: figure(stake?.perDay),
    ...perDay(judged.asins, judged),
    ...bridgeCells(bridge),
    ...spansOf(whole, judged),
  };
  return {
    subject: { marketplace },
    name: '',
    cells,
    texts: { why: bridgeSaid(bridge, currency) },
    reasons: {
      ...(isDown && { sessions: reason }),
      ...(unknownStatuses.length > 0 && { listing: ofUnknown(unknownStatuses) }),
    },
    sources: source ? [source] : [],
  };
}

/** A word in the report of listings that nobody has verified is no sign that all is well. */
function ofUnknown(statuses: readonly string[]): Reason {
  const what: Said = { key: 'traffic.unknownStatus', params: { statuses: { list: statuses.slice(0, MOST_STATUSES) } } };
  return { what, why: [], next: { key: 'traffic.nextUnknownStatus' } };
}

const MOST_STATUSES = 3;

/** What the missing visitors would have bought a day, at what a session brought before. */
function lostVisits({ whole, asins, periods, traffic: { currency } }: JudgedMarketplace): Stake | undefined {
  const { counted = 0, expected = 0, window } = whole;
  const before = totalOf(asins.flatMap((one) => one.before ?? []));
  const days = window === undefined ? periods.now.length : window.to - window.from + 1;
  const perDay = ((expected - counted) / days) * (before.sales / before.sessions);
  return perDay > 0 ? { perDay, currency } : undefined;
}

/** A row for each parent that fell; one that fell in both ways has both in its row. */
function parentRows(parents: readonly FallenParent[], judged: JudgedMarketplace): ViewRow[] {
  return [...groupedBy(parents, ({ parentAsin }) => parentAsin).values()].map((own) => {
    const [{ parentAsin, fallen, children }] = own as [FallenParent];
    const { marketplace, currency, source } = judged.traffic;
    const reasons = Object.fromEntries(own.map((one) => [one.column, reasonOfParent(one)]));
    const [reason] = Object.values(reasons);
    const { name, cells, texts } = fallen[0]!;
    return {
      subject: { marketplace, parentAsin },
      name,
      cells: {
        ...{ marketplace, asin: parentAsin, name, currency, cause: cells.cause ?? '' },
        ...Object.fromEntries(own.map(({ column }) => [column, 'dropped'])),
        ...{ atStake: figure(reason?.stake?.perDay), since: reason?.since ?? '' },
        ...perDay(children, judged),
        ...bridgeCells(sumOfAll(children.map((one) => bridgeIn(one, judged)))),
        ...spansOf({ verdict: 'dropped', now: undefined, before: undefined }, judged),
      },
      ...(texts && { texts }),
      reasons,
      sources: source ? [source] : [],
    };
  });
}

/** Unknown if any of them is. */
function sumOfAll(bridges: readonly (Bridge | undefined)[]): Bridge | undefined {
  const known = bridges.filter((one) => one !== undefined);
  return known.length === 0 || known.length < bridges.length ? undefined : sumOfBridges(known);
}

/** Unknown figures are blank; sums of decimals lose what only binary fractions have. */
function figure(value: number | undefined): Cell {
  return value === undefined || !Number.isFinite(value) ? '' : Math.round(value * PRECISION) / PRECISION;
}

const PRECISION = 1e6;

/** Of all products together. */
function perDay(asins: readonly JudgedAsin[], { periods }: JudgedMarketplace): Row {
  const sum = (read: (one: JudgedAsin) => number) => asins.reduce((total, one) => total + read(one), 0);
  const before = periods.before?.length;
  return {
    sessionsNow: figure(sum(({ now }) => now.sessions) / periods.now.length),
    sessionsBefore: figure(before && sum((one) => one.before?.sessions ?? 0) / before),
    conversionNow: figure(sum(({ now }) => now.orders) / sum(({ now }) => now.sessions)),
    conversionBefore: figure(before && sum((one) => one.before?.orders ?? 0) / sum((one) => one.before?.sessions ?? 0)),
  };
}

function figuresOf(one: JudgedAsin, judged: JudgedMarketplace): Row {
  const { conversion, orders, offer } = one;
  return {
    ...perDay([one], judged),
    ...(conversion.before !== undefined && {
      conversionNow: figure(conversion.now),
      conversionBefore: figure(conversion.before),
    }),
    ordersNow: figure(orders.counted),
    ordersExpected: figure(orders.expected),
    featuredOfferNow: figure(offer.now),
    featuredOfferBefore: figure(offer.before),
  };
}

/** A week before the change, and the newest. */
function pricesIn({ prices }: JudgedAsin, { periods }: JudgedMarketplace, since: Day): Row {
  return { priceNow: figure(priceOn(prices, periods.now.to + 1)), priceBefore: figure(priceOn(prices, since - 7)) };
}

function spansOf({ base, window }: Change, { periods }: JudgedMarketplace): Row {
  const text = (span: DaySpan | undefined) =>
    span === undefined || !Number.isFinite(span.from) ? '' : `${isoOfDay(span.from)} – ${isoOfDay(span.to)}`;
  return {
    window: text(window ?? periods.now),
    baseline: text(base ?? periods.before),
    asOf: Number.isFinite(periods.now.to) ? isoOfDay(periods.now.to) : '',
  };
}

/** Of the two periods, a day; `undefined` if sales of either are unknown. */
function bridgeIn({ now, before }: JudgedAsin, { periods }: JudgedMarketplace): Bridge | undefined {
  if (before === undefined || periods.before === undefined) return undefined;
  const bridge = bridgeOf(aDay(now, periods.now), aDay(before, periods.before));
  return Number.isNaN(bridge.change) ? undefined : bridge;
}

function aDay(figures: Figures, { length }: Period): Figures {
  const { sessions, orders, units, sales, pageViews, offered } = figures;
  const by = (sum: number) => sum / length;
  return {
    ...{ sessions: by(sessions), orders: by(orders), units: by(units), sales: by(sales) },
    ...{ pageViews: by(pageViews), offered: by(offered) },
  };
}

function bridgeCells(bridge: Bridge | undefined): Row {
  return {
    salesChange: figure(bridge?.change),
    byTraffic: figure(bridge?.traffic),
    byConversion: figure(bridge?.conversion),
    byPrice: figure(bridge?.price),
  };
}

function bridgeSaid(bridge: Bridge | undefined, currency: string): Said[] {
  if (bridge === undefined) return [];
  const amount = (money: number) => ({ money, currency });
  const { change, traffic, conversion, price } = bridge;
  const params = {
    ...{ change: amount(change), traffic: amount(traffic) },
    ...{ conversion: amount(conversion), price: amount(price) },
  };
  return [{ key: 'traffic.bridge', params }];
}

function fineSaid({ fine }: Looked): Said[] {
  return fine.length === 0 ? [] : [{ key: 'traffic.fine', params: { what: { list: fine } } }];
}
