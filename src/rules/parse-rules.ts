/** Reads the rows of the Rules sheet as rules and settings; a row that cannot work gets a problem. */
import type * as z from 'zod/mini';
import type { Language } from '../i18n/language.ts';
import type { TextKey } from '../i18n/text.ts';
import { word, wordId } from '../i18n/words.ts';
import { type Cell, cellText, orBlank } from '../values/cell.ts';
import type { ColumnId, RowOf } from '../workbook/columns.ts';
import { columnCalled, nameIn, readWord, sheetCalled } from '../workbook/local-sheet.ts';
import type { ColumnSpec, SheetSpec } from '../workbook/sheet-spec.ts';
import type { ComparingRule, EvidenceCondition } from './rule.ts';
import { comparison, evidenceAtLeast, ruleId, setting, shareComparison } from './rule-cells.ts';

/** What to correct in a row: a text and its parameters. */
interface RuleProblem {
  readonly key: TextKey;
  readonly params: Readonly<Record<string, string>>;
}

/** A row that is ticked and cannot work. */
export interface BrokenRule {
  readonly id: string;
  /** Counted from 0. */
  readonly index: number;
  /** Id of the sheet it judges; absent if the row names none. */
  readonly sheet?: string;
  /** Id of the column it compares, if the row names one. */
  readonly field?: string;
  /** True for a comparison, false for a setting. */
  readonly compares: boolean;
  /** Id of the column of Rules to correct. */
  readonly column: ColumnId<'rules'>;
  readonly problem: RuleProblem;
}

/** The Rules sheet after reading. */
export interface RuleBook {
  readonly rules: readonly ComparingRule[];
  /** Rule id → threshold, for every row with an id, switched on or not. */
  readonly thresholds: ReadonlyMap<string, Cell>;
  /** Ids of rows that are not ticked. */
  readonly off: ReadonlySet<string>;
  /** One entry for each row of the sheet. */
  readonly problems: readonly (RuleProblem | undefined)[];
  readonly broken: readonly BrokenRule[];
}

type Parsed = ComparingRule | RuleProblem | undefined;

/** Reads every row; of two rows with the same id the first counts. Problems name sheets and operators in `language`. */
export function parseRules(
  rows: readonly RowOf<'rules'>[],
  sheets: readonly SheetSpec[],
  language: Language = 'en',
): RuleBook {
  const rules: ComparingRule[] = [];
  const thresholds = new Map<string, Cell>();
  const off = new Set<string>();
  const problems = rows.map((row) => {
    const id = cellText(row.rule).trim();
    if (id !== '' && thresholds.has(id)) return problem('ruleState.twice', { rule: id });
    const parsed = parseRow(row, id, sheets, language);
    if (id !== '') thresholds.set(id, orBlank(row.threshold));
    if (row.on !== true) off.add(id);
    if (parsed === undefined || 'key' in parsed) return parsed;
    if (row.on === true) rules.push(parsed);
    return undefined;
  });
  const broken = problems.flatMap((wrong, index) =>
    wrong && rows[index]!.on === true ? [brokenRule(rows[index]!, index, wrong, sheets)] : [],
  );
  return { rules, thresholds, off, problems, broken };
}

function brokenRule(row: RowOf<'rules'>, index: number, wrong: RuleProblem, sheets: readonly SheetSpec[]): BrokenRule {
  const sheet = sheetNamed(sheets, row.sheet);
  const field = sheet && columnNamed(sheet, row.field);
  return {
    id: cellText(row.rule).trim(),
    index,
    ...(sheet && { sheet: sheet.id }),
    ...(field && { field: field.id }),
    compares: orBlank(row.operator) !== '',
    column: columnOfProblem(wrong, row),
    problem: wrong,
  };
}

/** A column that is not there may be the one to compare, or the one of the evidence. */
function columnOfProblem({ key, params }: RuleProblem, row: RowOf<'rules'>): ColumnId<'rules'> {
  const isEvidence = key === 'ruleState.noField' && params.field !== cellText(row.field);
  return isEvidence ? 'evidenceField' : (COLUMN_OF[key] ?? 'rule');
}

function parseRow(row: RowOf<'rules'>, id: string, sheets: readonly SheetSpec[], language: Language): Parsed {
  if (isBlankRow(row)) return undefined;
  const named = checked(ruleId, id, row, language);
  if (isProblem(named)) return named;
  const sheet = sheetNamed(sheets, row.sheet);
  const compares = orBlank(row.operator) !== '';
  // A fact of the calendar is of no sheet.
  if (sheet === undefined && (compares || orBlank(row.sheet) !== '' || orBlank(row.field) !== ''))
    return problem('ruleState.noSheet', { sheet: cellText(row.sheet) });
  if (compares) return parseComparison(row, id, sheet!, language);
  const looked = checked(setting, row.threshold, row, language);
  return isProblem(looked) ? looked : undefined;
}

function parseComparison(row: RowOf<'rules'>, id: string, sheet: SheetSpec, language: Language): Parsed {
  const field = columnNamed(sheet, row.field);
  if (field === undefined)
    return problem('ruleState.noField', { field: cellText(row.field), sheet: nameIn(sheet, language) });
  const compares = checked(field.type === 'ratio' ? shareComparison : comparison, row, row, language);
  if (isProblem(compares)) return compares;
  const { threshold: typed } = compares;
  if (field.words !== undefined && typeof typed === 'string' && wordId(field.words, typed) === undefined)
    return problem('ruleState.noWord', { field: cellText(row.field), value: typed });
  const evidence = parseEvidence(row, sheet, language);
  if (isProblem(evidence)) return evidence;
  const threshold = readWord(field, compares.threshold) as ComparingRule['threshold'];
  return { id, sheet: sheet.id, field: field.id, ...compares, threshold, ...(evidence && { evidence }) };
}

function parseEvidence(
  row: RowOf<'rules'>,
  sheet: SheetSpec,
  language: Language,
): EvidenceCondition | RuleProblem | undefined {
  const name = orBlank(row.evidenceField);
  if (name === '') return undefined;
  const field = columnNamed(sheet, name);
  if (field === undefined) return problem('ruleState.noField', { field: String(name), sheet: nameIn(sheet, language) });
  const atLeast = checked(evidenceAtLeast, row.evidenceAtLeast, row, language);
  return isProblem(atLeast) ? atLeast : { field: field.id, atLeast };
}

/** The typed value, or the first problem with it. */
function checked<Typed>(
  schema: z.ZodMiniType<Typed>,
  typed: unknown,
  row: RowOf<'rules'>,
  language: Language,
): Typed | RuleProblem {
  const read = schema.safeParse(typed);
  return read.success ? read.data : problem(read.error.issues[0]!.message as TextKey, wordsOf(row, language));
}

/** Parameters of the texts about a row. */
function wordsOf(row: RowOf<'rules'>, language: Language): Record<string, string> {
  return {
    rule: cellText(row.rule).trim(),
    operator: word('operator', cellText(row.operator), language),
    severity: cellText(row.severity),
    value: cellText(row.threshold),
    field: cellText(row.evidenceField),
  };
}

function isProblem(one: unknown): one is RuleProblem {
  return typeof one === 'object' && one !== null && 'key' in one;
}

function sheetNamed(sheets: readonly SheetSpec[], name: Cell | undefined): SheetSpec | undefined {
  return sheetCalled(sheets, cellText(name));
}

function columnNamed(sheet: SheetSpec, name: Cell | undefined): ColumnSpec | undefined {
  return columnCalled(sheet, cellText(name));
}

/** The column of Rules in which the problem is. */
const COLUMN_OF: { readonly [Key in TextKey]?: ColumnId<'rules'> } = {
  'ruleState.noSheet': 'sheet',
  'ruleState.noField': 'field',
  'ruleState.badOperator': 'operator',
  'ruleState.badSeverity': 'severity',
  'ruleState.noThreshold': 'threshold',
  'ruleState.textThreshold': 'threshold',
  'ruleState.notAShare': 'threshold',
  'ruleState.noWord': 'threshold',
  'ruleState.noEvidence': 'evidenceAtLeast',
};

const RULE_COLUMNS = ['rule', 'sheet', 'field', 'operator', 'threshold'] as const;

function isBlankRow(row: RowOf<'rules'>): boolean {
  return RULE_COLUMNS.every((column) => orBlank(row[column]) === '');
}

function problem(key: TextKey, params: Record<string, string>): RuleProblem {
  return { key, params };
}
