/** Keywords: one row for each week, product of ours and keyword, with its rank in search results. */
import { NOT_FOUND } from '../values/not-found.ts';
import { columnsOf, FOLLOWED_WEEKLY } from './columns-of.ts';
import type { DataSheet } from './data-sheet.ts';

export const keywordsSheet: DataSheet<'keywords'> = {
  id: 'keywords',
  name: 'Keywords',
  tabColor: '#0b5394',
  key: ['week', 'marketplace', 'product', 'keyword'],
  frozenThrough: 'keyword',
  lastDay: 'week',
  label: ['keyword'],
  maxAgeRule: 'week',
  columns: [
    ...columnsOf('report', [
      ...FOLLOWED_WEEKLY,
      ['keyword', 'Keyword', 'text', 200],
      ['tier', 'Tier', 'text', 70, { choices: ['main', 'growth', 'watch'], words: 'tier' }],
      ['volume', 'Search volume', 'integer', 80, { atLeast: 0 }],
      ['organicRank', 'Organic rank', 'rank', 80, { choices: [NOT_FOUND], note: 'note.rank' }],
      ['sponsoredRank', 'Sponsored rank', 'rank', 80, { choices: [NOT_FOUND], note: 'note.rank' }],
    ]),
    ...columnsOf('ours', [
      ['page', 'Page', 'rank', 75],
      ['firstRank', 'First rank', 'integer', 65],
      ['bestRank', 'Best rank', 'integer', 65],
      ['lastRank', 'Last rank', 'integer', 65, { note: 'note.lastKnown' }],
      ['rankChange', 'Rank change', 'change', 75, { note: 'note.better' }],
      ['event', 'Event', 'text', 140, { words: 'status' }],
      ['state', 'State', 'text', 220],
      ['filled', 'Filled from', 'text', 160, { note: 'note.filled', record: true }],
    ]),
  ],
  computed: [],
};
