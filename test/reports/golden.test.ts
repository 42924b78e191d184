/** Every folder of test/golden/reports: a report as Amazon writes it, the seller's answers, and what must come of it. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type ReportReading, readReport } from '../../src/reports/read-report.ts';
import { GOLDEN, GOLDEN_CASES } from './golden-case.ts';

function shown(reading: ReportReading): unknown {
  if (reading.status === 'refused') return reading;
  if (reading.status === 'asks') return { ...reading, kind: reading.kind.id };
  const { taught, assignable, derived, columns, ...rest } = reading;
  return { ...rest, kind: reading.kind.id };
}

test.each(GOLDEN_CASES)('$name', async ({ name, table, request }) => {
  const reading = shown(readReport(table, request));
  await expect(`${JSON.stringify(reading, null, 2)}\n`).toMatchFileSnapshot(join(GOLDEN, name, 'expected.json'));
});
