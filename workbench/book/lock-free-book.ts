/** A book of its own for the copy of a foreign file, which is never written over. */
import { existsSync } from 'node:fs';
import { isLocked, lockBook } from './book-lock.ts';

/** Locks `report.daybook.json` for `report.xlsx`, or `report 2.daybook.json` where that is taken; answers the name. */
export function lockFreeBook(xlsx: string): string {
  const stem = xlsx.replace(/\.xlsx$/i, '');
  for (let count = 1; ; count++) {
    const name = `${stem}${count === 1 ? '' : ` ${count}`}.daybook.json`;
    if (existsSync(name) || isLocked(name)) continue;
    lockBook(name);
    return name;
  }
}
