/** The charts over the grid: they scroll with their anchor cells, below frozen rows and columns. */
import type { ChartView } from '../../server/wire.ts';
import { h } from '../html-and-svg.ts';
import type { Speak } from '../texts.ts';
import { drawChart } from './draw-chart.ts';
import type { Box } from './plane.ts';

/** What the layer needs of the grid, in pixels of the grid's element. */
export interface ChartGround {
  /** The visible cells without headers; undefined while nothing is drawn. */
  window(): { box: Box; frozenLeft: number; frozenTop: number; scale: number } | undefined;
  /** The upper left corner of a cell after scrolling, and whether it is in frozen rows and columns. */
  corner(row: number, column: number): { x: number; y: number; frozenRow: boolean; frozenColumn: boolean };
  /** The canvas, which scrolls. */
  readonly canvas: HTMLElement | null;
}

/** The layer. */
export class ChartLayer {
  private readonly container: HTMLElement;
  private readonly ground: ChartGround;
  private readonly say: Speak;
  private shown: { chart: ChartView; pane: HTMLElement }[] = [];

  constructor(container: HTMLElement, ground: ChartGround, say: Speak) {
    this.container = container;
    this.ground = ground;
    this.say = say;
  }

  /** Shows these charts and no others. */
  set(charts: readonly ChartView[], locale: string): void {
    for (const { pane } of this.shown) pane.remove();
    this.shown = charts.map((chart) => {
      const pane = h('div', { class: 'chart-pane' }, drawChart(chart, locale, this.say));
      pane.addEventListener('wheel', (event) => this.passOn(event), { passive: false });
      this.container.append(pane);
      return { chart, pane };
    });
    this.place();
  }

  // Forward the mouse wheel, so that it scrolls the sheet below the chart.
  private passOn(event: WheelEvent): void {
    event.preventDefault();
    this.ground.canvas?.dispatchEvent(new WheelEvent('wheel', event));
  }

  /** Moves every chart to its anchor; retries, because Univer draws a new sheet some frames later. */
  place(tries = 60): void {
    if (this.shown.length === 0) return;
    const seen = this.ground.window();
    for (const { chart, pane } of this.shown) {
      pane.hidden = !seen;
      if (seen) this.placeOne(chart, pane, seen);
    }
    if (!seen && tries > 0) requestAnimationFrame(() => this.place(tries - 1));
  }

  private placeOne(
    { row, column, offsetX, offsetY }: ChartView,
    pane: HTMLElement,
    { box, frozenLeft, frozenTop, scale }: NonNullable<ReturnType<ChartGround['window']>>,
  ): void {
    const corner = this.ground.corner(row, column);
    const left = corner.frozenColumn ? box.left : frozenLeft;
    const top = corner.frozenRow ? box.top : frozenTop;
    const right = box.left + box.width;
    const bottom = box.top + box.height;
    const style = { left, top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
    for (const [key, value] of Object.entries(style)) pane.style.setProperty(key, `${value}px`);
    const x = corner.x + offsetX * scale - left;
    const y = corner.y + offsetY * scale - top;
    (pane.firstElementChild as SVGElement).style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
  }
}
