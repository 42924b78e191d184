/** What is wrong with one cell or one row of a report; all of them come back, good rows are kept. */
import type { Cell } from '../../values/cell.ts';
import type { FaultCode } from '../../values/fault.ts';

export type ProblemCode =
  | FaultCode
  | 'conflict'
  | 'extra-cells'
  | 'missing-key'
  | 'number-made'
  | 'outside-period'
  | 'retyped'
  | 'start-after-end'
  | 'typed-date'
  | 'unknown-ad-product'
  | 'unknown-country'
  | 'zeros-restored';

/** What became of it: the whole row was left out, the cell was left blank, or it was kept as shown. */
export type ProblemEffect = 'row-refused' | 'cell-blank' | 'kept';

export interface Problem {
  /** 1-based row of the file or sheet. */
  readonly row: number;
  /** Header as it stands there; `''` where the whole row is meant. */
  readonly column: string;
  /** The cell as it stands there, cut where it is long. */
  readonly text: string;
  readonly code: ProblemCode;
  readonly effect: ProblemEffect;
  readonly params: Readonly<Record<string, string | number>>;
}

const SHOWN_CHARACTERS = 80;

/** A cell as a receipt shows it. */
export function shownCell(cell: Cell): string {
  const text = String(cell);
  return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
}
