/** Colours of conditional formats, requested in blocks of rows around the visible ones, one request at a time. */
import { type Area, cellName } from '../../model/area.ts';
import { type PaintedCells, paintedAtFirst, paintedBlock, type SheetView } from '../../server/wire.ts';
import type { Painted } from './univer-style.ts';

/** How many blocks are kept, the last seen ones. */
const mostBlocks = 40;

/** How colours are requested, and what is called when they arrive. */
interface ColorLinks {
  ask(area: Area): Promise<PaintedCells>;
  /** Called when the colours of rows changed. */
  changed(row: number, rows: number): void;
}

/** The colours of one sheet. */
export class RuleColors {
  private readonly links: ColorLinks;
  private readonly view: SheetView;
  /** Painted cells by block, the latest at the end. */
  private readonly blocks = new Map<number, Map<string, Painted>>();
  /** Blocks that are up to date. */
  private readonly fresh = new Set<number>();
  private top = 0;
  private isAsking = false;
  private changes = 0;

  constructor(view: SheetView, links: ColorLinks) {
    this.view = view;
    this.links = links;
    this.take(0, paintedAtFirst / paintedBlock, view.painted);
  }

  /** What is painted on a cell. */
  at(row: number, column: number): Painted | undefined {
    return this.blocks.get(Math.floor(row / paintedBlock))?.get(cellName(row, column));
  }

  /** Sets the first visible row. */
  see(top: number): void {
    this.top = top;
    void this.ask();
  }

  /** Marks all blocks as out of date, because cells or rules changed. */
  renew(): void {
    this.changes++;
    this.fresh.clear();
    void this.ask();
  }

  private async ask(): Promise<void> {
    if (this.isAsking || !this.view.hasRules) return;
    this.isAsking = true;
    try {
      for (let missing = this.missing(); missing.length > 0; missing = this.missing()) await this.fetch(missing);
    } finally {
      this.isAsking = false;
    }
  }

  /** The next blocks to request: those around the visible rows, then the one with the frozen rows. */
  private missing(): number[] {
    const last = Math.floor((this.view.maxRows - 1) / paintedBlock);
    const visible = Math.min(Math.floor(this.top / paintedBlock), last);
    const around = [visible - 1, visible, visible + 1].filter((block) => block >= 0 && block <= last);
    const wanted = around.filter((block) => !this.fresh.has(block));
    return wanted.length > 0 || this.fresh.has(0) ? wanted : [0];
  }

  private async fetch(blocks: readonly number[]): Promise<void> {
    const first = blocks[0]!;
    const count = blocks.at(-1)! - first + 1;
    const area = { row: first * paintedBlock, column: 0, rows: count * paintedBlock, columns: this.view.maxColumns };
    const { changes } = this;
    const painted = await this.links.ask(area);
    this.take(first, count, painted);
    // Requested again if cells changed meanwhile.
    if (changes !== this.changes) this.fresh.clear();
    this.links.changed(area.row, area.rows);
  }

  private take(first: number, count: number, painted: PaintedCells): void {
    for (let block = first; block < first + count; block++) {
      this.blocks.delete(block);
      this.blocks.set(block, new Map());
      this.fresh.add(block);
    }
    for (const [name, look] of painted) {
      const row = Number(name.replace(/^[A-Z]+/, '')) - 1;
      this.blocks.get(Math.floor(row / paintedBlock))?.set(name, look);
    }
    for (const block of [...this.blocks.keys()].slice(0, -mostBlocks)) {
      this.blocks.delete(block);
      this.fresh.delete(block);
    }
  }
}
