/** The functions that Excel and Sheets share, with the number of arguments Excel takes: a call outside these bounds makes Excel call the file damaged. */

/** `NAME:least-most`; `*` is 255. A `+` before the name marks functions that Excel's files spell with the prefix `_xlfn.`. */
const table = `
ABS:1 ACOS:1 ACOSH:1 ADDRESS:2-5 AND:1-* AREAS:1 ASC:1 ASIN:1 ASINH:1 ATAN:1 ATAN2:2 ATANH:1 AVEDEV:1-* AVERAGE:1-*
AVERAGEA:1-* AVERAGEIF:2-3 AVERAGEIFS:3-* BIN2DEC:1 CEILING:2 CHAR:1 CHOOSE:2-* CLEAN:1 CODE:1 COLUMN:0-1 COLUMNS:1
COMBIN:2 CONCATENATE:1-* CONVERT:3 CORREL:2 COS:1 COSH:1 COUNT:1-* COUNTA:1-* COUNTBLANK:1 COUNTIF:2 COUNTIFS:2-*
COVAR:2 DATE:3 DATEDIF:3 DATEVALUE:1 DAY:1 DAYS360:2-3 DEC2BIN:1-2 DEC2HEX:1-2 DEGREES:1 DELTA:1-2 DEVSQ:1-* DOLLAR:1-2
EDATE:2 EOMONTH:2 ERROR.TYPE:1 EVEN:1 EXACT:2 EXP:1 FACT:1 FALSE:0 FIND:2-3 FISHER:1 FIXED:1-3 FLOOR:2 FORECAST:3 FV:3-5
GCD:1-* GEOMEAN:1-* HARMEAN:1-* HEX2DEC:1 HLOOKUP:3-4 HOUR:1 HYPERLINK:1-2 IF:2-3 IFERROR:2 INDEX:2-4 INDIRECT:1-2 INT:1
INTERCEPT:2 IPMT:4-6 IRR:1-2 ISBLANK:1 ISERR:1 ISERROR:1 ISEVEN:1 ISLOGICAL:1 ISNA:1 ISNONTEXT:1 ISNUMBER:1 ISODD:1
ISREF:1 ISTEXT:1 KURT:1-* LARGE:2 LCM:1-* LEFT:1-2 LEN:1 LN:1 LOG:1-2 LOG10:1 LOOKUP:2-3 LOWER:1 MATCH:2-3 MAX:1-*
MAXA:1-* MEDIAN:1-* MID:3 MIN:1-* MINA:1-* MINUTE:1 MOD:2 MODE:1-* MONTH:1 MROUND:2 N:1 NA:0 NETWORKDAYS:2-3
NETWORKDAYS.INTL:2-4 NOT:1 NOW:0 NPER:3-5 NPV:2-* ODD:1 OFFSET:3-5 OR:1-* PEARSON:2 PERCENTILE:2 PERCENTRANK:2-3 PERMUT:2
PI:0 PMT:3-5 POWER:2 PPMT:4-6 PRODUCT:1-* PROPER:1 PV:3-5 QUARTILE:2 QUOTIENT:2 RADIANS:1 RAND:0 RANDBETWEEN:2 RANK:2-3
RATE:3-6 REPLACE:4 REPT:2 RIGHT:1-2 ROMAN:1-2 ROUND:2 ROUNDDOWN:2 ROUNDUP:2 ROW:0-1 ROWS:1 RSQ:2 SEARCH:2-3 SECOND:1 SIGN:1
SIN:1 SINH:1 SKEW:1-* SLN:3 SLOPE:2 SMALL:2 SQRT:1 STANDARDIZE:3 STDEV:1-* STDEVA:1-* STDEVP:1-* STEYX:2 SUBSTITUTE:3-4
SUBTOTAL:2-* SUM:1-* SUMIF:2-3 SUMIFS:3-* SUMPRODUCT:1-* SUMSQ:1-* SYD:4 T:1 TAN:1 TANH:1 TEXT:2 TIME:3 TIMEVALUE:1
TODAY:0 TRIM:1 TRIMMEAN:2 TRUE:0 TRUNC:1-2 TYPE:1 UPPER:1 VALUE:1 VAR:1-* VARA:1-* VARP:1-* VLOOKUP:3-4 WEEKDAY:1-2
WEEKNUM:1-2 WORKDAY:2-3 WORKDAY.INTL:2-4 XIRR:2-3 XNPV:3 YEAR:1 YEARFRAC:2-3
+ARABIC:1 +BASE:2-3 +CEILING.MATH:1-3 +CONCAT:1-* +COVARIANCE.P:2 +COVARIANCE.S:2 +DAYS:2 +DECIMAL:2 +FLOOR.MATH:1-3
+FORMULATEXT:1 +IFNA:2 +IFS:2-* +ISFORMULA:1 +ISOWEEKNUM:1 +MAXIFS:3-* +MINIFS:3-* +MODE.SNGL:1-* +NORM.DIST:4
+NORM.INV:3 +NORM.S.INV:1 +NUMBERVALUE:1-3 +PERCENTILE.EXC:2 +PERCENTILE.INC:2 +QUARTILE.EXC:2 +QUARTILE.INC:2
+RANK.AVG:2-3 +RANK.EQ:2-3 +STDEV.P:1-* +STDEV.S:1-* +SWITCH:3-* +TEXTJOIN:3-* +UNICHAR:1 +UNICODE:1 +VAR.P:1-*
+VAR.S:1-* +XOR:1-*`;

export interface ExcelFunction {
  /** The name as Excel's files spell it. */
  readonly fileName: string;
  readonly least: number;
  readonly most: number;
}

function bound(text: string): number {
  return text === '*' ? 255 : Number(text);
}

function entry(item: string): [string, ExcelFunction] {
  const [spelled = '', arity = ''] = item.split(':');
  const name = spelled.replace('+', '');
  const [least = '', most = least] = arity.split('-');
  return [name, { fileName: spelled.replace('+', '_xlfn.'), least: bound(least), most: bound(most) }];
}

/** Excel's functions by their upper-case Sheets name. */
export const excelFunctions: ReadonlyMap<string, ExcelFunction> = new Map(table.trim().split(/\s+/).map(entry));
