/** An item of Today: what is wrong with one subject, put together from all findings about it. */
import type { Area, Source, Subject } from '../views/facts.ts';
import type { Reason } from '../views/view.ts';

/** How urgent an item is. */
export type Urgency = 'act' | 'watch';

/** The row that a link leads to. */
export interface FindingPlace {
  /** Id of the sheet. */
  readonly sheet: string;
  readonly column: string;
  readonly key: readonly string[];
}

/** A rule that matched a row of a view. */
export interface Finding extends Reason {
  /** Rule and subject; decisions refer to it. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Urgency;
  readonly area: Area;
  readonly subject: Subject;
  readonly name: string;
  readonly place: FindingPlace;
  readonly sources: readonly Source[];
  readonly causes: readonly string[];
  readonly also: readonly Subject[];
}

/** One line of Today; its findings are at least one, the gravest first. */
export interface TodayItem {
  readonly id: string;
  readonly findings: readonly Finding[];
}
