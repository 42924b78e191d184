import { describe, expect, test } from 'vitest';
import type { Validation } from '../../../workbench/model/sheet-extras.ts';
import { excelRules } from '../../../workbench/xlsx/excel-rules.ts';
import { excelScale, type ScalePoints, sheetsScale } from '../../../workbench/xlsx/excel-scale.ts';
import { excelValidation } from '../../../workbench/xlsx/excel-validation.ts';
import { excelValue } from '../../../workbench/xlsx/excel-value.ts';
import { OriginalsBook } from '../../../workbench/xlsx/originals.ts';

const around = { sheetNames: new Map([['Lists', 'Lists']]), names: new Set<string>(), locale: 'en_US' };

describe('a colour scale', () => {
  const white = { color: '#ffffff', type: 'MIN', value: '' };
  const half = { color: '#888888', type: 'PERCENTILE', value: '50' };
  const black = { color: '#000000', type: 'NUMBER', value: '9' };

  test.each<[string, ScalePoints]>([
    ['two points', { minpoint: white, maxpoint: black }],
    ['three points', { minpoint: white, midpoint: half, maxpoint: { ...black, type: 'MAX', value: '' } }],
  ])('%s are read as they were written', (_, points) => {
    const [{ rules: [rule] = [] } = {}] = excelScale(points, 'A1:A9', 1);
    expect(sheetsScale(rule as never)).toEqual(points);
  });

  test.each<[string, ScalePoints]>([
    ['one point', { minpoint: white }],
    ['a formula', { minpoint: white, maxpoint: { ...black, value: '=A1' } }],
    ['no value', { minpoint: white, maxpoint: { ...black, value: '' } }],
    ['an unknown kind', { minpoint: white, maxpoint: { ...black, type: 'MODE' } }],
    ['no colour', { minpoint: white, maxpoint: { ...black, color: 'black' } }],
  ])('%s cannot be written', (_, points) => {
    expect(excelScale(points, 'A1:A9', 1)).toEqual([]);
  });

  const color = [{ argb: 'FFFFFFFF' }, { argb: 'FF000000' }];
  test.each([
    ['a kind that Sheets does not have', [{ type: 'min' }, { type: 'formula', value: 1 }], color],
    ['a theme colour', [{ type: 'min' }, { type: 'max' }], [color[0], { theme: 1 }]],
    ['one point', [{ type: 'min' }], color],
    ['four points', [{ type: 'min' }, { type: 'max' }, { type: 'max' }, { type: 'max' }], [...color, ...color]],
  ])('%s cannot be read', (_, cfvo, colors) => {
    expect(sheetsScale({ type: 'colorScale', priority: 1, cfvo, color: colors } as never)).toBeNull();
  });
});

function listFormula(options: string[]): unknown {
  const validation: Validation = { type: 'VALUE_IN_LIST', args: options, allowInvalid: false };
  const kept = (list: readonly string[]) => `kept ${list.length}`;
  return excelValidation(validation, 'A1', around, kept, new OriginalsBook())?.formulae[0];
}

describe('a list of choices', () => {
  test.each([
    ['255 signs', ['x'.repeat(127), 'y'.repeat(127)], `"${'x'.repeat(127)},${'y'.repeat(127)}"`],
    ['256 signs', ['x'.repeat(128), 'y'.repeat(127)], 'kept 2'],
    ['a comma', ['a,b'], 'kept 1'],
    ['a quotation mark', ['a', '5"'], 'kept 2'],
    ['a blank at the edge', ['a '], 'kept 1'],
    ['a blank inside', ['a b'], '"a b"'],
  ])('of %s', (_, options, formula) => {
    expect(listFormula(options)).toBe(formula);
  });
});

test.each<[Validation['type'], Validation['args'], unknown]>([
  ['CHECKBOX', [], { type: 'list', formulae: ['"TRUE,FALSE"'] }],
  ['CHECKBOX', ['yes', 'no'], { type: 'list', formulae: ['"yes,no"'] }],
  ['VALUE_IN_RANGE', ["='Lists'!$A$1:$A$9"], { type: 'list', formulae: ["'Lists'!$A$1:$A$9"] }],
  ['VALUE_IN_RANGE', ["='Gone'!$A$1:$A$9"], null],
  ['TEXT_IS_VALID_URL', [], null],
])('the validation %s %j', (type, args, expected) => {
  const written = excelValidation({ type, args, allowInvalid: true }, 'A1', around, () => '', new OriginalsBook());
  if (expected === null) expect(written).toBeNull();
  else expect(written).toMatchObject(expected as object);
});

describe('a conditional format', () => {
  const area = { row: 0, column: 0, rows: 2, columns: 1 };
  const condition = { type: 'CELL_EMPTY', values: [] };
  const rulesFor = (rule: object) =>
    excelRules([{ ranges: [area], condition, format: {}, ...rule }] as never, around, new OriginalsBook());

  test('without a look', () => {
    expect(rulesFor({})).toEqual([
      { ref: 'A1:A2', rules: [{ type: 'expression', priority: 1, formulae: ['LEN(A1)=0'], style: {} }] },
    ]);
  });

  test('with every look', () => {
    const format = {
      background: '#ffffff',
      fontColor: '#000000',
      bold: true,
      italic: true,
      underline: true,
      strikethrough: true,
    };
    expect(rulesFor({ format })[0]?.rules[0]?.style).toEqual({
      font: { color: { argb: 'FF000000' }, bold: true, italic: true, underline: true, strike: true },
      fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFFFFFF' } },
    });
  });

  test('that Excel cannot express is left out', () => {
    expect(rulesFor({ condition: { type: 'CUSTOM_FORMULA', values: ['=OURS(A1)'] } })).toEqual([]);
    expect(rulesFor({ condition: null })).toEqual([]);
    expect(rulesFor({ ranges: [] })).toEqual([]);
  });
});

describe('what the file remembers of a formula', () => {
  const remembered = (formula: string) => {
    const book = new OriginalsBook();
    excelValue({ formula, value: 1, spilled: false, spills: false }, around, book);
    return book.originals;
  };

  test('only one that reads otherwise', () => {
    expect(remembered('=SUM(A1,2)')).toEqual({});
    expect(remembered('=SUM(A1;2)')).toEqual({ 'formula SUM(A1,2)': '=SUM(A1;2)' });
    expect(Object.values(remembered('=OURS(A1)'))).toEqual(['=OURS(A1)']);
  });

  test('nothing of one that is too long to be written', () => {
    expect(remembered(`=OURS(${'1+'.repeat(5000)}1)`)).toEqual({});
  });
});
