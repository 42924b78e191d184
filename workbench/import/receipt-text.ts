/** Prints what became of a file as plain aligned text. */
import { cutDisplay, displayWidth, padDisplay, wrapDisplay } from './display-width.ts';
import type { Failure, FileOutcome } from './file-outcome.ts';
import type { Receipt, ReceiptProblem } from './import-reply.ts';
import { languageName, type ReceiptWord, type ReceiptWords, receiptWords } from './receipt-words.ts';

const labelWidth = 20;
const problemsShown = 20;
const widestText = 32;
const widestLine = 100;

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

type Count = Extract<ReceiptWord, `rows${string}`> & keyof Receipt;

/** The first ones always, the others where they are not 0. */
function counted(receipt: Receipt, names: readonly Count[], always: number, words: ReceiptWords): string {
  const parts = names.filter((name, index) => index < always || receipt[name] > 0);
  const shown = (name: Count) =>
    words('counted').replace('{count}', count(receipt[name])).replace('{name}', words(name));
  return parts.map(shown).join(' · ');
}

function rowLines(receipt: Receipt, words: ReceiptWords): string[] {
  const read = counted(receipt, ['rowsRead', 'rowsKept', 'rowsRefused'], 3, words);
  const names = ['rowsAdded', 'rowsUpdated', 'rowsUnchanged', 'rowsDuplicated', 'rowsCombined'] as const;
  return [line(words('rows'), read), line('', counted(receipt, names, 3, words))];
}

function windowLine({ from, to }: Receipt, words: ReceiptWords): string {
  if (from === to) return line(words('day'), to);
  return line(words('window'), `${from} ${words('to')} ${to}`);
}

function problemCells(problem: ReceiptProblem, words: ReceiptWords): string[] {
  return [
    `${words('row')} ${problem.row}`,
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

function problemLines(problems: readonly ReceiptProblem[], words: ReceiptWords): string[] {
  if (problems.length === 0) return [];
  const cells = problems.slice(0, problemsShown).map((problem) => problemCells(problem, words));
  const shown = aligned(cells).map((text) => `    ${text}`);
  const rest = problems.length - shown.length;
  const more = words('more').replace('{count}', count(rest));
  return [line(words('problems'), count(problems.length)), ...shown, ...(rest > 0 ? [`    ${more}`] : [])];
}

function listLine(label: string, items: readonly string[]): string[] {
  return items.length > 0 ? [wrappedLine(label, items.join(', '))] : [];
}

/** Fields that an ignored header could be. */
function assignLines({ columns }: Receipt, words: ReceiptWords): string[] {
  if (!columns) return [];
  const fields = columns.fields.map(({ id }) => id).join(' | ');
  return [wrappedLine(words('assign'), `--column "HEADER=FIELD" · FIELD = ${fields}`)];
}

function receiptLines(receipt: Receipt, words: ReceiptWords): string[] {
  return [
    line(words('report'), `${receipt.kindTitle} (${languageName(words, receipt.language)})`),
    line(words('marketplace'), receipt.marketplace),
    windowLine(receipt, words),
    ...rowLines(receipt, words),
    line(words('sheet'), receipt.sheet),
    ...receipt.notes.map((note, index) => wrappedLine(index === 0 ? words('notes') : '', note)),
    ...listLine(words('headersMissing'), receipt.headersMissing),
    ...listLine(words('headersIgnored'), receipt.headersIgnored),
    ...assignLines(receipt, words),
    ...problemLines(receipt.problems, words),
  ];
}

function failureLines(failure: Failure, words: ReceiptWords): string[] {
  return [
    ...failure.message.split('\n').map((text, index) => line(index === 0 ? words('notImported') : '', text)),
    ...problemLines(failure.problems, words),
  ];
}

/** The receipts and refusals of one file in a language of the add-on, ending with a blank line. */
export function receiptText(outcome: FileOutcome, language?: string): string {
  const words = receiptWords(language);
  const receipts = outcome.receipts.map((receipt) => receiptLines(receipt, words));
  const failures = outcome.failures.map((failure) => failureLines(failure, words));
  const ignored = listLine(words('leftOut'), outcome.ignored);
  const parts = [...receipts, ...failures, ignored];
  return `${outcome.file}\n${parts.map((lines) => lines.map((text) => `${text}\n`).join('')).join('')}\n`;
}
