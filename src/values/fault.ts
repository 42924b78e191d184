/** Why a cell could not be read: a code that the dictionary has a sentence for. */

/** The code of a fault. */
export type FaultCode =
  | 'ambiguous-date'
  | 'ambiguous-number'
  | 'bare-percent'
  | 'digits-lost'
  | 'error-value'
  | 'formula'
  | 'negative-count'
  | 'not-a-date'
  | 'not-a-number'
  | 'not-a-percent'
  | 'not-an-amount'
  | 'not-an-asin'
  | 'not-whole'
  | 'too-long'
  | 'typed-figure';

/** What a reader of cells returns in place of a value that it cannot read. */
export class Fault {
  constructor(readonly code: FaultCode) {}
}
