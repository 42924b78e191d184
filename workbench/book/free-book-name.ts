/** A name for the copy of a foreign file, which is never written over. */
import { existsSync } from 'node:fs';

/** `report.xlsx` is kept in `report.daybook.json`, or in `report 2.daybook.json` where that exists. */
export function freeBookName(xlsx: string): string {
  const stem = xlsx.replace(/\.xlsx$/i, '');
  for (let count = 1; ; count++) {
    const name = `${stem}${count === 1 ? '' : ` ${count}`}.daybook.json`;
    if (!existsSync(name)) return name;
  }
}
