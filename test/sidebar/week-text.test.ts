/** The week as text for a chat group. */
import { expect, test } from 'vitest';
import { weekText } from '../../sidebar/words/week-text.ts';

const line = (section: string, cells: object) => ({
  ...{ section, marketplace: 'US', product: 'B0OWN00001', subject: '', before: '', now: '', change: '', trend: '' },
  ...cells,
});

test('a line a finding, under the name of its section; a price that is held is no news', () => {
  const lines = [
    line('Week', { marketplace: '', product: '', subject: '2026-W47 (11-16 – 11-22)', now: 1 }),
    line('Up', { subject: 'yoga mat', before: 31, now: 12, change: '+19', trend: '31 12' }),
    line('Up', { subject: 'gym mat', before: 9, now: 8, change: '+1' }),
    line('Price', { subject: 'B0OWN00001', before: 20, now: 'Hold', change: 'Missing: Target margin' }),
    line('Price', { subject: 'B0OWN00001', before: 20, now: 'Raise 2 %', change: 'Cover 20 < Lead time 30' }),
    line('Gap', { marketplace: '', product: '', subject: '2026-W46' }),
  ];
  expect(weekText(lines, (section) => section.toUpperCase())).toBe(
    [
      'WEEK 2026-W47 (11-16 – 11-22)',
      '',
      '【UP】',
      '• US B0OWN00001 yoga mat: 31 → 12 (+19) 31 12',
      '• US B0OWN00001 gym mat: 9 → 8 (+1)',
      '',
      '【PRICE】',
      '• US B0OWN00001: 20 → Raise 2 % (Cover 20 < Lead time 30)',
      '',
      '【GAP】',
      '• 2026-W46',
    ].join('\n'),
  );
});

test('what has no course says the rest in words', () => {
  const proposed = line('Proposed', { product: '', subject: 'cork mat', change: '0 purchases, 31 ad orders' });
  expect(weekText([proposed], (section) => section)).toContain('• US cork mat: 0 purchases, 31 ad orders');
});
