/** Sheets in the language of a workbook: no name or title twice, words there and back, whatever a person calls them. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { customFunctions } from '../../src/functions/catalog.ts';
import { type Language, languages } from '../../src/i18n/language.ts';
import { wordTexts } from '../../src/i18n/texts/words.ts';
import { texts } from '../../src/i18n/texts.ts';
import { word, wordId } from '../../src/i18n/words.ts';
import { OWN_SHEETS } from '../../src/sheets/catalog.ts';
import { fold } from '../../src/values/fold.ts';
import { columnCalled, localSheet, readWord, sheetCalled, shownWord } from '../../src/workbook/local-sheet.ts';

describe.each(languages)('in %s', (language) => {
  const sheets = OWN_SHEETS.map((spec) => localSheet(spec, language));

  test('every sheet has a name of its own that Sheets and Excel take', () => {
    const names = sheets.map(({ name }) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) {
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[[\]*?:/\\']/);
    }
  });

  test('a title names one column of its sheet, in the words that the sheet shows and in English', () => {
    for (const spec of OWN_SHEETS) {
      const titles = localSheet(spec, language).columns.map(({ header }) => fold(header));
      expect(new Set(titles).size, spec.id).toBe(titles.length);
      localSheet(spec, language).columns.forEach(({ id, header }, at) => {
        expect(columnCalled(spec, header)?.id, `${spec.id} ${header}`).toBe(id);
        expect(columnCalled(spec, spec.columns[at]!.header)?.id).toBe(id);
      });
    }
  });

  test('a name finds its sheet', () => {
    for (const { id, name } of sheets) {
      expect(sheetCalled(OWN_SHEETS, name)?.id).toBe(id);
      expect(sheetCalled(OWN_SHEETS, ` ${name.toUpperCase()}`)?.id).toBe(id);
    }
    expect(sheetCalled(OWN_SHEETS, '')).toBeUndefined();
    expect(sheetCalled(OWN_SHEETS, 'Unified Ads')?.id).toBe('unified-ads');
  });

  test('no column of the add-on’s own is left in English', () => {
    const own = OWN_SHEETS.filter(({ hidden }) => !hidden).flatMap((spec) =>
      spec.columns
        .filter(({ origin, headers }) => origin !== 'report' && headers === undefined)
        .map(({ header }) => header),
    );
    expect(own.filter((header) => !(`title.${header}` in texts))).toEqual([]);
  });

  test('a word is read as the id that wrote it, and every other text stays as it is', () => {
    const columns = sheets.flatMap((sheet) => sheet.columns.filter(({ words }) => words));
    const ids = Object.keys(wordTexts).map((key) => key.split('.') as [string, string]);
    for (const column of columns)
      for (const [vocabulary, id] of ids.filter(([name]) => name === column.words)) {
        const shown = shownWord(column, id);
        expect(readWord(column, shown), `${vocabulary} ${id}`).toBe(id);
        expect(shown).toBe(word(column.words!, id, column.origin === 'formula' ? 'en' : language));
      }
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...columns), (text, column) => {
        const read = readWord(column, text);
        if (wordId(column.words!, text) === undefined) expect(shownWord(column, read)).toBe(text);
        else expect(readWord(column, shownWord(column, read))).toBe(read);
      }),
      { numRuns: 200 },
    );
  });
});

test('two words of a vocabulary are alike in no language', () => {
  const spelled = new Map<string, string>();
  for (const [key, words] of Object.entries(wordTexts)) {
    const [vocabulary, id] = key.split('.');
    for (const one of [id!, ...languages.map((language: Language) => words[language])]) {
      const name = `${vocabulary} ${one.toLowerCase()}`;
      expect(spelled.get(name) ?? id, name).toBe(id);
      spelled.set(name, id!);
    }
  }
});

test('every status that a custom function answers has an id, and none is left over', () => {
  const answered = new Set(customFunctions.flatMap(({ statuses }) => statuses));
  const ids = Object.keys(wordTexts).filter((key) => key.startsWith('status.'));
  const english = ids.map((key) => wordTexts[key as 'status.ok'].en as string);
  const events = english.filter((one) => /^(Left|Entered) /.test(one));
  expect([...answered].sort()).toEqual(english.filter((one) => !events.includes(one)).sort());
});

test('Amazon’s verified header stands where there is one, else English', () => {
  const sales = localSheet(OWN_SHEETS.find(({ id }) => id === 'sales-traffic')!, 'zh-CN');
  const title = (column: string) => sales.columns.find(({ id }) => id === column)?.header;
  expect([title('childAsin'), title('unitsOrdered'), title('from')]).toEqual([
    '（子）ASIN',
    '已订购商品数量',
    '开始日期',
  ]);
  const settlements = localSheet(OWN_SHEETS.find(({ id }) => id === 'settlements')!, 'zh-CN');
  expect(settlements.columns.find(({ id }) => id === 'orderId')?.header).toBe('order-id');
});
