/** Subjects as text: the same text, the same subject. */
import type { Subject } from '../views/facts.ts';

const NAMES = [
  'marketplace',
  'parentAsin',
  'asin',
  'sku',
  'campaign',
  'adGroup',
  'root',
  'term',
  'keyword',
  'orderId',
  'report',
] as const;

/** What an item may be about that is no product. */
const OF_THEIR_OWN = ['orderId', 'report', 'keyword', 'root', 'term', 'adGroup', 'campaign'] as const;

/** All names of a subject. */
export function subjectText(subject: Subject): string {
  return NAMES.flatMap((name) => (subject[name] === undefined ? [] : [`${name}=${subject[name]}`])).join(' ');
}

/** What one item is about: a product in a marketplace, whatever its SKUs; else the subject alone. */
export function thingText(subject: Subject): string {
  if (OF_THEIR_OWN.some((name) => subject[name] !== undefined)) return subjectText(subject);
  const { marketplace, asin, sku, parentAsin } = subject;
  return [marketplace, asin ?? sku ?? parentAsin ?? ''].join(' ').trim();
}
