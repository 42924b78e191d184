/** Predicts how long service calls take on real Google Sheets: fitted to published timings, good to about ±40 %. */

/** Seconds: at best, expected, and at worst. */
export interface PredictedSeconds {
  low: number;
  nominal: number;
  high: number;
}

/** How often a member was called, on how many rows and cells in all. */
export interface Use {
  calls: number;
  rows: number;
  cells: number;
  /** Handed over or back in all. */
  bytes?: number;
}

type Level = readonly [low: number, nominal: number, high: number];

/** Milliseconds per call, microseconds per row and per cell. */
interface Cost {
  readonly call: Level;
  readonly row?: Level;
  readonly cell?: Level;
}

const nothing: Level = [0, 0, 0];

// Tanaike's measurements of 2018-10-12, 2020-09-30 and 2022-04-25.
const read: Cost = { call: [150, 180, 300], row: [0, 3, 5], cell: [8.4, 9, 12.5] };
// 2018-10-12 (the line above 15,000 cells), 2019-08-28, 2023-08-13.
const write: Cost = { call: [100, 150, 300], row: [20, 29, 30], cell: [30, 45, 75] };
// Writes of up to about 15,000 cells are buffered by Sheets and committed later.
const bufferedWrite: Cost = { call: [40, 90, 240], row: [0, 10, 20], cell: [0, 5, 10] };
// 2018-10-12, figure 5: setters in a loop are buffered.
const oneSetter: Cost = { call: [1, 1.25, 2] };
// 2022-04-25: one value over ten million cells took 1 s.
const fill: Cost = { ...oneSetter, cell: [0.03, 0.1, 0.3] };
// 2023-08-13: arrays of one property.
const formats: Cost = { call: [100, 100, 100], cell: [10, 18, 25] };
// Stack Overflow 29263774; Google's best practices.
const flush: Cost = { call: [30, 100, 600] };
// ziritione.org.
const property: Cost = { call: [30, 40, 62] };
// 2022-08-31: handles and ids.
const handle: Cost = { call: [2, 5, 8] };
const append: Cost = { call: [100, 107, 120] };

/** The first look at a document, and google.script.run itself. */
const opening: Level = [200, 300, 500];
const roundTrip: Level = [200, 600, 1000];

// Of values no figure was published; a file took 3 s a MB on its way to Drive (2018-12-22).
const secondsPerMegabyte: Level = [0.5, 1, 2];

const mostBufferedCells = 15_000;

const kinds: readonly (readonly [pattern: RegExp, cost: (use: Use) => Cost])[] = [
  [/^(Logger|console|Utilities|HtmlService|HtmlOutput)\./, () => ({ call: nothing })],
  [/^Range\.(get|is)(Value|DisplayValue|Formula|RichTextValue|Note|DataValidation)/, () => read],
  [/^Range\.get(Background|Font|Horizontal|Vertical|NumberFormat|Wrap)/, () => formats],
  [/^Range\.set(Values|Formulas)$/, ({ calls, cells }) => (cells / calls > mostBufferedCells ? write : bufferedWrite)],
  [/^Range\.setValue$/, () => fill],
  [/^Range\.set(NumberFormats|Backgrounds|FontColors|FontWeights|Notes|DataValidations)$/, () => formats],
  [/^(Range|RangeList)\.(set|clear|insert|remove|merge|sort)/, () => oneSetter],
  [/^Sheet\.appendRow$/, () => append],
  [/^Sheet\.(getLast|getMax|getConditional|getProtections|getCharts|getName|getSheetName)/, () => read],
  [
    /^(Sheet|Spreadsheet)\.(insert|delete|set|copy|rename|move|hide|show|update|remove)/,
    () => ({ call: [30, 60, 120] }),
  ],
  [/^SpreadsheetApp\.flush$/, () => flush],
  [/^Properties\./, () => property],
  [/^Lock\./, () => property],
];

function costOf(member: string, use: Use): Cost {
  return kinds.find(([pattern]) => pattern.test(member))?.[1](use) ?? handle;
}

function milliseconds(member: string, use: Use, level: 0 | 1 | 2): number {
  const { call, row = nothing, cell = nothing } = costOf(member, use);
  const carried = (use.bytes ?? 0) * secondsPerMegabyte[level];
  return use.calls * call[level] + (use.rows * row[level] + use.cells * cell[level] + carried) / 1000;
}

function secondsAt(uses: Readonly<Record<string, Use>>, roundTrips: number, level: 0 | 1 | 2): number {
  const members = Object.entries(uses);
  const calls = members.reduce((sum, [member, use]) => sum + milliseconds(member, use, level), 0);
  const around = Math.max(roundTrips, members.length > 0 ? 1 : 0) * opening[level] + roundTrips * roundTrip[level];
  return Math.round(calls + around) / 1000;
}

/** The seconds of some executions, of which `roundTrips` were calls of google.script.run. */
export function predictSeconds(uses: Readonly<Record<string, Use>>, roundTrips: number): PredictedSeconds {
  return {
    low: secondsAt(uses, roundTrips, 0),
    nominal: secondsAt(uses, roundTrips, 1),
    high: secondsAt(uses, roundTrips, 2),
  };
}
