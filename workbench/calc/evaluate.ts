/** Evaluates the tree of a formula as Google Sheets does. */
import { ErrorValue } from '../model/scalar.ts';
import { arrayLiteral } from './array-literal.ts';
import { callFunction } from './call-function.ts';
import type { FormulaSheet } from './formula-sheet.ts';
import { OPERATOR_NAMES } from './operators.ts';
import { type Reference, referenceArea, shiftReference } from './reference.ts';
import type { Scope } from './scope.ts';
import type { Syntax } from './syntax.ts';
import { LambdaValue, RangeValue, type Value } from './value.ts';

function place(reference: Reference, sheet: FormulaSheet): Value {
  const area = referenceArea(reference, sheet);
  const inside =
    area.rows > 0 &&
    area.columns > 0 &&
    area.row + area.rows <= sheet.maxRows &&
    area.column + area.columns <= sheet.maxColumns;
  return inside ? new RangeValue(sheet, area) : new ErrorValue('#REF!', 'Reference does not exist.');
}

function evaluateReference(node: Extract<Syntax, { kind: 'reference' }>, scope: Scope): Value {
  const sheet = node.sheet === undefined ? scope.sheet : scope.sheet.spreadsheet.sheetForFormula(node.sheet);
  if (!sheet) return new ErrorValue('#REF!', `Unresolved sheet name '${node.sheet}'.`);
  if (scope.rowShift === 0 && scope.columnShift === 0) return place(node.reference, sheet);
  const shifted = shiftReference(node.reference, scope.rowShift, scope.columnShift);
  return shifted ? place(shifted, sheet) : new ErrorValue('#REF!', 'Reference does not exist.');
}

function evaluateName(name: string, scope: Scope): Value {
  const bound = scope.bindings?.get(name.toUpperCase());
  if (bound !== undefined) return bound;
  const named = scope.sheet.spreadsheet.namedRangeForFormula(name);
  if (!named) return new ErrorValue('#NAME?', `Unknown range name: '${name}'.`);
  return new RangeValue(named.sheet, named.area);
}

function joinRange(left: Value, right: Value): Value {
  if (left instanceof ErrorValue) return left;
  if (right instanceof ErrorValue) return right;
  if (!(left instanceof RangeValue && right instanceof RangeValue) || left.sheet !== right.sheet) {
    return new ErrorValue('#VALUE!', 'A range must run between two references to one sheet.');
  }
  const row = Math.min(left.area.row, right.area.row);
  const column = Math.min(left.area.column, right.area.column);
  const rows = Math.max(left.area.row + left.area.rows, right.area.row + right.area.rows) - row;
  const columns = Math.max(left.area.column + left.area.columns, right.area.column + right.area.columns) - column;
  return new RangeValue(left.sheet, { row, column, rows, columns });
}

function evaluateBinary(node: Extract<Syntax, { kind: 'binary' }>, scope: Scope): Value {
  if (node.operator === ':') return joinRange(evaluate(node.left, scope), evaluate(node.right, scope));
  return callFunction(OPERATOR_NAMES[node.operator]!, [node.left, node.right], scope, evaluate);
}

function invoke(node: Extract<Syntax, { kind: 'invoke' }>, scope: Scope): Value {
  const callee = evaluate(node.callee, scope);
  if (!(callee instanceof LambdaValue)) return new ErrorValue('#NAME?', 'Only a LAMBDA can be called.');
  return callee.call(node.args.map((arg) => evaluate(arg, scope)));
}

/** The value of a node. Errors of Sheets are values; they are not thrown. */
export function evaluate(node: Syntax, scope: Scope): Value {
  switch (node.kind) {
    case 'constant':
      return node.value;
    case 'error':
      return new ErrorValue(node.code, node.message);
    case 'blank':
      return null;
    case 'reference':
      return evaluateReference(node, scope);
    case 'name':
      return evaluateName(node.name, scope);
    case 'prefix':
      return callFunction(node.operator === '-' ? 'UMINUS' : 'UPLUS', [node.operand], scope, evaluate);
    case 'percent':
      return callFunction('UNARY_PERCENT', [node.operand], scope, evaluate);
    case 'binary':
      return evaluateBinary(node, scope);
    case 'array':
      return arrayLiteral(
        node.rows.map((row) => row.map((part) => evaluate(part, scope))),
        scope,
      );
    case 'call':
      return callFunction(node.name, node.args, scope, evaluate);
    case 'invoke':
      return invoke(node, scope);
  }
}
