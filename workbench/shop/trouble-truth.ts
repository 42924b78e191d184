/** A line of truth.json: what was wrong, or only looked like it, and when it could be known. */
import type { Basis, Subject } from './troubles/trouble.ts';
import type { Day } from './world/calendar.ts';

/** A trouble, or what only looks like one. */
export interface TroubleTruth {
  readonly kind: string;
  readonly basis: Basis;
  /** Areas of Today that tell of it; of what is harmless, those that may not. */
  readonly areas: readonly string[];
  /** The only rules that tell of it, and all that it explains; without them it explains whatever its subject suffers. */
  readonly rules?: readonly string[];
  readonly marketplace: string;
  readonly subject: Subject;
  /** Campaigns of the product, which suffer with it. */
  readonly advertisedBy?: readonly string[];
  readonly from: Day;
  /** Null: to the end. */
  readonly to: Day | null;
  readonly cause: string;
  readonly before: number | null;
  readonly after: number | null;
  /** The morning on which the workbook holds enough to know it; null: not within the shop's days. */
  readonly evidentOn: Day | null;
}
