/** An item of Today: what is wrong with one subject, put together from all findings about it. */
import type { Said } from '../views/said.ts';
import type { Area, Source, Stake, Subject } from '../views/view.ts';

/** How urgent an item is. */
export type Urgency = 'act' | 'watch';

/** A rule that matched a row of a view; decisions hang on its id, which is rule and subject. */
export interface Finding {
  readonly id: string;
  readonly rule: string;
  readonly severity: Urgency;
  readonly area: Area;
  readonly subject: Subject;
  readonly name: string;
  readonly what: Said;
  readonly why: readonly Said[];
  readonly next: Said;
  readonly since?: string;
  readonly stake?: Stake;
  readonly waitsUntil?: string;
  readonly pinned?: true;
  /** Id of the sheet, and the row's key there, so that a link can lead to it. */
  readonly place: { readonly sheet: string; readonly column: string; readonly key: readonly string[] };
  readonly sources: readonly Source[];
  /** Columns of its row whose verdicts it causes. */
  readonly causes: readonly string[];
}

/** One line of Today: the gravest finding first. */
export interface TodayItem {
  readonly id: string;
  readonly findings: readonly [Finding, ...Finding[]];
  /** Subjects folded in because they share the cause. */
  readonly also: readonly Subject[];
}
