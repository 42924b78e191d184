/** Every report in every language of every marketplace is read as what it is, with the world's sums and no problem. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ReadRequest, readReport } from '../../../../src/reports/read/read-report.ts';
import type { Cell } from '../../../../src/values/cell.ts';
import { dayFromIso } from '../../../../src/values/day.ts';
import { parseWorker } from '../../../../workbench/import/parse-worker.ts';
import { readPushedFiles } from '../../../../workbench/runner/pushed-files.ts';
import { reportFiles } from '../../../../workbench/shop/files/reports.ts';
import type { ReportFile } from '../../../../workbench/shop/world/download.ts';
import { DOWNLOADS, MORNING, TINY_SHOP } from './tiny-shop.ts';

const worker = parseWorker(readPushedFiles(join(import.meta.dirname, '../../../../dist')).html.sidebar!, 'en');

async function read(file: ReportFile, { marketplace, from, to }: ReportFile['answers']) {
  const parsed = await worker.parse(file);
  if (!('tables' in parsed)) throw new Error(JSON.stringify(parsed));
  const [{ table, delimited }] = parsed.tables as [(typeof parsed.tables)[number]];
  const request: ReadRequest = {
    fileName: file.name,
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

describe.each(DOWNLOADS)('$report of $marketplace in $language', (download) => {
  const files = reportFiles(TINY_SHOP, download);

  test('is read', async () => {
    expect(files).toHaveLength(1);
    const reading = await read(files[0]!, files[0]!.answers);
    if (reading.status !== 'read') throw new Error(JSON.stringify(reading));
    const { kind, language, problems, counts, rows } = reading;
    expect([kind.id, language, problems]).toEqual([download.kind, download.language, []]);
    const { truth } = files[0]!;
    expect([counts.rowsRead, counts.rowsKept]).toEqual([truth.rows, truth.rows]);
    for (const [field, sum] of Object.entries(truth.sums)) {
      expect([field, rows.reduce((total, row) => total + Number(row[field]), 0)]).toEqual([
        field,
        expect.closeTo(sum, 4),
      ]);
    }
    if (download.marketplace)
      expect(new Set(rows.map((row) => row.marketplace))).toEqual(new Set([download.marketplace]));
  });

  test('asks for what it does not say, and for nothing else', async () => {
    const [file] = files as [ReportFile];
    const reading = await read(file, {});
    const missing = Object.keys(file.answers).map((answer) => QUESTIONS[answer as keyof typeof QUESTIONS]);
    expect(reading.status === 'asks' ? [...reading.missing].sort() : []).toEqual([...new Set(missing)].sort());
  });
});
