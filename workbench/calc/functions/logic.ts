/** The functions that choose: IF, IFS, IFERROR, AND … */
import { ErrorValue } from '../../model/scalar.ts';
import { asBoolean, refuse, textLocale } from '../coerce.ts';
import { compareAtoms } from '../compare-atoms.ts';
import { type Evaluate, eager, type FunctionSpec, lazy } from '../function-spec.ts';
import { lift } from '../lift.ts';
import { isBlock, toAtom, visitAtoms } from '../read-value.ts';
import { scalarFunctions } from '../scalar-function.ts';
import type { Scope } from '../scope.ts';
import type { Syntax } from '../syntax.ts';
import { type Atom, RangeValue, type Value } from '../value.ts';

function truth(atom: Atom, name: string, parameter: number, scope: Scope): boolean {
  return asBoolean(atom, { texts: textLocale(scope), name, parameter });
}

function many(value: Value): boolean {
  if (value instanceof RangeValue) return value.area.rows * value.area.columns > 1;
  return isBlock(value) && (value.length > 1 || value[0]!.length > 1);
}

function branch(node: Syntax | undefined, scope: Scope, evaluate: Evaluate, otherwise: Value): Value {
  return node ? evaluate(node, scope) : otherwise;
}

function runIf(args: Syntax[], scope: Scope, evaluate: Evaluate): Value {
  const condition = evaluate(args[0]!, scope);
  if (!(scope.arrays && many(condition))) {
    return truth(toAtom(condition, scope), 'IF', 1, scope)
      ? branch(args[1], scope, evaluate, true)
      : branch(args[2], scope, evaluate, false);
  }
  const values = [condition, branch(args[1], scope, evaluate, true), branch(args[2], scope, evaluate, false)];
  return lift(values, scope, ([test, then, otherwise]) => (truth(test!, 'IF', 1, scope) ? then! : otherwise!));
}

function runIfs(args: Syntax[], scope: Scope, evaluate: Evaluate): Value {
  if (args.length % 2 === 1) throw new ErrorValue('#N/A', 'Arguments to IFS must come in pairs.');
  const [condition, then, ...rest] = args;
  if (!condition) throw new ErrorValue('#N/A', 'No match.');
  const otherwise: Syntax =
    rest.length > 0 ? { kind: 'call', name: 'IFS', args: rest } : { kind: 'error', code: '#N/A' };
  return runIf([condition, then!, otherwise], scope, evaluate);
}

function replacing(caught: (error: ErrorValue) => boolean) {
  return (args: Syntax[], scope: Scope, evaluate: Evaluate): Value => {
    const value = evaluate(args[0]!, scope);
    const replace = (atom: Atom, other: () => Atom) => (atom instanceof ErrorValue && caught(atom) ? other() : atom);
    if (!many(value) || (value instanceof RangeValue && !scope.arrays)) {
      const atom = toAtom(value, scope);
      const fails = atom instanceof ErrorValue && caught(atom);
      return fails ? branch(args[1], scope, evaluate, null) : value;
    }
    const other = branch(args[1], scope, evaluate, null);
    return lift([value, other], { ...scope, arrays: true }, ([atom, instead]) => replace(atom!, () => instead!));
  };
}

function runSwitch(args: Syntax[], scope: Scope, evaluate: Evaluate): Value {
  const subject = toAtom(evaluate(args[0]!, scope), scope);
  for (let index = 1; index + 1 < args.length; index += 2) {
    if (compareAtoms(subject, toAtom(evaluate(args[index]!, scope), scope)) === 0)
      return evaluate(args[index + 1]!, scope);
  }
  if (args.length % 2 === 0) return evaluate(args.at(-1)!, scope);
  throw new ErrorValue('#N/A', 'No match.');
}

function runChoose(args: Syntax[], scope: Scope, evaluate: Evaluate): Value {
  const index = toAtom(evaluate(args[0]!, scope), scope);
  if (index instanceof ErrorValue) throw index;
  const chosen = args[Math.trunc(Number(index))];
  if (Number.isNaN(Number(index)))
    throw refuse(index, 'number', { texts: textLocale(scope), name: 'CHOOSE', parameter: 1 });
  if (!(Number(index) >= 1) || !chosen)
    throw new ErrorValue(
      '#NUM!',
      `Function CHOOSE parameter 1 value is ${index}. It should be between 1 and ${args.length - 1}.`,
    );
  return evaluate(chosen, scope);
}

// Texts and blanks inside a range are ignored; a text given directly must be TRUE or FALSE.
function truths(name: string, args: Value[], scope: Scope): boolean[] {
  const found: boolean[] = [];
  args.forEach((arg, index) => {
    const direct = !(arg instanceof RangeValue || isBlock(arg));
    visitAtoms(arg, scope, (atom) => {
      if (direct || (atom !== null && typeof atom !== 'string')) found.push(truth(atom, name, index + 1, scope));
    });
  });
  if (found.length === 0) throw new ErrorValue('#VALUE!', `Function ${name} needs at least one truth value.`);
  return found;
}

function combining(name: string, combine: (found: boolean[]) => boolean): FunctionSpec {
  return eager(1, 255, (args, scope) => combine(truths(name, args, scope)));
}

/** IF, IFS, IFERROR, IFNA, SWITCH, CHOOSE, AND, OR, XOR, NOT, TRUE, FALSE. */
export const logicFunctions: Map<string, FunctionSpec> = new Map([
  ['IF', lazy(2, 3, runIf)],
  ['IFS', lazy(2, 255, runIfs)],
  [
    'IFERROR',
    lazy(
      1,
      2,
      replacing((error) => error.code !== 'Loading...'),
    ),
  ],
  [
    'IFNA',
    lazy(
      1,
      2,
      replacing((error) => error.code === '#N/A'),
    ),
  ],
  ['SWITCH', lazy(3, 255, runSwitch)],
  ['CHOOSE', lazy(2, 255, runChoose)],
  ['AND', combining('AND', (found) => found.every(Boolean))],
  ['OR', combining('OR', (found) => found.some(Boolean))],
  ['XOR', combining('XOR', (found) => found.filter(Boolean).length % 2 === 1)],
  ['TRUE', eager(0, 0, () => true)],
  ['FALSE', eager(0, 0, () => false)],
  ...scalarFunctions({ NOT: ['b', (value: boolean) => !value] }),
]);
