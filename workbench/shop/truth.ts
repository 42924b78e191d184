/** The truth of a shop: its troubles, and the morning on which somebody who reads well could know of each. */
import { emptyShelfReadOn, spendOnEmptyShelf } from './empty-shelf.ts';
import { downloadsOf, type Known, later, readOn, storedOn } from './known.ts';
import { lostUnits } from './lost-units.ts';
import { binomialEvidence, countEvidence, firstEnough, priceEvidence } from './oracle.ts';
import { ordersDue } from './orders-due.ts';
import type { TroubleTruth } from './trouble-truth.ts';
import { candidatesOf, isOrdinary } from './troubles/candidates.ts';
import { chanceTrouble, TROUBLE_KINDS } from './troubles/plant.ts';
import { AGED_DAYS, SAFETY_AND_WARNING_DAYS } from './troubles/stock.ts';
import type { Trouble } from './troubles/trouble.ts';
import { type AdsRow, attributedBy } from './world/ads.ts';
import { byDay } from './world/after-sales.ts';
import { addDays, type Day, daysOf, EVENTS } from './world/calendar.ts';
import type { ShopHistory } from './world/history.ts';
import { unitsPerDay } from './world/plan.ts';
import { atAmazon } from './world/stock.ts';
import { leadDays } from './world/supply.ts';
import { olderThan } from './world/warehouse.ts';

/** Limits of the rules: CUSUM with a long and with a short base, which ends four weeks before, and 1 % for ads. */
const LONG_BASE = { days: 56, endsBefore: 28, limit: 6 };
const SHORT_BASE_LIMIT = 8;
const LEAST_BASE_DAYS = 7;
const ADS_LIMIT = Math.log(100);
/** Units of order value that scatter: 1 + cv². */
const ORDER_VALUE_DISPERSION = 1.36;
/** Days sum to a count with this spread of traffic around its mean. */
const TRAFFIC_DISPERSION = 0.0064;

/** Clicks of a day scatter so much more than chance alone, their prices so much around the usual one. */
const CLICK_DISPERSION = 1.5;
const CLICK_PRICE_SPREAD = 0.35;

const isEvent = (day: Day) => EVENTS.some(({ of, from, to }) => of === 'demand' && from <= day && day <= to);

/** Downloads that can show a trouble, the earliest first. */
const showing = (known: Known, { kind, marketplace }: Trouble) => downloadsOf(known, kind.reports, marketplace);

/** Evidence of reports that tell each day, by the morning on which the day was imported. */
function byMorning(known: Known, trouble: Trouble, evidenceOf: (day: Day) => number) {
  const downloads = showing(known, trouble);
  const last = trouble.to ?? known.plan.to;
  return daysOf({ from: trouble.from, to: last < known.plan.to ? last : known.plan.to })
    .filter((day) => !isEvent(day))
    .flatMap((day) => {
      const morning = storedOn(downloads, day);
      return morning === null ? [] : [{ day: morning, evidence: evidenceOf(day) }];
    })
    .sort(byDay);
}

/**
 * Evidence of a report that tells sums: a file of several days is one step, in which the rate is the trouble's on `share` of
 * its days. Of files that overlap, the shortest count.
 */
function bySums(known: Known, trouble: Trouble, evidenceOf: (days: readonly Day[], share: number) => number) {
  const counted = new Set<Day>();
  const files = showing(known, trouble).map(({ days, morning }) => ({ days: daysOf(days), morning }));
  return files
    .sort((a, b) => a.days.length - b.days.length)
    .flatMap(({ days, morning }) => {
      const own = days.filter((day) => trouble.from <= day && day <= (trouble.to ?? day)).length;
      if (own === 0 || days.some((day) => counted.has(day) || isEvent(day))) return [];
      for (const day of days) counted.add(day);
      return [{ day: morning, evidence: evidenceOf(days, own / days.length) }];
    })
    .sort(byDay);
}

const mixed = (before: number, after: number, share: number) => before + (after - before) * share;

/** Days that are ever stored of those that end so many days before a trouble. */
function baseDays(known: Known, trouble: Trouble, endsBefore = 1): number {
  const downloads = showing(known, trouble);
  const before = daysOf({ from: known.plan.from, to: addDays(trouble.from, -endsBefore) });
  return before.filter((day) => storedOn(downloads, day) !== null).length;
}

/** What it takes to be sure, given the days before it; with hardly any nobody can be. */
function limitFor(known: Known, trouble: Trouble): number {
  if (baseDays(known, trouble) < LEAST_BASE_DAYS) return Number.POSITIVE_INFINITY;
  const isLong = baseDays(known, trouble, LONG_BASE.endsBefore) >= LONG_BASE.days;
  return isLong ? LONG_BASE.limit : SHORT_BASE_LIMIT;
}

const sumOver = (figures: ReadonlyMap<Day, number>, days: readonly Day[]) =>
  days.reduce((sum, day) => sum + (figures.get(day) ?? 0), 0);

function conversionKnown(known: Known, trouble: Trouble): Day | null {
  const { marketplace, candidate, before, after } = trouble;
  const { asin } = candidate.rates.product;
  const isOwn = (row: { asin: string; marketplace: string }) => row.asin === asin && row.marketplace === marketplace;
  const sessions = new Map(known.history.productDays.filter(isOwn).map((row) => [row.day, row.sessions]));
  const items = new Map(known.history.skuDays.filter(isOwn).map((row) => [row.day, row.orderItems]));
  const evidenceOf = (days: readonly Day[], share: number) =>
    binomialEvidence(sumOver(items, days), sumOver(sessions, days), before!, mixed(before!, after!, share)) /
    candidate.rates.dispersion;
  return firstEnough(bySums(known, trouble, evidenceOf), limitFor(known, trouble));
}

function sessionsKnown(known: Known, trouble: Trouble): Day | null {
  const { marketplace, subject, before, after } = trouble;
  const own = known.history.productDays
    .filter((row) => row.marketplace === marketplace)
    .filter(({ asin }) => subject.asin === undefined || asin === subject.asin);
  const sessions = new Map<Day, number>();
  for (const row of own) sessions.set(row.day, (sessions.get(row.day) ?? 0) + row.sessions);
  const dispersion = 1 + before! * TRAFFIC_DISPERSION;
  const evidenceOf = (days: readonly Day[], share: number) => {
    const expected = mixed(before!, after!, share) * days.length;
    return countEvidence(sumOver(sessions, days), before! * days.length, expected) / dispersion;
  };
  return firstEnough(bySums(known, trouble, evidenceOf), limitFor(known, trouble));
}

/** What a campaign's days say against its own past. */
function campaignKnown(known: Known, trouble: Trouble, evidenceOf: (row: AdsRow) => number): Day | null {
  const { marketplace, subject } = trouble;
  const own = known.history.ads.filter(
    (row) => row.marketplace === marketplace && row.campaign.name === subject.campaign,
  );
  const evidenceOn = (day: Day) => own.filter((row) => row.day === day).reduce((sum, row) => sum + evidenceOf(row), 0);
  const limit = baseDays(known, trouble) < LEAST_BASE_DAYS ? Number.POSITIVE_INFINITY : ADS_LIMIT;
  return firstEnough(byMorning(known, trouble, evidenceOn), limit);
}

function clickRateKnown(known: Known, trouble: Trouble): Day | null {
  const { before, after } = trouble;
  return campaignKnown(known, trouble, ({ clicks, impressions }) => {
    return binomialEvidence(clicks, impressions, before!, after!) / CLICK_DISPERSION;
  });
}

function clickPriceKnown(known: Known, trouble: Trouble): Day | null {
  const { before, after } = trouble;
  return campaignKnown(known, trouble, ({ clicks, spend }) => {
    return priceEvidence(clicks, spend, before!, after!, CLICK_PRICE_SPREAD);
  });
}

/** Clicks and mature orders of rows, against what a click must bring to meet the target. */
function adsKnown(
  known: Known,
  trouble: Trouble,
  isOwn: (row: AdsRow) => boolean,
  due: number,
  is: number,
): Day | null {
  const rows = known.history.ads.filter((row) => row.marketplace === trouble.marketplace && isOwn(row));
  const evidenceOf = (day: Day) =>
    rows
      .filter((row) => row.day === day)
      .reduce((sum, row) => {
        const { orders } = attributedBy(row, known.plan.to);
        return sum + binomialEvidence(Math.min(orders, row.clicks), row.clicks, due, is);
      }, 0) / ORDER_VALUE_DISPERSION;
  return firstEnough(byMorning(known, trouble, evidenceOf), ADS_LIMIT);
}

function phraseKnown(known: Known, trouble: Trouble): Day | null {
  const phrase = trouble.subject.root ?? trouble.subject.term!;
  const isOwn = ({ searchTerm }: AdsRow) => ` ${searchTerm} `.includes(` ${phrase} `);
  return adsKnown(known, trouble, isOwn, trouble.before!, trouble.after!);
}

function acosKnown(known: Known, trouble: Trouble): Day | null {
  const { rates } = trouble.candidate;
  const dearer = trouble.after! / trouble.before!;
  const due = (rates.conversion * rates.acos * dearer) / 0.25;
  const isOwn = ({ campaign }: AdsRow) => campaign.name === trouble.subject.campaign;
  return adsKnown(known, trouble, isOwn, Math.min(due, 0.9), rates.conversion);
}

function defectsKnown(known: Known, trouble: Trouble): Day | null {
  const { asin } = trouble.subject;
  const own = known.history.returns.filter((one) => one.asin === asin && one.marketplace === trouble.marketplace);
  const orders = trouble.candidate.perDay;
  const evidenceOf = (day: Day) =>
    countEvidence(
      own.filter((one) => one.day === day && one.reason === 'DEFECTIVE').length,
      orders * trouble.before!,
      orders * trouble.after!,
    );
  // Returns come one to two weeks after the order: silence before that says nothing.
  const since = { ...trouble, from: addDays(trouble.from, 12) };
  return firstEnough(byMorning(known, since, evidenceOf), LONG_BASE.limit);
}

type Stock = ShopHistory['stock'][number];

/** What is left and under way no longer lasts for lead time, safety and warning. */
function isOrderDue({ plan }: Known, { candidate, subject }: Trouble, stock: Stock): boolean {
  const { pool } = candidate.listing;
  if (pool === 'own') return false;
  const needed = leadDays(pool) + SAFETY_AND_WARNING_DAYS;
  const left = atAmazon(stock) + stock.inboundShipped + stock.inboundReceiving;
  return left < needed * unitsPerDay(plan, { pool, sku: subject.sku! });
}

/** How the stock is in trouble of an evening, by kind. */
const STATES: Readonly<Record<string, (known: Known, trouble: Trouble, stock: Stock) => boolean>> = {
  'stock-out': (_, __, stock) => atAmazon(stock) <= 0,
  'stock-out-ahead': isOrderDue,
  aged: (_, __, stock) => olderThan(stock, AGED_DAYS) > 0,
};

/** The evenings on which the stock is in that trouble. */
function eveningsOf(known: Known, trouble: Trouble, kind = trouble.kind.id): Day[] {
  const { pool } = trouble.candidate.listing;
  const own = known.history.stock.filter((row) => row.sku === trouble.subject.sku && row.pool === pool);
  return own.filter((stock) => STATES[kind]!(known, trouble, stock)).map(({ day }) => day);
}

/** The morning of the first snapshot of such an evening, no earlier than one: stock may come again unseen. */
function seenOn(known: Known, trouble: Trouble, first: Day): Day | null {
  const evenings = new Set(eveningsOf(known, trouble).filter((day) => day >= first));
  return showing(known, trouble).find(({ morning }) => evenings.has(addDays(morning, -1)))?.morning ?? null;
}

function lateOrderOn({ history }: Known, { subject, from }: Trouble): Day | null {
  const late = history.orders
    .filter(({ sku, day, cancelledOn }) => sku === subject.sku && day >= addDays(from, -3) && cancelledOn === null)
    .find(({ shipBy, shippedOn }) => shipBy !== null && (shippedOn === null || shippedOn > shipBy));
  return late ? addDays(late.shipBy!, -1) : null;
}

const shelfOf = ({ marketplace, candidate, subject }: Trouble) => {
  return { marketplace, pool: candidate.listing.pool, sku: subject.sku! };
};

/** The day of the fact, by kind; the first day of the trouble where nothing is said. */
const FACTS: Readonly<Record<string, (known: Known, trouble: Trouble) => Day | null>> = {
  'spend-without-stock': (known, trouble) => spendOnEmptyShelf(known, shelfOf(trouble))[1] ?? null,
  'late-to-hand-over': lateOrderOn,
};

/** The morning on which the fact is read, by kind; that of the first downloads after it where nothing is said. */
const FACTS_READ: Readonly<Record<string, (known: Known, trouble: Trouble) => Day | null>> = {
  'spend-without-stock': (known, trouble) => emptyShelfReadOn(known, shelfOf(trouble), showing(known, trouble)),
};

/** When enough has been counted, by kind. */
const STATISTICS: Readonly<Record<string, (known: Known, trouble: Trouble) => Day | null>> = {
  'traffic-drop': sessionsKnown,
  'demand-surge': sessionsKnown,
  'marketplace-down': sessionsKnown,
  'acos-runaway': acosKnown,
  'click-rate-down': clickRateKnown,
  'click-price-up': clickPriceKnown,
  'wasteful-root': phraseKnown,
  'wasteful-term': phraseKnown,
  'defect-returns': defectsKnown,
};

/** A report is late this many days after it was due; a weekly one may come on another day of the week. */
const lateAfter = (usual: number) => 1 + Math.floor(usual / 7);

/** The first morning at Today on which the report is late, before it is downloaded again. */
function lateOn({ plan, downloads }: Known, { subject, marketplace, from }: Trouble): Day | null {
  const own = downloads.filter((one) => one.report === subject.report && one.marketplace === marketplace);
  const { downloads: rhythm } = plan.kind.marketplaces.find((one) => one.marketplace === marketplace)!;
  const usual = rhythm === 'daily' ? 1 : 7;
  const last = own.filter(({ morning }) => morning <= from).at(-1)?.morning;
  if (last === undefined) return null;
  const late = downloads.find(({ morning }) => morning >= addDays(last, usual + lateAfter(usual)))?.morning;
  return late === undefined || own.some(({ morning }) => last < morning && morning <= late) ? null : late;
}

/** The day on which it began: of facts that sales bring about, only the played days know it. */
function beganOn(known: Known, trouble: Trouble): Day | null {
  if (STATES[trouble.kind.id]) return eveningsOf(known, trouble)[0] ?? null;
  const dayOf = FACTS[trouble.kind.id];
  return dayOf ? dayOf(known, trouble) : trouble.from;
}

/** Sales of so many days, and of so many units, say how fast a product sells. */
const [PACE_DAYS, PACE_UNITS] = [21, 20];

/** The first day by whose end enough has sold to tell how fast. */
function paceKnownOn({ plan }: Known, { candidate }: Trouble): Day {
  return addDays(plan.from, Math.max(PACE_DAYS, Math.ceil(PACE_UNITS / candidate.perDay)) - 1);
}

function evidentOn(known: Known, trouble: Trouble, began: Day | null): Day | null {
  const { basis, id } = trouble.kind;
  if (basis === 'never' || began === null) return null;
  if (basis === 'statistics') return (STATISTICS[id] ?? conversionKnown)(known, trouble);
  if (basis === 'forecast') return seenOn(known, trouble, later(began, paceKnownOn(known, trouble)));
  if (STATES[id]) return seenOn(known, trouble, began);
  if (FACTS_READ[id]) return FACTS_READ[id](known, trouble);
  return trouble.subject.report ? lateOn(known, trouble) : factOn(known, trouble, began);
}

/** The morning on which all that tells of a fact was read: a change needs a look from before, some facts two reports. */
function factOn(known: Known, trouble: Trouble, began: Day): Day | null {
  const { kind, marketplace } = trouble;
  const shown = showing(known, trouble);
  if (kind.isChange && !shown.some(({ morning }) => morning <= began)) return null;
  const read = readOn(shown, began);
  const besides = kind.besides ? readOn(downloadsOf(known, kind.besides, marketplace), began) : read;
  return read && besides && later(read, besides);
}

/** What was over for longer when it was imported is no news. */
const NEWS_DAYS = 7;

function lastNews({ plan }: Known, to: Day | null): Day {
  const last = addDays(plan.to, 1);
  return to === null || addDays(to, NEWS_DAYS) > last ? last : addDays(to, NEWS_DAYS);
}

function lineOf(known: Known, trouble: Trouble): TroubleTruth {
  const { kind, marketplace, subject, to, cause, before, after } = trouble;
  const began = beganOn(known, trouble);
  const found = evidentOn(known, trouble, began);
  return {
    kind: kind.id,
    basis: kind.basis,
    areas: kind.areas,
    ...(kind.rules && { rules: kind.rules }),
    marketplace,
    subject,
    advertisedBy: trouble.candidate.campaigns.map(({ campaign }) => campaign.name),
    from: began ?? trouble.from,
    to,
    cause,
    before,
    after,
    evidentOn: found !== null && found <= lastNews(known, to) ? found : null,
  };
}

/** What happens to stock of which nothing more was sent: it runs low before it is sold out. */
const RUNS_OUT: Readonly<Record<string, readonly string[]>> = {
  'stock-out': ['stock-out-ahead'],
  'spend-without-stock': ['stock-out', 'stock-out-ahead'],
};

const STOCK_KINDS = TROUBLE_KINDS.filter(({ id }) => id === 'stock-out' || id === 'stock-out-ahead');

/** What happens to stock without being planted: by chance, or on the way to a planted trouble. */
function unplanted(known: Known, troubles: readonly Trouble[]): TroubleTruth[] {
  const place = (marketplace: string, sku: string | undefined) => `${marketplace} ${sku}`;
  const planted = new Set(troubles.map(({ marketplace, subject }) => place(marketplace, subject.sku)));
  const byChance = candidatesOf(known.plan)
    .filter((candidate) => isOrdinary(candidate) && candidate.sku.channel === 'FBA')
    .filter(({ marketplace, sku }) => !planted.has(place(marketplace, sku.sku)))
    .flatMap((candidate) => STOCK_KINDS.map((kind) => chanceTrouble(known.plan, kind, candidate)));
  const runningOut = troubles.flatMap(({ kind, candidate }) => {
    const kinds = STOCK_KINDS.filter(({ id }) => RUNS_OUT[kind.id]?.includes(id));
    return kinds.map((one) => chanceTrouble(known.plan, one, candidate));
  });
  return [...byChance, ...runningOut]
    .filter((trouble) => beganOn(known, trouble) !== null)
    .map((trouble) => lineOf(known, trouble));
}

/** The truth about all troubles, the harmless ones and those that chance or the days' work brought about too. */
export function truthOf(known: Known, troubles: readonly Trouble[]): TroubleTruth[] {
  const planted = troubles.map((trouble) => lineOf(known, trouble));
  return [...planted, ...unplanted(known, troubles), ...lostUnits(known), ...ordersDue(known)];
}
