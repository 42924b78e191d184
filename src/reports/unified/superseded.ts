/**
 * Finds rows that a newer report covers with other columns for the same days: kept beside it, a campaign's spend would
 * count twice.
 */
import { cellText, type Row } from '../../values/cell.ts';
import type { ReportKind } from '../kind.ts';
import type { MergePlan } from '../merge/merge.ts';
import { rowKey } from '../merge/row-key.ts';

/** Fields that do not distinguish rows of one window. */
const WINDOW = ['marketplace', 'from', 'to'];

/** All rows of one campaign, or of accounts without one, in one window. */
interface Block {
  readonly rows: Row[];
  readonly indexes: number[];
}

function blocksOf(rows: readonly Row[], campaign: (row: Row) => string): Map<string, Block> {
  const blocks = new Map<string, Block>();
  rows.forEach((row, index) => {
    const key = JSON.stringify([...WINDOW.map((id) => row[id]), campaign(row)]);
    const block = blocks.get(key) || { rows: [], indexes: [] };
    block.rows.push(row);
    block.indexes.push(index);
    blocks.set(key, block);
  });
  return blocks;
}

/** An id and its name are the same dimension. */
function partOf(id: string): string {
  return id.replace(/(?:Id|Name)$/, '');
}

/** The dimensions that distinguish its rows. */
function shapeOf({ key }: ReportKind, { rows }: Block): string {
  const ids = key.filter((id) => !WINDOW.includes(id) && rows.some((row) => cellText(row[id]) !== ''));
  return [...new Set(ids.map(partOf).filter((part) => part !== 'campaign'))].sort().join();
}

/** Accounts do not distinguish the rows of a campaign. */
function withoutAccount(shape: string): string {
  return shape
    .split(',')
    .filter((part) => part !== 'advertiserAccount' && part !== 'adProduct')
    .join();
}

function isOneAccount(one: Block, other: Block): boolean {
  return ['advertiserAccountId', 'advertiserAccountName'].every((id) => {
    const names = ({ rows }: Block) => new Set(rows.map((row) => cellText(row[id])).filter((name) => name !== ''));
    const [ours, theirs] = [names(one), names(other)];
    return ours.size === 0 || theirs.size === 0 || [...ours].some((name) => theirs.has(name));
  });
}

/** Indexes of existing rows that `incoming`, a whole file, replaces; `merge` is the plan for its rows. */
export function supersededBy(
  kind: ReportKind,
  existing: readonly Row[],
  incoming: readonly Row[],
  { updates, alike = [] }: MergePlan,
): number[] {
  if (!kind.level) return [];
  const reported = new Set([...updates.map(({ index }) => index), ...alike]);
  const keys = new Set(incoming.map((row) => rowKey(kind, row)));
  const hasCampaign = kind.key.includes('campaignId');
  const shape = (block: Block) => (hasCampaign ? withoutAccount(shapeOf(kind, block)) : shapeOf(kind, block));
  const superseded = new Set<number>();
  for (const campaign of [(row: Row) => cellText(row.campaignId), (row: Row) => cellText(row.campaignName)]) {
    const newer = blocksOf(incoming, campaign);
    for (const [key, block] of blocksOf(existing, campaign)) {
      const other = newer.get(key);
      if (!other || (hasCampaign && campaign(other.rows[0]!) === '')) continue;
      if (shape(other) === shape(block) || !isOneAccount(block, other)) continue;
      for (const index of block.indexes)
        if (!reported.has(index) && !keys.has(rowKey(kind, existing[index]!))) superseded.add(index);
    }
  }
  return [...superseded].sort((a, b) => a - b);
}
