/** Days as text, and what happens on them to the whole shop. */

/** A day as Amazon's ISO text: 2026-12-24. */
export type Day = string;

/** A stretch of days, both ends included. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}

/** A sale of Amazon's (demand), or a holiday of the factories and carriers (supply). */
export interface ShopEvent extends Days {
  readonly name: string;
  readonly of: 'demand' | 'supply';
  /** Demand: sessions times this. */
  readonly sessions: number;
  /** Demand: conversion times this. */
  readonly conversion: number;
  /** Supply: a shipment that is handed over or lands in these days takes so many days longer. */
  readonly extraLeadDays: number;
}

export const EVENTS: readonly ShopEvent[] = [
  {
    name: 'Golden Week (CN)',
    of: 'supply',
    from: '2026-10-01',
    to: '2026-10-08',
    sessions: 1,
    conversion: 1,
    extraLeadDays: 9,
  },
  {
    name: 'Black Friday to Cyber Monday',
    of: 'demand',
    from: '2026-11-26',
    to: '2026-11-30',
    sessions: 1.9,
    conversion: 1.25,
    extraLeadDays: 0,
  },
];

/** The last day of every shop, so that whatever its length it sees the end of the old ads reports. */
export const LAST_DAY: Day = '2026-12-24';

/** On this day the old ads console takes no new reports: from it on, ads come from Unified Reporting. */
export const UNIFIED_SINCE: Day = '2026-12-17';

const DAY_MS = 86_400_000;

/** The day so many days later, or earlier. */
export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(day) + count * DAY_MS).toISOString().slice(0, 10);
}

/** How many days `to` is after `from`. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** All days of a stretch. */
export function daysOf({ from, to }: Days): Day[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index));
}

/** 0 is Monday. */
export function weekdayOf(day: Day): number {
  return (new Date(Date.parse(day)).getUTCDay() + 6) % 7;
}
