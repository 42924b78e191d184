/** Remembers a sheet's header row: while its titles are the same, its columns are known without reading the notes again. */
import { textDigest } from '../../values/text-digest.ts';
import type { SheetSpec } from '../../workbook/sheet-spec.ts';
import type { DocumentSettings } from './document-settings.ts';

/** Prefix of settings that only save calls: without them the notes are read. */
const SEEN = 'seen.header.';

type Places = ReadonlyMap<string, number>;

/** Column id → position; `undefined` if the titles are not those that were remembered. */
export function rememberedPlaces(
  settings: DocumentSettings,
  spec: SheetSpec,
  id: number,
  titles: readonly unknown[],
): Places | undefined {
  const [mark, positions = ''] = settings.get(SEEN + spec.id).split(' ');
  if (mark === '' || mark !== markOf(spec, id, titles)) return undefined;
  const places = positions.split(',');
  return new Map(spec.columns.flatMap((column, at) => (places[at] ? [[column.id, Number(places[at])] as const] : [])));
}

/** Remembers the positions, if this run holds the lock and each of our columns has a title of its own. */
export function rememberPlaces(
  settings: DocumentSettings,
  spec: SheetSpec,
  id: number,
  titles: readonly unknown[],
  places: Places,
): void {
  if (!settings.isHeld || !identify(titles, places)) return;
  const positions = spec.columns.map((column) => places.get(column.id) ?? '').join(',');
  settings.setAtEnd(SEEN + spec.id, `${markOf(spec, id, titles)} ${positions}`);
}

/** True if each of our columns has a title that no other column has. */
export function identify(titles: readonly unknown[], places: Places): boolean {
  const counts = new Map<string, number>();
  for (const title of titles) counts.set(String(title), (counts.get(String(title)) ?? 0) + 1);
  return [...places.values()].every((position) => {
    const title = String(titles[position - 1] ?? '');
    return title !== '' && counts.get(title) === 1;
  });
}

/** True if the titles are equal but for blank cells at the end. */
export function sameTitles(one: readonly unknown[], other: readonly unknown[]): boolean {
  return titlesText(one) === titlesText(other);
}

function titlesText(titles: readonly unknown[]): string {
  let length = titles.length;
  while (length > 0 && titles[length - 1] === '') length -= 1;
  return JSON.stringify(titles.slice(0, length));
}

/** Differs for another sheet, other titles, and another version's columns. */
function markOf({ columns }: SheetSpec, id: number, titles: readonly unknown[]): string {
  return textDigest([id, ...columns.map((column) => column.id), titlesText(titles)].join(' '));
}
