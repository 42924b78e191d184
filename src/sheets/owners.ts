/** Owners: who looks after what; typed once by the seller. */
import type { SheetSpec } from '../workbook/sheet-spec.ts';
import { columnsOf } from './columns-of.ts';
import { PLACES } from './sellers-choices.ts';

const AREAS = ['account', 'customers', 'ads', 'stock', 'traffic', 'profit', 'ranking', 'data'] as const;

/** A blank area or marketplace means all; the narrower row counts. */
export const ownersSheet: SheetSpec<'owners'> = {
  id: 'owners',
  name: 'Owners',
  tabColor: '#38761d',
  key: ['area', 'marketplace'],
  frozenThrough: 'owner',
  columns: columnsOf('seller', [
    ['area', 'Area', 'text', 120, { choices: AREAS, words: 'area', note: 'note.ownerArea' }],
    ['marketplace', 'Marketplace', 'text', 95, { choices: PLACES, note: 'note.ownerPlace' }],
    ['owner', 'Owner', 'plain', 160],
  ]),
};
