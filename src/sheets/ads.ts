/** Ads: campaigns, their ad groups, targets and terms, wasteful roots and advertised products. */
import type { SheetSpec } from '../workbook/sheet-spec.ts';
import { type ColumnLine, columnsOf } from './columns-of.ts';

const verdict = { words: 'adsVerdict' } as const;

const VERDICTS: readonly ColumnLine[] = [
  ['acosVerdict', 'ACoS verdict', 'text', 105, { ...verdict, note: 'note.acosVerdict' }],
  ['waste', 'Waste', 'text', 95, { ...verdict, note: 'note.adsWaste' }],
  ['clickVerdict', 'Clicks verdict', 'text', 95, { ...verdict, note: 'note.clickVerdict' }],
  ['bidVerdict', 'Bid', 'text', 85, { ...verdict, note: 'note.bidVerdict' }],
  ['harvest', 'To exact', 'text', 85, { ...verdict, note: 'note.harvest' }],
  ['budget', 'Budget verdict', 'text', 90, { ...verdict, note: 'note.budgetVerdict' }],
  ['selling', 'Stock and offer', 'text', 105, { ...verdict, note: 'note.adsSelling' }],
  ['reports', 'Reports', 'text', 85, { ...verdict, note: 'note.adsReports' }],
];

const PLACE: readonly ColumnLine[] = [
  ['atStake', 'At stake a day', 'money', 85, { note: 'note.adsStake' }],
  ['why', 'Why and what to do', 'text', 460, { wrap: true }],
  ['campaign', 'Campaign', 'text', 180],
  ['adGroup', 'Ad group', 'text', 130],
  ['target', 'Target', 'plain', 150],
  ['matchType', 'Match type', 'text', 80],
  ['term', 'Term or root', 'plain', 180],
  ['asin', 'ASIN', 'text', 105],
  ['currency', 'Currency', 'text', 70],
];

const FIGURES: readonly ColumnLine[] = [
  ['spend', 'Spend', 'money', 80],
  ['sales', 'Ad sales', 'money', 80],
  ['acos', 'ACoS', 'ratio', 75, { note: 'note.adsAcos' }],
  ['targetAcos', 'Target ACoS', 'ratio', 70, { note: 'note.adsTarget' }],
  ['clicks', 'Clicks', 'integer', 70],
  ['orders', 'Orders', 'number', 70],
  ['expected', 'Orders due', 'number', 75, { note: 'note.ordersDue' }],
  ['chance', 'Chance', 'ratio', 70, { note: 'note.adsChance' }],
  ['decidableOn', 'Decided by', 'day', 90, { note: 'note.decidable' }],
  ['ctr', 'CTR', 'ratio', 70],
  ['cpc', 'CPC', 'money', 70],
  ['bidNow', 'Bid now', 'money', 75],
  ['bidAt', 'Bid at target', 'money', 80, { note: 'note.bidAt' }],
  ['bidLow', 'Bid at least', 'money', 80, { note: 'note.bidAt' }],
  ['bidHigh', 'Bid at most', 'money', 80, { note: 'note.bidAt' }],
  ['bidNext', 'Next bid', 'money', 75, { note: 'note.bidNext' }],
  ['organicRank', 'Organic rank', 'rank', 80],
  ['sponsoredRank', 'Sponsored rank', 'rank', 80],
  ['window', 'Days judged', 'text', 160],
  ['asOf', 'As of', 'day', 85],
];

export const adsSheet: SheetSpec<'ads'> = {
  id: 'ads',
  name: 'Ads',
  tabColor: '#b45f06',
  tab: 3,
  key: ['marketplace', 'level', 'campaign', 'adGroup', 'target', 'matchType', 'term', 'asin', 'currency'],
  frozenThrough: 'name',
  columns: columnsOf('ours', [
    ['marketplace', 'Marketplace', 'text', 90],
    ['level', 'Level', 'text', 85, { words: 'adsLevel' }],
    ['name', 'Name', 'text', 200, { note: 'note.adsName' }],
    ...VERDICTS,
    ...PLACE,
    ...FIGURES,
  ]),
};
