/** The names in the text of a column such as `Filled from`: English in code, in a sheet in the workbook's language. */

/** Pairs of a name in code and a name in a sheet, by where they stand. */
export interface RecordNames {
  /** Before a colon: titles of columns. */
  readonly titles: ReadonlyMap<string, string>;
  /** In brackets before a day: names of sheets, or titles. */
  readonly sources: ReadonlyMap<string, string>;
  /** After a colon: what a person did. */
  readonly marks: ReadonlyMap<string, string>;
}

const TITLE = /(^| · )([^:·]+)(?=: )/g;
const SOURCE = /\(([^()]+)(?= \d{4}-\d{2}-\d{2}\))/g;

/** `Price: 21.99 (FBA Inventory 2026-11-30)` with other names; unknown ones remain. */
export function renamedRecord(text: string, { titles, sources, marks }: RecordNames): string {
  const named = text
    .replace(TITLE, (_, before: string, title: string) => before + (titles.get(title) ?? title))
    .replace(SOURCE, (_, source: string) => `(${sources.get(source) ?? source}`);
  return [...marks].reduce((marked, [mark, other]) => marked.split(`: ${mark}`).join(`: ${other}`), named);
}
