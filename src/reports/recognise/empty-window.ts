/** A report without rows. */
export interface EmptyWindow {
  readonly marketplace: string;
  /** ISO days, both included. */
  readonly from: string;
  readonly to: string;
  /** ISO time. */
  readonly importedAt: string;
}
