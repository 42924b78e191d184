/** Every folder of test/golden/reports: a report as Amazon writes it, the seller's answers, and what must come of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type ReportReading, readReport } from '../../src/reports/read-report.ts';
import { dayFromIso } from '../../src/values/day.ts';
import { parseDelimited } from './parse-delimited.ts';

const FOLDER = join(import.meta.dirname, '../golden/reports');

interface Answers {
  readonly how?: 'upload' | 'paste';
  readonly marketplace?: string;
  readonly from?: string;
  readonly to?: string;
  readonly asOf?: string;
  readonly tracked?: { readonly asins: readonly string[]; readonly keywords: readonly string[] };
}

function inputOf(folder: string): string {
  return readdirSync(folder).find((name) => /\.(?:csv|txt)$/.test(name))!;
}

/** `answers.json` is there only where the seller was asked something. */
function answersOf(folder: string): Answers {
  const has = readdirSync(folder).includes('answers.json');
  return has ? (JSON.parse(readFileSync(join(folder, 'answers.json'), 'utf8')) as Answers) : {};
}

function shown(reading: ReportReading): unknown {
  if (reading.status === 'refused') return reading;
  if (reading.status === 'asks') return { ...reading, kind: reading.kind.id };
  return { ...reading, kind: reading.kind.id };
}

test.each(readdirSync(FOLDER))('%s', async (name) => {
  const folder = join(FOLDER, name);
  const fileName = inputOf(folder);
  const { how = 'upload', marketplace, from, to, asOf, tracked } = answersOf(folder);
  const table = parseDelimited(readFileSync(join(folder, fileName), 'utf8'), fileName.endsWith('.txt') ? '\t' : ',');
  const reading = readReport(table, {
    fileName,
    how,
    marketplace,
    from: from === undefined ? undefined : dayFromIso(from),
    to: to === undefined ? undefined : dayFromIso(to),
    asOf: asOf === undefined ? undefined : dayFromIso(asOf),
    today: dayFromIso('2026-11-01')!,
    tracked: tracked && (() => ({ asins: new Set(tracked.asins), keywords: new Set(tracked.keywords) })),
  });
  await expect(`${JSON.stringify(shown(reading), null, 2)}\n`).toMatchFileSnapshot(join(folder, 'expected.json'));
});
