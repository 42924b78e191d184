/** Folds findings into items: one cause, one line, and one line for a product. */
import { groupedBy } from '../values/grouped-by.ts';
import type { Finding, TodayItem } from './item.ts';
import { weight } from './rank.ts';
import { thingText } from './subject.ts';

/** Every finding is in exactly one item. */
export function folded(findings: readonly Finding[]): TodayItem[] {
  const things = groupedBy(findings, thingOf);
  return [...things].map(([id, all]) => ({ id, findings: [...all].sort((a, b) => gravity(a, b, all)) }));
}

/** Of a whole marketplace each area is a thing of its own. */
function thingOf({ subject, area }: Finding): string {
  const thing = thingText(subject);
  return thing === subject.marketplace ? `${thing} ${area}` : thing;
}

function gravity(a: Finding, b: Finding, all: readonly Finding[]): number {
  return (
    Number(b.pinned === true) - Number(a.pinned === true) ||
    rank(a) - rank(b) ||
    Number(isCaused(a, all)) - Number(isCaused(b, all)) ||
    weight(b.stake) - weight(a.stake) ||
    (a.id < b.id ? -1 : 1)
  );
}

function rank({ severity, waitsUntil }: Finding): number {
  return (waitsUntil === undefined ? 0 : 2) + (severity === 'act' ? 0 : 1);
}

/** True if another finding about the same thing causes it: by column of its row, or by sheet and column. */
function isCaused({ place }: Finding, all: readonly Finding[]): boolean {
  const isSameRow = (other: Finding) =>
    other.place.sheet === place.sheet && other.place.key.join() === place.key.join();
  return all.some(
    (other) =>
      other.causes.includes(`${place.sheet}.${place.column}`) ||
      (isSameRow(other) && other.causes.includes(place.column)),
  );
}
