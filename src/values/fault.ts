/** Why a cell could not be read: a code, for which every language has a sentence. */

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

/** A refusal in place of a value. */
export class Fault {
  constructor(readonly code: FaultCode) {}
}
