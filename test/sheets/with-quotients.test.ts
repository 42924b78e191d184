import { expect, test } from 'vitest';
import { withQuotients } from '../../src/sheets/worked-out.ts';
import type { Row } from '../../src/values/cell.ts';

const CPC = [
  { id: 'cpc', header: 'CPC', type: 'money', origin: 'report', width: 90, of: ['spend', 'clicks'] },
  { id: 'clicks', header: 'Clicks', type: 'integer', origin: 'report', width: 90 },
] as const;

test.each([
  ['two figures', { spend: 3, clicks: 4 }, 0.75],
  ['nothing of something', { spend: 0, clicks: 4 }, 0],
  ['something of nothing', { spend: 3, clicks: 0 }, undefined],
  ['a blank', { spend: '', clicks: 4 }, undefined],
  ['no column', { spend: 3 }, undefined],
  ['a column of its own', { spend: 3, clicks: 4, cpc: 0.7 }, 0.7],
  ['a blank one of its own', { spend: 3, clicks: 4, cpc: '' }, 0.75],
] as const)('%s', (_, row: Row, cpc) => {
  expect(withQuotients(row, CPC)).toEqual(cpc === undefined ? row : { ...row, cpc });
});
