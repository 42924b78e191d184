/** Joins like lines of several of our products into one line that names them. */

import type { Say } from '../i18n/say.ts';
import { cellText } from '../values/cell.ts';
import type { RowOf } from '../workbook/columns.ts';

/** In the order of the first line of each group. */
export function groupLines(lines: readonly RowOf<'week'>[], say: Say): RowOf<'week'>[] {
  const groups = new Map<string, RowOf<'week'>[]>();
  for (const line of lines) {
    const { section, marketplace, before, now, change, trend } = line;
    const key = JSON.stringify([section, marketplace, subjectOf(line), before, now, change, trend]);
    groups.set(key, [...(groups.get(key) || []), line]);
  }
  return [...groups.values()].map((group) => (group.length > 1 ? together(group, say) : group[0]!));
}

function together(group: readonly RowOf<'week'>[], say: Say): RowOf<'week'> {
  const first = group[0]!;
  const products = group.map(({ product }) => product).join(', ');
  return {
    ...first,
    product: say('weekly.products', { count: group.length }),
    subject: subjectOf(first),
    change: [cellText(first.change), products].filter((words) => words !== '').join(' · '),
  };
}

/** A line whose subject is the product itself is not joined with those of other products. */
function subjectOf({ product, subject }: RowOf<'week'>): string {
  return subject === product ? '' : cellText(subject);
}
