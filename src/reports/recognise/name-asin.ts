/** The ASIN in a file's name, which tools do not write into the file. */
import type { ReportMetadata } from '../kind.ts';

const ASIN_IN_NAME = /(?:^|[^A-Z0-9])(B0[A-Z0-9]{8})(?![A-Z0-9])/;

/** `US_AMAZON_cerebro_B09DE12345_2026-10-30.csv` and `ReverseASIN-US-B09DE12345(10)-20261030.xlsx` give B09DE12345. */
export function asinInName(_: readonly string[], fileName: string): ReportMetadata {
  const asin = ASIN_IN_NAME.exec(fileName)?.[1];
  return asin ? { row: { asin } } : {};
}
