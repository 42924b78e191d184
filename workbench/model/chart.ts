/** A chart as data: what it draws, and where it stands over the cells. */
import type { Area } from './area.ts';

/** A range a chart draws; it may lie on another sheet than the chart. */
export interface ChartRange {
  sheetId: number;
  area: Area;
}

/** A chart; names and options are Google's. Its upper left corner stands `offsetX` and `offsetY` pixels into its anchor cell. */
export interface Chart {
  id: number;
  /** Google's Charts.ChartType. */
  type: string;
  ranges: ChartRange[];
  /** By their dotted names: `vAxis.title`. */
  options: Record<string, unknown>;
  row: number;
  column: number;
  offsetX: number;
  offsetY: number;
  /** How many rows (or columns, where transposed) name the series; negative: as the cells look. */
  headers: number;
  merge: string;
  hidden: string;
  transpose: boolean;
}
