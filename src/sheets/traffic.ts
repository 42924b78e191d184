/** Traffic: one row for each ASIN: its sessions, conversion, Featured Offer, listing; and one for each marketplace. */
import type { SheetSpec } from '../workbook/sheet-spec.ts';
import { columnsOf } from './columns-of.ts';

const verdict = { words: 'trafficVerdict', note: 'note.trafficVerdict' } as const;

export const trafficSheet: SheetSpec<'traffic'> = {
  id: 'traffic',
  name: 'Traffic',
  tabColor: '#0b5394',
  tab: 2,
  key: ['marketplace', 'asin'],
  frozenThrough: 'name',
  columns: columnsOf('ours', [
    ['marketplace', 'Marketplace', 'text', 90],
    ['asin', 'ASIN', 'text', 105, { note: 'note.trafficAsin' }],
    ['name', 'Product', 'text', 200],
    ['conversion', 'Conversion verdict', 'text', 110, verdict],
    ['sessions', 'Sessions verdict', 'text', 110, verdict],
    ['orders', 'Orders verdict', 'text', 110, verdict],
    ['featuredOffer', 'Featured Offer verdict', 'text', 110, verdict],
    ['listing', 'Listing verdict', 'text', 110, verdict],
    ['cause', 'Cause', 'text', 100, { words: 'trafficCause', note: 'note.trafficCause' }],
    ['atStake', 'At stake a day', 'money', 85, { note: 'note.trafficStake' }],
    ['currency', 'Currency', 'text', 70],
    ['since', 'Since', 'day', 85],
    ['why', 'Why sales changed', 'text', 360, { note: 'note.trafficWhy', wrap: true }],
    ['sessionsNow', 'Sessions a day now', 'number', 80, { note: 'note.trafficNow' }],
    ['sessionsBefore', 'Sessions a day before', 'number', 80, { note: 'note.trafficBefore' }],
    ['conversionNow', 'Conversion now', 'ratio', 85, { note: 'note.trafficConversion' }],
    ['conversionBefore', 'Conversion before', 'ratio', 85, { note: 'note.trafficConversion' }],
    ['ordersNow', 'Orders counted', 'number', 80, { note: 'note.trafficOrders' }],
    ['ordersExpected', 'Orders expected', 'number', 80, { note: 'note.trafficOrders' }],
    ['featuredOfferNow', 'Featured Offer now', 'ratio', 85],
    ['featuredOfferBefore', 'Featured Offer before', 'ratio', 85],
    ['priceNow', 'Price now', 'money', 80],
    ['priceBefore', 'Price before', 'money', 80],
    ['listingStatus', 'Listing status', 'text', 90],
    ['salesChange', 'Sales change a day', 'money', 85, { note: 'note.trafficBridge' }],
    ['byTraffic', 'Change by traffic', 'money', 85, { note: 'note.trafficBridge' }],
    ['byConversion', 'Change by conversion', 'money', 85, { note: 'note.trafficBridge' }],
    ['byPrice', 'Change by price', 'money', 85, { note: 'note.trafficBridge' }],
    ['window', 'Days judged', 'text', 160],
    ['baseline', 'Compared with', 'text', 160],
    ['asOf', 'As of', 'day', 85],
  ]),
};
