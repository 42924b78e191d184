/** The Rules sheet for other commands, created with the default rules if it does not exist. */
import type { Language } from '../i18n/language.ts';
import { text } from '../i18n/text.ts';
import { parseRules, type RuleBook } from '../rules/parse-rules.ts';
import { isShare, ruleRow } from '../rules/rule-rows.ts';
import { seedRules } from '../rules/seed-rules.ts';
import type { RulesPlace } from '../sheets/header-formula.ts';
import { JUDGED_SHEETS } from '../sheets/judged-sheets.ts';
import { rulesSheet } from '../sheets/rules.ts';
import type { Cell } from '../values/cell.ts';
import { localSheet } from '../workbook/local-sheet.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { type OpenedSheet, openOrCreateSheet, openSheet } from './open-sheet.ts';
import { sheetRowsWhere } from './sheet-rows.ts';

/** The rules of a workbook. */
export interface KnownRules extends RuleBook {
  /** Absent if there is no sheet yet. */
  readonly place?: RulesPlace;
  readonly thresholdOf: (rule: string) => Cell;
}

/** The rules with their sheet. */
export interface OpenRules extends KnownRules {
  readonly place: RulesPlace;
}

/** Default rules that this workbook got before; one that the seller deletes is not added again. */
const SEEDED = 'rules.seeded';
/** Rules being added; the next run continues after an interruption. */
const SEEDING = 'rules.seeding';

/** The present rules, or the default ones if there is no sheet yet; writes nothing. */
export function readRules(workbook: Workbook): KnownRules {
  const opened = openSheet(workbook, rulesSheet);
  if (opened)
    return { ...known(parseRules(opened.read.rows, JUDGED_SHEETS, workbook.language)), place: placeOf(opened) };
  return known(
    parseRules(
      seedRules().map((rule) => ruleRow(rule, JUDGED_SHEETS, 'en')),
      JUDGED_SHEETS,
    ),
  );
}

function known(book: RuleBook): KnownRules {
  return { ...book, thresholdOf: (rule) => book.thresholds.get(rule) ?? defaultThreshold(rule) };
}

/** Reads the rules, writes each row's problem into it, and returns where formulas find the thresholds. */
export function openRules(workbook: Workbook, person: Language): OpenRules {
  const language = workbook.sentenceLanguage(person);
  const opened = seed(workbook, openOrCreateSheet(workbook, rulesSheet), language);
  const book = parseRules(opened.read.rows, JUDGED_SHEETS, workbook.language);
  writeStates(workbook, opened, book, language);
  return { ...known(book), place: placeOf(opened) };
}

function placeOf({ own }: OpenedSheet): RulesPlace {
  const ruleColumn = own.positions.get('rule')!;
  return {
    get sheetName() {
      return own.name;
    },
    ruleColumn,
    thresholdColumn: own.positions.get('threshold') ?? ruleColumn,
  };
}

function defaultThreshold(rule: string): Cell {
  return seedRules().find((candidate) => candidate.id === rule)?.threshold ?? '';
}

function seed(workbook: Workbook, opened: OpenedSheet, language: Language): OpenedSheet {
  const seeded = new Set(workbook.documentSetting(SEEDED).split(' '));
  const present = new Set(opened.read.rows.map((row) => row.rule));
  const fresh = seedRules().filter((rule) => !seeded.has(rule.id) && !present.has(rule.id));
  const begun = workbook.documentSetting(SEEDING);
  if (fresh.length === 0 && begun === '') return opened;
  const given = begun || fresh.map((rule) => rule.id).join(' ');
  workbook.setDocumentSetting(SEEDING, given);
  const sheets = JUDGED_SHEETS.map((sheet) => localSheet(sheet, workbook.language));
  const rows = fresh.map((rule) => ruleRow(rule, sheets, language));
  const columns = rulesSheet.columns.map((column) => column.id);
  const { own } = opened;
  // Drop-downs of an earlier version would refuse the sheets that it did not have.
  if (opened.read.rows.length > 0) workbook.renewChoices(own);
  workbook.append(own, opened.read, rows, columns);
  const grown = { own, read: workbook.read(own) };
  workbook.setNumberFormat(own, 'threshold', shareRows(grown, new Set(given.split(' '))), '0.0%');
  workbook.setDocumentSetting(
    SEEDED,
    seedRules()
      .map((rule) => rule.id)
      .join(' '),
  );
  workbook.setDocumentSetting(SEEDING, '');
  return grown;
}

/** Rules that were deleted are added again when rules are next opened. */
export function forgetSeeded(workbook: Workbook, isMeant: (rule: string) => boolean): void {
  const seeded = workbook.documentSetting(SEEDED).split(' ');
  workbook.setDocumentSetting(SEEDED, seeded.filter((id) => !isMeant(id)).join(' '));
}

/** Sheet rows of added rules whose threshold is a share. */
function shareRows({ read }: OpenedSheet, given: ReadonlySet<string>): number[] {
  const shares = new Set(
    seedRules()
      .filter((rule) => isShare(rule, JUDGED_SHEETS))
      .map((rule) => rule.id),
  );
  const isOne = (id: string) => given.has(id) && shares.has(id);
  return sheetRowsWhere(read.rows, ({ rule }) => isOne(String(rule)));
}

function writeStates(workbook: Workbook, { own, read }: OpenedSheet, book: RuleBook, language: Language): void {
  const updates = book.problems.map((problem, i) => ({
    sheetRow: i + 2,
    row: { state: problem ? text(language, problem.key, problem.params) : '' },
  }));
  workbook.update(
    own,
    read,
    updates.filter(({ row }, i) => row.state !== (read.rows[i]!.state ?? '')),
    ['state'],
  );
}
