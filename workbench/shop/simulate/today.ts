/** The Today list as the add-on's JSON has it, as far as it is scored. */

/** What an item is about. */
interface ItemSubject {
  readonly sku?: string;
  readonly asin?: string;
  readonly parentAsin?: string;
  readonly campaign?: string;
  readonly term?: string;
  readonly root?: string;
  readonly keyword?: string;
  readonly report?: string;
}

/** One line of Today. */
export interface TodayItem {
  readonly id: string;
  readonly rule: string;
  readonly severity: 'act' | 'watch';
  readonly area: string;
  /** Every finding that is folded into it, the gravest first. */
  readonly findings: readonly { readonly area: string; readonly severity: 'act' | 'watch' }[];
  /** Their rules, in the same order. */
  readonly causes: readonly string[];
  readonly marketplace: string;
  readonly subject: ItemSubject;
  /** Subjects that were folded in because they share the cause. */
  readonly also: readonly ItemSubject[];
}

/** What Today says on a morning. */
export interface TodayMorning {
  readonly day: string;
  readonly items: readonly TodayItem[];
}
