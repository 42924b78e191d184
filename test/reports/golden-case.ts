/** The folders of test/golden/reports: a report as Amazon writes it, the seller's answers, and what must come of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ReadRequest, type ReportReading, readReport } from '../../src/reports/read/read-report.ts';
import type { Cell } from '../../src/values/cell.ts';
import { dayFromIso } from '../../src/values/day.ts';

/** Rows of text cells; quotes count in comma-separated text only. */
export function parseDelimited(text: string, separator: ',' | '\t'): Cell[][] {
  const lines = separator === ',' ? text.match(/(?:"(?:[^"]|"")*"|[^"\n])+/g)! : text.split('\n').filter(Boolean);
  return lines.map((line) => cellsOf(line.replace(/\r$/, ''), separator));
}

function cellsOf(line: string, separator: ',' | '\t'): string[] {
  if (separator === '\t') return line.split('\t');
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? plain! : quoted.replace(/""/g, '"'),
  );
}

export const GOLDEN = join(import.meta.dirname, '../golden/reports');

interface Answers {
  readonly how?: 'upload' | 'paste';
  readonly marketplace?: string;
  readonly from?: string;
  readonly to?: string;
  readonly asOf?: string;
  readonly places?: readonly { readonly name: string; readonly marketplace: string }[];
  readonly tracked?: { readonly asins: readonly string[]; readonly keywords: readonly string[] };
}

export interface GoldenCase {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly table: Cell[][];
  readonly request: ReadRequest;
}

/** `answers.json` is there only where the seller was asked something. */
function answersOf(folder: string): Answers {
  const has = readdirSync(folder).includes('answers.json');
  return has ? (JSON.parse(readFileSync(join(folder, 'answers.json'), 'utf8')) as Answers) : {};
}

function goldenCase(name: string): GoldenCase {
  const folder = join(GOLDEN, name);
  const fileName = readdirSync(folder).find((file) => /\.(?:csv|txt)$/.test(file))!;
  const bytes = readFileSync(join(folder, fileName));
  const { how = 'upload', marketplace, from, to, asOf, places, tracked } = answersOf(folder);
  const day = (iso: string | undefined) => (iso === undefined ? undefined : dayFromIso(iso));
  return {
    name,
    bytes,
    table: parseDelimited(bytes.toString('utf8'), fileName.endsWith('.txt') ? '\t' : ','),
    request: {
      fileName,
      how,
      marketplace,
      from: day(from),
      to: day(to),
      asOf: day(asOf),
      places,
      today: dayFromIso('2026-11-01')!,
      tracked: tracked && (() => ({ asins: new Set(tracked.asins), keywords: new Set(tracked.keywords) })),
    },
  };
}

/** Every folder, by its name. */
export const GOLDEN_CASES: readonly GoldenCase[] = readdirSync(GOLDEN).map(goldenCase);

/** Where what must come of a case stands; `npm run golden -- CASE` writes it, and no test does. */
export function expectedFile({ name }: GoldenCase): string {
  return join(GOLDEN, name, 'expected.json');
}

/** What comes of it now. */
export function expectedText({ table, request }: GoldenCase): string {
  return `${JSON.stringify(shown(readReport(table, request)), null, 2)}\n`;
}

function shown(reading: ReportReading): unknown {
  if (reading.status === 'refused') return reading;
  if (reading.status === 'asks') return { ...reading, kind: reading.kind.id };
  const { taught, assignable, derived, columns, ...rest } = reading;
  return { ...rest, kind: reading.kind.id };
}
