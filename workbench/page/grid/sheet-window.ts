/** Where cells are in the window: Univer's coordinates with scrolling and zoom applied. */
import type { Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import type { SheetView } from '../../server/wire.ts';
import type { ChartGround } from '../charts/chart-layer.ts';

/** What the window needs of the grid. */
interface WindowLinks {
  readonly unitId: () => string;
  readonly view: () => SheetView | undefined;
}

/** The window of the shown sheet; coordinates are pixels in the grid's element. */
export class SheetWindow implements ChartGround {
  private readonly univer: Univer;
  private readonly api: FUniver;
  private readonly container: HTMLElement;
  private readonly links: WindowLinks;

  constructor(univer: Univer, api: FUniver, container: HTMLElement, links: WindowLinks) {
    this.univer = univer;
    this.api = api;
    this.container = container;
    this.links = links;
  }

  get canvas(): HTMLElement | null {
    return document.getElementById(`univer-sheet-main-canvas_${this.links.unitId()}`);
  }

  private get scene() {
    return this.univer.__getInjector().get(IRenderManagerService).getRenderById(this.links.unitId())?.scene;
  }

  private get main() {
    return this.scene?.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  }

  private get scale(): number {
    return this.scene?.getAncestorScale().scaleX ?? 1;
  }

  /** Where the canvas starts in the grid's element, below the formula bar. */
  private get origin(): { x: number; y: number } {
    const canvas = this.canvas!.getBoundingClientRect();
    const around = this.container.getBoundingClientRect();
    return { x: canvas.left - around.left, y: canvas.top - around.top };
  }

  /** Calls back on scrolling; Univer's own event does not fire for the first sheet. */
  watch(scrolled: () => void): void {
    this.main?.onScrollAfter$.subscribeEvent(scrolled);
  }

  /** Runs `work` once Univer has laid out the shown sheet, which takes some frames. */
  whenReady(work: () => void, tries = 60): void {
    if (this.main) work();
    else if (tries > 0) requestAnimationFrame(() => this.whenReady(work, tries - 1));
  }

  /** The first visible cell that is not frozen. */
  firstCell(): { row: number; column: number } {
    const { main } = this;
    const skeleton = this.api.getActiveWorkbook()?.getActiveSheet()?.getSkeleton();
    if (!main || !skeleton) return { row: 0, column: 0 };
    return skeleton.getOffsetRelativeToRowCol(main.viewportScrollX, main.viewportScrollY);
  }

  window() {
    const { canvas, main, scale } = this;
    const skeleton = this.api.getActiveWorkbook()?.getActiveSheet()?.getSkeleton();
    if (!canvas || !main || !skeleton) return undefined;
    const { x, y } = this.origin;
    const { width, height } = canvas.getBoundingClientRect();
    const [headerWidth, headerHeight] = [skeleton.rowHeaderWidth * scale, skeleton.columnHeaderHeight * scale];
    return {
      box: { left: x + headerWidth, top: y + headerHeight, width: width - headerWidth, height: height - headerHeight },
      frozenLeft: x + main.left * scale,
      frozenTop: y + main.top * scale,
      scale,
    };
  }

  corner(row: number, column: number) {
    const { left, top } = this.cell(row, column);
    const { frozenRows = 0, frozenColumns = 0 } = this.links.view() ?? {};
    return { x: left, y: top, frozenRow: row < frozenRows, frozenColumn: column < frozenColumns };
  }

  /** The sides of a cell. */
  cell(row: number, column: number): { left: number; top: number; right: number; bottom: number } {
    const { frozenRows = 0, frozenColumns = 0 } = this.links.view() ?? {};
    const rect = this.api.getActiveWorkbook()!.getActiveSheet().getRange(row, column).getCellRect();
    const { scale, main } = this;
    const scrolledX = column < frozenColumns ? 0 : (main?.viewportScrollX ?? 0);
    const scrolledY = row < frozenRows ? 0 : (main?.viewportScrollY ?? 0);
    const { x, y } = this.origin;
    return {
      left: x + (rect.left - scrolledX) * scale,
      right: x + (rect.right - scrolledX) * scale,
      top: y + (rect.top - scrolledY) * scale,
      bottom: y + (rect.bottom - scrolledY) * scale,
    };
  }
}
