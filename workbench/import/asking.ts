/** The message of which flags are needed when the add-on asks something about a file. */
import type { ColumnsQuestion, ImportReply, UnknownPlaces } from '../../src/apps-script/server/messages.ts';

type Asks = Extract<ImportReply, { status: 'asks' }>;

/** Questions with a flag of their own; columns and places get lines with examples, and undo is never asked here. */
type Plain = 'marketplace' | 'window';

const flagsOf: Readonly<Record<Plain, string>> = { marketplace: '--marketplace', window: '--from and --to' };

const askedFor: Readonly<Record<Plain, string>> = {
  marketplace: 'which marketplace it is from',
  window: 'which days it covers',
};

function sentenceOf(kindTitle: string, missing: readonly Plain[]): string {
  const asked = missing.map((what) => askedFor[what]).join(' and ');
  return `“${kindTitle}” does not say ${asked}. Give ${missing.map((what) => flagsOf[what]).join(', ')}.`;
}

/** One line per missing column, with the headers that it could be and examples of their cells. */
function columnLines(kindTitle: string, { headers, fields }: ColumnsQuestion): string[] {
  const shown = headers.map(({ header, examples }) => `“${header}” (${examples.join(', ')})`);
  const lines = fields
    .filter(({ needed, usual }) => needed || usual)
    .map(({ id, title, fits }) => {
      const choices = fits.map((index) => shown[index]).join(' or ');
      return `--column "HEADER=${id}" for ${title}, where HEADER is ${choices}`;
    });
  return [`“${kindTitle}” has columns of unknown names. Say once which is which:`, ...lines];
}

/** One line per unknown name, with the number of its rows. */
function placeLines(kindTitle: string, { header, places }: UnknownPlaces): string[] {
  const flags = places.map(
    ({ name, rows }) =>
      `--place "${name}=CODE" (${rows} ${rows === 1 ? 'row' : 'rows'}), or "${name}=" to leave them out`,
  );
  return [`“${header}” of “${kindTitle}” names places that are no marketplace we know. Say which each is:`, ...flags];
}

function oneRowSentence(day: string): string {
  return `All its rows are of ${day}. Give --from and --to of that day, or of the week or month that begins there.`;
}

/** `“Search term report” does not say which days it covers. Give --from and --to.` */
export function askingSentence({
  kindTitle,
  missing,
  columns,
  places,
  oneRow,
}: Pick<Asks, 'kindTitle' | 'missing' | 'columns' | 'places' | 'oneRow'>): string {
  const plain = missing.filter((what): what is Plain => what === 'marketplace' || what === 'window');
  return [
    ...(columns ? columnLines(kindTitle, columns) : []),
    ...(places ? placeLines(kindTitle, places) : []),
    ...(plain.length > 0 ? [sentenceOf(kindTitle, plain)] : []),
    ...(oneRow ? [oneRowSentence(oneRow)] : []),
  ].join('\n');
}
