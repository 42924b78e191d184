/** The built-in functions, by family. */
import { describe, expect, test } from 'vitest';
import { builtInNames } from '../../../workbench/calc/built-in.ts';
import { isNotPlayed } from '../../../workbench/calc/google-functions.ts';
import { answerOf } from './answer-of.ts';

type Case = [formula: string, expected: unknown];

function cases(cells: (string | number | boolean)[][], table: Case[]): void {
  test.each(table)('%s', (formula, expected) => {
    const answer = answerOf(formula, cells);
    if (typeof expected === 'number' && !Number.isInteger(expected)) expect(answer).toBeCloseTo(expected, 9);
    else expect(answer).toEqual(expected);
  });
}

test('no function is both played and refused', () => {
  expect(builtInNames().filter(isNotPlayed)).toEqual([]);
});

describe('choosing', () => {
  cases(
    [[1, 'x', '', '=NA()', true]],
    [
      ['=IF(A1;"yes";"no")', 'yes'],
      ['=IF(C1;"yes";"no")', 'no'],
      ['=IF(A1>1;"yes")', false],
      ['=IF(A1=1;)', ''],
      ['=IF(B1;1;2)', '#VALUE!'],
      ['=IF("";1;2)', '#VALUE!'],
      ['=IF("true";1;2)', 1],
      ['=IF(D1;1;2)', '#N/A'],
      ['=IF(TRUE;1;1/0)', 1],
      ['=SUM(IF(TRUE;A1:A2;0))', 1],
      ['=ARRAYFORMULA(IF({1;0};"a";"b"))', [['a'], ['b']]],
      ['=IFS(A1=2;"two";A1=1;"one")', 'one'],
      ['=IFS(A1=2;"two")', '#N/A'],
      ['=IFERROR(1/0)', ''],
      ['=IFERROR(1/0;"lost")', 'lost'],
      ['=IFERROR(5;"lost")', 5],
      ['=IFERROR({1;#N/A};"lost")', [[1], ['lost']]],
      ['=ARRAYFORMULA(IFERROR(1/{1;0};0))', [[1], [0]]],
      ['=IFNA(D1;"none")', 'none'],
      ['=IFNA(1/0;"none")', '#DIV/0!'],
      ['=SWITCH(A1;2;"two";1;"one")', 'one'],
      ['=SWITCH(A1;2;"two";"other")', 'other'],
      ['=SWITCH(A1;2;"two")', '#N/A'],
      ['=CHOOSE(2;"a";"b")', 'b'],
      ['=CHOOSE(3;"a";"b")', '#NUM!'],
      ['=CHOOSE(0;"a";"b")', '#NUM!'],
      ['=AND(TRUE;A1)', true],
      ['=AND(TRUE;0)', false],
      ['=AND(A1:C1)', true],
      ['=AND(B1:C1)', '#VALUE!'],
      ['=AND("x")', '#VALUE!'],
      ['=OR(FALSE;E1)', true],
      ['=OR(FALSE;C1)', false],
      ['=XOR(TRUE;TRUE)', false],
      ['=XOR(TRUE;FALSE)', true],
      ['=NOT(A1)', false],
      ['=TRUE()', true],
      ['=AND(ISNUMBER($A1);$A1<15/100;"daybook:rule-id"<>"")', false],
      ['=AND(ISNUMBER($A1);$A1<151/100;"daybook:rule-id"<>"")', true],
    ],
  );
});

describe('kinds of value', () => {
  cases(
    [[1, 'x', '', '=NA()', true, '=""', '=C1']],
    [
      ['=ISNUMBER(A1)', true],
      ['=ISNUMBER(B1)', false],
      ['=ISNUMBER(C1)', false],
      ['=ISTEXT(B1)', true],
      ['=ISTEXT(A1)', false],
      ['=ISNONTEXT(A1)', true],
      ['=ISBLANK(C1)', true],
      ['=ISBLANK(F1)', false],
      ['=ISLOGICAL(E1)', true],
      ['=ISERROR(D1)', true],
      ['=ISERR(D1)', false],
      ['=ISERR(1/0)', true],
      ['=ISNA(D1)', true],
      ['=ISNA(1/0)', false],
      ['=ISEVEN(2)', true],
      ['=ISODD(2)', false],
      ['=ERROR.TYPE(D1)', 7],
      ['=N(E1)', 1],
      ['=N(A1+4)', 5],
      ['=N(D1)', '#N/A'],
      ['=N(FALSE)', 0],
      ['=ERROR.TYPE(1/0)', 2],
      ['=ERROR.TYPE(A1)', '#N/A'],
      ['=N(B1)', 0],
      ['=T(B1)', 'x'],
      ['=T(A1)', ''],
      ['=NA()', '#N/A'],
    ],
  );
});

describe('totals', () => {
  cases(
    [
      [1, 2],
      ['3', true],
      ['', 'x'],
      [4, '=NA()'],
    ],
    [
      ['=SUM(A1:A4)', 5],
      ['=SUM(A1;"3";TRUE)', 5],
      ['=SUM("x")', '#VALUE!'],
      ['=SUM(B1:B4)', '#N/A'],
      ['=SUM(A:A)', 5],
      ['=PRODUCT(A1:A4)', 4],
      ['=SUMSQ(A1:A4)', 17],
      ['=AVERAGE(A1:A4)', 2.5],
      ['=AVERAGE(A3)', '#DIV/0!'],
      ['=MIN(A1:A4)', 1],
      ['=MAX(A1:A4)', 4],
      ['=MAX(A3)', 0],
      ['=MIN(3;-1)', -1],
      ['=COUNT(A1:B4)', 3],
      ['=COUNT(1;TRUE;"x")', 2],
      ['=COUNTA(A1:B4)', 7],
      ['=COUNTBLANK(A1:B5)', 3],
      ['=COUNTUNIQUE(A1:A4)', 3],
      ['=COUNTUNIQUE({"a";"a";1;"1"})', 3],
      ['=SUMPRODUCT({1;2};{3;4})', 11],
      ['=SUMPRODUCT({1;2};{3})', '#VALUE!'],
      ['=SUMPRODUCT({1;TRUE;"x"};{1;1;1})', 2],
      ['=RANK(1;A1:A4)', 2],
      ['=RANK(1;A1:A4;1)', 1],
      ['=RANK(9;A1:A4)', '#N/A'],
      ['=RANK.AVG(2;{2;2;5})', 2.5],
    ],
  );
});

describe('totals by criteria', () => {
  const cells = [
    ['B01', 5, true],
    ['b02', 10, 'x'],
    ['', 20, 5],
    ['C*', '5', ''],
    ['B01', '=NA()', 3],
  ];
  cases(cells, [
    ['=COUNTIF(A:A;"B01")', 2],
    ['=COUNTIF(A:A;"b0*")', 3],
    ['=COUNTIF(A:A;"?0?")', 3],
    ['=COUNTIF(A:A;"C~*")', 1],
    ['=COUNTIF(B:B;5)', 2],
    ['=COUNTIF(B:B;">5")', 2],
    ['=COUNTIF(B:B;">=5")', 3],
    ['=COUNTIF(B:B;"<10")', 1],
    ['=COUNTIF(B:B;"<=10")', 2],
    ['=COUNTIF(A1:A5;"<>B01")', 3],
    ['=COUNTIF(A1:A5;"<>")', 4],
    ['=COUNTIF(A1:A5;"=")', 1],
    ['=COUNTIF(A1:A5;"")', 1],
    ['=COUNTIF(C1:C5;TRUE)', 1],
    ['=COUNTIF(B:B;"#N/A")', 0],
    ['=COUNTIF(A1:A5;">b01")', 2],
    ['=SUMIF(A1:A4;"B0*";B1:B4)', 15],
    ['=SUMIF(A1:A4;"B0*";B1)', 15],
    ['=SUMIF(B1:B4;">5")', 30],
    ['=SUMIF(A:A;"B01";B:B)', '#N/A'],
    ['=SUMIFS(B1:B4;A1:A4;"B*";B1:B4;">5")', 10],
    ['=SUMIFS(B1:B4;A1:A3;"B*")', '#VALUE!'],
    ['=COUNTIFS(A1:A5;"B01";C1:C5;3)', 1],
    ['=AVERAGEIF(B1:B4;">5")', 15],
    ['=AVERAGEIF(B1:B4;">99")', '#DIV/0!'],
    ['=AVERAGEIFS(B1:B4;A1:A4;"b*")', 7.5],
    ['=MINIFS(B1:B4;A1:A4;"b*")', 5],
    ['=MAXIFS(B1:B4;A1:A4;"b*")', 10],
    ['=ARRAYFORMULA(COUNTIF(A1:A5;{"B01";"b02"}))', [[2], [1]]],
    ['=COUNTIF(A1:A20;"zz")', 0],
  ]);
});

describe('arithmetic', () => {
  cases(
    [],
    [
      ['=ROUND(2.5)', 3],
      ['=ROUND(-2.5)', -3],
      ['=ROUND(1.005;2)', 1.01],
      ['=ROUND(1.004;2)', 1],
      ['=ROUND(1234;-2)', 1200],
      ['=ROUND(1250;-2)', 1300],
      ['=ROUND(1E-20;2)', 0],
      ['=ROUNDUP(1.001;2)', 1.01],
      ['=ROUNDUP(-1.1)', -2],
      ['=ROUNDDOWN(1.999;2)', 1.99],
      ['=ROUNDDOWN(-1.9)', -1],
      ['=TRUNC(-1.9)', -1],
      ['=INT(-1.1)', -2],
      ['=MOD(7;3)', 1],
      ['=MOD(-7;3)', 2],
      ['=MOD(7;-3)', -2],
      ['=MOD(7;0)', '#DIV/0!'],
      ['=QUOTIENT(-7;2)', -3],
      ['=QUOTIENT(7;0)', '#DIV/0!'],
      ['=ABS(-3)', 3],
      ['=SIGN(-3)', -1],
      ['=SQRT(16)', 4],
      ['=SQRT(-1)', '#NUM!'],
      ['=SQRT(0)', 0],
      ['=POWER(2;3)', 8],
      ['=EXP(0)', 1],
      ['=PI()', Math.PI],
    ],
  );
});

describe('looking up', () => {
  const cells = [
    ['acos-target', 'x', 0.25],
    ['cover', 'y', 30],
    ['', '', ''],
    ['Cover Min', 'z', 7],
    [10, 20, 30],
  ];
  cases(cells, [
    ['=VLOOKUP("cover";A:C;3;0)', 30],
    ['=VLOOKUP("COVER";A:C;3;FALSE)', 30],
    ['=VLOOKUP("cov*";A:C;3;0)', 30],
    ['=VLOOKUP("none";A:C;3;0)', '#N/A'],
    ['=VLOOKUP("cover";A:C;4;0)', '#REF!'],
    ['=VLOOKUP("cover";A:C;0;0)', '#VALUE!'],
    ['=VLOOKUP(NA();A:C;3;0)', '#N/A'],
    ['=VLOOKUP(15;{10,"a";20,"b"};2)', 'a'],
    ['=VLOOKUP(20;{10,"a";20,"b"};2;TRUE)', 'b'],
    ['=VLOOKUP(5;{10,"a";20,"b"};2)', '#N/A'],
    ['=ARRAYFORMULA(VLOOKUP({"cover";"cover min"};A:C;3;0))', [[30], [7]]],
    ['=HLOOKUP(20;A5:C5;1;0)', 20],
    ['=HLOOKUP(20;{10,20;"a","b"};2)', 'b'],
    ['=MATCH("cover";A:A;0)', 2],
    ['=MATCH("none";A:A;0)', '#N/A'],
    ['=MATCH(15;{10,20})', 1],
    ['=MATCH(15;{20,10};-1)', 1],
    ['=MATCH(5;{10,20})', '#N/A'],
    ['=MATCH(1;A1:B2;0)', '#N/A'],
    ['=XLOOKUP("cover";A:A;C:C)', 30],
    ['=XLOOKUP("none";A:A;C:C)', '#N/A'],
    ['=XLOOKUP("none";A:A;C:C;"-")', '-'],
    ['=XLOOKUP("cover";A:A;B:C)', [['y', 30]]],
    ['=XLOOKUP(15;{10,20};{"a","b"};;-1)', 'a'],
    ['=XLOOKUP(15;{10,20};{"a","b"};;1)', 'b'],
    ['=XLOOKUP("cov*";A:A;C:C;;2)', 30],
    ['=XLOOKUP("cov*";A:A;C:C;"-")', '-'],
    ['=XLOOKUP(1;{1,1};{"a","b"};;0;-1)', 'b'],
    ['=ARRAYFORMULA(XLOOKUP({"cover";"none"};A:A;C:C;"-"))', [[30], ['-']]],
    ['=XMATCH(20;A5:C5)', 2],
    ['=XMATCH(21;A5:C5)', '#N/A'],
    ['=INDEX(A1:C2;2;3)', 30],
    ['=INDEX(A5:C5;2)', 20],
    ['=INDEX(A1:A5;5)', 10],
    ['=INDEX(A1:C2;3;1)', '#NUM!'],
    ['=INDEX(A1:C2;1;4)', '#NUM!'],
    ['=INDEX({1,2;3,4};2;0)', [[3, 4]]],
    ['=SUM(INDEX(A5:C5;0;0))', 60],
    ['=SUM(INDEX(A:C;5;2):INDEX(A:C;5;3))', 50],
    ['=INDEX(A:A;"x")', '#VALUE!'],
  ]);
});

describe('places', () => {
  cases(
    [
      [1, 2],
      [3, 4],
    ],
    [
      ['=ROW()', 20],
      ['=COLUMN()', 10],
      ['=ROW(B3)', 3],
      ['=COLUMN(B3:D4)', 2],
      ['=ARRAYFORMULA(ROW(A2:A4))', [[2], [3], [4]]],
      ['=ARRAYFORMULA(COLUMN(A2:B2))', [[1, 2]]],
      ['=ROWS({1;2;3})', 3],
      ['=ROWS(5)', 1],
      ['=COLUMNS({1,2})', 2],
      ['=ROW(5)', '#N/A'],
      ['=INDIRECT("B2")', 4],
      ['=SUM(INDIRECT("A1:B2"))', 10],
      ['=INDIRECT("Stock!A2")', 3],
      ['=INDIRECT("\'Stock\'!A2")', 3],
      ['=INDIRECT("nowhere!A2")', '#REF!'],
      ['=INDIRECT("nothing")', '#REF!'],
      ['=INDIRECT("A99")', '#REF!'],
      ['=OFFSET(A1;1;1)', 4],
      ['=SUM(OFFSET(A1;0;0;2;2))', 10],
      ['=OFFSET(A1;-1;0)', '#REF!'],
      ['=OFFSET(A1;0;-1)', '#REF!'],
      ['=OFFSET(A1;0;0;1;0)', '#VALUE!'],
      ['=OFFSET(A1;0;0;0;1)', '#VALUE!'],
      ['=OFFSET(A1;19;0)', ''],
      ['=OFFSET(A1;0;9)', ''],
      ['=OFFSET(A1;0;10)', '#REF!'],
      ['=OFFSET(5;0;0)', '#N/A'],
      ['=OFFSET(A1;20;0)', '#REF!'],
    ],
  );
});

describe('arrays', () => {
  cases(
    [
      ['b', 2, true],
      ['a', 3, false],
      ['', '', ''],
      ['B', 1, true],
    ],
    [
      [
        '=FILTER(A1:B4;C1:C4)',
        [
          ['b', 2],
          ['B', 1],
        ],
      ],
      ['=FILTER(A1:A4;B1:B4>1;C1:C4)', 'b'],
      ['=FILTER(A1:B4;B1:B4>9)', '#N/A'],
      ['=FILTER(A1:B4;{TRUE,FALSE})', [['b'], ['a'], [''], ['B']]],
      ['=FILTER(A1:B4;{TRUE;FALSE})', '#N/A'],
      [
        '=SORT(A1:B4)',
        [
          ['a', 3],
          ['B', 1],
          ['b', 2],
          ['', ''],
        ],
      ],
      [
        '=SORT(A1:B4;2;FALSE)',
        [
          ['a', 3],
          ['b', 2],
          ['B', 1],
          ['', ''],
        ],
      ],
      [
        '=SORT(A1:B4;2;TRUE)',
        [
          ['B', 1],
          ['b', 2],
          ['a', 3],
          ['', ''],
        ],
      ],
      ['=SORT({1;"x";TRUE;-1})', [[-1], [1], ['x'], [true]]],
      ['=SORT({1;2};{5;4};TRUE)', [[2], [1]]],
      ['=UNIQUE(A1:A4)', [['b'], ['a'], ['']]],
      ['=UNIQUE({1;1;2};FALSE;TRUE)', 2],
      ['=UNIQUE({1,1,2};TRUE)', [[1, 2]]],
      [
        '=TRANSPOSE(A1:B2)',
        [
          ['b', 'a'],
          [2, 3],
        ],
      ],
      [
        '=VSTACK({1,2};3)',
        [
          [1, 2],
          [3, '#N/A'],
        ],
      ],
      [
        '=HSTACK({1;2};3)',
        [
          [1, 3],
          [2, '#N/A'],
        ],
      ],
      ['=FLATTEN({1,2;3,4})', [[1], [2], [3], [4]]],
      ['=TOROW({1;2})', [[1, 2]]],
      [
        '=SEQUENCE(2;2)',
        [
          [1, 2],
          [3, 4],
        ],
      ],
      ['=SEQUENCE(3;1;10;-5)', [[10], [5], [0]]],
      ['=SEQUENCE(0)', '#NUM!'],
      ['=ARRAY_CONSTRAIN({1,2;3,4};1;2)', [[1, 2]]],
      ['=CHOOSEROWS({1;2;3};-1;1)', [[3], [1]]],
      ['=CHOOSECOLS({1,2,3};2)', 2],
      ['=CHOOSECOLS({1,2,3};4)', '#VALUE!'],
    ],
  );
});

describe('texts', () => {
  cases(
    [['  two   words ', 'B0ABCDEFGH', 12.5]],
    [
      ['=LEN(B1)', 10],
      ['=LEN(C1)', 4],
      ['=LEFT(B1;2)', 'B0'],
      ['=LEFT(B1)', 'B'],
      ['=LEFT(B1;-1)', '#VALUE!'],
      ['=RIGHT(B1;3)', 'FGH'],
      ['=RIGHT(B1;99)', 'B0ABCDEFGH'],
      ['=RIGHT(B1;0)', ''],
      ['=MID(B1;3;2)', 'AB'],
      ['=MID(B1;0;2)', '#NUM!'],
      ['=MID(B1;3;-1)', '#VALUE!'],
      ['=TRIM(A1)', 'two words'],
      ['=UPPER("aé")', 'AÉ'],
      ['=LOWER("AÉ")', 'aé'],
      ['=SUBSTITUTE("a-b-c";"-";"$&")', 'a$&b$&c'],
      ['=SUBSTITUTE("a-b-c";"-";"+";2)', 'a-b+c'],
      ['=SUBSTITUTE("a-b-c";"-";"+";3)', 'a-b-c'],
      ['=SUBSTITUTE("abc";"";"+")', 'abc'],
      ['=FIND("B";"abB")', 3],
      ['=SEARCH("B";"abB")', 2],
      ['=FIND("x";"abB")', '#VALUE!'],
      ['=FIND("a";"aba";2)', 3],
      ['=EXACT("a";"A")', false],
      ['=EXACT("a";"a")', true],
      ['=REPT("ab";2)', 'abab'],
      ['=CHAR(65)', 'A'],
      ['=CONCATENATE("a";1;TRUE)', 'a1TRUE'],
      ['=JOIN(", ";{"a";"b"})', 'a, b'],
      ['=TEXTJOIN("-";TRUE;"a";"";"b")', 'a-b'],
      ['=TEXTJOIN("-";FALSE;"a";"";"b")', 'a--b'],
      ['=SPLIT("a,b;c";",;")', [['a', 'b', 'c']]],
      ['=SPLIT("a, b";", ";FALSE)', [['a', 'b']]],
      ['=SPLIT("1,,x";",";TRUE;FALSE)', [[1, '', 'x']]],
      ['=VALUE("12.5")', 12.5],
      ['=VALUE("x")', '#VALUE!'],
      ['=VALUE(A2)', 0],
      ['=TO_TEXT(12.5)', '12.5'],
      ['=REGEXMATCH(B1;"^B0[A-Z]{8}$")', true],
      ['=REGEXMATCH(B1;"^b0")', false],
      ['=REGEXMATCH(B1;"(?=B0)")', '#REF!'],
      ['=REGEXMATCH(B1;"(")', '#REF!'],
      ['=REGEXEXTRACT("SKU-12";"(\\d+)")', '12'],
      ['=REGEXEXTRACT("SKU-12";"\\d+")', '12'],
      ['=REGEXEXTRACT("SKU";"\\d+")', '#N/A'],
      ['=REGEXREPLACE("a1b2";"([a-z])(\\d)";"$2$1")', '1a2b'],
      ['=HYPERLINK("https://example.com";"see")', 'see'],
      ['=HYPERLINK("https://example.com")', 'https://example.com'],
      ['=ARRAYFORMULA(LEN({"a";"bcd"}))', [[1], [3]]],
    ],
  );
});

describe('dates', () => {
  // 46326 is 2026-10-31
  cases(
    [],
    [
      ['=DATE(2026;10;31)', 46326],
      ['=DATE(2026;13;1)', 46388],
      ['=DATE(99;1;1)', 36161],
      ['=DATE(10000;1;1)', '#NUM!'],
      ['=DATE(1900;1;1)', 2],
      ['=YEAR(46326)', 2026],
      ['=MONTH(46326)', 10],
      ['=DAY(46326.9)', 31],
      ['=HOUR(46326.75)', 18],
      ['=MINUTE(0.51)', 14],
      ['=SECOND(0.5+1/86400)', 1],
      ['=WEEKDAY(46326)', 7],
      ['=WEEKDAY(46326;2)', 6],
      ['=WEEKDAY(46326;3)', 5],
      ['=WEEKDAY(46327)', 1],
      ['=WEEKDAY(46326;9)', '#NUM!'],
      ['=ISOWEEKNUM(46326)', 44],
      ['=ISOWEEKNUM(DATE(2027;1;1))', 53],
      ['=ISOWEEKNUM(DATE(2026;1;1))', 1],
      ['=EDATE(46326;1)', 46356],
      ['=EDATE(46326;4)', 46446],
      ['=EDATE(46326;-12)', 45961],
      ['=EOMONTH(46326;0)', 46326],
      ['=EOMONTH(46300;1)', 46356],
      ['=DAYS(46326;46300)', 26],
      ['=TO_DATE(5)', 5],
    ],
  );
});

describe('LET and LAMBDA', () => {
  cases(
    [
      [1, 2],
      [3, 4],
    ],
    [
      ['=LET(x;2;y;x*3;x+y)', 8],
      ['=LET(x;2;y)', '#NAME?'],
      ['=LET(x;2;y;3)', '#N/A'],
      ['=LAMBDA(a;b;a*b)(3;4)', 12],
      ['=LAMBDA(a;a)(1;2)', '#N/A'],
      ['=LET(double;LAMBDA(n;n*2);double(4))', 8],
      [
        '=MAP(A1:B2;LAMBDA(v;v*10))',
        [
          [10, 20],
          [30, 40],
        ],
      ],
      ['=MAP({1;2};{10;20};LAMBDA(a;b;a+b))', [[11], [22]]],
      ['=REDUCE(0;A1:B2;LAMBDA(sum;v;sum+v))', 10],
      ['=SCAN(0;{1;2;3};LAMBDA(sum;v;sum+v))', [[1], [3], [6]]],
      ['=BYROW(A1:B2;LAMBDA(row;SUM(row)))', [[3], [7]]],
      ['=BYCOL(A1:B2;LAMBDA(column;MAX(column)))', [[3, 4]]],
      [
        '=MAKEARRAY(2;2;LAMBDA(r;c;r*10+c))',
        [
          [11, 12],
          [21, 22],
        ],
      ],
      ['=MAP(A1:B2;5)', '#N/A'],
      ['=A1(2)', '#NAME?'],
      ['=LAMBDA(x;x)', '#N/A'],
    ],
  );
});
