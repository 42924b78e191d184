/** How well the Today list of a shop knows its truth: found in time, false alarms, look-alikes. */
import type { TroubleTruth } from '../trouble-truth.ts';
import { addDays, type Day, daysBetween } from '../world/calendar.ts';
import type { TodayItem, TodayMorning } from './today.ts';

/** When a trouble could be known and when it was shown. */
interface Finding {
  readonly trouble: TroubleTruth;
  /** The first morning on which an item is about it; null: none. */
  readonly shownOn: Day | null;
  /** Days from the one to the other, less than 0 if it came before enough was known; null if it was not shown. */
  readonly delay: number | null;
  /** Days that were left to show it: from the day on which enough was known to the last morning. */
  readonly left: number;
}

/** The score of a shop. */
export interface Score {
  /** Of troubles that could be known. */
  readonly findings: readonly Finding[];
  /** Part of them that was shown so many days after at the latest. */
  readonly recall: { readonly within2: number; readonly within7: number };
  readonly falseActs: readonly TodayItem[];
  /** Watched without a trouble; some repeat a figure of a report, which is no fault of theirs. */
  readonly falseWatches: readonly TodayItem[];
  readonly productMonths: number;
  /** Look-alikes that were called urgent. */
  readonly lookAlikes: readonly TroubleTruth[];
}

/** A forecast may be shown a week before the day on which it is due. */
const FORECAST_DAYS = 7;
/** What a trouble leaves behind is still its doing for so long. */
const AFTERMATH_DAYS = 14;
const DAYS_OF_MONTH = 30;

const NAMES = ['sku', 'asin', 'campaign', 'term', 'root', 'keyword', 'report'] as const;

/** Whether an item is about a trouble's subject. A trouble of no subject is the whole marketplace's. */
function isAbout({ marketplace, subject, also }: TodayItem, trouble: TroubleTruth): boolean {
  if (marketplace !== trouble.marketplace) return false;
  const own = NAMES.filter((name) => trouble.subject[name] !== undefined);
  const subjects = [subject, ...also];
  if (own.length === 0) return NAMES.every((name) => subject[name] === undefined);
  return subjects.some((one) => own.some((name) => one[name] === trouble.subject[name]));
}

/** Whether an item is about a trouble or its ads, or the whole marketplace is in trouble. */
function isOfTrouble(item: TodayItem, trouble: TroubleTruth): boolean {
  if (item.marketplace !== trouble.marketplace) return false;
  const isWhole = Object.keys(trouble.subject).length === 0;
  return isWhole || isAbout(item, trouble) || isOfItsAds(item, trouble);
}

/** Whether troubles explain an item: one does, or together they do all findings that make it as urgent as it is. */
function isExplainedBy(item: TodayItem, troubles: readonly TroubleTruth[]): boolean {
  const own = troubles.filter((trouble) => isOfTrouble(item, trouble));
  const explained = new Set(own.flatMap(({ rules = [] }) => rules));
  return own.some(({ rules }) => rules === undefined) || gravestRules(item).every((rule) => explained.has(rule));
}

/** The rules of the findings that make an item as urgent as it is. */
export function gravestRules({ causes, findings, severity }: TodayItem): string[] {
  return causes.filter((_, index) => findings[index]?.severity === severity);
}

/** Troubles by which a product sells less of what its ads bring. */
const FELT_BY_ADS: readonly string[] = ['stock', 'traffic', 'ads'];

function isOfItsAds({ subject, also }: TodayItem, { areas, advertisedBy = [] }: TroubleTruth): boolean {
  const isFelt = areas.some((area) => FELT_BY_ADS.includes(area));
  return isFelt && [subject, ...also].some(({ campaign }) => campaign !== undefined && advertisedBy.includes(campaign));
}

/** Whether a finding of the item tells of the trouble: by its rule where the trouble has some, else by its area. */
function tellsOf({ findings, causes }: TodayItem, { areas, rules }: TroubleTruth): boolean {
  if (rules !== undefined) return causes.some((rule) => rules.includes(rule));
  return findings.some(({ area }) => areas.includes(area));
}

/** Whether it is urgent because of something in an area that a look-alike may not be told in. */
function isUrgentIn({ findings }: TodayItem, { areas }: TroubleTruth): boolean {
  return findings.some(({ area, severity }) => severity === 'act' && areas.includes(area));
}

/** Of a trouble that only some rules tell of nothing is left behind. */
const lastDayOf = ({ to, rules }: TroubleTruth): Day =>
  to === null ? '9999-12-31' : addDays(to, rules === undefined ? AFTERMATH_DAYS : 0);

function isOpenOn(day: Day, trouble: TroubleTruth): boolean {
  const from = trouble.basis === 'forecast' ? addDays(trouble.from, -FORECAST_DAYS) : trouble.from;
  return from <= day && day <= lastDayOf(trouble);
}

function findingOf(trouble: TroubleTruth, mornings: readonly TodayMorning[]): Finding {
  const known = trouble.evidentOn!;
  const from = trouble.basis === 'forecast' ? addDays(known, -FORECAST_DAYS) : trouble.from;
  const shown = mornings.find(({ day, items }) => {
    return day >= from && items.some((item) => tellsOf(item, trouble) && isAbout(item, trouble));
  });
  const delay = shown ? daysBetween(known, shown.day) : null;
  return { trouble, shownOn: shown?.day ?? null, delay, left: daysBetween(known, mornings.at(-1)?.day ?? known) };
}

function recallWithin(findings: readonly Finding[], days: number): number {
  const found = findings.filter(({ delay }) => delay !== null && delay <= days);
  return findings.length === 0 ? 1 : found.length / findings.length;
}

/** An item on a morning. */
interface Shown {
  readonly day: Day;
  readonly item: TodayItem;
}

/** Items of a severity that no open trouble explains, by their first such morning: one that stays is one. */
function unexplained(
  severity: TodayItem['severity'],
  mornings: readonly TodayMorning[],
  troubles: readonly TroubleTruth[],
): Shown[] {
  const seen = new Set<string>();
  return mornings.flatMap(({ day, items }) => {
    const open = troubles.filter((trouble) => isOpenOn(day, trouble));
    return items
      .filter((item) => item.severity === severity && item.area !== LATE && !isExplainedBy(item, open))
      .filter(({ id }) => !seen.has(id) && seen.add(id))
      .map((item) => ({ day, item }));
  });
}

/** A report that is late is no alarm. */
const LATE = 'data';

/** From the first morning to the last, whether the list was made on each day or not. */
function daysOfUse(mornings: readonly TodayMorning[]): number {
  const [first, last] = [mornings[0], mornings.at(-1)];
  return first && last ? daysBetween(first.day, last.day) + 1 : 0;
}

/** Scores a shop's mornings; `products`: how many products it has, in all marketplaces together. */
export function score(truth: readonly TroubleTruth[], mornings: readonly TodayMorning[], products: number): Score {
  const troubles = truth.filter(({ basis }) => basis !== 'never');
  const falseActs = unexplained('act', mornings, troubles);
  const findings = troubles.filter(({ evidentOn }) => evidentOn !== null).map((one) => findingOf(one, mornings));
  const lookAlikes = truth
    .filter(({ basis }) => basis === 'never')
    .filter((alike) =>
      falseActs.some(({ day, item }) => isOpenOn(day, alike) && isAbout(item, alike) && isUrgentIn(item, alike)),
    );
  return {
    findings,
    recall: { within2: recallWithin(findings, 2), within7: recallWithin(findings, 7) },
    falseActs: falseActs.map(({ item }) => item),
    falseWatches: unexplained('watch', mornings, troubles).map(({ item }) => item),
    productMonths: (products * daysOfUse(mornings)) / DAYS_OF_MONTH,
    lookAlikes,
  };
}
