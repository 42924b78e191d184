/** What several shops come to in one table. */
import { expect, test } from 'vitest';
import type { Score } from '../../../../workbench/shop/simulate/score.ts';
import { MAIN, OTHERS, sumOfTallies, tallyOf } from '../../../../workbench/shop/simulate/tally.ts';
import { foundWords, tallyHeader, tallyLine } from '../../../../workbench/shop/simulate/words.ts';

const found = (basis: string, area: string, delay: number | null, left = 30) =>
  ({ trouble: { basis, areas: [area] }, shownOn: null, delay, left }) as unknown as Score['findings'][number];

const SCORE: Score = {
  findings: [
    ...[found('fact', 'stock', 0), found('fact', 'data', -2), found('fact', 'stock', 1), found('fact', 'ads', null)],
    ...[found('forecast', 'stock', 2), found('forecast', 'stock', 3)],
    ...[found('statistics', 'traffic', 2), found('statistics', 'traffic', 7), found('statistics', 'traffic', null)],
  ],
  recall: { within2: 0, within7: 0 },
  falseActs: [],
  falseWatches: [],
  productMonths: 100,
  lookAlikes: [],
};

test('each kind of trouble by its own measure; those of other areas are told apart', () => {
  const tally = tallyOf(SCORE, 1, MAIN);
  expect(foundWords(tallyOf(SCORE, 1, OTHERS))).toBe('facts same day 0/1 0 %, counted in 2 d 0/0, in 7 d 0/0');
  expect(tally).toMatchObject({ facts: [2, 3], forecasts: [1, 2], countedIn2: [1, 3], countedIn7: [2, 3], faults: 1 });
  expect(sumOfTallies([tally, tally])).toMatchObject({ facts: [4, 6], productMonths: 200, faults: 2 });
  const [header, line] = [tallyHeader(), tallyLine('all', { ...sumOfTallies([tally, tally]), falseActs: 3 })];
  expect(header).toMatch(/^seed +facts same day +forecasts -7\.\.\+2 d +counted in 2 d +in 7 d +false act +watched/);
  expect(line).toMatch(/^all +4\/6 67 % +2\/4 50 % +2\/6 33 % +4\/6 67 % +3 0\.015 +0 0\.000 +0 +2$/);
  expect(line.indexOf('3 0.015')).toBe(header.indexOf('false act'));
});

test('what could still have been shown in time when the days ended is neither found nor missed', () => {
  const findings = [found('statistics', 'traffic', null, 5), found('statistics', 'traffic', 6, 8)];
  expect(tallyOf({ ...SCORE, findings }, 0, MAIN)).toMatchObject({ countedIn2: [0, 2], countedIn7: [1, 1] });
});
