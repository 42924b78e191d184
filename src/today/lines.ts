/** The rows of the Today sheet in the language of a workbook. */
import type { Language } from '../i18n/language.ts';
import { text } from '../i18n/text.ts';
import { word } from '../i18n/words.ts';
import { groupedBy } from '../values/grouped-by.ts';
import { roughMoney } from '../values/money-text.ts';
import type { Coverage, Source, Stake } from '../views/facts.ts';
import { type Said, type SaidParam, told, toldAll } from '../views/said.ts';
import type { RowOf } from '../workbook/columns.ts';
import type { Tile, TodayContents } from './contents.ts';
import { OVERDUE_RULE } from './coverage.ts';
import type { Finding, TodayItem } from './item.ts';
import type { OwnerOf } from './owners.ts';
import { placeText } from './place-text.ts';
import { gravest, isWaiting, sinceOf, stakeOf, urgencyOf } from './rank.ts';
import { type StoredDay, storageOf } from './stored.ts';

/** A row of Today with all its columns that the add-on writes. */
type TodayRow = RowOf<'today'> & { readonly line: string };

/** More are listed below a line that counts them. */
const MOST_SHOWN = 12;
const MOST_SOURCES = 3;

/** All rows, in order. */
export function todayRows(contents: TodayContents, language: Language): TodayRow[] {
  const { items, problems, tiles } = contents;
  const waiting = items.filter(isWaiting);
  const data = items.filter((item) => !isWaiting(item) && gravest(item).rule === OVERDUE_RULE);
  const open = items.filter((item) => !waiting.includes(item) && !data.includes(item));
  const [shown, rest] = splitByOwner(open, contents);
  const { sources, contentsOf } = storageOf(items);
  const making = { ownerOf: contents.ownerOf, contentsOf, now: contents.now, language };
  const counts = { shown: shown.length, open: open.length, waiting: waiting.length };
  const rows: TodayRow[] = [
    {
      ...dayRow(contents, sources, counts, language),
      next: problems.length === 0 ? '' : text(language, 'today.fixFirst', { count: problems.length }),
    },
    ...problems.map((problem, i): TodayRow => ({ line: `problem ${i + 1}`, status: 'problem', what: problem })),
    ...tiles.map((tile) => tileRow(tile, language)),
    ...(open.length === 0 ? nothingRows(contents, language) : []),
    ...shown.map((item) => itemRow(item, urgencyOf(item), making)),
    ...data.map((item) => itemRow(item, 'no-data', making)),
    ...waiting.map((item) => itemRow(item, 'waiting', making)),
    ...(rest.length > 0 ? [{ line: 'more', what: text(language, 'today.more', { count: rest.length }) }] : []),
    ...rest.map((item) => itemRow(item, urgencyOf(item), making)),
  ];
  return rows.map((row, order) => ({ ...BLANK, ...row, order }));
}

const BLANK: Omit<RowOf<'today'>, 'line'> = {
  status: '',
  product: '',
  what: '',
  evidence: '',
  atStake: '',
  next: '',
  since: '',
  owner: '',
  figures: '',
  place: '',
  contents: '',
};

/** The way to the first list. */
const STEPS = ['today.step1', 'today.step2', 'today.step3'] as const;

/** The first twelve of each owner, and the rest. */
function splitByOwner(items: readonly TodayItem[], { ownerOf }: TodayContents): [TodayItem[], TodayItem[]] {
  const counts = new Map<string, number>();
  const [shown, rest]: [TodayItem[], TodayItem[]] = [[], []];
  for (const item of items) {
    const owner = ownerOfItem(item, ownerOf);
    const count = counts.get(owner) ?? 0;
    counts.set(owner, count + 1);
    (count < MOST_SHOWN ? shown : rest).push(item);
  }
  return [shown, rest];
}

function ownerOfItem(item: TodayItem, ownerOf: OwnerOf): string {
  const { area, subject } = gravest(item);
  return ownerOf(area, subject.marketplace);
}

/** Nothing wrong is only said where something was judged. */
function nothingRows({ coverage }: TodayContents, language: Language): TodayRow[] {
  if (coverage.length > 0) return [{ line: 'none', what: text(language, 'today.nothing') }];
  return STEPS.map((key, i) => ({ line: `step ${i + 1}`, product: String(i + 1), what: text(language, key) }));
}

function dayRow(
  { now, timeZone, coverage, markets, undecided, undecidedShare }: TodayContents,
  sources: readonly Source[],
  counts: { readonly shown: number; readonly open: number; readonly waiting: number },
  language: Language,
): TodayRow {
  const at: Record<string, SaidParam> = {
    day: { day: now.slice(0, 10) },
    time: now.slice(11, 16),
    zone: word('city', placeOf(timeZone), language),
  };
  const stored: StoredDay = { now, coverage, markets, undecided, undecidedShare, sources };
  return {
    line: 'day',
    product: told({ key: 'today.day', params: at }, language),
    what: told({ key: 'today.counts', params: counts }, language),
    evidence: toldAll(reachOf(coverage), language),
    contents: JSON.stringify(stored),
  };
}

/** `Asia/Shanghai` → `Shanghai`. */
function placeOf(timeZone: string): string {
  return timeZone.split('/').pop()!.replace(/_/g, ' ');
}

/** What the day's line says of each marketplace, and of which reports. */
const REACHES = [
  { key: 'today.sales', is: /^sales-/ },
  { key: 'today.stock', is: /^fba-inventory$/ },
  { key: 'today.ads', is: /^(unified|sp|sb|sd|search)-/ },
] as const;

/** How far sales, stock and ads reach; marketplaces that reach alike are told together. */
function reachOf(coverage: readonly Coverage[]): Said[] {
  const reaches = [...groupedBy(coverage, ({ marketplace }) => marketplace)]
    .map(([marketplace, own]) => ({ marketplace, list: reachesIn(own) }))
    .filter(({ list }) => list.length > 0);
  return [...groupedBy(reaches, ({ list }) => JSON.stringify(list)).values()].map((alike) => {
    const marketplace = { list: alike.map((one) => one.marketplace) };
    return { key: 'today.reaches', params: { marketplace, list: { list: alike[0]!.list } } };
  });
}

function reachesIn(own: readonly Coverage[]): Said[] {
  return REACHES.flatMap(({ key, is }): Said[] => {
    const days = own.filter(({ report }) => is.test(report)).map(({ last }) => last);
    return days.length === 0 ? [] : [{ key, params: { day: { day: days.sort().pop()! } } }];
  });
}

function tileRow({ marketplace, day, sales, ads, stock }: Tile, language: Language): TodayRow {
  return {
    line: `tile ${marketplace}`,
    product: told({ key: 'today.tile', params: { marketplace, day: { day } } }, language),
    what: toldAll(sales, language),
    evidence: toldAll(ads, language),
    next: toldAll(stock, language),
  };
}

/** How a row of an item is made. */
interface Making {
  readonly ownerOf: OwnerOf;
  readonly contentsOf: (item: TodayItem) => string;
  readonly now: string;
  readonly language: Language;
}

function itemRow(item: TodayItem, status: string, { ownerOf, contentsOf, now, language }: Making): TodayRow {
  const [first, ...others] = item.findings as [Finding, ...Finding[]];
  const also = others.map(({ what }): Said => ({ key: 'today.also', params: { what } }));
  const stake = stakeOf(item);
  return {
    line: item.id,
    status,
    product: productText(first),
    what: toldAll([first.what, ...also], language),
    evidence: toldAll(first.why, language),
    atStake: stake === undefined ? '' : stakeText(stake, language),
    next: told(first.next, language),
    since: sinceOf(item, now) ?? '',
    owner: ownerOfItem(item, ownerOf),
    place: placeText(first.place, language),
    figures: sourcesOf(item, language),
    contents: contentsOf(item),
  };
}

/** `Garlic press US`. */
function productText({ name, subject }: Finding): string {
  return [name, subject.marketplace].filter((part) => part !== '').join(' ');
}

/** `$354`, or `$20–40` if it is an estimate that is bounded. */
function stakeText({ perDay, low, high, currency }: Stake, language: Language): string {
  const amount = (money: number): SaidParam => ({ money, currency });
  if (low === undefined || high === undefined)
    return told({ key: 'today.stake', params: { money: amount(perDay) } }, language);
  const [money, from, to] = [perDay, low, high].map((one) => amount(roughMoney(one)));
  return told({ key: 'today.stakeRange', params: { money: money!, low: from!, high: to! } }, language);
}

/** Report, last day and time of import, of the first few. */
function sourcesOf({ findings }: TodayItem, language: Language): string {
  const sources = new Map(findings.flatMap((finding) => finding.sources.map((one) => [one.report, one] as const)));
  return toldAll([...sources.values()].slice(0, MOST_SOURCES).map(sourceSaid), language);
}

function sourceSaid({ report, to, importedAt }: Source): Said {
  const params = {
    report: { sheet: report },
    day: { day: to },
    on: { day: importedAt },
    time: importedAt.slice(11, 16),
  };
  return { key: 'today.source', params };
}

/** What a finding says, each part in a language. */
export function findingText(
  { what, why, next }: Finding,
  language: Language,
): { what: string; why: string; next: string } {
  return { what: told(what, language), why: toldAll(why, language), next: told(next, language) };
}
