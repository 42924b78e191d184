/** One formula for a whole column: open ranges, blank rows in between, cells that hold an error. */
import { afterEach, describe, expect, test } from 'vitest';
import type { CustomFunction, Example } from '../../src/functions/call/custom-function.ts';
import { customFunctions } from '../../src/functions/catalog.ts';
import { PLACES } from '../commands/daybook-host.ts';
import { type Content, FormulaBench } from './formula-bench.ts';
import { promised } from './promised.ts';

/** Splits the arguments of a formula at `;` outside quotes, braces and parentheses. */
function argumentsOf(formula: string): string[] {
  const inside = formula.slice(formula.indexOf('(') + 1, -1);
  const parts = [''];
  let depth = 0;
  let isQuoted = false;
  for (const char of inside) {
    if (char === '"') isQuoted = !isQuoted;
    if (!isQuoted) depth += '({'.includes(char) ? 1 : ')}'.includes(char) ? -1 : 0;
    if (char === ';' && depth === 0 && !isQuoted) parts.push('');
    else parts[parts.length - 1] += char;
  }
  return parts.map((part) => part.trim());
}

/** Functions that take a range as readily as a single value, each with an example of single values. */
const columnwise = customFunctions.flatMap((one) => {
  const example = one.examples.find(({ given, answer, formula }) => !given && answer !== '' && !formula.includes('{'));
  return example && one.parameters.some(({ kind }) => kind === 'each') ? [[one.name, one, example] as const] : [];
});

/** `=F(A2:A; B2:B; 30)`: every argument that may be a range is an open one over cells that hold the example's value. */
function overOpenRanges(bench: FormulaBench, one: CustomFunction, { formula }: Example, broken?: Content): string {
  const typed = argumentsOf(formula);
  let isBroken = broken === undefined;
  const args = typed.map((arg, i) => {
    if (one.parameters[i]!.kind !== 'each' || arg === '') return arg;
    const letter = 'ABCDEFGHIJKL'[i]!;
    const middle = isBroken ? '' : broken!;
    isBroken = true;
    const cell = `=${arg}`;
    bench.put(`${letter}2`, [[cell], [broken !== undefined && middle === '' ? cell : middle], [cell]]);
    return `${letter}2:${letter}`;
  });
  return `=${one.name}(${args.join('; ')})`;
}

describe.each(PLACES)('$locale in $timeZone', (place) => {
  const bench = new FormulaBench(place, place.timeZone === 'Asia/Tokyo' ? 'America/New_York' : 'Asia/Tokyo');
  afterEach(() => bench.clear());

  test.each(columnwise)('%s over open ranges answers row by row', (_, one, example) => {
    const [row] = promised(example) as [unknown[]];
    const blank = row.map(() => '');
    expect(bench.answerTo(overOpenRanges(bench, one, example))).toEqual([row, blank, row]);
  });
});

describe('an error cell', () => {
  const bench = new FormulaBench(PLACES[0]!);
  afterEach(() => bench.clear());

  test.each(columnwise)('spoils its own row of %s alone', (_, one, example) => {
    const [row] = promised(example) as [unknown[]];
    const [first, middle, last] = bench.answerTo(overOpenRanges(bench, one, example, '=NA()'));
    expect([first, last]).toEqual([row, row]);
    expect(middle![0]).toMatch(/^⚠ .*#N\/A/);
  });

  test.each(columnwise)('as a single value makes %s say so', (name, one, example) => {
    bench.put('A2', [['=1/0']]);
    const [, ...rest] = argumentsOf(example.formula);
    const [[shown]] = bench.answerTo(`=${one.name}(${['A2', ...rest].join('; ')})`) as [[string]];
    expect(shown).toMatch(new RegExp(`^#ERROR! .*${name}: .*#DIV/0!`));
  });
});
