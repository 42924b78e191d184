/** What one cell of a report holds when it travels: blank is `''`, a date is ISO text (`2026-10-31`). */
export type Cell = string | number | boolean;
