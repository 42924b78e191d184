/** Every report in every language goes into a workbook through the built add-on, and its sums stand in the sheet. */
import { describe, expect, test } from 'vitest';
import { REPORT_KINDS } from '../../../../src/reports/catalog.ts';
import { importFile } from '../../../../workbench/import/import-file.ts';
import { parseWorker } from '../../../../workbench/import/parse-worker.ts';
import { uploader } from '../../../../workbench/import/upload.ts';
import { reportFiles } from '../../../../workbench/shop/files/reports.ts';
import type { ReportFile } from '../../../../workbench/shop/world/download.ts';
import { DaybookHost } from '../../../commands/daybook-host.ts';
import { DOWNLOADS, MORNING, TINY_SHOP } from './tiny-shop.ts';

const empty = new DaybookHost();
empty.call('setUpWorkbook');
const setUp = empty.snapshot();
const worker = parseWorker(empty.host.state.files.html.sidebar!, 'en');

/** Of each language the first marketplace: what differs between marketplaces is read in read.test.ts. */
const once = DOWNLOADS.filter(
  ({ report, language }, at) =>
    DOWNLOADS.findIndex((other) => other.report === report && other.language === language) === at,
);

async function imported(file: ReportFile) {
  const daybook = new DaybookHost(undefined, setUp);
  daybook.now = Date.parse(`${MORNING}T12:00:00Z`);
  const run = { host: daybook.host, options: { ...file.answers, how: 'upload', files: [] } as const, now: daybook.now };
  const outcomes = await importFile(
    file,
    run,
    uploader(worker, () => {}),
  );
  expect(outcomes.flatMap(({ failures }) => failures)).toEqual([]);
  const receipts = outcomes.flatMap((outcome) => outcome.receipts);
  expect(receipts).toHaveLength(1);
  return { daybook, receipt: receipts[0]! };
}

function headerOf(kindId: string, field: string): string {
  return REPORT_KINDS.find(({ id }) => id === kindId)!.fields.find(({ id }) => id === field)!.header;
}

describe.each(once)('$report in $language', (download) => {
  test('is imported', async () => {
    const [file] = reportFiles(TINY_SHOP, download);
    const { daybook, receipt } = await imported(file!);
    expect(receipt).toMatchObject({ kind: download.kind, problems: [], rowsRefused: 0, rowsAdded: file!.truth.rows });
    const inSheet = Object.keys(file!.truth.sums).map((field) => {
      const cells = daybook.column(receipt.sheet, headerOf(download.kind, field));
      return [field, Math.round(cells.reduce<number>((sum, cell) => sum + Number(cell), 0) * 100) / 100];
    });
    expect(Object.fromEntries(inSheet)).toEqual(file!.truth.sums);
  });
});
