/** Ticks a task for today or removes the tick, which is a row of the Checklist sheet. */

import { isSamePeriod, type Task } from '../checklist/task.ts';
import { taskFinder, taskTitle } from '../checklist/task-names.ts';
import { taskById } from '../checklist/tasks.ts';
import type { Language } from '../i18n/language.ts';
import type { TextKey } from '../i18n/text.ts';
import { checklistSheet } from '../sheets/checklist.ts';
import { type Day, isoOfDay } from '../values/day.ts';
import type { RowOf } from '../workbook/columns.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { CommandError } from './command-error.ts';
import { judge } from './daybook.ts';
import { openOrCreateSheet, sheetReader } from './open-sheet.ts';
import { readToday } from './read-today.ts';
import type { TaskState, Tick } from './replies.ts';
import { underLock } from './retry-if-moved.ts';
import { openRules } from './rule-book.ts';

/** A tick needs fresh data and no open item of Today, or a written reason. */
export function tickTask(workbook: Workbook, request: Tick, language: Language): void {
  const task = taskById(request.task);
  if (task === undefined) throw new CommandError('checklist.unknownTask', { task: request.task });
  if (request.userName !== undefined) workbook.setUserSetting('userName', request.userName);
  underLock(workbook, () => {
    const [facts, inCells] = [workbook.facts(), workbook.sentenceLanguage(language)];
    const judged = judge(
      workbook,
      sheetReader(workbook),
      task,
      openRules(workbook, language),
      facts,
      readToday(workbook, workbook.language),
      workbook.language,
    );
    const reason = (request.reason ?? '').trim();
    if (request.done && !judged.tickable && reason === '') throw new CommandError(missingNote(judged.status), {});
    writeTick(workbook, task, facts.today, inCells, {
      date: isoOfDay(facts.today),
      task: taskTitle(task.id, inCells),
      done: request.done,
      status: judged.status === 'TODO' ? '' : judged.statusText,
      reason,
      by: workbook.userSetting('userName'),
      at: facts.now,
    });
  });
}

function missingNote(status: TaskState['status']): TextKey {
  if (status === 'TODO') return 'checklist.needsFinding';
  return status === 'ACT' ? 'checklist.needsWhyOpen' : 'checklist.needsReason';
}

function writeTick(workbook: Workbook, task: Task, today: Day, language: Language, tick: RowOf<'checklist'>): void {
  const { own, read } = openOrCreateSheet(workbook, checklistSheet);
  const taskOf = taskFinder();
  const isIts = (row: RowOf<'checklist'>) =>
    taskOf(row.task) === task.id && isSamePeriod(task.cadence, row.date, today);
  const index = read.rows.findIndex(isIts);
  // Older versions wrote ids in place of titles.
  const renamed = read.rows.flatMap(({ task: id }, i) =>
    taskById(String(id)) && i !== index ? [{ sheetRow: i + 2, row: { task: taskTitle(String(id), language) } }] : [],
  );
  const updates = index === -1 ? renamed : [...renamed, { sheetRow: index + 2, row: tick }];
  workbook.update(own, read, updates, Object.keys(tick));
  if (index === -1) workbook.append(own, workbook.read(own), [tick], Object.keys(tick));
}
