/** The tree of a parsed formula. */
import type { ErrorCode } from '../model/scalar.ts';
import type { Reference } from './reference.ts';

/** An operator between two values; `:` makes a range of two references. */
export type Operator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=' | ':';

/** A node of the tree; `blank` is an argument that was left out. */
export type Syntax =
  | { kind: 'constant'; value: number | string | boolean }
  | { kind: 'error'; code: ErrorCode; message?: string }
  | { kind: 'blank' }
  | { kind: 'reference'; sheet?: string; reference: Reference }
  | { kind: 'name'; name: string }
  | { kind: 'prefix'; operator: '-' | '+'; operand: Syntax }
  | { kind: 'percent'; operand: Syntax }
  | { kind: 'binary'; operator: Operator; left: Syntax; right: Syntax }
  | { kind: 'array'; rows: Syntax[][] }
  | { kind: 'call'; name: string; args: Syntax[] }
  | { kind: 'invoke'; callee: Syntax; args: Syntax[] };
