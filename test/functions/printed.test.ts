/** What is printed from the catalog: the declarations for Sheets and the documentation. */
import { describe, expect, test } from 'vitest';
import { customFunctions, functionNamed } from '../../src/functions/catalog.ts';
import { functionsPage } from '../../src/functions/help/docs.ts';
import { declarationOf } from '../../src/functions/help/jsdoc.ts';

describe.each(customFunctions.map((one) => [one.name, one] as const))(
  'the declaration of %s',
  (name, customFunction) => {
    const declaration = declarationOf(customFunction);
    const [block, code] = declaration.split('\n */\n') as [string, string];
    const names = customFunction.parameters.map((parameter) => parameter.name);

    test('is a block of single-line descriptions with one @param for each parameter', () => {
      const lines = block.split('\n');
      expect(lines[0]).toBe('/**');
      for (const line of lines.slice(1)) expect(line).toMatch(/^ \*( .*[^ ])?$/);
      expect(block.replace(/ \{[^}]+\}/g, '')).not.toContain('<');
      expect(block.match(/@param \{[^}]+\} (\w+)/g)!.map((tag) => tag.split(' ').pop())).toEqual(names);
      expect(lines[lines.length - 1]).toBe(' * @customfunction');
      expect(block.match(/@return/g)).toHaveLength(1);
    });

    test('says Optional. of what may be left out, and only of that', () => {
      for (const { name: parameter, optional } of customFunction.parameters) {
        const line = block.split('\n').find((candidate) => candidate.includes(`} ${parameter} `))!;
        expect(line.includes(`} ${parameter} Optional. `)).toBe(optional);
      }
    });

    test('declares the function and hands its arguments on', () => {
      const called: unknown[] = [];
      const host = { call: (...args: unknown[]) => called.push(...args) };
      const values = names.map((_, index) => index);
      new Function('SellerDaybook', 'values', `${declaration}\nreturn ${name}(...values);`)(host, values);
      expect(called).toEqual([name, values]);
      expect(code).toMatch(new RegExp(`^function ${name}\\(${names.join(', ')}\\) \\{ return `));
    });
  },
);

test('one declaration, whole', () => {
  const { rule } = functionNamed('LOW_INVENTORY_FEE_RISK');
  expect(rule.en).toMatch(/^Exempt when exempt is TRUE; .* one below: At risk; otherwise Safe\.$/);
  expect(declarationOf(functionNamed('LOW_INVENTORY_FEE_RISK'), 'Daybook.run')).toBe(`/**
 * Whether Amazon's low-inventory-level fee threatens: it falls due when both days of supply are below the limit.
 *
 * @param {number|number[][]} supply30 Historical days of supply over 30 days. Cell or range.
 * @param {number|number[][]} supply90 Historical days of supply over 90 days. Cell or range.
 * @param {number} limitDays Optional. Default: 28. Days of supply below which the fee is charged. One value.
 * @param {boolean|boolean[][]} exempt Optional. Default: FALSE. TRUE for a product that is exempt. Cell or range.
 * @return {number|string} ${rule.en}
 * @customfunction
 */
function LOW_INVENTORY_FEE_RISK(supply30, supply90, limitDays, exempt) { return Daybook.run('LOW_INVENTORY_FEE_RISK', [supply30, supply90, limitDays, exempt]); }
`);
  const printed = declarationOf(functionNamed('STOCKOUT_DATE'));
  expect(printed).toContain('@return {Date} ');
  expect(printed).toContain('@param {Date|Date[][]} asOf Date of');
  expect(declarationOf(functionNamed('BSR_TREND'))).toContain('@param {number[][]} ranks A range');
  expect(declarationOf(functionNamed('ACOS_STATUS'))).toContain('} clicks Optional. Clicks behind');
});

describe('docs/functions.md', () => {
  const page = functionsPage(customFunctions);

  test('has a section and a link for each function', () => {
    expect(page.match(/^### \w+$/gm)).toEqual(customFunctions.map(({ name }) => `### ${name}`));
    for (const { name } of customFunctions) expect(page).toContain(`[${name}](#${name.toLowerCase()})`);
  });

  test('shows both separators, arguments, answers, examples and source', () => {
    const section = page.slice(page.indexOf('### CTR_STATUS'), page.indexOf('### CPC_STATUS'));
    expect(section).toContain('`=CTR_STATUS(impressions; clicks; [minCtr]; [minImpressions])`');
    expect(section).toContain('`=CTR_STATUS(impressions, clicks, [minCtr], [minImpressions])`');
    expect(section).toContain('| `clicks` | Clicks. | a number of 0 or more | Cell or range. | required |');
    expect(section).toContain('| One value. | optional, 0.3% |');
    expect(section).toContain('**What for.** To find ads');
    expect(section).toContain('**Answer.** No impressions: ');
    expect(section).toContain(
      'Status words: `Low` (偏低, 低い) · `Not enough data` (数据不足, データ不足) · `No impressions` (',
    );
    expect(section).toContain('| `=CTR_STATUS(10000; 29)` | Low |');
    expect(section).toContain('**Source.** ');
  });

  test('shows given cells, blank answers and blocks', () => {
    expect(page).toContain('| `=ROAS(0; 0)` | *(blank)* |');
    expect(page).toContain('| -400 · -160 · 360 |');
    expect(page).toContain('<br>A2:A5: 120 / *(blank)* / n/a / 45<br>B2:B5:');
    expect(page).toContain(
      '| `currentBid` | The bid as it is now. | an amount of 0 or more | Cell or range. | optional |',
    );
    expect(page.slice(page.indexOf('### TACOS'), page.indexOf('### ROAS'))).not.toContain('Status words');
  });

  test('has no line that breaks a table', () => {
    const rows = page.split('\n').filter((line) => line.startsWith('|'));
    for (const row of rows) expect([4, 7]).toContain(row.split(/(?<!\\)\|/).length);
  });
});
