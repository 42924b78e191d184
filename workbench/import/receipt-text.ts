/** The outcome of a file as plain aligned text. */

import type { Cause, Receipt } from '../../src/apps-script/server/messages.ts';
import { cutDisplay, padDisplay, wrapDisplay } from './display-width.ts';
import type { Failure, FileOutcome, LeftOut } from './file-outcome.ts';
import { languageName, type ReceiptWord, type ReceiptWords, receiptWords } from './receipt-words.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g;

/** The text with all control characters but line ends replaced: file names and cells must not control the terminal. */
export function withoutControls(text: string): string {
  return text.replace(CONTROLS, '�');
}

const labelWidth = 20;
const causesShown = 20;
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

/** Counts with their words; those in `names` always, the others only if they are not 0. */
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

/** `row 2, 3, 4, …: “31.45”, “13.59”` */
function whereText({ count: all, rows, examples }: Cause, words: ReceiptWords): string {
  const list = rows.length < all ? [...rows, '…'] : rows;
  const shown = examples.map((example) => `“${cutDisplay(example, widestText)}”`).join(', ');
  return `${words('row')} ${list.join(', ')}${shown === '' ? '' : `: ${shown}`}`;
}

/** What is wrong with a column, in which rows, and the consequence. */
function causeLines(cause: Cause, words: ReceiptWords): string[] {
  const about = [`${count(cause.count)} ×`, cutDisplay(cause.column, widestText), whereText(cause, words)];
  const texts = [about.filter((text) => text !== '').join(' · '), cause.message];
  return texts.flatMap((text, index) =>
    wrapDisplay(text, widestLine - 2 * index).map((one) => `    ${'  '.repeat(index)}${one}`),
  );
}

function problemLines(causes: readonly Cause[], words: ReceiptWords): string[] {
  if (causes.length === 0) return [];
  const all = causes.reduce((sum, cause) => sum + cause.count, 0);
  const shown = causes.slice(0, causesShown).flatMap((cause) => causeLines(cause, words));
  const rest = causes.length - causesShown;
  const more = words('more').replace('{count}', count(rest));
  return [line(words('problems'), count(all)), ...shown, ...(rest > 0 ? [`    ${more}`] : [])];
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
    ...problemLines(receipt.causes, words),
  ];
}

function failureLines(failure: Failure, words: ReceiptWords): string[] {
  return [
    ...failure.message.split('\n').map((text, index) => line(index === 0 ? words('notImported') : '', text)),
    ...problemLines(failure.causes, words),
  ];
}

function leftOutLines(leftOut: readonly LeftOut[], words: ReceiptWords): string[] {
  return leftOut.map(({ name, message }, index) =>
    wrappedLine(index === 0 ? words('leftOut') : '', `${name}: ${message}`),
  );
}

/** The receipts and failures of one file in a language of the add-on, ending with a blank line. */
export function receiptText(outcome: FileOutcome, language?: string): string {
  const words = receiptWords(language);
  const receipts = outcome.receipts.map((receipt) => receiptLines(receipt, words));
  const failures = outcome.failures.map((failure) => failureLines(failure, words));
  const parts = [...receipts, ...failures, leftOutLines(outcome.leftOut, words)];
  const lines = [outcome.file, ...parts.flat(), ''];
  return withoutControls(lines.map((text) => `${text}\n`).join(''));
}
