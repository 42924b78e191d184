/** What `simulate` prints. */
import type { PredictedSeconds } from '../../google/cost.ts';
import type { TroubleTruth } from '../trouble-truth.ts';
import { gravestRules, type Score } from './score.ts';
import type { Part, Tally } from './tally.ts';

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

const perMonth = (count: number, productMonths: number) => (productMonths === 0 ? 0 : count / productMonths).toFixed(3);

/** Of each rule how many items. */
function ruleWords(items: Score['falseWatches']): string {
  const counts = new Map<string, number>();
  for (const { rule } of items) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].map(([rule, count]) => `${rule} ${count}`).join(', ');
}

export function scoreLines(score: Score): string[] {
  const { findings, recall, falseActs, falseWatches, productMonths, lookAlikes } = score;
  return [
    ...findings.map(({ trouble, shownOn, delay }) => {
      return `  ${named(trouble)}known ${trouble.evidentOn}, ${findingWords(delay, shownOn)}`;
    }),
    ...kindLines(findings),
    `Found within 2 days ${percent(recall.within2)}, within 7 days ${percent(recall.within7)} of ${findings.length}.`,
    `False alarms: ${falseActs.length}, ${perMonth(falseActs.length, productMonths)} a product and month.`,
    ...falseActs.slice(0, SHOWN_FAULTS).map((item) => {
      return `  ${gravestRules(item).join(', ')} ${item.marketplace} ${Object.values(item.subject).join(' ')}`;
    }),
    `Watched without a trouble: ${falseWatches.length}, ${perMonth(falseWatches.length, productMonths)} a product and month.`,
    ...(falseWatches.length === 0 ? [] : [`  ${ruleWords(falseWatches)}`]),
    `Look-alikes called urgent: ${lookAlikes.length}.`,
    ...lookAlikes.map((alike) => `  ${named(alike).trimEnd()}`),
  ];
}

const ofAll = ([count, of]: Part) => `${count}/${of}${of === 0 ? '' : ` ${percent(count / of)}`}`;

/** Columns of the table of several shops; shares are of the product and month. */
const COLUMNS: readonly (readonly [title: string, width: number, text: (tally: Tally) => string])[] = [
  ['facts same day', 18, ({ facts }) => ofAll(facts)],
  ['forecasts -7..+2 d', 20, ({ forecasts }) => ofAll(forecasts)],
  ['counted in 2 d', 16, ({ countedIn2 }) => ofAll(countedIn2)],
  ['in 7 d', 14, ({ countedIn7 }) => ofAll(countedIn7)],
  ['false act', 12, ({ falseActs, productMonths }) => `${falseActs} ${perMonth(falseActs, productMonths)}`],
  ['watched', 13, ({ falseWatches, productMonths }) => `${falseWatches} ${perMonth(falseWatches, productMonths)}`],
  ['alike', 7, ({ lookAlikes }) => String(lookAlikes)],
  ['wrong imports', 0, ({ faults }) => String(faults)],
];

/** The titles of the table. */
export function tallyHeader(): string {
  return `${'seed'.padEnd(7)}${COLUMNS.map(([title, width]) => title.padEnd(width)).join('')}`;
}

/** A row of the table. */
export function tallyLine(name: string, tally: Tally): string {
  return `${name.padEnd(7)}${COLUMNS.map(([, width, text]) => text(tally).padEnd(width)).join('')}`.trimEnd();
}

/** How many troubles were found, in a sentence. */
export function foundWords({ facts, countedIn2, countedIn7 }: Tally): string {
  return `facts same day ${ofAll(facts)}, counted in 2 d ${ofAll(countedIn2)}, in 7 d ${ofAll(countedIn7)}`;
}
