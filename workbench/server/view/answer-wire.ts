/** A formula's answer on its way to the page. */
import { ErrorValue, type Scalar } from '../../model/scalar.ts';
import type { AnswerWire } from '../wire.ts';

/** The answer as plain data. */
export function answerWire(value: Scalar): AnswerWire {
  if (!(value instanceof ErrorValue)) return value;
  return value.message === '' ? { e: value.code } : { e: value.code, m: value.message };
}
