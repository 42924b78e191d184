import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/language.ts';
import { reportTexts } from '../../src/i18n/texts/reports.ts';
import { REPORT_KINDS } from '../../src/reports/catalog.ts';
import { reportsPage } from '../../src/reports/docs.ts';
import type { HeaderLanguage } from '../../src/reports/kind.ts';
import type { Note } from '../../src/reports/receipt/note.ts';
import type { Problem } from '../../src/reports/receipt/problem.ts';
import { noteText, problemText, refusalText } from '../../src/reports/receipt/receipt.ts';
import type { Refused } from '../../src/reports/receipt/refusal.ts';
import { UNSUPPORTED_REPORTS } from '../../src/reports/recognise/unsupported-reports.ts';
import { read, SALES, STOCK, TERMS, table } from './tables.ts';

const problem: Problem = {
  row: 2,
  column: 'sku',
  text: 'x',
  code: 'conflict',
  effect: 'row-refused',
  params: { row: 1234 },
};

function refusalOf(cells: string[][]): Refused {
  const reading = read(cells);
  if (reading.status !== 'refused') throw new Error(reading.status);
  return reading;
}

describe('sentences', () => {
  test('a problem says what became of it', () => {
    expect(problemText(problem, 'en')).toBe(
      'Row 1,234 is about the same and has other values; the later row counts. The row was left out.',
    );
    expect(problemText(problem, 'zh-CN')).toBe('第 1,234 行是同一项但数值不同，以后面的行为准。该行未导入。');
  });

  test('a note names its rows', () => {
    const note: Note = { code: 'rows-duplicated', params: { count: 1, rows: '4' } };
    expect(noteText(note, 'en')).toBe('1 row is an exact copy of another row and was counted once: row 4.');
    expect(noteText({ ...note, params: { count: 2, rows: '4, 5' } }, 'en')).toBe(
      '2 rows are exact copies of other rows and were counted once: row 4, 5.',
    );
  });

  test('a refusal names the nearest, what it lacks, and the columns that are there', () => {
    const cut = Object.keys(TERMS).filter((name) => name !== 'Match Type');
    const text = refusalText(refusalOf([cut]), 'en');
    expect(text).toContain('nearest to “Sponsored Products search term”, but has no column Match Type.');
    expect(text).toContain(
      'Its columns are: Start Date, End Date, Portfolio name, Currency, Campaign Name, Ad Group Name',
    );
    expect(text).toMatch(/, …\.$/);
    expect(refusalText(refusalOf([['x', 'y', 'z'.repeat(200)]]), 'zh-CN')).toContain(`x, y, ${'z'.repeat(80)}…`);
  });

  test('a refusal that knows the report names it and no list of others', () => {
    for (const { headers } of UNSUPPORTED_REPORTS) {
      for (const language of languages) {
        const text = refusalText(refusalOf([[...headers]]), language);
        expect(text.length, text).toBeLessThan(260);
        expect(text).not.toContain('{');
      }
    }
  });

  test('two kinds are both named', () => {
    const both = refusalOf([[...Object.keys(SALES), ...Object.keys(STOCK)]]);
    expect(refusalText(both, 'en')).toBe(
      'The header row fits more than one report: Detail Page Sales and Traffic, Manage FBA Inventory. Put each report into a table of its own.',
    );
  });

  test('an unknown kind is called by its id', () => {
    expect(refusalText({ ...refusalOf([['x']]), code: 'header-only', kinds: ['new-kind'] }, 'en')).toContain(
      '“new-kind”',
    );
  });

  test.each(languages)('no place is left open in %s', (language) => {
    const header = Object.keys(SALES);
    const refusals = [[header], [['x']], [[]], [header.slice(1, 5)], [[...header, ...Object.keys(STOCK)]]].map(
      (cells) => refusalText(refusalOf(cells as string[][]), language),
    );
    const mismatch = read(table(SALES, { 'Ordered Product Sales': '$1' }), { marketplace: 'UK' }) as Refused;
    for (const text of [...refusals, refusalText(mismatch, language)]) expect(text).not.toMatch(/[{}]|undefined/);
  });
});

describe('texts', () => {
  /** Names of places; a place that only chooses singular or plural is needed by English alone. */
  const places = (text: string, pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map((match) => match[1]!))];

  test.each(Object.entries(reportTexts))('%s is whole in every language', (_, sentence) => {
    const all = places(sentence.en, /\{(\w+)/g);
    const needed = places(sentence.en, /\{(\w+)\}/g);
    for (const language of languages) {
      expect(sentence[language]).not.toBe('');
      expect(sentence[language].trim()).toBe(sentence[language]);
      const own = places(sentence[language], /\{(\w+)/g);
      expect(all).toEqual(expect.arrayContaining(own));
      expect(own).toEqual(expect.arrayContaining(needed));
    }
  });
});

describe('docs/reports.md', () => {
  const page = reportsPage();

  test('lists every kind, field and header', () => {
    for (const kind of REPORT_KINDS) {
      expect(page).toContain(`\`${kind.amazonReportType}\``);
      for (const field of kind.fields) {
        expect(page).toContain(`| ${field.header} |`);
        for (const header of Object.values(field.headers ?? {}).flat()) expect(page).toContain(`\`${header}\``);
      }
      for (const sentence of Object.values(kind.evidence)) expect(page).toContain(sentence);
    }
  });

  test('marks keys and needed columns', () => {
    expect(page).toContain('| (Child) ASIN | ASIN | key, needed | `(Child) ASIN`');
    expect(page).toContain('| SKU | text | key | `SKU` |');
    expect(page).toContain('| Spend | amount | needed | `Spend`');
    expect(page).toContain('| Title | text |  | `Title`');
    expect(page).toContain('| Currency | text |  | (worked out) |');
  });

  test('says of every language how sure it is', () => {
    for (const kind of REPORT_KINDS) {
      const used = new Set(kind.fields.flatMap(({ headers }) => Object.keys(headers ?? {}) as HeaderLanguage[]));
      const proven = Object.keys(kind.evidence) as HeaderLanguage[];
      expect([...used]).toEqual(expect.arrayContaining(proven));
      // Columns shared with another report may be known in more languages, but then not all that are needed.
      const needed = kind.fields.filter(({ required }) => required);
      for (const language of used) {
        const known = needed.every(({ headers }) => headers?.[language]);
        expect(known && !proven.includes(language), `${kind.id} ${language}`).toBe(false);
      }
    }
  });
});

describe('kinds', () => {
  test.each(REPORT_KINDS)('$id is whole', (kind) => {
    const ids = kind.fields.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of kind.key) expect(ids).toContain(id);
    expect(kind.key[0]).toBe('marketplace');
    for (const field of kind.fields) {
      for (const id of field.of ?? []) expect(ids).toContain(id);
      if (field.combine?.how === 'ratio') expect(field.of).toHaveLength(2);
      if (field.combine && 'by' in field.combine) expect(ids).toContain(field.combine.by);
      const adds =
        field.type === 'integer' || field.type === 'money' || field.type === 'number' || field.type === 'ratio';
      if (kind.repeated === 'combine' && adds && !field.role) expect(field.combine, field.id).toBeDefined();
    }
  });
});
