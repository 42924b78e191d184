/** Changes the language of a workbook in use: what a person renamed remains, formulas that quote our names are listed. */
import { taskFinder, taskTitle } from '../checklist/task-names.ts';
import { isLanguage, type Language, languageNames, languages } from '../i18n/language.ts';
import { text } from '../i18n/text.ts';
import { word, wordsIn } from '../i18n/words.ts';
import { localRule, localTitle } from '../rules/local-rule.ts';
import { seedRules } from '../rules/seed-rules.ts';
import { DATA_SHEETS, OWN_SHEETS } from '../sheets/catalog.ts';
import { checklistSheet } from '../sheets/checklist.ts';
import { JUDGED_SHEETS } from '../sheets/judged-sheets.ts';
import { rulesSheet } from '../sheets/rules.ts';
import { taughtColumnsSheet } from '../sheets/taught-columns.ts';
import { cellText, type Row } from '../values/cell.ts';
import { columnName } from '../workbook/columns.ts';
import { localSheet, sheetCalled } from '../workbook/local-sheet.ts';
import type { SheetSpec } from '../workbook/sheet-spec.ts';
import type { OwnSheet, Workbook } from '../workbook/workbook.ts';
import { openSheet } from './open-sheet.ts';
import { orItsRefusal } from './or-its-refusal.ts';
import { type ChangingNames, quotesName } from './quoted-names.ts';
import { refreshSheets } from './refresh.ts';
import type { LanguageReply, QuotingFormula } from './replies.ts';
import { underLock } from './retry-if-moved.ts';

/** The language that the workbook is being changed to; after an interruption the next set-up goes on. */
const CHANGING = 'language.changing';
const MOST_LISTED = 50;

interface LanguageRequest {
  readonly language: Language;
  /** Absent to be told first what breaks. */
  readonly anyway?: boolean | undefined;
}

/** Lists the formulas that quote names, and changes the language if the person knows them. */
export function changeLanguage(
  workbook: Workbook,
  { language, anyway }: LanguageRequest,
  person: Language,
): LanguageReply {
  const formulas = quotingFormulas(workbook, language);
  const about = { language, formulas: formulas.slice(0, MOST_LISTED), count: formulas.length };
  if (!anyway) return { status: 'asks', ...about };
  const messages = underLock(workbook, () => {
    workbook.setDocumentSetting(CHANGING, language);
    const refused = translateSheets(workbook, person);
    const { kept } = refreshSheets(workbook, person, {}, undefined, true);
    languageChanged(workbook);
    return [...refused, ...kept];
  });
  const name = languageNames[language];
  return { status: 'changed', ...about, messages: [text(person, 'language.changed', { language: name }), ...messages] };
}

/** Goes on with a change that was cut off, for a command that refreshes everything afterwards. */
export function translateSheets(workbook: Workbook, person: Language): string[] {
  const language = workbook.documentSetting(CHANGING);
  if (!isLanguage(language)) return [];
  workbook.chooseLanguage(language);
  return OWN_SHEETS.flatMap((spec) => orItsRefusal(workbook, person, () => translateSheet(workbook, spec)));
}

/** Called once all is written. */
export function languageChanged(workbook: Workbook): void {
  workbook.setDocumentSetting(CHANGING, '');
}

function translateSheet(workbook: Workbook, spec: SheetSpec): string[] {
  const found = workbook.find(spec);
  if (found === undefined) return [];
  workbook.renameSheet(found);
  const own = workbook.find(spec)!;
  workbook.setTitles(own, new Map(changingTitles(workbook, spec, own, workbook.language)));
  workbook.reword(workbook.find(spec)!);
  translateRows(workbook, spec);
  return [];
}

/** Titles of ours in another language, with those that replace them. */
function changingTitles(workbook: Workbook, spec: SheetSpec, own: OwnSheet, language: Language): [string, string][] {
  const local = localSheet(spec, language).columns;
  const known = languages.map((one) => localSheet(spec, one).columns);
  return [...workbook.titles(own)].flatMap(([id, title]): [string, string][] => {
    const at = local.findIndex((column) => column.id === id);
    const isOurs = known.some((columns) => columns[at]?.header === title);
    return isOurs && local[at]!.header !== title ? [[id, local[at]!.header]] : [];
  });
}

/** Cells of rows that are no words of a vocabulary: titles, statuses and meanings in Rules, titles of tasks. */
function translateRows(workbook: Workbook, spec: SheetSpec): void {
  const translate = ROWS[spec.id];
  const opened = translate && openSheet(workbook, spec);
  if (!translate || !opened) return;
  const updates = opened.read.rows.flatMap((row, index) => {
    const cells = translate(row, workbook.language);
    return Object.keys(cells).length > 0 ? [{ sheetRow: index + 2, row: cells }] : [];
  });
  workbook.update(opened.own, opened.read, updates, [...new Set(updates.flatMap(({ row }) => Object.keys(row)))]);
}

const ROWS: { readonly [Sheet in SheetSpec['id']]?: (row: Row, language: Language) => Row } = {
  [rulesSheet.id]: (row, language) => localRule(row, seedRules(), JUDGED_SHEETS, language),
  [taughtColumnsSheet.id]: (row, language) => {
    const field = localTitle(sheetCalled(DATA_SHEETS, cellText(row.sheet)), cellText(row.field), language);
    return field === row.field ? {} : { field };
  },
  [checklistSheet.id]: (row, language) => {
    const task = taskFinder()(row.task);
    const title = task === undefined ? row.task! : taskTitle(task, language);
    return title === row.task ? {} : { task: title };
  },
};

function quotingFormulas(workbook: Workbook, language: Language): QuotingFormula[] {
  const names = changingNames(workbook, language);
  const own = new Set(OWN_SHEETS.map((spec) => workbook.find(spec)?.id));
  // The add-on's own formulas are in header cells, and are written anew.
  return workbook
    .formulaCells((formula) => quotesName(formula, names))
    .filter(({ sheet, row }) => row > 1 || !own.has(sheet.id))
    .map(({ sheet, row, column, formula }) => ({ sheet: sheet.name, a1: `${columnName(column)}${row}`, formula }));
}

function changingNames(workbook: Workbook, language: Language): ChangingNames {
  const found = OWN_SHEETS.flatMap((spec) => {
    const own = workbook.find(spec);
    return own && !spec.hidden ? [{ spec, own, titles: workbook.titles(own) }] : [];
  });
  const sheets = found
    .filter(({ spec, own }) => own.name !== word('sheet', spec.id, language))
    .map(({ own }) => own.name);
  const titles = found.flatMap(({ spec, own, titles: now }) =>
    changingTitles(workbook, spec, own, language).map(([id]) => now.get(id)!),
  );
  const vocabularies = new Set(
    found.flatMap(({ spec }) =>
      spec.columns.flatMap(({ words, origin }) => (words && origin !== 'formula' ? [words] : [])),
    ),
  );
  const words = [...vocabularies].flatMap((vocabulary) =>
    wordsIn(vocabulary).flatMap((one) => (one[workbook.language] === one[language] ? [] : [one[workbook.language]])),
  );
  const lower = (all: readonly string[]) => new Set(all.map((name) => name.toLowerCase()));
  return { sheets: lower(sheets), words: lower([...titles, ...words]) };
}
