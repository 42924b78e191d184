/** Findings: rows of a view that rules match. */

import { matches } from '../rules/matches.ts';
import type { ComparingRule } from '../rules/rule.ts';
import { SEVERITIES } from '../rules/rule.ts';
import { cellText, orBlank } from '../values/cell.ts';
import type { Said, SaidParam } from '../views/said.ts';
import type { Reason, View, ViewRow } from '../views/view.ts';
import { columnOf } from '../workbook/sheet-spec.ts';
import type { Finding, Urgency } from './item.ts';
import { findingId } from './stored.ts';

/** For each column of a row the gravest rule that matches, if it is act or watch. */
export function findingsOf(view: View, rows: readonly ViewRow[], rules: readonly ComparingRule[]): Finding[] {
  const own = rules.filter(({ sheet }) => sheet === view.sheet.id).sort(graveFirst);
  return rows.flatMap((row) => {
    const judged = new Set<string>();
    return own.flatMap((rule) => {
      if (judged.has(rule.field) || !matches(rule, row.cells)) return [];
      judged.add(rule.field);
      return rule.severity === 'ok' ? [] : [findingOf(view, row, rule, rule.severity)];
    });
  });
}

/** The order of the Rules sheet must not matter. */
function graveFirst(a: ComparingRule, b: ComparingRule): number {
  return SEVERITIES[a.severity].rank - SEVERITIES[b.severity].rank || (a.id < b.id ? -1 : 1);
}

function findingOf(view: View, row: ViewRow, rule: ComparingRule, severity: Urgency): Finding {
  const { subject, name, sources } = row;
  const { causes = [], also = [], ...said } = row.reasons[rule.field] ?? plainReason(view, row, rule);
  return {
    ...said,
    id: findingId(rule.id, subject),
    rule: rule.id,
    severity,
    area: view.area,
    subject,
    name,
    sources,
    causes,
    also,
    place: {
      sheet: view.sheet.id,
      column: rule.field,
      key: view.sheet.key.map((column) => cellText(row.cells[column])),
    },
  };
}

/** What is said of a seller's own rule: the figure and its limit. */
function plainReason(view: View, { cells }: ViewRow, { field, operator, threshold }: ComparingRule): Reason {
  const column = columnOf(view.sheet, field);
  const currency = cellText(cells.currency);
  const shown = (value: string | number | boolean): SaidParam => {
    if (typeof value === 'number' && column.type === 'money' && currency !== '') return { money: value, currency };
    if (typeof value === 'number') return column.type === 'ratio' ? { share: value } : { about: value };
    return column.words ? { word: String(value), of: column.words } : String(value);
  };
  const limit: Said = {
    key: 'today.limit',
    params: { operator: { word: operator, of: 'operator' }, limit: shown(threshold) },
  };
  return {
    what: {
      key: 'today.matched',
      params: { column: { column: field, sheet: view.sheet.id }, value: shown(orBlank(cells[field])) },
    },
    why: [limit],
    next: { key: 'today.look' },
  };
}
