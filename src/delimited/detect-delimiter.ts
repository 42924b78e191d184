/** Finds the character between the cells: the one that cuts the lines most evenly into most cells. */
import { splitRecords } from './split-records.ts';
import { commonWidth } from './table-width.ts';

const candidates = ['\t', ',', ';'] as const;

export type Delimiter = (typeof candidates)[number];

const SAMPLE_RECORDS = 200;

/** 0 where the character cuts nothing. */
function evenness(text: string, delimiter: Delimiter): number {
  const { rows } = splitRecords(text, delimiter, delimiter !== '\t', SAMPLE_RECORDS);
  const { width, share } = commonWidth(rows);
  return share * (width - 1);
}

/** The delimiter of a text, or `undefined` where nothing cuts it into columns. */
export function detectDelimiter(text: string): Delimiter | undefined {
  const scores = candidates.map((delimiter) => ({ delimiter, score: evenness(text, delimiter) }));
  const best = scores.reduce((found, next) => (next.score > found.score ? next : found));
  return best.score > 0 ? best.delimiter : undefined;
}
