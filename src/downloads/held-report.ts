/** What a workbook has of the reports to download. */
import { type Day, isoOfDay } from '../values/day.ts';
import type { DownloadSheet } from './reports.ts';

/** One marketplace of a report; days as ISO text. */
interface HeldMarketplace {
  readonly marketplace: string;
  /** The last day covered. */
  readonly lastDay: string;
  readonly importedOn: string;
  /** Days between the first and the last one that daily files lack. */
  readonly missing: readonly string[];
}

/** A report by marketplace; empty if it was never imported. */
export interface HeldReport {
  readonly sheet: DownloadSheet;
  /** The age in days above which its figures no longer count. */
  readonly maxAgeDays: number;
  /** How many checks that are switched on are judged from it. */
  readonly checks: number;
  readonly marketplaces: readonly HeldMarketplace[];
}

/** A marketplace and its part of all sales, between 0 and 1. */
export interface MarketShare {
  readonly marketplace: string;
  readonly share: number;
}

/** ISO days, both included. */
export interface DownloadWindow {
  readonly from: string;
  readonly to: string;
}

/** The window between two days. */
export function windowBetween(from: Day, to: Day): DownloadWindow {
  return { from: isoOfDay(from), to: isoOfDay(to) };
}
