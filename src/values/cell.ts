/** The value of one cell of a report or sheet: blank is `''`, a date is ISO text (`2026-10-31`). */
export type Cell = string | number | boolean;
