/** Summary of files that were added together, made once the last of them is finished. */
import { isNoReport } from '../../src/reports/receipt/refusal.ts';
import type { ImportItem, Stage } from '../app-state.ts';
import type { Say } from '../words/say.ts';

export interface BatchSummary {
  readonly files: number;
  readonly imported: number;
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Names of the imports that wait for an answer. */
  readonly asking: readonly string[];
  readonly notImported: readonly { readonly name: string; readonly why: string }[];
}

const MOVING: readonly Stage['at'][] = ['waiting', 'reading', 'sending'];
const TAKEN: readonly Stage['at'][] = [...MOVING, 'asking', 'imported', 'undone'];

/** Whether this is a sheet without a report in a workbook that has another sheet with one: no failure. */
export function isLeftOut({ id, file, stage }: ImportItem, imports: readonly ImportItem[]): boolean {
  if (stage.at !== 'refused' || !isNoReport(stage.code)) return false;
  return imports.some((other) => other.file === file && other.id !== id && TAKEN.includes(other.stage.at));
}

function whyNot(stage: Stage): string | undefined {
  if (stage.at === 'refused' || stage.at === 'failed') return stage.message;
  return stage.at === 'cancelled' ? '' : undefined;
}

/** The sheets of a file that failed; if the file holds no report at all, only its first sheet is listed. */
function failuresOf(items: readonly ImportItem[], all: readonly ImportItem[]): BatchSummary['notImported'] {
  const failed = items
    .filter((item) => !isLeftOut(item, all))
    .flatMap(({ name, stage }) => {
      const why = whyNot(stage);
      return why === undefined ? [] : [{ name, why }];
    });
  return items.some(({ stage }) => TAKEN.includes(stage.at)) ? failed : failed.slice(0, 1);
}

/** Summary of the newest batch; `undefined` while it is still running, or if it is a single file. */
export function batchSummary(imports: readonly ImportItem[]): BatchSummary | undefined {
  const newest = Math.max(...imports.map(({ batch }) => batch));
  const items = imports.filter(({ batch, stage }) => batch === newest && stage.at !== 'unpacked');
  const files = [...new Set(items.map(({ file }) => file))].map((file) => items.filter((item) => item.file === file));
  if (files.length < 2 || items.some(({ stage }) => MOVING.includes(stage.at))) return undefined;
  const receipts = items.flatMap(({ stage }) => (stage.at === 'imported' ? [stage.receipt] : []));
  const sum = (field: 'rowsAdded' | 'rowsUpdated' | 'rowsUnchanged') =>
    receipts.reduce((total, receipt) => total + receipt[field], 0);
  return {
    files: files.length,
    imported: files.filter((tables) => tables.some(({ stage }) => stage.at === 'imported')).length,
    added: sum('rowsAdded'),
    updated: sum('rowsUpdated'),
    unchanged: sum('rowsUnchanged'),
    asking: items.filter(({ stage }) => stage.at === 'asking').map(({ name }) => name),
    notImported: files.flatMap((tables) => failuresOf(tables, imports)),
  };
}

/** `9 of 10 files imported.` */
export function batchSentence({ files, imported }: BatchSummary, say: Say): string {
  return say('sidebar.batchFiles', { files, imported });
}
