/** Trends: the figures of the last eight weeks by marketplace and day, which the charts beside them draw. */
import type { SheetSpec } from '../workbook/sheet-spec.ts';
import { columnsOf } from './columns-of.ts';

/** The Trends sheet; rewritten when a figure changes. */
export const trendsSheet: SheetSpec<'trends'> = {
  id: 'trends',
  name: 'Trends',
  tabColor: '#990000',
  tab: 1,
  key: ['marketplace', 'day'],
  frozenThrough: 'day',
  columns: columnsOf('ours', [
    ['marketplace', 'Marketplace', 'text', 100, { note: 'note.trends' }],
    ['day', 'Day', 'day', 80],
    ['sales', 'Sales', 'money', 80],
    ['adSpend', 'Ad spend', 'money', 75],
    ['acos', 'ACoS', 'ratio', 60],
    ['tacos', 'TACoS', 'ratio', 60],
    ['conversion', 'Conversion', 'ratio', 85, { note: 'note.trendConversion' }],
    ['cover', 'Days of cover', 'integer', 100, { note: 'note.trendCover' }],
    ['event', 'Event', 'text', 110],
    ['mark', 'Event mark', 'integer', 60, { hidden: true }],
  ]),
};
