// What a custom function costs on Google's servers, as figures of others published and fitted (2018–2023): take a
// prediction as ± 40 %, and measure once on a real sheet.

/** Seconds of one call beside its own work: from low over nominal to high. */
export const SECONDS_PER_CALL = { low: 0.2, nominal: 0.4, high: 0.5 };

/** How much slower the same JavaScript runs there than here. */
export const SLOWER = { low: 1.9, nominal: 2.5, high: 3.6 };

/** Executions of one person that run at the same time. */
export const AT_ONCE = 30;

export const LEVELS = ['low', 'nominal', 'high'];

/** One formula over a column: one call, and its work. */
export function columnSeconds(milliseconds, level) {
  return SECONDS_PER_CALL[level] + (milliseconds / 1000) * SLOWER[level];
}

/** A formula in every row: a call each, thirty at once; their work is too small to count. */
export function perCellSeconds(rows, level) {
  return Math.ceil(rows / AT_ONCE) * SECONDS_PER_CALL[level];
}
