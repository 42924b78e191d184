/** Whether a data validation that rejects input accepts a value. */
import { ErrorValue, type Scalar } from '../model/scalar.ts';
import type { Validation } from '../model/sheet-extras.ts';

type Test = (value: Scalar, args: Validation['args']) => boolean;

const number =
  (test: (value: number, low: number, high: number) => boolean): Test =>
  (value, args) =>
    typeof value === 'number' && test(value, Number(args[0]), Number(args[1]));

const text =
  (test: (value: string, wanted: string) => boolean): Test =>
  (value, args) =>
    test(String(value).toLowerCase(), String(args[0]).toLowerCase());

const tests: Record<string, Test> = {
  CHECKBOX: (value, args) => (args.length === 0 ? typeof value === 'boolean' : args.includes(value as string)),
  VALUE_IN_LIST: (value, args) => args.map(String).includes(String(value)),
  NUMBER_BETWEEN: number((value, low, high) => value >= low && value <= high),
  NUMBER_NOT_BETWEEN: number((value, low, high) => value < low || value > high),
  NUMBER_EQUAL_TO: number((value, wanted) => value === wanted),
  NUMBER_NOT_EQUAL_TO: number((value, wanted) => value !== wanted),
  NUMBER_GREATER_THAN: number((value, low) => value > low),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: number((value, low) => value >= low),
  NUMBER_LESS_THAN: number((value, high) => value < high),
  NUMBER_LESS_THAN_OR_EQUAL_TO: number((value, high) => value <= high),
  TEXT_CONTAINS: text((value, wanted) => value.includes(wanted)),
  TEXT_DOES_NOT_CONTAIN: text((value, wanted) => !value.includes(wanted)),
  TEXT_EQUAL_TO: text((value, wanted) => value === wanted),
  DATE_IS_VALID_DATE: (value) => typeof value === 'number',
};

/** Whether the value may be written; rules that only warn or that need a formula's result accept everything. */
export function acceptsValue(validation: Validation, value: Scalar): boolean {
  if (validation.allowInvalid || value === '' || value instanceof ErrorValue) return true;
  return tests[validation.type]?.(value, validation.args) ?? true;
}
