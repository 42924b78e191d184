/** Writes problems into the sheets that a seller types in. */
import type { Language } from '../i18n/language.ts';
import { factOn, type StandingRules } from '../rules/calendar.ts';
import { datedFacts } from '../rules/dated-facts.ts';
import { accountHealthSheet } from '../sheets/account-health.ts';
import { eventsSheet } from '../sheets/events.ts';
import { productsSheet } from '../sheets/products.ts';
import { purchaseOrdersSheet } from '../sheets/purchase-orders.ts';
import { accountHealth, type HealthDay, type LimitOf, shownFigure } from '../shop/account-health.ts';
import { events } from '../shop/events.ts';
import { unknownAmong } from '../shop/known-skus.ts';
import { skuOf } from '../shop/products.ts';
import { purchaseOrders } from '../shop/purchase-orders.ts';
import type { TypedProblem } from '../shop/typed-problem.ts';
import { cellText, type Row } from '../values/cell.ts';
import { HEALTH_FACTS } from '../views/account-health/health-facts.ts';
import { localSheet } from '../workbook/local-sheet.ts';
import type { SheetSpec } from '../workbook/sheet-spec.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { planReported } from './fill-products.ts';
import { type OpenedSheet, openSheet } from './open-sheet.ts';
import { orItsRefusal } from './or-its-refusal.ts';
import { problemLine, problemLines } from './sellers-problems.ts';

/** Writes the problems into the existing sheets, and returns them. */
export function settleSellersSheets(workbook: Workbook, rules: StandingRules, language: Language): string[] {
  const filling = workbook.find(productsSheet) && planReported(workbook, [], workbook.facts().today, language);
  const filled = filling ? filling.write([]) : [];
  const wrongSku = unknownAmong((openSheet(workbook, productsSheet)?.read.rows ?? []).map(skuOf));
  return [
    ...filled,
    ...settle(
      workbook,
      purchaseOrdersSheet,
      (rows) => ({ problems: purchaseOrders(rows, wrongSku).problems }),
      language,
    ),
    ...settle(workbook, eventsSheet, (rows) => ({ problems: events(rows, wrongSku).problems }), language),
    ...settle(
      workbook,
      accountHealthSheet,
      (rows) => healthStates(workbook, rows, healthLimits(rules), language),
      language,
    ),
  ];
}

/** Amazon's limits from the calendar, as the seller edited it. */
export function healthLimits(rules: StandingRules): LimitOf {
  return (metric, marketplace, day) => {
    const about = HEALTH_FACTS[metric];
    const fact = about && factOn(datedFacts(), rules, about, marketplace, day);
    return fact && { limit: fact.value, source: fact.rule };
  };
}

interface Found {
  readonly problems: readonly TypedProblem[];
  /** Sheet row → further texts of its State. */
  readonly besides?: ReadonlyMap<number, readonly string[]>;
}

function settle(
  workbook: Workbook,
  spec: SheetSpec,
  look: (rows: readonly Row[]) => Found,
  language: Language,
): string[] {
  return orItsRefusal(workbook, language, () => {
    const opened = openSheet(workbook, spec);
    return opened === undefined ? [] : writeStates(workbook, opened, look(opened.read.rows), language);
  });
}

function writeStates(
  workbook: Workbook,
  { own, read }: OpenedSheet,
  { problems, besides }: Found,
  language: Language,
): string[] {
  const inCells = workbook.sentenceLanguage(language);
  const updates = read.rows.flatMap((row, index) => {
    const wrong = problems.filter((problem) => problem.row === index + 2);
    const lines = wrong.map((problem) => problemLine(own.spec, problem, inCells));
    const state = [...lines, ...(besides?.get(index + 2) || [])].join('\n');
    return state === cellText(row.state) ? [] : [{ sheetRow: index + 2, row: { state } }];
  });
  workbook.update(own, read, updates, ['state']);
  return problemLines(own, problems, language);
}

/** A figure beyond its limit is no mistake of the typist, so only its row reports it. */
function healthStates(workbook: Workbook, rows: readonly Row[], limitOf: LimitOf, person: Language): Found {
  const [spec, language] = [localSheet(accountHealthSheet, workbook.language), workbook.sentenceLanguage(person)];
  const { all, problems } = accountHealth(rows, limitOf, workbook.facts().today);
  return { problems, besides: new Map(all.map((day) => [day.row, beyond(day, spec, language)])) };
}

function beyond({ allGreen, figures }: HealthDay, spec: SheetSpec, language: Language): string[] {
  return figures.flatMap(({ column, metric, value, status, limit }) => {
    if (allGreen || limit === undefined || status === undefined || status === 'OK') return [];
    const [shown, most] = [value, limit.limit].map((one) => shownFigure(one, metric)) as [string, string];
    const params = { value: shown, status: { status }, limit: most, source: limit.source };
    return [problemLine(spec, { row: 0, column, key: 'health.beyondLimit', params }, language)];
  });
}
