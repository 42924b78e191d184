/** Translates Univer's commands into actions; a command listed here never runs in Univer itself. */
import type { Area } from '../../model/area.ts';
import type { CellFormat } from '../../model/cell-format.ts';
import type { Action } from '../../server/wire.ts';
import type { SheetData } from './sheet-data.ts';

/** The context of a command: the selection, and the text that was just typed. */
interface CommandPlace {
  readonly sheetId: number;
  readonly selection: Area;
  readonly typed: string | undefined;
  readonly data: SheetData;
}

interface Range {
  startRow: number;
  startColumn: number;
  endRow: number;
  endColumn: number;
}

interface Written {
  v?: unknown;
  f?: string | null;
  t?: number;
}

interface Params {
  range?: Range;
  value?: Written | Record<number, Record<number, Written>>;
  anchorRow?: number;
  anchorCol?: number;
  deltaX?: number;
  deltaY?: number;
  startRow?: number;
  startColumn?: number;
  fromRange?: Range;
  toRange?: Range;
}

/** The action of a command, or null if it does nothing. */
export type GridCommand = (params: Params, place: CommandPlace) => Action | null;

const BOOLEAN = 3;

function textOf({ v, f, t }: Written): string {
  if (f) return f;
  if (t === BOOLEAN || typeof v === 'boolean') return v ? 'TRUE' : 'FALSE';
  return v === null || v === undefined ? '' : String(v);
}

function areaOf({ startRow, startColumn, endRow, endColumn }: Range): Area {
  return { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}

/** The written value: only checkboxes and drop-downs write without typing, one cell at a time. */
function firstOf(value: Params['value'], { startRow, startColumn }: Range): Written {
  const table = value as Record<number, Record<number, Written>>;
  return table?.[startRow]?.[startColumn] ?? table?.[0]?.[0] ?? (value as Written) ?? {};
}

function write({ range, value }: Params, { sheetId, typed, selection, data }: CommandPlace): Action | null {
  const { row, column } = range ? areaOf(range) : selection;
  const first = firstOf(value, range ?? { startRow: row, startColumn: column, endRow: row, endColumn: column });
  const text = typed ?? checkboxText(first, data, row, column);
  return { type: 'type', sheetId, row, column, text };
}

/** The text of a checkbox, which Univer writes as 1 or 0. */
function checkboxText(written: Written, data: SheetData, row: number, column: number): string {
  const isBox = typeof data.held(row, column)?.v === 'boolean';
  return isBox && (written.v === 1 || written.v === 0) ? textOf({ v: written.v === 1 }) : textOf(written);
}

function toggled<Key extends keyof CellFormat>(key: Key, on: CellFormat[Key], off: CellFormat[Key]): GridCommand {
  return (_, { sheetId, selection, data }) => {
    const isOn = data.format(selection.row, selection.column)[key] === on;
    return { type: 'format', sheetId, area: selection, patch: { [key]: isOn ? off : on } };
  };
}

const minimum = 2;

function resized(axis: 'row' | 'column'): GridCommand {
  return ({ anchorRow, anchorCol, deltaX = 0, deltaY = 0 }, { sheetId, selection, data }) => {
    const isRow = axis === 'row';
    const at = (isRow ? anchorRow : anchorCol) ?? 0;
    const [entries, usual] = isRow ? [data.view.rowHeights, 21] : [data.view.columnWidths, 100];
    const before = entries.find(([index]) => index === at)?.[1] ?? usual;
    const pixels = Math.max(minimum, Math.round(before + (isRow ? deltaY : deltaX)));
    const [start, count, whole] = isRow
      ? [selection.row, selection.rows, selection.columns === data.view.maxColumns]
      : [selection.column, selection.columns, selection.rows === data.view.maxRows];
    const isInside = whole && at >= start && at < start + count;
    return { type: 'size', sheetId, axis, at: isInside ? start : at, count: isInside ? count : 1, pixels };
  };
}

function hidden(axis: 'row' | 'column'): GridCommand {
  return (_, { sheetId, selection: { row, rows, column, columns } }) => {
    const span = axis === 'row' ? { at: row, count: rows } : { at: column, count: columns };
    return { type: 'hide', sheetId, axis, ...span, hidden: true };
  };
}

/** The line of frozen rows or columns was dragged; -1 means none. */
const frozen: GridCommand = ({ startRow = -1, startColumn = -1 }, { sheetId }) => ({
  type: 'freeze',
  sheetId,
  rows: Math.max(0, startRow),
  columns: Math.max(0, startColumn),
});

/** By the name of Univer's command. */
export const gridCommands: Readonly<Record<string, GridCommand>> = {
  'sheet.command.set-range-values': write,
  'sheet.command.clear-selection-content': (_, { sheetId, selection }) => ({ type: 'clear', sheetId, area: selection }),
  'sheet.command.clear-selection-all': (_, { sheetId, selection }) => ({ type: 'clear', sheetId, area: selection }),
  'sheet.command.clear-selection-format': (_, { sheetId, selection }) => ({
    type: 'clear-format',
    sheetId,
    area: selection,
  }),
  'sheet.command.set-range-bold': toggled('fontWeight', 'bold', 'normal'),
  'sheet.command.set-range-italic': toggled('fontStyle', 'italic', 'normal'),
  'sheet.command.set-range-underline': toggled('fontLine', 'underline', 'none'),
  'sheet.command.set-range-stroke': toggled('fontLine', 'line-through', 'none'),
  'sheet.command.delta-row-height': resized('row'),
  'sheet.command.delta-column-width': resized('column'),
  'sheet.command.set-rows-hidden': hidden('row'),
  'sheet.command.set-col-hidden': hidden('column'),
  'sheet.command.set-frozen': frozen,
  'sheet.command.move-range': ({ fromRange, toRange }, { sheetId }) =>
    fromRange && toRange
      ? {
          type: 'copy',
          sheetId,
          from: { sheetId, area: areaOf(fromRange) },
          row: toRange.startRow,
          column: toRange.startColumn,
          cut: true,
        }
      : null,
  'univer.command.undo': () => ({ type: 'undo' }),
  'univer.command.redo': () => ({ type: 'redo' }),
};
