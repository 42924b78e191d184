/** Headers of every kind in other spellings: with dashes, underscores, blanks, in camel case, British. */
import { describe, expect, test } from 'vitest';
import { REPORT_KINDS } from '../../src/reports/catalog.ts';
import type { ReportKind } from '../../src/reports/kind.ts';
import { headersOf } from '../../src/reports/recognise/header-index.ts';
import { identify } from '../../src/reports/recognise/identify.ts';
import { unsupportedBy } from '../../src/reports/recognise/unsupported.ts';
import { foldWords } from '../../src/values/fold.ts';

const words = (header: string): string[] => header.split(/[-_ ]+/).filter(Boolean);

const SPELLINGS: Readonly<Record<string, (header: string) => string>> = {
  dashes: (header) => words(header).join('-').toLowerCase(),
  underscores: (header) => words(header).join('_').toLowerCase(),
  blanks: (header) => words(header).join(' ').toUpperCase(),
  'camel case': (header) =>
    words(header)
      .map((word, i) => (i === 0 ? word.toLowerCase() : `${word[0]!.toUpperCase()}${word.slice(1).toLowerCase()}`))
      .join(''),
};

function headerRow(kind: ReportKind): string[] {
  const english = kind.fields.flatMap((field) =>
    headersOf(field)
      .filter(({ language }) => language === 'en')
      .slice(0, 1),
  );
  return [...new Set(english.map(({ header }) => header))];
}

/** Unified reports are known by words that a person chose, and by these as they are. */
const kinds = REPORT_KINDS.filter((kind) => !kind.level && !('code' in identify([headerRow(kind)])));

describe.each(kinds)('$id', (kind) => {
  const row = headerRow(kind);
  const asWritten = identify([row]);

  test.each(Object.keys(SPELLINGS))('with %s', (name) => {
    const respelled = row.map(SPELLINGS[name]!);
    const found = identify([respelled]);
    // Amazon's test generator writes its headers so: what it makes is no report of a shop.
    if ('code' in found && unsupportedBy([respelled])) return;
    expect('code' in found ? found : found.kind.id).toEqual('code' in asWritten ? asWritten : asWritten.kind.id);
    if (!('code' in found) && !('code' in asWritten))
      expect(found.columns.map(({ field }) => field.id)).toEqual(asWritten.columns.map(({ field }) => field.id));
  });

  test('one of its columns in another spelling is found too', () => {
    if ('code' in asWritten) return;
    const optional = asWritten.columns.filter(
      ({ field }) => !field.required && words(field.headers?.en?.[0] ?? '').length > 1,
    );
    for (const { field, header } of optional) {
      const found = identify([row.map((one) => (one === header ? SPELLINGS.underscores!(one) : one))]);
      if (!('code' in found)) expect(found.columns.map((column) => column.field.id)).toContain(field.id);
    }
  });

  test('no two of its fields have the same words, but for the two ends of a day', () => {
    const fields = new Map<string, Set<string>>();
    for (const field of kind.fields.filter(({ type }) => type !== 'day'))
      for (const { header } of headersOf(field)) {
        const key = foldWords(header);
        fields.set(key, (fields.get(key) ?? new Set()).add(field.id));
      }
    expect([...fields].filter(([, ids]) => ids.size > 1)).toEqual([]);
  });
});
