/** The summary at the end of an import. */

import type { Receipt } from '../../src/apps-script/server/messages.ts';
import type { FileOutcome } from './file-outcome.ts';
import { withoutControls } from './receipt-text.ts';
import { receiptWords } from './receipt-words.ts';

const rowCounts = ['rowsAdded', 'rowsUpdated', 'rowsUnchanged'] as const;

function sum(receipts: readonly Receipt[], name: (typeof rowCounts)[number]): string {
  return receipts.reduce((all, receipt) => all + receipt[name], 0).toLocaleString('en-US');
}

/** How many files were imported, how many rows changed, and why the others failed. */
export function summaryText(outcomes: readonly FileOutcome[], language?: string): string {
  const words = receiptWords(language);
  const failed = outcomes.filter(({ failures }) => failures.length > 0);
  const receipts = outcomes.flatMap((outcome) => outcome.receipts);
  const fill = (text: string, values: Readonly<Record<string, string | number>>) =>
    text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
  const files = fill(words('filesImported'), { done: outcomes.length - failed.length, all: outcomes.length });
  const rows = rowCounts.map((name) => fill(words('counted'), { count: sum(receipts, name), name: words(name) }));
  const reasons = failed.map(({ file, failures }) => `  ${file}: ${failures[0]!.message.split('\n')[0]}`);
  const isOne = outcomes.length === 1;
  const lines = [
    receipts.length > 0 && !isOne ? fill(words('filesAndRows'), { files, rows: rows.join(' · ') }) : files,
    ...(failed.length > 0 && !isOne ? [`${words('notImported')}:`, ...reasons] : []),
  ];
  return withoutControls(lines.join('\n'));
}
