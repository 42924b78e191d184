/** Finds the separator of cells: the character that splits the lines most evenly into most cells. */
import { splitRecords } from './split-records.ts';
import { commonWidth } from './table-width.ts';
import { mayBeWrapped, unwrapLines } from './unwrap-lines.ts';

const candidates = ['\t', ',', ';'] as const;

type Delimiter = (typeof candidates)[number];

/** The separator of a text, and how it was saved. */
export interface Separators {
  readonly delimiter: Delimiter;
  /** The separator of a program that saved each line as a single cell, if one did. */
  readonly savedBy?: Delimiter;
}

const SAMPLE_RECORDS = 200;
/** One record of a malicious file may be as long as the file. */
const SAMPLE_CHARACTERS = 2_000_000;

interface Scored extends Separators {
  /** 0 if the character splits nothing. */
  readonly score: number;
  /** Most rows consist of one filled cell followed by blank ones. */
  readonly isPadded: boolean;
  /** The first row has one filled cell. */
  readonly startsWithOne: boolean;
}

function isOneCell(cells: readonly string[]): boolean {
  return cells[0] !== '' && cells.every((cell, column) => column === 0 || cell === '');
}

function scored(text: string, delimiter: Delimiter, savedBy?: Delimiter): Scored {
  const { rows, invalid } = splitRecords(text, delimiter, delimiter !== '\t', SAMPLE_RECORDS);
  const { width, share } = commonWidth(rows);
  const isPadded = 2 * rows.filter((cells) => cells.length > 1 && isOneCell(cells)).length >= rows.length;
  const startsWithOne = isOneCell(rows[0] ?? []);
  // Lines that were joined wrongly have misplaced quotation marks.
  const sure = savedBy ? 1 - invalid.length / rows.length : 1;
  return { delimiter, ...(savedBy && { savedBy }), score: sure * share * (width - 1), isPadded, startsWithOne };
}

const NOTHING: Scored = { delimiter: ',', score: 0, isPadded: false, startsWithOne: false };

function best(readings: readonly Scored[]): Scored {
  return readings.reduce((found, next) => (next.score > found.score ? next : found), NOTHING);
}

function sampleOf(text: string): string {
  let end = 0;
  for (let line = 0; line < SAMPLE_RECORDS && end >= 0; line++) end = text.indexOf('\n', end + 1);
  return end < 0 ? text : text.slice(0, end + 1);
}

/** Readings of lines that were saved as single cells by a program with each of these separators. */
function unwrappedReadings(text: string, savers: readonly Delimiter[]): Scored[] {
  const sample = sampleOf(text);
  return savers.flatMap((savedBy) => {
    const lines = unwrapLines(sample, savedBy);
    return candidates.map((delimiter) => scored(lines, delimiter, savedBy));
  });
}

/**
 * How a text is split, or `undefined` if nothing splits it into columns. A program that saved each line as a single
 * cell added blank columns after it, or quoted it.
 */
export function detectDelimiter(whole: string): Separators | undefined {
  const text = whole.slice(0, SAMPLE_CHARACTERS);
  const asIs = candidates.map((delimiter) => scored(text, delimiter));
  const padded = asIs.filter(({ isPadded }) => isPadded).map(({ delimiter }) => delimiter);
  const found = best(asIs.filter(({ isPadded }) => !isPadded));
  const isWrapped = (found.score === 0 || found.startsWithOne) && mayBeWrapped(sampleOf(text));
  const savers = padded.length === 0 && isWrapped ? candidates : padded;
  const reading = best([...unwrappedReadings(text, savers), found]);
  return reading.score > 0 ? reading : undefined;
}

/** The same if some lines are known to have been saved as single cells. */
export function detectUnwrapped(text: string): Separators {
  return best(unwrappedReadings(text.slice(0, SAMPLE_CHARACTERS), candidates));
}
