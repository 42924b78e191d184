/** Prints what became of a file as plain aligned text. */
import { cutDisplay, displayWidth, padDisplay, wrapDisplay } from './display-width.ts';
import type { Failure, FileOutcome } from './file-outcome.ts';
import type { Receipt, ReceiptProblem } from './import-reply.ts';

const labelWidth = 20;
const problemsShown = 20;
const widestText = 32;
const widestLine = 100;

const languages: Readonly<Record<string, string>> = { en: 'English', 'zh-CN': 'Chinese', ja: 'Japanese' };

function count(number: number): string {
  return number.toLocaleString('en-US');
}

function line(label: string, text: string): string {
  return `  ${padDisplay(label, labelWidth)}${text}`;
}

function wrappedLine(label: string, text: string): string {
  const [first = '', ...rest] = wrapDisplay(text, widestLine - labelWidth);
  return [`  ${padDisplay(label, labelWidth)}${first}`, ...rest.map((more) => ' '.repeat(labelWidth + 2) + more)].join(
    '\n',
  );
}

function counted(receipt: Receipt, names: Partial<Record<keyof Receipt, string>>, always: number): string {
  const parts = Object.entries(names).filter(
    ([key], index) => index < always || Number(receipt[key as keyof Receipt]) > 0,
  );
  return parts.map(([key, name]) => `${count(Number(receipt[key as keyof Receipt]))} ${name}`).join(' · ');
}

function rowLines(receipt: Receipt): string[] {
  const read = counted(receipt, { rowsRead: 'read', rowsKept: 'kept', rowsRefused: 'refused' }, 3);
  const more = { rowsDuplicated: 'duplicated', rowsCombined: 'combined' };
  const written = counted(
    receipt,
    { rowsAdded: 'added', rowsUpdated: 'updated', rowsUnchanged: 'unchanged', ...more },
    3,
  );
  return [line('Rows', read), line('', written)];
}

function windowLine({ from, to }: Receipt): string {
  if (from === to) return line('Day', to);
  return line('Window', `${from} to ${to}`);
}

function problemCells(problem: ReceiptProblem): string[] {
  return [
    `row ${problem.row}`,
    cutDisplay(problem.column, widestText),
    cutDisplay(problem.text, widestText),
    problem.message,
  ];
}

function aligned(rows: readonly string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))));
  return rows.map((row) =>
    row
      .map((cell, column) => padDisplay(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function problemLines(problems: readonly ReceiptProblem[]): string[] {
  if (problems.length === 0) return [];
  const shown = aligned(problems.slice(0, problemsShown).map(problemCells)).map((text) => `    ${text}`);
  const rest = problems.length - shown.length;
  return [line('Problems', count(problems.length)), ...shown, ...(rest > 0 ? [`    and ${count(rest)} more`] : [])];
}

function listLine(label: string, items: readonly string[]): string[] {
  return items.length > 0 ? [wrappedLine(label, items.join(', '))] : [];
}

/** Fields that an ignored header could be. */
function assignLines({ columns }: Receipt): string[] {
  if (!columns) return [];
  const fields = columns.fields.map(({ id }) => id).join(', ');
  return [wrappedLine('To assign one', `--column "HEADER=FIELD", where FIELD is one of ${fields}`)];
}

function receiptLines(receipt: Receipt): string[] {
  return [
    line('Report', `${receipt.kindTitle} (${languages[receipt.language] ?? receipt.language})`),
    line('Marketplace', receipt.marketplace),
    windowLine(receipt),
    ...rowLines(receipt),
    line('Sheet', receipt.sheet),
    ...receipt.notes.map((note, index) => wrappedLine(index === 0 ? 'Notes' : '', note)),
    ...listLine('Headers not found', receipt.headersMissing),
    ...listLine('Headers ignored', receipt.headersIgnored),
    ...assignLines(receipt),
    ...problemLines(receipt.problems),
  ];
}

function failureLines(failure: Failure): string[] {
  return [
    ...failure.message.split('\n').map((text, index) => line(index === 0 ? 'Not imported' : '', text)),
    ...problemLines(failure.problems),
  ];
}

/** The receipts and refusals of one file, ending with a blank line. */
export function receiptText(outcome: FileOutcome): string {
  const parts = [...outcome.receipts.map(receiptLines), ...outcome.failures.map(failureLines)];
  const ignored = listLine('Left out', outcome.ignored);
  return `${outcome.file}\n${[...parts, ignored].map((lines) => lines.map((text) => `${text}\n`).join('')).join('')}\n`;
}
