/** Colours every sheet that rules judge; the seller's own conditional formats stay. */
import { brokenText } from '../checklist/describe.ts';
import type { Language } from '../i18n/language.ts';
import { text } from '../i18n/text.ts';
import { NOT_LISTED_SINCE } from '../reports/merge/standing.ts';
import { conditionalFormula } from '../rules/conditional-formula.ts';
import { type ComparingRule, SEVERITIES } from '../rules/rule.ts';
import type { DataSheet } from '../sheets/data-sheet.ts';
import { JUDGED_SHEETS } from '../sheets/judged-sheets.ts';
import { rulesSheet } from '../sheets/rules.ts';
import { columnName } from '../workbook/columns.ts';
import { shownWord } from '../workbook/local-sheet.ts';
import { columnOf, type SheetSpec } from '../workbook/sheet-spec.ts';
import type { ConditionalFormat, OwnSheet, Workbook } from '../workbook/workbook.ts';
import { writeIfChanged } from '../workbook/write-if-changed.ts';
import { underLock } from './retry-if-moved.ts';
import { type OpenRules, openRules } from './rule-book.ts';
import { noteRulesChanged } from './today-due.ts';

/** Cells of the Rules sheet, counted from 1. */
interface EditedCells {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
}

/** Columns that only people read. */
const WORDS = ['meaning', 'source', 'asOf'];

/** After an edit of the Rules sheet: updates the colours, and reports problems of the row and what needs a refresh. */
export function followEdit(workbook: Workbook, edited: EditedCells, language: Language): void {
  const { broken } = applyRules(workbook, language);
  const { positions } = workbook.find(rulesSheet)!;
  const isEdited = (column: string) => isWithin(positions.get(column), edited.column, edited.columns);
  if (!rulesSheet.columns.some(({ id }) => !WORDS.includes(id) && isEdited(id))) return;
  const wrong = broken.filter(({ index }) => isWithin(index + 2, edited.row, edited.rows));
  workbook.tell(
    wrong.length > 0 ? wrong.map((one) => brokenText(one, language)).join('\n') : text(language, 'menu.rulesFollowed'),
  );
}

function isWithin(position: number | undefined, first: number, count: number): boolean {
  return position !== undefined && position >= first && position < first + count;
}

/** Reads the Rules sheet and sets the conditional formats of every existing sheet that they judge. */
export function applyRules(workbook: Workbook, language: Language): OpenRules {
  return underLock(workbook, () => {
    const book = openRules(workbook, language);
    noteRulesChanged(workbook, text(workbook.sentenceLanguage(language), 'today.rulesChanged'));
    for (const spec of JUDGED_SHEETS) {
      const own = workbook.find(spec);
      if (own) colourSheet(workbook, spec, own, book.rules);
    }
    return book;
  });
}

/** Sets the colours of a sheet, if its rules or columns changed since they were set: a person's change of them stays. */
export function colourSheet(
  workbook: Workbook,
  spec: SheetSpec & Pick<DataSheet, 'judgedLike'>,
  own: OwnSheet,
  rules: readonly ComparingRule[],
  isAnew = false,
): void {
  const asMade = { spec: own.spec, positions: new Map(spec.columns.map(({ id }, index) => [id, index + 1])) };
  const work = () => {
    const brought = workbook.bringForward(own);
    workbook.setRules(brought, conditionalFormats(spec, brought, rules));
  };
  // Another version may have other columns.
  const content = [...asMade.positions.keys(), ...conditionalFormats(spec, asMade, rules)];
  writeIfChanged(workbook, 'rules', own, content, isAnew, work);
}

/** The rules of one sheet as conditional formats, the more severe first: of two that match, Sheets applies the first. */
export function conditionalFormats(
  { id, judgedLike }: Pick<SheetSpec, 'id'> & Pick<DataSheet, 'judgedLike'>,
  own: Pick<OwnSheet, 'positions' | 'spec'>,
  rules: readonly ComparingRule[],
): ConditionalFormat[] {
  const judges = ({ sheet }: ComparingRule) => sheet === id || sheet === judgedLike;
  // A row that a newer report no longer lists is not judged.
  const mark = own.positions.has(NOT_LISTED_SINCE) ? NOT_LISTED_SINCE : undefined;
  return rules
    .filter((rule) => judges(rule) && columnsOf(rule).every((column) => own.positions.has(column)))
    .map((rule, index) => ({ rule, index }))
    .sort((a, b) => SEVERITIES[a.rule.severity].rank - SEVERITIES[b.rule.severity].rank || a.index - b.index)
    .map(({ rule }) => ({
      column: rule.field,
      formula: conditionalFormula(asShown(rule, own), (column) => `$${columnName(own.positions.get(column)!)}2`, mark),
      background: SEVERITIES[rule.severity].background,
      fontColor: SEVERITIES[rule.severity].fontColor,
    }));
}

/** The rule with its status word as the column shows it. */
function asShown(rule: ComparingRule, { spec }: Pick<OwnSheet, 'spec'>): ComparingRule {
  return { ...rule, threshold: shownWord(columnOf(spec, rule.field), rule.threshold) as ComparingRule['threshold'] };
}

function columnsOf(rule: ComparingRule): string[] {
  return rule.evidence ? [rule.field, rule.evidence.field] : [rule.field];
}
