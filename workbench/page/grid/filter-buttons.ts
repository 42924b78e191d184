/** The buttons of a filter: one in each visible header cell. */
import type { SheetFilter } from '../../model/sheet-extras.ts';
import type { ChartGround } from '../charts/chart-layer.ts';
import { h } from '../html-and-svg.ts';
import type { Speak } from '../texts.ts';

const SIZE = 18;

/** What the buttons need of the grid. */
interface FilterGround extends ChartGround {
  cell(row: number, column: number): { left: number; top: number; right: number; bottom: number };
}

/** The layer. */
export class FilterButtons {
  private readonly layer = h('div', { class: 'filter-buttons' });
  private readonly ground: FilterGround;
  private readonly say: Speak;
  private readonly open: (column: number, at: { x: number; y: number }) => void;
  private filter: SheetFilter | null = null;
  private hiddenColumns: ReadonlySet<number> = new Set();

  constructor(
    container: HTMLElement,
    ground: FilterGround,
    say: Speak,
    open: (column: number, at: { x: number; y: number }) => void,
  ) {
    this.ground = ground;
    this.say = say;
    this.open = open;
    container.append(this.layer);
  }

  /** Shows the buttons of this filter and no others. */
  set(filter: SheetFilter | null, hiddenColumns: readonly number[]): void {
    this.filter = filter;
    this.hiddenColumns = new Set(hiddenColumns);
    this.place();
  }

  /** Places the buttons; retries, because Univer draws a new sheet some frames later. */
  place(tries = 60): void {
    const { filter } = this;
    const seen = filter ? this.ground.window() : undefined;
    if (!filter || !seen) {
      this.layer.replaceChildren();
      if (filter && tries > 0) requestAnimationFrame(() => this.place(tries - 1));
      return;
    }
    const { row, column, columns } = filter.area;
    const all = Array.from({ length: columns }, (_, i) => column + i);
    this.layer.replaceChildren(...all.flatMap((one) => this.buttonIn(row, one, seen) ?? []));
  }

  private buttonIn(
    row: number,
    column: number,
    { box, frozenLeft, frozenTop }: NonNullable<ReturnType<ChartGround['window']>>,
  ): HTMLElement | undefined {
    if (this.hiddenColumns.has(column)) return undefined;
    const { right, bottom } = this.ground.cell(row, column);
    const { frozenRow, frozenColumn } = this.ground.corner(row, column);
    const [left, top] = [right - SIZE - 2, bottom - SIZE - 2];
    const isSeen =
      left >= (frozenColumn ? box.left : frozenLeft) &&
      top >= (frozenRow ? box.top : frozenTop) &&
      right <= box.left + box.width &&
      bottom <= box.top + box.height;
    if (!isSeen) return undefined;
    const isOn = this.filter?.criteria?.[column] !== undefined;
    const label = this.say('filterBy');
    const button = h(
      'button',
      { type: 'button', 'aria-label': label, title: label, 'data-column': column, class: isOn ? 'on' : '' },
      isOn ? '▼' : '▽',
    );
    button.style.left = `${left}px`;
    button.style.top = `${top}px`;
    button.addEventListener('click', () => {
      const place = button.getBoundingClientRect();
      this.open(column, { x: place.left, y: place.bottom });
    });
    return button;
  }
}
