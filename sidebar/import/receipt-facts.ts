/** The facts of a receipt, most important first. */
import type { Receipt } from '../../src/apps-script/server/messages.ts';
import type { Language } from '../../src/i18n/language.ts';
import { type Say, speaker } from '../words/say.ts';
import { marketplaceName } from './marketplaces.ts';

interface Fact {
  readonly label: string;
  readonly value: string;
}

function windowFacts({ from, to }: Receipt, say: Say): Fact[] {
  if (from === to) return [{ label: say('sidebar.asOf'), value: from }];
  return [
    { label: say('sidebar.from'), value: from },
    { label: say('sidebar.to'), value: to },
  ];
}

const counts = [
  ['sidebar.rowsRead', 'rowsRead', true],
  ['sidebar.rowsKept', 'rowsKept', true],
  ['sidebar.rowsRefused', 'rowsRefused', false],
  ['sidebar.rowsDuplicated', 'rowsDuplicated', false],
  ['sidebar.rowsCombined', 'rowsCombined', false],
  ['sidebar.rowsAdded', 'rowsAdded', true],
  ['sidebar.rowsUpdated', 'rowsUpdated', true],
  ['sidebar.rowsUnchanged', 'rowsUnchanged', true],
] as const;

/** Marketplace, days, rows of the file, rows of the sheet; rare counts are listed only if they are not zero. */
export function receiptFacts(receipt: Receipt, language: Language): Fact[] {
  const say = speaker(language);
  const about = [
    { label: say('sidebar.marketplace'), value: receipt.marketplace && marketplaceName(receipt.marketplace, language) },
    ...windowFacts(receipt, say),
  ];
  const rows = counts
    .filter(([, field, always]) => always || receipt[field] > 0)
    .map(([key, field]) => ({ label: say(key), value: receipt[field].toLocaleString('en-US') }));
  return [...about.filter(({ value }) => value !== ''), ...rows];
}
