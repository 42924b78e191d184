/** Works out what Today shows, from the figures, what the seller typed, and the rules; writes nothing. */
import { adsFacts, within } from '../ads/ads-facts.ts';
import { brokenText } from '../checklist/describe.ts';
import type { Language } from '../i18n/language.ts';
import { text } from '../i18n/text.ts';
import type { DataSheetId } from '../reports/kind.ts';
import type { ComparingRule } from '../rules/rule.ts';
import { accountHealthSheet } from '../sheets/account-health.ts';
import { dataSheet } from '../sheets/catalog.ts';
import { importLogSheet } from '../sheets/import-log.ts';
import { ownersSheet } from '../sheets/owners.ts';
import { withProposedTargets } from '../shop/proposed-targets.ts';
import type { ReportedProduct } from '../shop/reported-products.ts';
import { FIRST_ROW } from '../shop/typed-problem.ts';
import { repeatedRows } from '../shop/typed-rows.ts';
import type { TodayContents } from '../today/contents.ts';
import { coverageOf, dataFindings, loggedImports, OVERDUE_RULE, reportsInUse } from '../today/coverage.ts';
import { findingsOf } from '../today/findings.ts';
import { folded } from '../today/fold.ts';
import { owners } from '../today/owners.ts';
import { ranked } from '../today/rank.ts';
import { type AdsOf, tilesOf } from '../today/tiles.ts';
import { TREND_DAYS, type Trend, trendsOf } from '../today/trends.ts';
import { cellText } from '../values/cell.ts';
import { isoOfDay } from '../values/day.ts';
import { groupedBy } from '../values/grouped-by.ts';
import { once } from '../values/once.ts';
import type { Coverage } from '../views/facts.ts';
import type { Morning } from '../views/morning.ts';
import { breakEvens, profitView } from '../views/profit/profit.ts';
import type { View, ViewRow } from '../views/view.ts';
import { VIEWS } from '../views/views.ts';
import { nameIn } from '../workbook/local-sheet.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { adsTables } from './ads-tables.ts';
import { changedByHand } from './changed-by-hand.ts';
import { unfinishedImports } from './import-log.ts';
import { marketsIn } from './markets.ts';
import { foreseeMorning, morningOf } from './morning.ts';
import { openSheet, rowsOf, sheetReader } from './open-sheet.ts';
import { orItsRefusal } from './or-its-refusal.ts';
import { reportOfEntry } from './report-of-entry.ts';
import type { KnownRules } from './rule-book.ts';
import { textCells } from './text-cells.ts';
import { type WholeWindows, wholeWindows } from './whole-windows.ts';

/** These reports list all campaigns. */
const CAMPAIGN_SHEETS: readonly DataSheetId[] = ['unified-campaigns', 'sp-campaigns', 'sb-campaigns'];
const BY_CAMPAIGN = ['campaignName'] as const;

/** The rows of a view on a morning. */
interface JudgedView {
  readonly view: View;
  readonly rows: readonly ViewRow[];
}

/** Everything that Today shows, before anything is written. */
export interface PlannedToday {
  readonly views: readonly JudgedView[];
  readonly rules: readonly ComparingRule[];
  readonly contents: TodayContents;
  readonly trends: readonly Trend[];
  /** Targets that are proposed anew, for Products. */
  readonly proposals: readonly ReportedProduct[];
}

/** Reads and works out; writes nothing. */
export function planToday(workbook: Workbook, rules: KnownRules, language: Language): PlannedToday {
  const read = sheetReader(workbook);
  const facts = workbook.facts();
  foreseeMorning(workbook, rules);
  const log = rowsOf(read, importLogSheet);
  const inWhole = wholeWindows(log);
  const logged = loggedImports(log, reportOfEntry);
  const coverage = coverageOf(logged);
  const known = morningOf(workbook, read, rules, { inWhole, coverage });
  const views: JudgedView[] = [];
  const refused: string[] = [];
  const rowsIn = (view: View, of: Morning) => orItsRefusal(workbook, language, () => ({ of: view.rows(of) }));
  const profit = rowsIn(profitView, known);
  const targets = withProposedTargets(known.products, 'of' in profit ? breakEvens(profit.of) : []);
  const morning = { ...known, products: targets.products };
  for (const view of VIEWS) {
    const rows = view === profitView ? profit : rowsIn(view, morning);
    if (Array.isArray(rows)) refused.push(...rows);
    else views.push({ view, rows: rows.of });
  }
  const deleted = [...reportsInUse(logged, facts.today)].filter((report) => !workbook.find(dataSheet(report)));
  const imports = logged.filter(({ report }) => !deleted.includes(report));
  const findings = [
    ...views.flatMap(({ view, rows }) => findingsOf(view, rows, rules.rules)),
    ...dataFindings(imports, facts.today, morning.threshold(OVERDUE_RULE)),
  ];
  const adsOf = adsByDay(workbook, inWhole);
  return {
    views,
    rules: rules.rules,
    trends: trendsOf(morning, adsOf),
    proposals: targets.proposals,
    contents: {
      now: facts.now,
      timeZone: facts.timeZone,
      items: ranked(folded(findings)),
      ownerOf: owners(rowsOf(read, ownersSheet)),
      problems: [
        ...unfinishedImports(log, language),
        ...rules.broken.map((one) => brokenText(one, language)),
        ...textCells(workbook, language),
        ...changedByHand(workbook, language),
        ...doubledRows(workbook, views, language),
        ...deleted.map((report) => deletedText(report, workbook.language, language)),
        ...refused,
      ],
      coverage: [...coverage.filter(({ report }) => !deleted.includes(report)), ...typedDays(morning)],
      markets: marketsIn(workbook),
      tiles: tilesOf(morning, adsOf),
      undecided: openVerdicts(views),
      undecidedShare: openShares(views),
    },
  };
}

/** What a table said is unknown from the day on which a person deleted its sheet. */
function deletedText(report: string, names: Language, language: Language): string {
  return text(language, 'today.deleted', { sheet: nameIn(dataSheet(report), names) });
}

/** The newest typed day of each marketplace. */
function typedDays({ health }: Morning): Coverage[] {
  return [...health.newest].map(([marketplace, { day }]) => {
    const last = isoOfDay(day);
    return { report: accountHealthSheet.id, marketplace, missing: [], last, importedOn: last };
  });
}

/** Rows of views whose key stands twice, as where a person copied one; or why a view cannot be kept up to date. */
function doubledRows(workbook: Workbook, views: readonly JudgedView[], language: Language): string[] {
  const written = views.filter(({ view }) => view.isWritten);
  return written.flatMap(({ view: { sheet } }) =>
    orItsRefusal(workbook, language, () => {
      const rows = openSheet(workbook, sheet)?.read.rows ?? [];
      return [...repeatedRows(sheet, rows)].map(([index, first]) => {
        const params = {
          sheet: nameIn(sheet, workbook.language),
          row: String(index + FIRST_ROW),
          first: String(first),
        };
        return text(language, 'today.twice', params);
      });
    }),
  );
}

/** Ads figures of single days by marketplace, from the campaign reports. */
function adsByDay(workbook: Workbook, inWhole: WholeWindows): AdsOf {
  const tables = once(() =>
    adsTables(workbook, BY_CAMPAIGN, CAMPAIGN_SHEETS, TREND_DAYS).map(({ source, rows }) => ({
      source,
      byDay: groupedBy(
        inWhole(source.sheet, rows, ['from', 'to']).filter(({ from, to }) => from === to),
        ({ to }) => cellText(to),
      ),
    })),
  );
  return (day) => {
    const ofDay = tables().map(({ source, byDay }) => ({ source, rows: byDay.get(isoOfDay(day)) ?? [] }));
    return adsFacts(ofDay, { by: [], counts: within({ first: day, last: day }) }).facts;
  };
}

/** By area: rows with a verdict that needs more data. */
function openVerdicts(views: readonly JudgedView[]): TodayContents['undecided'] {
  const isOpen = ({ cells }: ViewRow) => Object.values(cells).includes('not-enough-data');
  return Object.fromEntries(views.map(({ view, rows }) => [view.area, rows.filter(isOpen).length]));
}

/** By area: the part of the money without a verdict. */
function openShares(views: readonly JudgedView[]): TodayContents['undecidedShare'] {
  return Object.fromEntries(
    views.flatMap(({ view, rows }) => {
      const share = view.undecidedShare?.(rows);
      return share === undefined ? [] : [[view.area, share] as const];
    }),
  );
}
