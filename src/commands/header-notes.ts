/** The notes that explain the headers of a sheet. */
import type { Language } from '../i18n/language.ts';
import { text } from '../i18n/text.ts';
import { kindOfSheet } from '../reports/kind-of-sheet.ts';
import { dataSheet } from '../sheets/catalog.ts';
import type { SalesPace } from '../sheets/units-sold.ts';
import { isoOfDay } from '../values/day.ts';
import type { SheetId } from '../workbook/columns.ts';
import { nameIn } from '../workbook/local-sheet.ts';
import type { ColumnSpec, SheetSpec } from '../workbook/sheet-spec.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { writeIfChanged } from '../workbook/write-if-changed.ts';

/** Writes them if they changed; `paces` are those of the sales that stock is joined with. */
export function writeHeaderNotes(
  workbook: Workbook,
  spec: SheetSpec,
  paces: readonly SalesPace[],
  isAnew: boolean,
  language: Language,
): void {
  const own = workbook.find(spec);
  if (own === undefined) return;
  const words = { workbook: workbook.language, sentences: workbook.sentenceLanguage(language) };
  const notes = spec.columns.map((column) => [column.id, explanation(spec, column, paces, words)] as const);
  writeIfChanged(workbook, 'notes', own, notes, isAnew, () => workbook.setHeaderNotes(own, new Map(notes)));
}

/** The language of names in the workbook, and that of sentences. */
interface Languages {
  readonly workbook: Language;
  readonly sentences: Language;
}

/** The note of a column without one of its own: who fills it. */
const NOTES = { report: 'note.filledIn', ours: 'note.written', formula: 'note.written', seller: 'note.typed' } as const;

function explanation(spec: SheetSpec, column: ColumnSpec, paces: readonly SalesPace[], words: Languages): string {
  const language = words.sentences;
  if (column.filledFrom !== undefined && column.note === undefined) return filledFrom(column.filledFrom, words);
  const kind = kindOfSheet(spec.id);
  const report = kind ? text(language, kind.title) : '';
  if (column.note !== undefined) return text(language, column.note, { source: unitsSource(paces, language), report });
  if (kind === undefined || column.origin !== 'report') return text(language, NOTES[column.origin]);
  return text(language, 'note.report', { report });
}

/** The leading source, and those used where it has no value. */
function filledFrom([first, ...others]: readonly SheetId[], { workbook, sentences: language }: Languages): string {
  const nameOf = (id: SheetId) => nameIn(dataSheet(id), workbook);
  const params = { source: nameOf(first!), others: others.map(nameOf).join(', ') };
  return text(language, others.length > 0 ? 'note.filledFromFirst' : 'note.filledFrom', params);
}

function unitsSource(paces: readonly SalesPace[], language: Language): string {
  const known = paces.filter(({ windows }) => windows.length > 0);
  const sources = known.map(({ marketplace, windows }) => {
    const days = windows.map(({ first, last }) => [first, last]).reduce((all, part) => all.concat(part), []);
    const [from, to] = [isoOfDay(Math.min(...days)), isoOfDay(Math.max(...days))];
    return text(language, 'note.unitsSource', { marketplace, from, to });
  });
  return sources.length === 0 ? text(language, 'note.noUnitsSource') : sources.join('; ');
}
