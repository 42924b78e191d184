/** What `simulate` prints. */
import type { PredictedSeconds } from '../../google/cost.ts';
import type { TroubleTruth } from '../truth.ts';
import type { Score } from './score.ts';

/** So many faults are shown; the rest is counted. */
const SHOWN_FAULTS = 20;

const percent = (part: number) => `${(part * 100).toFixed(0)} %`;

function subjectWords({ subject, marketplace }: TroubleTruth): string {
  const names = Object.values(subject);
  return `${marketplace} ${names.length === 0 ? 'all products' : names[0]}`;
}

const named = (trouble: TroubleTruth) => `${trouble.kind.padEnd(30)}${subjectWords(trouble).padEnd(34)}`;

export function faultLines(faults: readonly string[]): string[] {
  if (faults.length === 0) return ['Every import agrees with the truth.'];
  const more = faults.length - SHOWN_FAULTS;
  return [
    `${faults.length} differences from the truth:`,
    ...faults.slice(0, SHOWN_FAULTS).map((fault) => `  ${fault}`),
    ...(more > 0 ? [`  and ${more} more.`] : []),
  ];
}

/** A day on real Google Sheets: imports and refresh. */
export function secondsLine(days: readonly PredictedSeconds[]): string {
  const nominal = days.map((day) => day.nominal).sort((a, b) => a - b);
  const middle = nominal[Math.floor(nominal.length / 2)] ?? 0;
  return `On Google Sheets a morning would take about ${middle.toFixed(0)} s, the longest ${(nominal.at(-1) ?? 0).toFixed(0)} s.`;
}

function findingWords(delay: number | null, shownOn: string | null): string {
  if (shownOn === null || delay === null) return 'not shown';
  return `shown ${shownOn} (${delay > 0 ? '+' : ''}${delay} d)`;
}

/** Of each kind of trouble how many were shown, and how late. */
function kindLines(findings: Score['findings']): string[] {
  const kinds = [...new Set(findings.map(({ trouble }) => `${trouble.basis} ${trouble.kind}`))].sort();
  return kinds.map((kind) => {
    const own = findings.filter(({ trouble }) => `${trouble.basis} ${trouble.kind}` === kind);
    const within = (days: number) => own.filter(({ delay }) => delay !== null && delay <= days).length;
    return `  ${kind.padEnd(42)}${own.length} known, ${within(0)} that day, ${within(2)} within 2, ${within(7)} within 7`;
  });
}

export function scoreLines(score: Score): string[] {
  const { findings, recall, falseActs, falseActsPerProductMonth, lookAlikes } = score;
  return [
    ...findings.map(({ trouble, shownOn, delay }) => {
      return `  ${named(trouble)}known ${trouble.evidentOn}, ${findingWords(delay, shownOn)}`;
    }),
    ...kindLines(findings),
    `Found within 2 days ${percent(recall.within2)}, within 7 days ${percent(recall.within7)} of ${findings.length}.`,
    `False alarms: ${falseActs.length}, ${falseActsPerProductMonth.toFixed(3)} a product and month.`,
    ...falseActs.slice(0, SHOWN_FAULTS).map(({ rule, marketplace, subject }) => {
      return `  ${rule} ${marketplace} ${Object.values(subject).join(' ')}`;
    }),
    `Look-alikes called urgent: ${lookAlikes.length}.`,
    ...lookAlikes.map((alike) => `  ${named(alike).trimEnd()}`),
  ];
}
