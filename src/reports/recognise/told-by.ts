/** What a report says outside its rows, as its kind says how to read it. */
import type { Cell } from '../../values/cell.ts';
import type { TellerId, Told } from '../kind.ts';
import { brandAnalyticsTold } from './brand-analytics-told.ts';
import type { Identified } from './identify.ts';
import { asinInName } from './name-asin.ts';

/** Reads what stands above the header (a line's cells joined by commas) and in the file's name. */
type Teller = (above: readonly string[], fileName: string) => Told;

const TELLERS: Readonly<Record<TellerId, Teller>> = {
  'asin-in-name': asinInName,
  'brand-analytics': brandAnalyticsTold,
};

export function toldBy({ kind, headerRow }: Identified, table: readonly (readonly Cell[])[], fileName: string): Told {
  const above = table.slice(0, headerRow).map((cells) => cells.filter((cell) => cell !== '').join(','));
  return kind.told ? TELLERS[kind.told](above, fileName) : {};
}
