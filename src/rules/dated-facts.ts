/** The dated facts among the rules of a new workbook. */
import type { DatedFact } from './calendar.ts';
import { seedRules } from './seed-rules.ts';

/** All dated facts. */
export function datedFacts(): readonly DatedFact[] {
  return seedRules().filter((rule): rule is DatedFact => 'about' in rule);
}
