/** Whatever a seller may read is written in people's words: no id of ours, no machine's time, no `name=value`. */
import { expect, test } from 'vitest';
import type { Daybook, ImportReply } from '../../src/apps-script/server/messages.ts';
import { TASKS } from '../../src/checklist/tasks.ts';
import { type Language, languages } from '../../src/i18n/language.ts';
import { packTable } from '../../src/reports/travel/packed-table.ts';
import { isoOfDay } from '../../src/values/day.ts';
import { GOLDEN_CASES } from '../reports/golden-case.ts';
import { DaybookHost } from './daybook-host.ts';

const MACHINE = [
  ['a machine’s time', /\d{4}-\d\d-\d\dT\d\d/],
  ['name=value', /\b[a-z]\w*=\S/],
  ['camelCase', /\b[a-z]+[A-Z]\w*/],
  ['a field or sheet', /\b(field|sheet): \S/],
  ['nothing', /\b(undefined|null|NaN)\b|\[object/],
  ['a place that was not filled', /\{\w+[:}]/],
] as const;

function reply(daybook: DaybookHost, { name, table, request }: (typeof GOLDEN_CASES)[number]): ImportReply {
  const { marketplace, from, to, asOf, columns } = request;
  const day = (number: number | undefined) => (number === undefined ? undefined : isoOfDay(number));
  const answers = { marketplace, from: day(from), to: day(to), asOf: day(asOf), columns };
  const source = { name: request.fileName || name, delimited: request.delimited };
  return daybook.call<ImportReply>('importTable', { source, table: packTable(table), ...answers });
}

/** What we say of it; what stood in the file is the file's. */
function said(answer: ImportReply): string[] {
  if (answer.status !== 'imported')
    return [answer.message, ...('problems' in answer ? answer.problems.map((p) => p.message) : [])];
  const { summary, notes, problems, kindTitle } = answer.receipt;
  return [summary, kindTitle, ...notes, ...problems.map(({ message }) => message)];
}

test.each(languages.map((language, i) => [language, i] as const))('%s', (language: Language, turn) => {
  const daybook = new DaybookHost();
  daybook.call('setLanguage', { language });
  const texts: string[] = [];
  // A third of the reports in each: all of them together.
  const cases = GOLDEN_CASES.filter((_, i) => i % languages.length === turn);
  for (const one of cases) texts.push(...said(reply(daybook, one)));
  for (const { id } of TASKS) daybook.call('tickTask', { task: id, done: true, reason: '✓' });
  daybook.call('startWeek');
  daybook.call('refresh');
  const { tasks, week, brokenRules } = daybook.call<Daybook>('getDaybook');
  texts.push(...tasks.flatMap(({ detail, findings }) => [detail, ...findings.map(({ text }) => text)]));
  texts.push(...week.messages, ...brokenRules.map(({ text }) => text));
  for (const sheet of daybook.spreadsheet.sheets.filter(({ hidden }) => !hidden)) {
    const notes = sheet.notes({ row: 0, column: 0, rows: 1, columns: sheet.maxColumns })[0]!;
    texts.push(...notes.map((note) => note.replace(/\n?daybook:\S+$/, '')));
    if (['Checklist', 'Import Log', 'Week'].includes(sheet.name))
      texts.push(...daybook.values(sheet.name).flat().map(String));
  }
  const wrong = [...new Set(texts)].flatMap((text) =>
    MACHINE.filter(([, pattern]) => pattern.test(text)).map(([what]) => `${what}: ${text}`),
  );
  expect(wrong).toEqual([]);
});
