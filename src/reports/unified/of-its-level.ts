/** Finds the level of a unified report from its header row, and what is missing. */
import { fold } from '../../values/fold.ts';
import { fieldName } from '../field-name.ts';
import type { Field } from '../kind.ts';
import { headerIndex, headersOf } from '../recognise/header-index.ts';
import type { Column, HeaderMatch } from '../recognise/header-match.ts';
import { levels, unifiedReport } from './unified-report.ts';

/** A group of columns of which every unified report has at least one. */
export type Part = 'time' | 'detail' | 'metric';

function isMetric({ combine, role }: Field): boolean {
  return combine?.how === 'sum' && role === undefined;
}

function fieldsOf(part: Part): Field[] {
  const { fields } = unifiedReport();
  const named = new Set(levels().flatMap(({ level }) => level!));
  if (part === 'time') return fields.filter(({ role }) => role === 'from');
  return fields.filter(part === 'metric' ? isMetric : ({ id }) => named.has(id));
}

/** The field that represents a group, the one chosen most often in the report builder. */
const USUAL: Readonly<Record<Part, string>> = { time: 'from', detail: 'campaignName', metric: 'totalCost' };

/** The groups without a column. */
export function missingParts(columns: readonly Column[]): Part[] {
  const present = new Set(columns.map(({ field }) => field.id));
  return (['time', 'detail', 'metric'] as const).filter((part) => !fieldsOf(part).some(({ id }) => present.has(id)));
}

/** The match of a unified report for its level; figures of deeper dimensions are summed. */
export function ofItsLevel(match: HeaderMatch): HeaderMatch {
  const { language } = match;
  const ids = new Set(match.columns.map(({ field }) => field.id));
  const kind = levels().find(({ level }) => level!.some((id) => ids.has(id))) ?? levels()[levels().length - 1]!;
  const columns = match.columns.flatMap((column) => {
    const field = kind.fields.find(({ id }) => id === column.field.id);
    return field ? [{ ...column, field }] : [];
  });
  const isOwn = ({ id }: Field) => kind.fields.some((field) => field.id === id);
  const { fields } = unifiedReport();
  const name = (id: string) => fieldName(fields.find((field) => field.id === id)!, language);
  const missing = missingParts(match.columns).map((part) => name(USUAL[part]));
  const summedOver = match.columns.filter(({ field }) => !isOwn(field));
  return {
    ...match,
    kind,
    columns,
    summedOver,
    missingRequired: missing,
    missing: match.absent.filter((field) => isOwn(field) && isUsual(field)).map((field) => fieldName(field, language)),
    ignored: [...match.ignored, ...summedOver.map(({ header }) => header)],
  };
}

/** Because a person chose the columns, only figures that every report should have are reported as missing. */
function isUsual(field: Field): boolean {
  return !field.asNeeded && (isMetric(field) || field.role === 'currency');
}

/** True if a header belongs to unified reports only; headers of days occur in any report. */
export function hasOwnWord({ columns, summedOver = [] }: HeaderMatch): boolean {
  return [...columns, ...summedOver].some(({ header, field, taught }) => {
    const claims = headerIndex().get(fold(header)) || [];
    return taught || (field.type !== 'day' && claims.every(({ kind }) => kind === unifiedReport()));
  });
}

/** True for a language whose words are all known. */
export function isKnownWholly({ language }: HeaderMatch): boolean {
  return language === 'en' || language === 'zh-CN';
}

/** Fields to ask for if a group is missing: each needs an open column that it could be. */
export function partFields({ columns, summedOver = [] }: HeaderMatch): Field[][] {
  return missingParts([...columns, ...summedOver]).map((part) =>
    fieldsOf(part).filter((field) => headersOf(field).length > 0),
  );
}
