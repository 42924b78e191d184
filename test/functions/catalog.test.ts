/** The catalog is complete, and its names are free. */
import { describe, expect, test } from 'vitest';
import { callFunction } from '../../src/functions/call/call-function.ts';
import { customFunctions, functionNamed } from '../../src/functions/catalog.ts';
import { defaultText } from '../../src/functions/help/parameter-words.ts';
import { signatureOf } from '../../src/functions/help/signature.ts';
import { languages } from '../../src/i18n/language.ts';
import { sheetsBuiltins } from './sheets-builtins.ts';

/**
 * The contract: `*` marks what takes a range for many answers, `…` what takes a range for one, brackets what may be
 * left out.
 */
const SIGNATURES = `
DAYS_OF_COVER(available*, unitsSold*, [days=30], [inbound*=0])
WEIGHTED_VELOCITY(units7*, units30*, units90*, [inStock7*=7], [inStock30*=30], [inStock90*=90], [weight7=0.5], [weight30=0.3], [weight90=0.2])
STOCKOUT_DATE(available*, unitsPerDay*, asOf*, [inbound*=0])
STOCK_GAP_DAYS(available*, unitsPerDay*, daysToArrival*)
REORDER_POINT(unitsPerDay*, leadTimeDays*, [safetyDays*=14])
REORDER_QTY(available*, inbound*, unitsPerDay*, leadTimeDays*, [coverDays*=60], [safetyDays*=14], [casePack*=1])
ORDER_BY_DATE(available*, inbound*, unitsPerDay*, leadTimeDays*, asOf*, [safetyDays*=14])
STOCK_STATUS(daysOfCover*, leadTimeDays*, [safetyDays*=14], [warningDays=14], [overstockDays=180])
DAYS_INVENTORY_ON_HAND(averageUnits*, unitsSold*, [days=30])
SELL_THROUGH(unitsShipped90*, averageUnits*)
LOW_INVENTORY_FEE_RISK(supply30*, supply90*, [limitDays=28], [exempt*=FALSE])
CLICKS_NEEDED(conversionRate*, [confidence=90%], [orders*=0])
ACOS_STATUS(spend*, sales*, [target*=25%], [clicks*], [orders*], [conversionRate*=10%])
TACOS(spend*, totalSales*)
ROAS(sales*, spend*)
BREAK_EVEN_ACOS(price*, productCost*, amazonFees*, [otherCosts*=0], [vatRate*=0%])
BID_FOR_TARGET(clicks*, sales*, targetAcos*, [currentBid*], [maxStep=20%], [minClicks=10], [decimals=2])
SEARCH_TERM_VERDICT(clicks*, orders*, spend*, sales*, targetAcos*, [conversionRate*=10%], [minOrders=2], [maxCostPerOrder*])
CTR_STATUS(impressions*, clicks*, [minCtr=0.3%], [minImpressions=3000])
CPC_STATUS(spend*, clicks*, budgetCpc*, [tolerance=50%])
CONVERSION_CHANGE(sessions*, units*, baseSessions*, baseUnits*)
CONVERSION_STATUS(sessions*, units*, baseSessions*, baseUnits*, [drop=15%], [minSessions=100])
SALES_BRIDGE(sessions*, units*, sales*, baseSessions*, baseUnits*, baseSales*)
ORGANIC_SHARE(sessions*, adClicks*)
GROSS_MARGIN(sales*, costs*)
GOAL_SPLIT(annual, [parts=12], [weights…])
PACE_STATUS(actual*, target*, elapsed*)
HEALTH_STATUS(metric*, value*, [limit*])
HOURS_LEFT(receivedAt*, asOf*, [limitHours=24])
REVIEW_REQUEST_STATUS(deliveredOn*, asOf*)
RANK_PAGE(rank*, [perPage=48])
KEYWORD_COVERAGE(ranks…, [volumes…], [pages=3], [perPage=48], [minChecked=80%])
BSR_TREND(ranks…)
`;

const MARKS = { each: '*', row: '…', range: '…', single: '' };

test('names, arguments, their order, ranges and defaults are those of the contract', () => {
  const signatures = customFunctions.map(({ name, parameters }) => {
    const shown = parameters.map((parameter) => {
      const preset = defaultText(parameter);
      const text = `${parameter.name}${MARKS[parameter.kind]}${preset === '' ? '' : `=${preset}`}`;
      return parameter.optional ? `[${text}]` : text;
    });
    return `${name}(${shown.join(', ')})`;
  });
  expect(signatures).toEqual(SIGNATURES.trim().split('\n'));
});

test('Google Sheets has over 500 functions of its own', () => {
  expect(new Set(sheetsBuiltins).size).toBe(sheetsBuiltins.length);
  expect(sheetsBuiltins.length).toBeGreaterThan(500);
});

describe.each(customFunctions.map((one) => [one.name, one] as const))('%s', (name, customFunction) => {
  test('has a name of its own that a formula can hold', () => {
    expect(name).toMatch(/^[A-Z][A-Z0-9_]*[A-Z0-9]$/);
    expect(sheetsBuiltins).not.toContain(name);
    expect(customFunctions.filter((other) => other.name === name)).toEqual([customFunction]);
    expect(functionNamed(name)).toBe(customFunction);
  });

  test('says everything in every language, in one line each and without HTML', () => {
    const { summary, purpose, rule, parameters } = customFunction;
    for (const text of [summary, purpose, rule, ...parameters.map(({ help }) => help)]) {
      for (const language of languages) expect(text[language]).toMatch(/^(?:(?!<\/?[a-z])[^\n]){2,}[.。]$/u);
      expect(new Set(Object.values(text)).size).toBe(languages.length);
    }
    expect(customFunction.source).not.toBe('');
  });

  test('has examples, among them one for each of its status words', () => {
    expect(customFunction.examples.length).toBeGreaterThanOrEqual(2);
    const answers = JSON.stringify(customFunction.examples.map(({ answer }) => answer));
    for (const word of customFunction.statuses) expect(answers).toContain(`"${word}"`);
  });

  test('names its arguments by distinct words', () => {
    const names = customFunction.parameters.map((parameter) => parameter.name);
    expect(new Set(names).size).toBe(names.length);
    for (const parameter of names) expect(parameter).toMatch(/^[a-z][A-Za-z0-9]*$/);
  });

  test('has its required arguments before the optional ones', () => {
    const flags = customFunction.parameters.map(({ optional }) => optional);
    expect(flags).toEqual([...flags].sort());
  });

  test('answers blank where its required arguments are blank cells, and names the one that a formula ends before', () => {
    const required = customFunction.parameters.filter(({ optional }) => !optional);
    const blanks = required.map(() => '');
    expect(callFunction(customFunction, blanks)).toBe('');
    required.forEach((parameter, i) => {
      expect(() => callFunction(customFunction, blanks.slice(0, i))).toThrow(`${name}: ${parameter.name} is missing`);
    });
  });
});

test('an unknown name is our own mistake', () => {
  expect(() => functionNamed('NO_SUCH')).toThrow('There is no custom function NO_SUCH.');
});

test('a signature with either separator', () => {
  const acosStatus = functionNamed('ACOS_STATUS');
  expect(signatureOf(acosStatus)).toBe('=ACOS_STATUS(spend; sales; [target]; [clicks]; [orders]; [conversionRate])');
  expect(signatureOf(functionNamed('DAYS_OF_COVER'), ',')).toBe(
    '=DAYS_OF_COVER(available, unitsSold, [days], [inbound])',
  );
});
