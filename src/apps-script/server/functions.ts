/** The functions that the sidebar calls by name: each checks its request, runs one command and returns what to show. */
import { changeLanguage } from '../../commands/change-language.ts';
import { chooseOwner as choose, readDaybook } from '../../commands/daybook.ts';
import { importOpenSheet, importReport } from '../../commands/import-report.ts';
import { insertFormula as insertFormulaInto } from '../../commands/insert-formula.ts';
import { readToday } from '../../commands/read-today.ts';
import { updateToday as bringTodayUpToDate, refresh as refreshWorkbook } from '../../commands/refresh.ts';
import type { Daybook } from '../../commands/replies.ts';
import { reportSheets } from '../../commands/report-sheets.ts';
import { setUp, setUpIfDue as setUpWhenDue } from '../../commands/set-up.ts';
import { showItem as show } from '../../commands/show-item.ts';
import { startWeek as startThisWeek, trackKeyword as trackProposed } from '../../commands/start-week.ts';
import { tickTask as tick } from '../../commands/tick-task.ts';
import { undoImport as undo } from '../../commands/undo-import.ts';
import type { Language } from '../../i18n/language.ts';
import { answer } from '../error-boundary.ts';
import { chooseLanguage, preferredLanguage } from '../language.ts';
import { SheetsWorkbook } from '../sheets-workbook.ts';
import {
  changeWorkbookLanguageRequest,
  chooseOwnerRequest,
  importActiveSheetRequest,
  importTableRequest,
  insertFormulaRequest,
  nothing,
  setLanguageRequest,
  showItemRequest,
  showSheetRequest,
  tickTaskRequest,
  trackKeywordRequest,
  undoImportRequest,
} from './messages.ts';

type Command<Said> = (workbook: SheetsWorkbook, language: Language) => Said;

/** The daybook after a command. */
function daybookAfter(command: Command<void>): Daybook {
  return weekAfter((workbook, language) => {
    command(workbook, language);
    return [];
  });
}

/** A command whose messages are shown in the window. */
function showingMessages(command: Command<readonly string[]>): Command<void> {
  return (workbook, language) => {
    const messages = command(workbook, language);
    if (messages.length > 0) workbook.tell(messages.join('\n'));
  };
}

/** The daybook after a command, with its messages about the week. */
function weekAfter(command: Command<readonly string[]>): Daybook {
  const workbook = new SheetsWorkbook();
  const messages = command(workbook, preferredLanguage());
  return readDaybook(workbook, preferredLanguage(), messages);
}

/** Reads what the sidebar shows. */
export const getDaybook = answer(nothing, () => daybookAfter(() => undefined));

/** Today as its sheet has it; null before it was made. */
export const getToday = answer(nothing, () => readToday(new SheetsWorkbook(), preferredLanguage()) ?? null);

/** Makes Today anew, after imports, and the weekly sheets if they are due. */
export const updateToday = answer(nothing, () => daybookAfter(showingMessages(bringTodayUpToDate)));

/** Chooses whose items of Today this person sees. */
export const chooseOwner = answer(chooseOwnerRequest, ({ owner }) => {
  choose(new SheetsWorkbook(), owner);
  return null;
});

/** Refreshes all sheets. */
export const refresh = answer(nothing, () => daybookAfter(showingMessages(refreshWorkbook)));

/** Creates or repairs the sheets. */
export const setUpWorkbook = answer(nothing, () => daybookAfter(showingMessages(setUp)));

/** The same, unless this version already set the workbook up. */
export const setUpIfDue = answer(nothing, () => setUpWhenDue(new SheetsWorkbook(), preferredLanguage()));

/** Changes the language of the workbook, or lists the formulas that would have to be corrected by hand. */
export const changeWorkbookLanguage = answer(changeWorkbookLanguageRequest, (request) =>
  changeLanguage(new SheetsWorkbook(), request, preferredLanguage()),
);

/** Chooses the language of this person. */
export const setLanguage = answer(setLanguageRequest, ({ language }) => {
  chooseLanguage(language);
  return readDaybook(new SheetsWorkbook(), language);
});

/** Ticks a task, or removes the tick. */
export const tickTask = answer(tickTaskRequest, (request) =>
  daybookAfter((workbook, language) => tick(workbook, request, language)),
);

/** Starts the week, unless it was started. */
export const startWeek = answer(nothing, () => weekAfter(startThisWeek));

/** Follows a proposed keyword from this week on. */
export const trackKeyword = answer(trackKeywordRequest, (request) =>
  weekAfter((workbook, language) => trackProposed(workbook, request, language)),
);

/** Imports a table that the sidebar read from a file. */
export const importTable = answer(importTableRequest, ({ source, table, part, ...answers }) =>
  importReport(new SheetsWorkbook(), { ...source, table, how: 'upload', answers, part }, preferredLanguage()),
);

/** Imports the report pasted into the active sheet, or into the named one. */
export const importActiveSheet = answer(importActiveSheetRequest, (answers) =>
  importOpenSheet(new SheetsWorkbook(), answers, preferredLanguage()),
);

/** Lists the sheets that look like pasted reports. */
export const listReportSheets = answer(nothing, () => reportSheets(new SheetsWorkbook(), preferredLanguage()));

/** Undoes the last import. */
export const undoImport = answer(undoImportRequest, (request) =>
  undo(new SheetsWorkbook(), request.import, preferredLanguage()),
);

/** Writes a custom function's formula into the selected cell, or reports what is in the way. */
export const insertFormula = answer(insertFormulaRequest, (insertion) =>
  insertFormulaInto(new SheetsWorkbook(), insertion, preferredLanguage()),
);

/** Selects the cell that an item of Today is about. */
export const showItem = answer(showItemRequest, (place) => {
  show(new SheetsWorkbook(), place);
  return null;
});

/** Activates a sheet. */
export const showSheet = answer(showSheetRequest, ({ sheet, a1 }) => {
  new SheetsWorkbook().show(sheet, a1 ?? 'A1');
  return null;
});
