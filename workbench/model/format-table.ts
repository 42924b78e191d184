/** Stores equal formats once: a cell keeps a small number instead of an object. */
import type { CellFormat, FormatPatch } from './cell-format.ts';

function keyOf(format: CellFormat): string {
  return JSON.stringify(Object.entries(format).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function patched(format: CellFormat, patch: FormatPatch): CellFormat {
  const entries = Object.entries({ ...format, ...patch }).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(entries) as CellFormat;
}

/** All formats in use; number 0 is the default format. */
export class FormatTable {
  private readonly formats: CellFormat[] = [];
  private readonly ids = new Map<string, number>();

  constructor() {
    this.idOf({});
  }

  /** The number of a format. */
  idOf(format: CellFormat): number {
    const key = keyOf(format);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    this.ids.set(key, this.formats.length);
    this.formats.push(Object.freeze({ ...format }));
    return this.formats.length - 1;
  }

  /** The format by its number; frozen, so that cells can only be changed through the model. */
  format(id: number): CellFormat {
    return this.formats[id]!;
  }

  /** A function from a format's number to the number of the changed format; null resets to the default. */
  patcher(patch: FormatPatch | null): (id: number) => number {
    const known: number[] = [];
    return (id) => {
      let result = known[id];
      if (result === undefined) {
        result = patch === null ? 0 : this.idOf(patched(this.format(id), patch));
        known[id] = result;
      }
      return result;
    };
  }
}
