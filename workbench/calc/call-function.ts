/** Calls a built-in or custom function of a formula. */
import { ErrorValue } from '../model/scalar.ts';
import { namesVolatile } from './analyse-formula.ts';
import { builtIn } from './built-in.ts';
import { LOADING, VOLATILE_CELL, wrongCount } from './error-values.ts';
import type { EagerFunction, Evaluate, FunctionSpec } from './function-spec.ts';
import { missingFunctionMessage } from './google-functions.ts';
import { isDateNode } from './infer-format.ts';
import type { Scope } from './scope.ts';
import type { Syntax } from './syntax.ts';
import { LambdaValue, type Value } from './value.ts';

function runEager(spec: EagerFunction, args: Syntax[], scope: Scope, evaluate: Evaluate): Value {
  const inner = spec.arrays && !scope.arrays ? { ...scope, arrays: true } : scope;
  return spec.run(
    args.map((arg) => evaluate(arg, inner)),
    inner,
  );
}

function runGuarded(spec: FunctionSpec, args: Syntax[], scope: Scope, evaluate: Evaluate): Value {
  try {
    return spec.kind === 'lazy' ? spec.run(args, scope, evaluate) : runEager(spec, args, scope, evaluate);
  } catch (error) {
    if (error instanceof ErrorValue) return error;
    throw error;
  }
}

function callCustom(name: string, args: Syntax[], scope: Scope, evaluate: Evaluate): Value {
  if (!scope.host.hasCustom(name)) return new ErrorValue('#NAME?', missingFunctionMessage(name));
  // Google: a custom function with a volatile argument never finishes loading.
  if (args.some(namesVolatile)) return LOADING;
  let values: Value[] = [];
  const isVolatile = scope.host.readsVolatile(() => {
    values = args.map((arg) => evaluate(arg, scope));
  });
  if (isVolatile) return VOLATILE_CELL;
  const dates = args.map((arg) => isDateNode(arg, scope));
  return scope.host.callCustom(name, values, dates, scope);
}

/** The answer of a function by its upper-case name. */
export function callFunction(name: string, args: Syntax[], scope: Scope, evaluate: Evaluate): Value {
  const bound = scope.bindings?.get(name);
  if (bound instanceof LambdaValue) return bound.call(args.map((arg) => evaluate(arg, scope)));
  const spec = builtIn(name);
  if (!spec) return callCustom(name, args, scope, evaluate);
  if (args.length < spec.min || args.length > spec.max) return wrongCount(name, spec.min, spec.max, args.length);
  return runGuarded(spec, args, scope, evaluate);
}
