/** Which of the unified reports a header row is, and what it lacks. */
import { fold } from '../../values/fold.ts';
import { fieldName } from '../field-name.ts';
import type { Field } from '../kind.ts';
import { headerIndex, headersOf } from '../recognise/header-index.ts';
import type { Column, HeaderMatch } from '../recognise/header-match.ts';
import { levels, unifiedReport } from './unified-report.ts';

/** What every unified report has at least one of. */
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

/** Names the part as the report builder does, by what is chosen most. */
const USUAL: Readonly<Record<Part, string>> = { time: 'from', detail: 'campaignName', metric: 'totalCost' };

/** The parts that no column is of. */
export function missingParts(columns: readonly Column[]): Part[] {
  const present = new Set(columns.map(({ field }) => field.id));
  return (['time', 'detail', 'metric'] as const).filter((part) => !fieldsOf(part).some(({ id }) => present.has(id)));
}

/** The match of the unified report as one of its level: figures of all that lies deeper are summed. */
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

/** A person chose the columns: only figures that every report should have are missed. */
function isUsual(field: Field): boolean {
  return !field.asNeeded && (isMetric(field) || field.role === 'currency');
}

/** Whether it has a word that no other report has; the days of any report may be headed so. */
export function hasOwnWord({ columns, summedOver = [] }: HeaderMatch): boolean {
  return [...columns, ...summedOver].some(({ header, field, taught }) => {
    const claims = headerIndex().get(fold(header)) || [];
    return taught || (field.type !== 'day' && claims.every(({ kind }) => kind === unifiedReport()));
  });
}

/** Whether it is in a language of which all words are known. */
export function isKnownWholly({ language }: HeaderMatch): boolean {
  return language === 'en' || language === 'zh-CN';
}

/** What a person could tell where a part is missing: each needs a field that one of the open columns could be. */
export function partFields({ columns, summedOver = [] }: HeaderMatch): Field[][] {
  return missingParts([...columns, ...summedOver]).map((part) =>
    fieldsOf(part).filter((field) => headersOf(field).length > 0),
  );
}
