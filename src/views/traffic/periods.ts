/** The two periods that are compared: the newest days, and those before them; from days or from longer windows. */
import type { Day } from '../../values/day.ts';
import {
  type Figures,
  type MarketplaceTraffic,
  NOTHING,
  type Place,
  placeNumber,
  plus,
  type Stretch,
} from './traffic-days.ts';

interface Piece extends Place {
  /** −1 for a part that another piece holds too much. */
  readonly sign: 1 | -1;
}

/** Some days that reports cover. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
  /** Number of days covered. */
  readonly length: number;
  readonly pieces: readonly Piece[];
}

export interface Periods {
  readonly now: Period;
  /** `undefined` if nothing is stored of the time before. */
  readonly before: Period | undefined;
  /** True if there is a report of each day, so that changes can be dated. */
  readonly isDaily: boolean;
}

const [NOW_DAYS, BEFORE_DAYS] = [7, 28];
/** Fewer single days than this, or none as new as the windows: the windows are compared. */
const FEWEST_DAYS = 14;
const FEWEST_BEFORE = 7;

/** Of a marketplace; its newest seven days against the 28 before, if they were reported day by day. */
export function periodsOf({ days, windows }: MarketplaceTraffic): Periods {
  const newestDay = days[days.length - 1] ?? Number.NEGATIVE_INFINITY;
  const newestWindow = windows[windows.length - 1]?.to ?? Number.NEGATIVE_INFINITY;
  const isDaily = days.length >= FEWEST_DAYS && newestDay >= newestWindow - 1;
  if (days.length + windows.length === 0) return { now: periodOf([]), before: undefined, isDaily };
  if (!isDaily) return windowPeriods([...windows, ...days.map((day) => ({ from: day, to: day }))]);
  const within = (from: Day, to: Day) => days.filter((day) => from <= day && day <= to);
  return {
    now: periodOfDays(within(newestDay - NOW_DAYS + 1, newestDay)),
    before: enough(periodOfDays(within(newestDay - NOW_DAYS - BEFORE_DAYS + 1, newestDay - NOW_DAYS))),
    isDaily,
  };
}

function periodOfDays(days: readonly Day[]): Period {
  return periodOf(days.map((day) => ({ from: day, to: day, sign: 1 })));
}

function periodOf(pieces: readonly Piece[]): Period {
  return {
    from: Math.min(...pieces.map(({ from }) => from)),
    to: Math.max(...pieces.map(({ to }) => to)),
    length: pieces.reduce((sum, { from, to, sign }) => sum + sign * (to - from + 1), 0),
    pieces,
  };
}

function enough(period: Period): Period | undefined {
  return period.length >= FEWEST_BEFORE ? period : undefined;
}

/** The shortest of the newest windows, with as much of the week that ends with it as leaves enough to compare it with. */
function windowPeriods(places: readonly Place[]): Periods {
  const sorted = [...places].sort((a, b) => b.to - a.to || b.from - a.from);
  const week = apart(sorted.filter(({ from }, i) => i === 0 || from > sorted[0]!.to - NOW_DAYS));
  const all = week.map((_, i) => against(sorted, week.slice(0, week.length - i)));
  return all.find(({ before }) => before !== undefined) ?? all[all.length - 1]!;
}

/** The newest ones against earlier ones that do not overlap, else against the rest of a longer one. */
function against(sorted: readonly Place[], now: readonly Place[]): Periods {
  const { to } = now[0]!;
  const { from } = now[now.length - 1]!;
  const earliest = from - 2 * BEFORE_DAYS;
  const before = furtherBack(apart(sorted.filter((one) => one.to < from && one.to >= earliest)), sorted, from);
  const longer = sorted.find((one) => one.from < from && one.to >= to);
  const rest = longer && periodOf([signed(1)(longer), ...now.map(signed(-1))]);
  return {
    now: periodOf(now.map(signed(1))),
    before: enough(periodOf(before.map(signed(1)))) ?? (rest && enough({ ...rest, to: from - 1 })),
    isDaily: false,
  };
}

function signed(sign: Piece['sign']): (place: Place) => Piece {
  return ({ from, to }) => ({ from, to, sign });
}

/** Those that do not overlap, the newest first. */
function apart(sorted: readonly Place[]): Place[] {
  const taken: Place[] = [];
  for (const place of sorted) {
    const last = taken[taken.length - 1]?.from ?? Number.POSITIVE_INFINITY;
    if (place.to < last) taken.push(place);
  }
  return taken;
}

/** A window that holds the oldest of few days takes its place, as the 28 days do that were imported with the last seven. */
function furtherBack(before: readonly Place[], sorted: readonly Place[], end: Day): readonly Place[] {
  const [others, oldest] = [before.slice(0, -1), before[before.length - 1]];
  if (oldest === undefined || end - oldest.from >= BEFORE_DAYS) return before;
  const limit = others[others.length - 1]?.from ?? end;
  const longer = sorted.find(({ from, to }) => from < oldest.from && to >= oldest.to && to < limit);
  return longer ? [...others, longer] : before;
}

/** Stretches of an ASIN by a number that stands for their days. */
export type ByPlace = ReadonlyMap<number, Figures>;

export function byPlace(stretches: readonly Stretch[]): ByPlace {
  return new Map(stretches.map((one) => [placeNumber(one), one]));
}

/** What an ASIN did in a period; one that a report of some days does not name had nothing then. */
export function figuresIn(stretches: ByPlace, { pieces }: Period): Figures {
  return pieces.reduce((sum, piece) => {
    const found = stretches.get(placeNumber(piece));
    return found === undefined ? sum : plus(sum, found, piece.sign);
  }, NOTHING);
}

/** The same stretch by stretch; none if one of them holds too much. */
export function stretchesIn(stretches: ByPlace, { pieces }: Period): Stretch[] {
  if (pieces.some(({ sign }) => sign < 0)) return [];
  return pieces.map(({ from, to }) => ({ ...(stretches.get(placeNumber({ from, to })) ?? NOTHING), from, to }));
}

/** What an ASIN did on a day that a report covers. */
export function figuresOn(stretches: ByPlace, day: Day): Figures {
  return stretches.get(placeNumber({ from: day, to: day })) ?? NOTHING;
}
