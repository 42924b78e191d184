/** How serious a match is, and its colours. */

/** Severity → style of the cell. */
export const SEVERITIES = {
  act: { background: '#f4cccc', fontColor: '#990000', rank: 0 },
  watch: { background: '#fff2cc', fontColor: '#7f6000', rank: 1 },
  ok: { background: '#d9ead3', fontColor: '#274e13', rank: 2 },
} as const;

/** How serious a match is. */
export type Severity = keyof typeof SEVERITIES;

/** All severities. */
export const SEVERITY_NAMES = Object.keys(SEVERITIES) as Severity[];
