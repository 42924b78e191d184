import { expect, test } from 'vitest';
import { EnumValue } from '../../../workbench/google/enum-value.ts';
import { describeArguments, matchesSignature } from '../../../workbench/google/match-signature.ts';

const range = { class: 'Range' };
const classNameOf = (value: object) => (value as { class?: string }).class;

test.each<[string[], unknown[], boolean]>([
  [[], [], true],
  [[], [1], false],
  [['string'], [], false],
  [['string'], ['a'], true],
  [['string'], [1], false],
  [['string'], [null], false],
  [['string|null'], [null], true],
  [['Integer'], [1], true],
  [['Integer'], ['1'], false],
  [['Integer'], [Number.NaN], false],
  [['number'], [1.5], true],
  [['boolean'], [0], false],
  [['boolean'], [false], true],
  [['any'], [undefined], true],
  [['any[][]'], [[[1], ['a']]], true],
  [['any[][]'], [[1, 2]], false],
  [['any[][]'], ['a'], false],
  [['Array<Array<string|null>>'], [[['a', null]]], true],
  [['Array<Array<string|null>>'], [[['a', 1]]], false],
  [['Date'], [new Date(0)], true],
  [['Date'], ['2026-01-01'], false],
  [['Object'], [{}], true],
  [['Object'], [null], false],
  [['"left"|"right"|null'], ['left'], true],
  [['"left"|"right"|null'], [null], true],
  [['"left"|"right"|null'], [1], false],
  [['Range'], [range], true],
  [['Sheet'], [range], false],
  [['Range[]'], [[range]], true],
  [['Range'], ['A1'], false],
  [['BooleanCriteria'], [new EnumValue('BooleanCriteria', 'CELL_EMPTY')], true],
  [['BooleanCriteria'], [new EnumValue('WrapStrategy', 'WRAP')], false],
  [['BooleanCriteria'], ['CELL_EMPTY'], false],
  [['string', 'number?'], ['a'], true],
  [['string', 'number?'], ['a', 1], true],
  [['string', 'number?'], ['a', 'b'], false],
  [['string', '...any[]'], ['a'], true],
  [['string', '...any[]'], ['a', 1, 2], true],
  [['string', '...any[]'], [1], false],
])('%j takes %j: %s', (types, args, fits) => {
  expect(matchesSignature(types, args, classNameOf)).toBe(fits);
});

test('arguments are named as Google names them', () => {
  const args = [
    'a',
    1,
    true,
    null,
    undefined,
    [1],
    [],
    [['a']],
    new Date(0),
    range,
    {},
    new EnumValue('WrapStrategy', 'WRAP'),
  ];
  expect(describeArguments(args, classNameOf)).toBe(
    'String,number,Boolean,null,null,number[],Array,String[][],Date,Range,(class),WrapStrategy',
  );
});
