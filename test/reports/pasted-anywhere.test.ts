/** Reports pasted into spreadsheets of many countries: what is stored is what an upload stores, or it is named. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../src/reports/kind.ts';
import { rowKey } from '../../src/reports/merge/row-key.ts';
import { type ReportRead, readReport } from '../../src/reports/read/read-report.ts';
import type { Column } from '../../src/reports/recognise/header-match.ts';
import { identify } from '../../src/reports/recognise/identify.ts';
import { GOLDEN_CASES } from './golden-case.ts';
import { pasted } from './pasted.ts';
import { rowsOf, TERMS, table } from './tables.ts';

const LOCALES = ['en_US', 'en_GB', 'en_IN', 'de_DE', 'fr_FR', 'sv_SE', 'ja_JP', 'zh_CN', 'de_CH'];

const CASES = GOLDEN_CASES.flatMap((one) => {
  const uploaded = readReport(one.table, one.request);
  return uploaded.status === 'read' ? [{ ...one, uploaded }] : [];
});

/** Fields that a field of combined rows is made of. */
function madeOf({ id, of, combine }: Field): readonly string[] {
  return combine && 'by' in combine ? [id, combine.by] : [id, ...(of ?? [])];
}

/** What is stored otherwise than an upload stores it, though nothing is said of its columns. */
function silent(uploaded: ReportRead, again: ReportRead, columns: readonly Column[]): string[] {
  const { kind, rows } = uploaded;
  const before = new Map(rows.map((row) => [rowKey(kind, row), row]));
  const headers = new Set(again.problems.map(({ column }) => column));
  const named = new Set(columns.filter(({ header }) => headers.has(header)).map(({ field }) => field.id));
  return again.rows.flatMap((row) => {
    const was = before.get(rowKey(kind, row));
    if (!was) return kind.key.some((id) => named.has(id)) ? [] : [`no such row: ${rowKey(kind, row)}`];
    const isTold = (field: Field) => {
      const { id, combine, type } = field;
      if (!madeOf(field).some((one) => named.has(one))) return false;
      return row[id] === '' || type === 'text' || combine?.how === 'largest';
    };
    const other = kind.fields.filter((field) => field.id in row && row[field.id] !== was[field.id] && !isTold(field));
    return other.map(({ id }) => `${id}: ${was[id]} is ${row[id]}`);
  });
}

describe.each(CASES)('$name', ({ table: file, request, uploaded }) => {
  const found = identify(file);
  const columns = 'code' in found ? [] : found.columns;
  const place = uploaded.marketplace.includes(',') ? request.marketplace : uploaded.marketplace;

  test.each(LOCALES)('pasted in %s', (locale) => {
    const { cells, sheet } = pasted(
      file.map((row) => row.map(String)),
      locale,
    );
    const again = readReport(cells, { ...request, how: 'paste', sheet, marketplace: place });
    if (again.status !== 'read') {
      expect(again).toMatchObject({ status: 'refused', code: 'no-rows-kept' });
      return;
    }
    expect(silent(uploaded, again, columns)).toEqual([]);
    const { counts, problems } = again;
    const left = uploaded.counts.rowsKept - counts.rowsKept;
    expect(problems.filter(({ effect }) => effect === 'row-refused').length).toBeGreaterThanOrEqual(left);
  });
});

describe('names in a search term report', () => {
  const terms = (...names: readonly string[]) =>
    table(TERMS, ...names.map((name) => ({ 'Customer Search Term': name }))).map((row) => row.map(String));
  const NAMES = ['+cat +litter +mats', '-cat', '@cat', '=cat', '+44 20 7946', '+1+2', '1-2', '007', '1,000', '#NAME?'];

  test.each(LOCALES)('pasted in %s are the same, or named', (locale) => {
    const { cells, sheet } = pasted(terms(...NAMES), locale);
    const { rows, problems } = rowsOf(cells, { how: 'paste', sheet });
    const named = new Set(problems.map(({ row }) => row));
    const same = NAMES.filter((_, i) => !named.has(i + 2));
    const stored = rows.map(({ customerSearchTerm }) => customerSearchTerm);
    expect(stored).toEqual(expect.arrayContaining(same));
    expect(same).toEqual(expect.arrayContaining(['+cat +litter +mats', '-cat', '@cat', '=cat', '+1+2']));
  });

  test('are the same key by upload', () => {
    const { cells, sheet } = pasted(terms('+cat +litter'), 'en_US');
    const [again] = rowsOf(cells, { how: 'paste', sheet }).rows;
    expect(again?.customerSearchTerm).toBe(rowsOf(terms('+cat +litter')).rows[0]?.customerSearchTerm);
  });
});
