// Imports reports into the workbench by the built add-on and counts what it asks of Google.
import { callsOf, importInto, startedHost } from './add-on.mjs';
import { tableOf } from './search-term-report.mjs';

const REPORT = { name: 'Search_term_report.csv', answers: {}, today: '2026-11-23' };

/** Into a workbook that was set up and holds nothing. */
function measured(table) {
  const host = startedHost(Date.UTC(2026, 10, 23, 20));
  host.rpc('setUpWorkbook');
  const { roundTrips, total, uses, seconds } = callsOf(host, () => importInto(host, table, REPORT));
  return { rows: table.length - 1, parts: roundTrips, total, writes: uses['Range.setValues'].calls, seconds, uses };
}

/** For each number of rows. */
export function callsOfImport(...rows) {
  return rows.map((count) => measured(tableOf(count)));
}
