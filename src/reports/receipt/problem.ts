/** What is wrong with a cell or row of a report; good rows are imported all the same. */
import type { Cell } from '../../values/cell.ts';
import type { FaultCode } from '../../values/fault.ts';

/** The kind of a problem. */
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

/** The effect of a problem: its row was left out, its cell was left blank, or it was kept as shown. */
export type ProblemEffect = 'row-refused' | 'cell-blank' | 'kept';

/** A problem of one cell or row. */
export interface Problem {
  /** 1-based row of the file or sheet. */
  readonly row: number;
  /** Header as in the report; `''` for the whole row. */
  readonly column: string;
  /** The cell as in the report, shortened if long. */
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
