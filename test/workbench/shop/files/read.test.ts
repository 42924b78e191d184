/** Every report in every language of every marketplace is read as what it is, with the world's sums and no problem. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type ReadRequest, readReport } from '../../../../src/reports/read/read-report.ts';
import type { Cell } from '../../../../src/values/cell.ts';
import { dayFromIso } from '../../../../src/values/day.ts';
import { parseWorker } from '../../../../workbench/import/parse-worker.ts';
import { readPushedFiles } from '../../../../workbench/runner/pushed-files.ts';
import { reportFiles } from '../../../../workbench/shop/files/reports.ts';
import type { ReportFile } from '../../../../workbench/shop/world/download.ts';
import { DOWNLOADS, MORNING, TINY_SHOP } from './tiny-shop.ts';

const worker = parseWorker(readPushedFiles(join(import.meta.dirname, '../../../../dist')).html.sidebar!, 'en');

type Parsed = Exclude<
  Awaited<ReturnType<typeof worker.parse>>,
  { problem: unknown } | { files: unknown }
>['tables'][number];

async function parsed(file: ReportFile): Promise<Parsed> {
  const result = await worker.parse(file);
  if (!('tables' in result)) throw new Error(JSON.stringify(result));
  expect(result.tables).toHaveLength(1);
  return result.tables[0]!;
}

function read({ name }: ReportFile, { table, delimited }: Parsed, { marketplace, from, to }: ReportFile['answers']) {
  const request: ReadRequest = {
    fileName: name,
    how: 'upload',
    marketplace,
    from: dayFromIso(from ?? ''),
    to: dayFromIso(to ?? ''),
    today: dayFromIso(MORNING)!,
    delimited,
  };
  return readReport(table as Cell[][], request);
}

const QUESTIONS = { marketplace: 'marketplace', from: 'window', to: 'window' } as const;

test.each(DOWNLOADS)('$report of $marketplace in $language', async (download) => {
  const files = reportFiles(TINY_SHOP, download);
  expect(files).toHaveLength(1);
  const [file] = files as [ReportFile];
  const cells = await parsed(file);
  const reading = read(file, cells, file.answers);
  if (reading.status !== 'read') throw new Error(JSON.stringify(reading));
  const { kind, language, problems, counts, rows } = reading;
  expect([kind.id, language, problems]).toEqual([download.kind, download.language, []]);
  expect([counts.rowsRead, counts.rowsKept]).toEqual([file.truth.rows, file.truth.rows]);
  for (const [field, sum] of Object.entries(file.truth.sums)) {
    expect([field, rows.reduce((total, row) => total + Number(row[field]), 0)]).toEqual([
      field,
      expect.closeTo(sum, 4),
    ]);
  }
  if (download.marketplace)
    expect(new Set(rows.map((row) => row.marketplace))).toEqual(new Set([download.marketplace]));

  // Without the answers it asks for them, and for nothing else.
  const asked = read(file, cells, {});
  const missing = Object.keys(file.answers).map((answer) => QUESTIONS[answer as keyof typeof QUESTIONS]);
  expect(asked.status === 'asks' ? [...asked.missing].sort() : []).toEqual([...new Set(missing)].sort());
});
