/** How bad a match is, and how it looks. */

export const SEVERITIES = {
  act: { background: '#f4cccc', fontColor: '#990000', rank: 0 },
  watch: { background: '#fff2cc', fontColor: '#7f6000', rank: 1 },
  ok: { background: '#d9ead3', fontColor: '#274e13', rank: 2 },
} as const;

export type Severity = keyof typeof SEVERITIES;

export const SEVERITY_NAMES = Object.keys(SEVERITIES) as Severity[];
