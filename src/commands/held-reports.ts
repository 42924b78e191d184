/** What the workbook has of the reports to download, by the import log. */
import { newestCoverage } from '../checklist/judge-by-items.ts';
import type { HeldReport } from '../downloads/held-report.ts';
import { DOWNLOAD_REPORTS } from '../downloads/reports.ts';
import { coverageOf, loggedImports, withoutOpenDays } from '../today/coverage.ts';
import type { RowOf } from '../workbook/columns.ts';
import { reportOfEntry } from './report-of-entry.ts';
import type { KnownRules } from './rule-book.ts';

/** `maxAgeOf` gives the greatest age by the setting's id. */
export function heldReports(
  log: readonly RowOf<'import-log'>[],
  { rules }: KnownRules,
  maxAgeOf: (rule: string) => number,
): HeldReport[] {
  const imports = loggedImports(log, reportOfEntry);
  const [coverage, coverageOfWholeDays] = [coverageOf(imports), coverageOf(imports.flatMap(withoutOpenDays))];
  const on = new Set(rules.map(({ id }) => id));
  return DOWNLOAD_REPORTS.map(({ sheet, also = [], ageRule, checks, lagDays, changingDays }) => {
    // Where no later file repeats a day that was not over, it is wanted again.
    const isWanted = lagDays > 0 && changingDays === 0;
    const newest = newestCoverage(isWanted ? coverageOfWholeDays : coverage, [sheet, ...also]);
    const marketplaces = newest.map(({ marketplace, last, importedOn, missing }) => ({
      ...{ marketplace, lastDay: last, importedOn, missing },
    }));
    const waiting = checks.filter((id) => on.has(id)).length;
    return { sheet, maxAgeDays: maxAgeOf(ageRule), checks: waiting, marketplaces };
  });
}
