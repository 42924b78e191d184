/** The Rules sheet as the other commands use it; made with the default rules where it is not there. */
import type { Language } from '../i18n/language.ts';
import { text } from '../i18n/text.ts';
import { parseRules, type RuleBook } from '../rules/parse-rules.ts';
import { isShare, ruleRow } from '../rules/rule-rows.ts';
import { seedRules } from '../rules/seed-rules.ts';
import { DATA_SHEETS } from '../sheets/catalog.ts';
import type { RulesPlace } from '../sheets/header-formula.ts';
import { rulesSheet } from '../sheets/rules.ts';
import type { Cell } from '../values/cell.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { type OpenedSheet, openOrCreateSheet, openSheet } from './open-sheet.ts';
import { sheetRowsWhere } from './sheet-rows.ts';

export interface KnownRules extends RuleBook {
  /** Absent where there is no sheet yet. */
  readonly place?: RulesPlace;
  readonly thresholdOf: (rule: string) => Cell;
}

export interface OpenRules extends KnownRules {
  readonly place: RulesPlace;
}

/** Rules this workbook was given once; one the seller deletes does not come back. */
const SEEDED = 'rules.seeded';
/** Those that are being given: cut off, it goes on with the next run. */
const SEEDING = 'rules.seeding';

/** The rules as they stand, the default ones where there is no sheet yet: for who only looks, and writes nothing. */
export function readRules(workbook: Workbook, language: Language): KnownRules {
  const opened = openSheet(workbook, rulesSheet);
  if (opened) return { ...known(parseRules(opened.read.rows, DATA_SHEETS)), place: placeOf(opened) };
  return known(
    parseRules(
      seedRules().map((rule) => ruleRow(rule, DATA_SHEETS, language)),
      DATA_SHEETS,
    ),
  );
}

function known(book: RuleBook): KnownRules {
  return { ...book, thresholdOf: (rule) => book.thresholds.get(rule) ?? defaultThreshold(rule) };
}

/** Reads the rules, says in each row what is wrong with it, and tells where formulas find the thresholds. */
export function openRules(workbook: Workbook, language: Language): OpenRules {
  const opened = seed(workbook, openOrCreateSheet(workbook, rulesSheet), language);
  const book = parseRules(opened.read.rows, DATA_SHEETS);
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
  const rows = fresh.map((rule) => ruleRow(rule, DATA_SHEETS, language));
  const columns = rulesSheet.columns.map((column) => column.id);
  const { own } = opened;
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

/** Sheet rows of those given rules whose threshold is a share. */
function shareRows({ read }: OpenedSheet, given: ReadonlySet<string>): number[] {
  const shares = new Set(
    seedRules()
      .filter((rule) => isShare(rule, DATA_SHEETS))
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
