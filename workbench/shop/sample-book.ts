/** The workbook that `npm start` opens: an invented shop with ninety days imported, made once for each build. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { saveBook } from '../book/save-book.ts';
import type { Sheet } from '../model/sheet.ts';
import { type ShopChoice, shopOf } from './play-shop.ts';
import { filesOf, languagesOf } from './shop-files.ts';
import { RunningAddOn, type SellersPlace } from './simulate/add-on.ts';
import { typedOf } from './simulate/sellers-hand.ts';
import { addDays, type Day, LAST_DAY } from './world/calendar.ts';

const CHOICE: ShopChoice = { shop: 'caught-up', seed: 7, days: 90 };

/** The morning on which the shop is opened. */
export const SAMPLE_DAY: Day = addDays(LAST_DAY, 1);

/** What the book is made of: the add-on, the workbench, and where the seller sits. */
function stampOf(root: string, place: SellersPlace): string {
  const hash = createHash('sha256').update(JSON.stringify([CHOICE, place]));
  for (const folder of ['dist', 'build/workbench']) {
    const names = readdirSync(join(root, folder)).filter((name) => !name.endsWith('.map'));
    for (const name of names.sort()) hash.update(readFileSync(join(root, folder, name)));
  }
  return hash.digest('hex').slice(0, 16);
}

/** Today, whatever its sheet is called in the workbook's language: a note in its header says what it is. */
function isFirstShown(sheet: Sheet): boolean {
  const [notes] = sheet.notes({ row: 0, column: 0, rows: 1, columns: sheet.maxColumns });
  return notes!.some((note) => note.includes('daybook:today/'));
}

async function make(path: string, root: string, place: SellersPlace): Promise<void> {
  const shop = shopOf(CHOICE, languagesOf);
  const addOn = new RunningAddOn(
    join(root, 'dist'),
    SAMPLE_DAY,
    { products: typedOf(shop.plan), followed: [], sales: [] },
    place,
  );
  for (const morning of shop.mornings) {
    const files = filesOf(shop, morning);
    if (files.length > 0) await addOn.morning(morning.day, files);
  }
  const { spreadsheet } = addOn;
  spreadsheet.activeSheet = spreadsheet.sheets.find(isFirstShown) ?? spreadsheet.activeSheet;
  spreadsheet.recalculate();
  saveBook(path, spreadsheet);
}

/** The path of the book, which is made if this build has none; `say` is told then, for it takes a while. */
export async function sampleBook(root: string, place: SellersPlace, say: (text: string) => void): Promise<string> {
  const folder = join(root, 'build/shop');
  const name = `${place.locale}-${stampOf(root, place)}.daybook.json`;
  const path = join(folder, name);
  if (existsSync(path)) return path;
  say(
    'The shop is being opened for the first time after a change: its ninety days are imported. This takes a minute.\n',
  );
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder).filter((one) => one.startsWith(`${place.locale}-`))) rmSync(join(folder, old));
  await make(path, root, place);
  return path;
}
