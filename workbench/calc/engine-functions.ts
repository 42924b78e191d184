/** The functions of Google Sheets that the Univer library computes, and how each takes its arguments. */
import { ErrorValue } from '../model/scalar.ts';
import { callEngine } from './engine.ts';
import { eager, type FunctionSpec } from './function-spec.ts';
import { isBlock, toAtom, toBlock } from './read-value.ts';
import { scalarFunctions } from './scalar-function.ts';
import type { Scope } from './scope.ts';
import { type Atom, type Block, RangeValue, type Value } from './value.ts';

function names(list: string): string[] {
  return list.trim().split(/\s+/);
}

// Names and meaning: support.google.com/docs/table/25273 (Google Sheets function list). Numbers in, a single value out.
const OF_NUMBERS = names(`
  ACOS ACOSH ACOTH ASIN ASINH ATAN ATAN2 ATANH BASE BINOM.INV CEILING.MATH CEILING.PRECISE CHISQ.DIST.RT CHISQ.INV COMBIN
  CONFIDENCE.NORM COS COSH COT COTH COUPDAYBS COUPDAYS COUPNUM CSC DB DDB DEGREES DELTA EFFECT EPOCHTODATE ERF ERF.PRECISE
  ERFC ERFC.PRECISE EVEN F.DIST.RT FACT FACTDOUBLE FISHER FISHERINV FLOOR.MATH FLOOR.PRECISE FV GAMMA.INV GAMMALN
  GAMMALN.PRECISE GAUSS GESTEP IPMT ISPMT LN LOG10 LOGNORM.INV MDURATION MROUND MULTINOMIAL NOMINAL NPER ODD PERMUT PHI PMT
  PPMT PV RADIANS SEC SIN SLN SQRTPI STANDARDIZE T.DIST.2T T.DIST.RT T.INV T.INV.2T TAN TANH TBILLYIELD TIME WEEKNUM
`);

// `t` text, `n` number, `f` flag: an empty text is false.
const OF_KINDS: Record<string, string> = {
  ARABIC: 't',
  'BINOM.DIST': 'nnnf',
  'CHISQ.DIST': 'nnf',
  'F.DIST': 'nnnf',
  'T.DIST': 'nnf',
  'WEIBULL.DIST': 'nnnf',
  CONVERT: 'ntt',
  LEFTB: 't?n',
  RIGHTB: 't?n',
  LENB: 't',
  FINDB: 'tt?n',
  REPLACEB: 'tnnt',
  CLEAN: 't',
  CODE: 't',
  DATEDIF: 'nnt',
  DATEVALUE: 'a',
  DECIMAL: 'tn',
  'EXPON.DIST': 'nnf',
  FIXED: 'n?nf',
  'LOGNORM.DIST': 'nnnf',
  'NORM.DIST': 'nnnf',
  'POISSON.DIST': 'nnf',
  PROPER: 't',
  REPLACE: 'tnnt',
  TIMEVALUE: 'a',
};

// Complex numbers are texts such as `3+4i`.
const OF_COMPLEX = names(
  'COMPLEX IMABS IMAGINARY IMARGUMENT IMCONJUGATE IMCOS IMCOSH IMREAL IMSEC IMSECH IMSIN IMSUB IMTAN IMTANH',
);

// Digits in another base; an empty text is 0.
const OF_DIGITS = names(
  'BIN2DEC BIN2HEX BIN2OCT DEC2BIN DEC2HEX DEC2OCT HEX2BIN HEX2DEC HEX2OCT OCT2BIN OCT2DEC OCT2HEX',
);

// The same list; at least one argument is a range or an array.
const OF_RANGES = names(`
  AVEDEV AVERAGE.WEIGHTED AVERAGEA CORREL COVARIANCE.P COVARIANCE.S DEVSQ F.TEST FORECAST FORECAST.LINEAR FREQUENCY
  FVSCHEDULE GCD GEOMEAN HARMEAN INTERCEPT IRR KURT LCM LINEST MAXA MDETERM MEDIAN MINA MINVERSE MIRR MMULT MODE.MULT
  MODE.SNGL NPV PEARSON PERCENTILE.EXC PERCENTILE.INC QUARTILE.EXC QUARTILE.INC RSQ SERIESSUM SKEW SKEW.P SLOPE STDEV.P
  STDEV.S STDEVA STDEVPA STEYX SUMX2MY2 SUMX2PY2 SUMXMY2 TREND TRIMMEAN VAR.P VAR.S VARA VARPA WORKDAY
`);

/** An empty text given directly counts as 0 here, elsewhere it is an error. */
const COUNTING_TEXTS = new Set(names('AVERAGEA MAXA MINA STDEVA STDEVPA VARA VARPA'));
/** Truth values and texts of digits inside an array count here; elsewhere they are left out. */
const COUNTING_ALL = new Set(['FVSCHEDULE']);

// Google's older names of the same functions.
const ALIASES: Record<string, string> = {
  BINOMDIST: 'BINOM.DIST',
  COVAR: 'COVARIANCE.P',
  MODE: 'MODE.SNGL',
  NORMDIST: 'NORM.DIST',
  PERCENTILE: 'PERCENTILE.INC',
  POISSON: 'POISSON.DIST',
  QUARTILE: 'QUARTILE.INC',
  STDEV: 'STDEV.S',
  STDEVP: 'STDEV.P',
  VAR: 'VAR.S',
  VARP: 'VAR.P',
};

function single(name: string) {
  return (...atoms: Atom[]): Atom => {
    const answer = callEngine(name, atoms);
    return Array.isArray(answer) ? (answer[0]?.[0] ?? null) : answer;
  };
}

function ofSingleValues(list: readonly string[], pattern: string): Map<string, FunctionSpec> {
  return scalarFunctions(Object.fromEntries(list.map((name) => [name, [pattern, single(name)]])));
}

function ofDigits(name: string) {
  return (digits: Atom, ...places: Atom[]): Atom => single(name)(digits === '' ? '0' : digits, ...places);
}

/** Sheets writes `3-i` where the library writes `3-1i`. */
function ofComplex(name: string) {
  return (...atoms: Atom[]): Atom => {
    const answer = single(name)(...atoms);
    return typeof answer === 'string' ? answer.replace(/(^|[-+])1(?=[ij]$)/, '$1') : answer;
  };
}

/** Sheets leaves out texts inside arrays, even those of digits, which the library would read. */
const NO_NUMBER = 'text';

function element(name: string, atom: Atom): Atom {
  if (COUNTING_ALL.has(name)) return typeof atom === 'boolean' ? Number(atom) : atom;
  return typeof atom === 'string' ? NO_NUMBER : atom;
}

function direct(name: string, atom: Atom): Atom {
  if (typeof atom === 'boolean') return Number(atom);
  return atom === '' && COUNTING_TEXTS.has(name) ? 0 : atom;
}

function argument(name: string, value: Value, scope: Scope): Atom | Block {
  if (!(value instanceof RangeValue || isBlock(value))) return direct(name, toAtom(value, scope));
  return toBlock(value, scope).map((row) => row.map((atom) => element(name, atom)));
}

type Arguments = readonly (Atom | Block)[];

/** What Sheets answers where too few numbers are given and the library answers something else. */
const WITH_TOO_FEW: Record<string, (name: string, args: Arguments) => Atom | undefined> = {
  'COVARIANCE.S': (name, args) => (args.some((one) => [one].flat(2).length === 1) ? tooFew('#NUM!', name) : undefined),
  DEVSQ: (_, args) => (args.flat(2).some((atom) => typeof atom === 'number') ? undefined : 0),
  INTERCEPT: withoutPair,
  RSQ: withoutPair,
  SLOPE: withoutPair,
  STEYX: withoutPair,
  STDEVPA: ofOneText,
  VARPA: ofOneText,
};

function withoutPair(name: string, [one, other]: Arguments): Atom | undefined {
  const [ones, others] = [[one!].flat(2), [other!].flat(2)];
  const hasPair = ones.some((atom, index) => typeof atom === 'number' && typeof others[index] === 'number');
  return hasPair ? undefined : tooFew('#N/A', name);
}

/** One value alone has no spread, whatever it is. */
function ofOneText(_: string, args: Arguments): Atom | undefined {
  return args.length === 1 && typeof args[0] === 'string' ? 0 : undefined;
}

function tooFew(code: '#NUM!' | '#N/A', name: string): ErrorValue {
  return new ErrorValue(code, `Function ${name} needs more pairs of numbers.`);
}

/** Calls a function of ranges; the first error among its arguments is its answer. */
export function callWithRanges(name: string, args: readonly Value[], scope: Scope): Atom | Block {
  const read = args.map((arg) => argument(name, arg, scope));
  const error = read.flat(2).find((atom) => atom instanceof ErrorValue);
  return error ?? WITH_TOO_FEW[name]?.(name, read) ?? callEngine(name, read);
}

function ofRanges(name: string): FunctionSpec {
  return eager(1, 255, (args, scope) => callWithRanges(name, args, scope));
}

const ofOwnNames: Map<string, FunctionSpec> = new Map([
  ...scalarFunctions(Object.fromEntries(OF_COMPLEX.map((name) => [name, ['?a*', ofComplex(name)]]))),
  ...ofSingleValues(OF_NUMBERS, '?n*'),
  ...scalarFunctions(
    Object.fromEntries(Object.entries(OF_KINDS).map(([name, pattern]) => [name, [pattern, single(name)]])),
  ),
  ...scalarFunctions(Object.fromEntries(OF_DIGITS.map((name) => [name, ['a?n', ofDigits(name)]]))),
  ...OF_RANGES.map((name): [string, FunctionSpec] => [name, ofRanges(name)]),
]);

/** The functions computed by the library. */
export const engineFunctions: Map<string, FunctionSpec> = new Map([
  ...ofOwnNames,
  ...Object.entries(ALIASES).map(([name, engineName]): [string, FunctionSpec] => [name, ofOwnNames.get(engineName)!]),
]);
