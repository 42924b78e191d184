/** The functions of Google Sheets that the Univer library computes, and how each takes its arguments. */
import { ErrorValue } from '../model/scalar.ts';
import { callEngine } from './engine.ts';
import { eager, type FunctionSpec } from './function-spec.ts';
import { lift } from './lift.ts';
import { isBlock, toAtom, toBlock } from './read-value.ts';
import type { Scope } from './scope.ts';
import { type Atom, type Block, RangeValue, type Value } from './value.ts';

// Names and meaning: support.google.com/docs/table/25273 (Google Sheets function list). Single values in, a single
// value out.
const OF_SINGLE_VALUES =
  `ACOS ACOSH ACOT ACOTH ASIN ASINH ATAN ATAN2 ATANH BASE BIN2DEC BIN2HEX BIN2OCT BITAND BITLSHIFT BITOR BITRSHIFT BITXOR
  BINOM.DIST CEILING CEILING.MATH CLEAN CODE COMBIN COMBINA COS COSH COT COTH CSC CSCH DATEDIF DATEVALUE DB DDB DEC2BIN DEC2HEX DEC2OCT
  DECIMAL DEGREES DELTA DOLLAR DOLLARDE DOLLARFR EFFECT ERF ERFC EVEN EXPON.DIST FACT FACTDOUBLE FISHER FISHERINV FIXED FLOOR
  FLOOR.MATH FV GAMMA GAMMALN GESTEP HEX2BIN HEX2DEC HEX2OCT IPMT LN LOG LOG10 LOGNORM.DIST MROUND
  NOMINAL NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NPER OCT2BIN OCT2DEC OCT2HEX ODD PERMUT PHI PMT POISSON.DIST PPMT PROPER PV
  RADIANS RATE REPLACE ROMAN ARABIC SEC SECH SIN SINH SLN SQRTPI STANDARDIZE SYD TAN TANH TEXT TIME TIMEVALUE UNICHAR UNICODE
  WEEKNUM YEARFRAC`.split(/\s+/);

// The same list; at least one argument is a range or an array.
const OF_RANGES =
  `AVEDEV AVERAGEA CORREL COVARIANCE.P COVARIANCE.S DEVSQ FORECAST FORECAST.LINEAR FREQUENCY FVSCHEDULE GCD GEOMEAN HARMEAN INTERCEPT IRR KURT
  LARGE LCM MAXA MEDIAN MINA MIRR MDETERM MINVERSE MMULT MODE.MULT MODE.SNGL NETWORKDAYS NETWORKDAYS.INTL NPV PEARSON
  PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC QUARTILE.EXC QUARTILE.INC RSQ SERIESSUM SKEW
  SKEW.P SLOPE SMALL STDEV.P STDEV.S STDEVA STDEVPA STEYX SUMX2MY2 SUMX2PY2 SUMXMY2 TREND TRIMMEAN VAR.P VAR.S VARA VARPA WORKDAY
  WORKDAY.INTL XIRR XNPV`.split(/\s+/);

// Google's older names of the same functions.
const ALIASES: Record<string, string> = {
  BINOMDIST: 'BINOM.DIST',
  COVAR: 'COVARIANCE.P',
  MODE: 'MODE.SNGL',
  NORMDIST: 'NORM.DIST',
  NORMINV: 'NORM.INV',
  NORMSINV: 'NORM.S.INV',
  PERCENTILE: 'PERCENTILE.INC',
  PERCENTRANK: 'PERCENTRANK.INC',
  POISSON: 'POISSON.DIST',
  QUARTILE: 'QUARTILE.INC',
  STDEV: 'STDEV.S',
  STDEVP: 'STDEV.P',
  VAR: 'VAR.S',
  VARP: 'VAR.P',
};

function single(name: string): FunctionSpec {
  return eager(0, 255, (args, scope) =>
    lift(args, scope, (atoms) => {
      const error = atoms.find((atom) => atom instanceof ErrorValue);
      if (error !== undefined) return error;
      const answer = callEngine(name, atoms);
      return Array.isArray(answer) ? (answer[0]?.[0] ?? null) : answer;
    }),
  );
}

function argument(value: Value, scope: Scope): Atom | Block {
  return value instanceof RangeValue || isBlock(value) ? toBlock(value, scope) : toAtom(value, scope);
}

function ofRanges(name: string): FunctionSpec {
  return eager(1, 255, (args, scope) =>
    callEngine(
      name,
      args.map((arg) => argument(arg, scope)),
    ),
  );
}

/** The functions computed by the library. */
export const engineFunctions: Map<string, FunctionSpec> = new Map([
  ...OF_SINGLE_VALUES.map((name): [string, FunctionSpec] => [name, single(ALIASES[name] ?? name)]),
  ...OF_RANGES.map((name): [string, FunctionSpec] => [name, ofRanges(name)]),
  ...Object.entries(ALIASES).map(([name, engineName]): [string, FunctionSpec] => [
    name,
    OF_SINGLE_VALUES.includes(engineName) ? single(engineName) : ofRanges(engineName),
  ]),
]);
