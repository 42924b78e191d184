/** The functions of Google Sheets that the workbench does not play: formulas with them are refused. */
import { ErrorValue } from '../model/scalar.ts';

// support.google.com/docs/table/25273 (Google Sheets function list), without those in built-in.ts.
const NOT_PLAYED = new Set(
  `
  ACCRINT ACCRINTM ADDRESS AI AMORLINC ARRAY_LITERAL ARRAY_ROW ASC BETA.DIST BETA.INV BETADIST BETAINV CELL CHIDIST
  CHIINV CHISQ.INV.RT CHISQ.TEST CHITEST CONFIDENCE CONFIDENCE.T COUNTUNIQUEIFS COUPDAYSNC COUPNCD COUPPCD CRITBINOM
  CUMIPMT CUMPRINC DAVERAGE DAYS360 DCOUNT DCOUNTA DETECTLANGUAGE DGET DISC DMAX DMIN DPRODUCT DSTDEV DSTDEVP DSUM
  DURATION DVAR DVARP ENCODEURL EXPONDIST F.INV F.INV.RT FDIST FINV FORMULATEXT FTEST GAMMA.DIST GAMMADIST GAMMAINV
  GETPIVOTDATA GOOGLEFINANCE GOOGLETRANSLATE GROWTH HYPGEOM.DIST HYPGEOMDIST IMAGE IMCOT IMCOTH IMCSC IMCSCH IMDIV IMEXP
  IMLN IMLOG IMLOG10 IMLOG2 IMPORTDATA IMPORTFEED IMPORTHTML IMPORTRANGE IMPORTXML IMPOWER IMPRODUCT IMSINH IMSQRT IMSUM
  INTRATE ISBETWEEN ISDATE ISEMAIL ISFORMULA ISO.CEILING ISREF ISURL LOGEST LOGINV LOGNORMDIST LOOKUP MARGINOFERROR MIDB
  MUNIT NEGBINOM.DIST NEGBINOMDIST NORMSDIST PDURATION PERMUTATIONA PRICE PRICEDISC PRICEMAT PROB QUERY RANDARRAY
  RECEIVED RRI SEARCHB SHEET SHEETS SORTN SPARKLINE SUBTOTAL T.TEST TBILLEQ TBILLPRICE TDIST TINV TO_DOLLARS TO_PERCENT
  TO_PURE_NUMBER TTEST TYPE VDB WEIBULL WRAPCOLS WRAPROWS YIELD YIELDDISC YIELDMAT Z.TEST ZTEST`
    .trim()
    .split(/\s+/),
);

/** Whether Google Sheets has a function of this name that the workbench does not play. */
export function isNotPlayed(name: string): boolean {
  return NOT_PLAYED.has(name);
}

/** The error of what a function of the workbench does not play. */
export function notPlayed(what: string): ErrorValue {
  return new ErrorValue('#NAME?', `${what} is something of Google Sheets that the workbench does not play.`);
}

/** The sentence for a function that is neither built in nor custom. */
export function missingFunctionMessage(name: string): string {
  return isNotPlayed(name)
    ? `${name} is a function of Google Sheets that the workbench does not play.`
    : `Unknown function: '${name}'.`;
}
