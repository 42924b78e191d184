/** The pushes for some changes: small changed blocks, or a request to load a sheet again. */
import { type Area, sharedArea } from '../../model/area.ts';
import type { Change } from '../../model/change.ts';
import type { Spreadsheet } from '../../model/spreadsheet.ts';
import type { Push } from '../wire.ts';
import { blockView } from './block-view.ts';

/** Above this number of cells, loading the whole sheet is faster than blocks. */
const mostCells = 20_000;
const mostBlocks = 200;

interface Touched {
  areas: Area[];
  whole: boolean;
}

const inCells = new Set<Change['type']>(['cells', 'formats', 'notes']);

function touch(touched: Map<number, Touched>, sheetId: number, area: Area | null): void {
  const known = touched.get(sheetId) ?? { areas: [], whole: false };
  if (area) known.areas.push(area);
  else known.whole = true;
  touched.set(sheetId, known);
}

function touchedBy(changes: readonly Change[]): Map<number, Touched> {
  const touched = new Map<number, Touched>();
  for (const change of changes) {
    if (change.type === 'calculated') for (const one of change.areas) touch(touched, one.sheetId, one.area);
    else if (change.type !== 'spreadsheet-property' && !isOfCharts(change)) {
      touch(touched, change.sheetId, inCells.has(change.type) ? (change as { area: Area }).area : null);
    }
  }
  return touched;
}

/** Whether the change is of charts, which are pushed separately. */
function isOfCharts(change: Change): boolean {
  return change.type === 'sheet-property' && change.property === 'charts';
}

function isSmall(areas: readonly Area[]): boolean {
  const cells = areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  return cells <= mostCells && areas.length <= mostBlocks;
}

function distinct(areas: readonly Area[]): Area[] {
  return [...new Map(areas.map((area) => [JSON.stringify(area), area])).values()];
}

/** The pushes, in the order in which they are to be applied. */
export function pushesOf(spreadsheet: Spreadsheet, changes: readonly Change[]): Push[] {
  return [...touchedBy(changes)].flatMap(([sheetId, { areas, whole }]): Push[] => {
    const sheet = spreadsheet.sheetById(sheetId);
    if (!sheet) return [];
    // An area may reach beyond the grid if that has shrunk since.
    const different = distinct(areas.flatMap((area) => sharedArea(area, sheet.area) ?? []));
    if (whole || !isSmall(different)) return [{ type: 'sheet', sheetId }];
    return different.map((area) => ({ type: 'block', block: blockView(sheet, area) }));
  });
}

/** An area of one sheet. */
interface SheetArea {
  sheetId: number;
  area: Area;
}

/** The areas into which formulas spill. */
export function claimedAreas(spreadsheet: Spreadsheet): SheetArea[] {
  return spreadsheet.sheets.flatMap((sheet) =>
    [...spreadsheet.recalculation.claimers(sheet)].map(({ claim }) => ({ sheetId: sheet.id, area: claim })),
  );
}

/** Those of the earlier areas that changed: what was spilled there must be redrawn. */
export function freedAreas(spreadsheet: Spreadsheet, before: readonly SheetArea[]): SheetArea[] {
  const now = new Set(claimedAreas(spreadsheet).map((one) => JSON.stringify(one)));
  return before.filter((one) => !now.has(JSON.stringify(one)));
}
