/** How a built-in function is described. */
import type { Scope } from './scope.ts';
import type { Syntax } from './syntax.ts';
import type { Value } from './value.ts';

/** Evaluates a node in a scope. */
export type Evaluate = (node: Syntax, scope: Scope) => Value;

/** Gets its arguments evaluated; with `arrays` they are evaluated in array mode. */
export interface EagerFunction {
  readonly kind: 'eager';
  readonly min: number;
  readonly max: number;
  readonly arrays?: boolean;
  readonly run: (args: Value[], scope: Scope) => Value;
}

/** Gets its arguments as trees and evaluates what it needs. */
interface LazyFunction {
  readonly kind: 'lazy';
  readonly min: number;
  readonly max: number;
  readonly run: (args: Syntax[], scope: Scope, evaluate: Evaluate) => Value;
}

/** A built-in function. */
export type FunctionSpec = EagerFunction | LazyFunction;

/** Describes a function that gets its arguments evaluated. */
export function eager(min: number, max: number, run: EagerFunction['run'], arrays = false): FunctionSpec {
  return { kind: 'eager', min, max, run, arrays };
}

/** Describes a function that evaluates its arguments itself. */
export function lazy(min: number, max: number, run: LazyFunction['run']): FunctionSpec {
  return { kind: 'lazy', min, max, run };
}
