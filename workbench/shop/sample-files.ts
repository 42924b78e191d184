/** The files in `samples/`: what the seller of the shop that `npm start` opens downloads on its last morning. */
import { shopOf } from './play-shop.ts';
import { type DownloadedFile, filesOf, languagesOf } from './shop-files.ts';
import type { ShopName } from './shops.ts';

/** A file and its name. */
interface SampleFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const LAST_WEEK = '2026-12-18';

/** A name that says what the add-on would ask for: BusinessReport_US_2026-12-24_2026-12-24.csv. */
function telling({ name, download, answers }: DownloadedFile): string {
  if (Object.keys(answers).length === 0) return name;
  const { report, marketplace, days } = download;
  const span = answers.from === undefined ? days.to : `${days.from}_${days.to}`;
  return `${report}_${marketplace}_${span}${name.slice(name.lastIndexOf('.'))}`;
}

function lastMorning(shop: ShopName): DownloadedFile[] {
  const played = shopOf({ shop, seed: 7, days: 90 }, languagesOf);
  return filesOf(played, played.mornings.at(-1)!);
}

/** Of the marketplaces that are looked at once a week: the last week's sales, and the stock. */
function isOfWeek({ download }: DownloadedFile): boolean {
  const isAbroad = download.marketplace === 'DE' || download.marketplace === 'JP';
  const isLastWeek = download.report === 'sales-traffic' && download.days.from === LAST_WEEK;
  return isAbroad && (isLastWeek || download.report === 'fba-inventory');
}

/** All sample files. */
export function sampleFiles(): SampleFile[] {
  const files = [...lastMorning('three-marketplaces'), ...lastMorning('caught-up').filter(isOfWeek)];
  return files.map((file) => ({ name: telling(file), bytes: file.bytes }));
}
