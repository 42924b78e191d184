/** The ranking functions at each of their boundaries, on both sides. */
import { expect, test } from 'vitest';
import { call, column } from './call.ts';
import { table } from './table.ts';

table('RANK_PAGE', [
  [[1], 1],
  [[48], 1],
  [[49], 2],
  [[96], 2],
  [[97], 3],
  [['97'], 3],
  [[16, 16], 1],
  [[17, 16], 2],
  [[1, 0.1], 10],
  [['Not found'], 'Not found'],
  [['NOT FOUND'], 'NOT FOUND'],
  [['>300'], '>300'],
  [['> 300'], '> 300'],
  [['＞300'], '＞300'],
  [['NO'], 'NO'],
  [['no'], 'no'],
  [['未进前6页'], '未进前6页'],
  [['未进前 10 页'], '未进前 10 页'],
  [[''], ''],
]);

test.each([0, 0.5, -1, '0', 'none', 'nope', 'not found today', '>', '300>', '未进前页', 'x', true])(
  'RANK_PAGE refuses %s',
  (rank) => {
    expect(() => call('RANK_PAGE', rank)).toThrow(
      /^RANK_PAGE: rank must be a rank of 1 or more, or Not found, NO, >N, 未进前N页, but got /,
    );
  },
);

test('RANK_PAGE refuses pages without results', () => {
  expect(() => call('RANK_PAGE', 1, 0)).toThrow('RANK_PAGE: perPage must be a number above 0, but got 0.');
});

table('KEYWORD_COVERAGE', [
  [[column(1, 144, 145, 200)], 0.5],
  [[[[1, 144, 145, 200]]], 0.5],
  [[column(1, 144, 145, 200), '', 4], 0.75],
  [[column(1, 144, 145, 200), '', 3, 50], 0.75],
  [[column(1, 48, 49), '', 1], 2 / 3],
  [[column(1, 48, 49), '', 1.5], 2 / 3],
  [[column(1, 'Not found', '>300', 'NO', '未进前6页')], 0.2],
  [[5], 1],
  [['NO'], 0],
  [[''], ''],
  [[column('', '')], ''],
  [[column('', ''), column(5, 5)], ''],
  // Checked: at least minChecked of the keywords.
  [[column(1, 2, 3, 4, '', 'NO')], 0.8],
  [[column(1, 2, 3, '', 'NO')], 0.75],
  [[column(1, 2, '', 'NO')], 'Not enough data'],
  [[column(1, 2, 3, 4, '', '', '')], 1],
  [[column(1, 2, '', 'NO'), '', '', '', 0.75], 2 / 3],
  [[column(1, 2, '', 'NO'), '', '', '', 0.76], 'Not enough data'],
  [[column('', '', 'NO', 1), '', '', '', 0], 0.5],
  // Volumes.
  [[column(1, 500), column(300, 100)], 0.75],
  [[column(1, 500), column('', 100)], 0],
  [[column(1, 500), column(0, 0)], ''],
  [[column(1, 500), column('', '')], 0.5],
  // At the end, a keyword with a volume was not checked; without one it is no keyword.
  [[column(1, 500, '', ''), column(300, 100, '', '')], 0.75],
  [[column(1, 500, '', ''), column(300, 100, 50, '')], 'Not enough data'],
  [[column(1, 2, 3, 500, ''), column(100, 100, 100, 100, 50)], 0.75],
]);

test('KEYWORD_COVERAGE: ranks and volumes of different shape throw', () => {
  expect(() => call('KEYWORD_COVERAGE', column(1, 2), column(1, 2, 3))).toThrow(
    'KEYWORD_COVERAGE: ranges of one call must have the same shape, but ranks is 2 rows × 1 column and volumes is 3 rows × 1 column.',
  );
  expect(() => call('KEYWORD_COVERAGE', column(1, 2), [[1, 2]])).toThrow('volumes is 1 row × 2 columns');
});

test('KEYWORD_COVERAGE refuses a share above 100%', () => {
  expect(() => call('KEYWORD_COVERAGE', 1, '', 3, 48, 80)).toThrow(
    'KEYWORD_COVERAGE: minChecked must be a ratio from 0 to 1',
  );
  expect(() => call('KEYWORD_COVERAGE', 1, '', 0)).toThrow('KEYWORD_COVERAGE: pages must be a number above 0');
});

table('BSR_TREND', [
  [[[[1000, 750]]], [['Improving']]],
  [[[[1000, 751]]], [['Stable']]],
  [[[[1000, 1249]]], [['Stable']]],
  [[[[1000, 1250]]], [['Worsening']]],
  [[[[1000, 1000]]], [['Stable']]],
  // The median of the four before the last: 5000 and the blanks have no say.
  [[[[5000, 100, 200, '', 300, 400, 187]]], [['Improving']]],
  [[[[5000, 100, 200, '', 300, 400, 188]]], [['Stable']]],
  [[[[100, 300, 200, 150]]], [['Improving']]],
  [[[[100, 300, 200, 151]]], [['Stable']]],
  [[[['', '', 400, 300]]], [['Improving']]],
  [[[['', '', '', 300]]], [['Not enough data']]],
  [[[[400, 300, '']]], [['Not enough data']]],
  [[[[300]]], [['Not enough data']]],
  [[300], 'Not enough data'],
  [[''], ''],
  [
    [
      [
        [1000, 750],
        ['', ''],
        [1000, 2000],
        ['', ''],
      ],
    ],
    column('Improving', '', 'Worsening'),
  ],
  [[[['', '']]], [['']]],
]);
