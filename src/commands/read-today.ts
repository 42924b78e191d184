/** Reads Today from its sheet alone, for the sidebar and for programs. */
import type { Language } from '../i18n/language.ts';
import { todaySheet } from '../sheets/today.ts';
import type { Finding, TodayItem } from '../today/item.ts';
import { findingText } from '../today/lines.ts';
import { gravest, isWaiting, ranked, sinceOf, stakeOf, urgencyOf } from '../today/rank.ts';
import { itemStoredIn, type StoredDay } from '../today/stored.ts';
import { cellText } from '../values/cell.ts';
import type { Source } from '../views/facts.ts';
import type { RowOf } from '../workbook/columns.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { openSheet } from './open-sheet.ts';
import type { TodayItemReply, TodayReply } from './today-reply.ts';

/** An item in its row of Today. */
interface PlacedItem {
  readonly item: TodayItem;
  readonly row: RowOf<'today'>;
  readonly sheetRow: number;
}

/** `undefined` if Today was not made yet, or cannot be read any more. */
export function readToday(workbook: Workbook, language: Language): TodayReply | undefined {
  const rows = (openSheet(workbook, todaySheet)?.read.rows ?? []) as readonly RowOf<'today'>[];
  const line = rows.find((row) => row.line === 'day');
  const day = line && orNothing(() => JSON.parse(cellText(line.contents)) as StoredDay);
  if (day === undefined) return undefined;
  const more = Number(rows.find(({ line }) => line === 'more')?.order ?? Number.POSITIVE_INFINITY);
  const { now, coverage, undecided, undecidedShare = {}, markets } = day;
  return {
    ...{ asOf: now, coverage, undecided, undecidedShare, markets },
    problems: rows.filter(({ status }) => status === 'problem').map(({ what }) => cellText(what)),
    items: gravestFirst(placedItems(rows, day.sources ?? [])).map((one) =>
      itemReply(one, Number(one.row.order) < more, now, language),
    ),
  };
}

function placedItems(rows: readonly RowOf<'today'>[], sources: readonly Source[]): PlacedItem[] {
  return rows.flatMap((row, index) => {
    const { line, contents } = row;
    if (line === 'day' || cellText(contents) === '') return [];
    const item = orNothing(() => itemStoredIn(cellText(line), cellText(contents), sources));
    return item === undefined ? [] : [{ item, row, sheetRow: index + 2 }];
  });
}

/** In the sheet they keep their place for a day. */
function gravestFirst(placed: readonly PlacedItem[]): PlacedItem[] {
  const byItem = new Map(placed.map((one) => [one.item, one]));
  return ranked([...byItem.keys()]).map((item) => byItem.get(item)!);
}

/** `undefined` for what a person changed. */
function orNothing<Read>(read: () => Read): Read | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function itemReply(
  { item, row, sheetRow }: PlacedItem,
  isShown: boolean,
  now: string,
  language: Language,
): TodayItemReply {
  const first = gravest(item);
  const stake = stakeOf(item);
  const { what, why, next } = findingText(first, language);
  return {
    id: item.id,
    rule: first.rule,
    severity: urgencyOf(item),
    area: first.area,
    marketplace: first.subject.marketplace,
    subject: named(first),
    also: alsoNamed(item),
    causes: item.findings.map(({ rule }) => rule),
    findings: item.findings.map(({ id, area, severity }) => ({ id, area, severity })),
    since: sinceOf(item, now) ?? null,
    shown: isShown,
    waiting: isWaiting(item),
    owner: cellText(row.owner).trim() || null,
    snoozedUntil: null,
    moneyPerDay: stake?.perDay ?? null,
    moneyLow: stake?.low ?? null,
    moneyHigh: stake?.high ?? null,
    currency: stake?.currency ?? null,
    product: cellText(row.product),
    text: what,
    evidence: why,
    next,
    sources: item.findings
      .flatMap(({ sources }) => sources)
      .filter((one, i, all) => i === all.findIndex(({ report, to }) => report === one.report && to === one.to)),
    row: sheetRow,
    place: first.place,
  };
}

/** The other subjects of an item, each once. */
function alsoNamed(item: TodayItem): TodayItemReply['also'] {
  const own = JSON.stringify(named(gravest(item)));
  const others = item.findings.flatMap((one) => [one, ...one.also.map((subject) => ({ subject }))]);
  const texts = new Set(others.map((one) => JSON.stringify(named(one))));
  texts.delete(own);
  return [...texts].map((text) => JSON.parse(text));
}

/** The names of a subject beside its marketplace. */
function named({ subject }: Pick<Finding, 'subject'>): Readonly<Record<string, string>> {
  const { marketplace: _, ...names } = subject;
  return names;
}
