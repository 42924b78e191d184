/** The only file that uses @univerjs/engine-formula: calls its library of functions with plain values. */
import { createRequire } from 'node:module';
import type * as Engine from '@univerjs/engine-formula';
import { type ErrorCode, ErrorValue } from '../model/scalar.ts';
import { wrongCount } from './error-values.ts';
import type { Atom, Block } from './value.ts';

type FunctionClass = new (name: string) => Engine.BaseFunction;

interface Library {
  engine: typeof Engine;
  classes: Map<string, FunctionClass>;
}

let loaded: Library | undefined;

function classesOf(engine: typeof Engine): Map<string, FunctionClass> {
  const { functionDate, functionEngineering, functionFinancial, functionMath, functionStatistical, functionText } =
    engine;
  const families = [
    functionDate,
    functionEngineering,
    functionFinancial,
    functionMath,
    functionStatistical,
    functionText,
  ];
  const entries = families.flat() as [FunctionClass, string][];
  return new Map(entries.map(([made, name]) => [name, made]));
}

// Loaded by the first call: the library takes most of a second to load, and most workbooks never need it.
function library(): Library {
  if (loaded) return loaded;
  const engine = createRequire(import.meta.url)('@univerjs/engine-formula') as typeof Engine;
  loaded = { engine, classes: classesOf(engine) };
  return loaded;
}

const CODES = new Set<string>(['#REF!', '#N/A', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!']);
const EXCEL_ONLY = new Set<string>(['#CALC!', '#SPILL!']);

function wrapAtom(atom: Atom): Engine.BaseValueObject {
  const { BooleanValueObject, ErrorValueObject, NullValueObject, NumberValueObject, StringValueObject } =
    library().engine;
  if (atom === null) return NullValueObject.create();
  if (typeof atom === 'number') return NumberValueObject.create(atom);
  if (typeof atom === 'boolean') return BooleanValueObject.create(atom);
  if (typeof atom === 'string') return StringValueObject.create(atom);
  return ErrorValueObject.create((CODES.has(atom.code) ? atom.code : '#VALUE!') as Engine.ErrorType);
}

function wrapBlock(block: Block): Engine.BaseValueObject {
  return new (library().engine.ArrayValueObject)({
    calculateValueList: block.map((row) => row.map(wrapAtom)),
    rowCount: block.length,
    columnCount: block[0]!.length,
    unitId: '',
    sheetId: '',
    row: 0,
    column: 0,
  });
}

function plainAtom(value: unknown): Atom {
  if (value === undefined) return null;
  if (typeof value !== 'string' || !(CODES.has(value) || EXCEL_ONLY.has(value))) return value as Atom;
  return new ErrorValue(CODES.has(value) ? (value as ErrorCode) : '#VALUE!');
}

function plain(answer: Engine.BaseValueObject): Atom | Block {
  if (!answer.isArray()) return plainAtom(answer.isNull() ? null : answer.getValue());
  const block = (answer as Engine.ArrayValueObject).toValue().map((row) => row.map(plainAtom));
  return block.length === 1 && block[0]!.length === 1 ? block[0]![0]! : block;
}

/** Whether the library has a function of this upper-case name. */
export function engineHas(name: string): boolean {
  return library().classes.has(name);
}

/** Calls a function of the library; what it throws becomes `#ERROR!`. */
export function callEngine(name: string, args: (Atom | Block)[]): Atom | Block {
  try {
    const instance = new (library().classes.get(name)!)(name);
    const { minParams, maxParams } = instance;
    if (args.length < minParams || args.length > maxParams) return wrongCount(name, minParams, maxParams, args.length);
    const wrapped = args.map((arg) => (Array.isArray(arg) ? wrapBlock(arg) : wrapAtom(arg)));
    return plain(instance.calculate(...wrapped) as Engine.BaseValueObject);
  } catch (error) {
    return new ErrorValue('#ERROR!', error instanceof Error ? error.message : String(error));
  }
}
