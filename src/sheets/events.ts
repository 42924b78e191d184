/** Events: changes of demand, such as a sale, or of supply, such as a holiday of factories; typed by the seller. */
import type { SheetSpec } from '../workbook/sheet-spec.ts';
import { columnsOf } from './columns-of.ts';
import { EVENT_KINDS, PLACES } from './sellers-choices.ts';

export const eventsSheet: SheetSpec<'events'> = {
  id: 'events',
  name: 'Events',
  tabColor: '#38761d',
  key: ['event', 'marketplace', 'sku', 'from'],
  frozenThrough: 'event',
  columns: [
    ...columnsOf('seller', [
      ['kind', 'Kind', 'text', 80, { choices: EVENT_KINDS, words: 'eventKind', note: 'note.eventKind' }],
      ['event', 'Event', 'text', 180],
    ]),
    ...columnsOf('ours', [['state', 'State', 'text', 260, { note: 'note.typedState', wrap: true }]]),
    ...columnsOf('seller', [
      ['marketplace', 'Marketplace', 'text', 95, { choices: PLACES, note: 'note.eventPlace' }],
      ['sku', 'SKU', 'plain', 165, { note: 'note.eventSku' }],
      ['from', 'From', 'day', 90],
      ['to', 'To', 'day', 90],
      ['factor', 'Sales × (demand)', 'number', 85, { atLeast: 0, note: 'note.eventFactor' }],
      ['extraDays', 'Extra days (supply)', 'integer', 85, { atLeast: 0, note: 'note.eventDays' }],
      ['note', 'Note', 'text', 240],
    ]),
  ],
};
