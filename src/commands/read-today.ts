/** Reads Today from its sheet alone, for the sidebar and for programs. */
import type { Language } from '../i18n/language.ts';
import { todaySheet } from '../sheets/today.ts';
import type { Finding, TodayItem } from '../today/item.ts';
import { findingText, type StoredDay } from '../today/lines.ts';
import { gravest, isWaiting, sinceOf, stakeOf, urgencyOf } from '../today/rank.ts';
import { cellText } from '../values/cell.ts';
import type { RowOf } from '../workbook/columns.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { openSheet } from './open-sheet.ts';
import type { TodayItemReply, TodayReply } from './today-reply.ts';

/** `undefined` if Today was not made yet. */
export function readToday(workbook: Workbook, language: Language): TodayReply | undefined {
  const rows = (openSheet(workbook, todaySheet)?.read.rows ?? []) as readonly RowOf<'today'>[];
  const day = rows.find(({ line }) => line === 'day');
  if (day === undefined) return undefined;
  const more = Number(rows.find(({ line }) => line === 'more')?.order ?? Number.POSITIVE_INFINITY);
  const items = rows.flatMap((row, index) => {
    const contents = cellText(row.contents);
    if (contents === '' || row.line === 'day') return [];
    return [
      {
        order: Number(row.order),
        reply: itemReply(JSON.parse(contents), row, index + 2, Number(row.order) < more, language),
      },
    ];
  });
  const { now, coverage, undecided }: StoredDay = JSON.parse(cellText(day.contents));
  return {
    asOf: now,
    coverage,
    undecided,
    items: items.sort((a, b) => a.order - b.order).map(({ reply }) => reply),
  };
}

function itemReply(
  item: TodayItem,
  row: RowOf<'today'>,
  sheetRow: number,
  isShown: boolean,
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
    also: [...item.findings.slice(1), ...item.findings.flatMap(({ also }) => also.map((subject) => ({ subject })))].map(
      named,
    ),
    causes: item.findings.map(({ rule }) => rule),
    findings: item.findings.map(({ id, area }) => ({ id, area })),
    since: sinceOf(item) ?? null,
    shown: isShown,
    waiting: isWaiting(item),
    owner: cellText(row.owner) || null,
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

/** The names of a subject beside its marketplace. */
function named({ subject }: Pick<Finding, 'subject'>): Readonly<Record<string, string>> {
  const { marketplace: _, ...names } = subject;
  return names;
}
