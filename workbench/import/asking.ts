/** Says which flags a file needs when the add-on asks for what the file does not tell. */
import type { Missing } from './import-reply.ts';

const flagsOf: Readonly<Record<Missing, string>> = { marketplace: '--marketplace', window: '--from and --to' };

const askedFor: Readonly<Record<Missing, string>> = {
  marketplace: 'which marketplace it is from',
  window: 'which days it covers',
};

/** `“Search term report” does not say which days it covers. Give --from and --to.` */
export function askingSentence(kindTitle: string, missing: readonly Missing[]): string {
  const asked = missing.map((what) => askedFor[what]).join(' and ');
  return `“${kindTitle}” does not say ${asked}. Give ${missing.map((what) => flagsOf[what]).join(', ')}.`;
}
