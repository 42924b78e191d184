/** Recognizes unified reports in unknown languages by their cells, which are the same in every language. */
import type { Cell } from '../../values/cell.ts';
import { currencyOf } from '../../values/currency.ts';
import { readDay } from '../../values/date.ts';
import { Fault } from '../../values/fault.ts';
import { readMoney } from '../../values/money.ts';
import { marketplaceNamed } from '../marketplaces.ts';
import { adProductNamed } from './ad-product.ts';
import { endsOf } from './read-span.ts';

type Cells = readonly Cell[];

const CURRENCY_CODE = /^[A-Z]{3}$/;
/** `AMAZON_FR`, `UAMAZON_IT`, `amazon.de`. */
const AMAZON_PLACE = /^(?:www\.)?u?amazon[._]/i;
/** A guarded id of a campaign or account, an automatic target, or a product among targets or search terms. */
const OF_AMAZON_ADS =
  /^="\d{12,}"$|^amzn1\.ads-account\.|^(?:close-match|loose-match|substitutes|complements)$|\bB0[A-Z0-9]{8}\b/i;
/** `Ventes totales sur 7 jours`: only older reports have the days of attribution in headers. */
const LOOK_BACK = /(?:^|\D)(?:7|14|30)(?:\D|$)/;
/** Days, a currency or place, two counts and an amount. */
const FEWEST_COLUMNS = 5;

function isDays(cell: Cell): boolean {
  return endsOf(cell).every((end) => {
    const day = readDay(end);
    return day !== '' && (!(day instanceof Fault) || day.code === 'ambiguous-date');
  });
}

function isCurrency(cell: Cell): boolean {
  return typeof cell === 'string' && CURRENCY_CODE.test(cell) && currencyOf(cell) !== undefined;
}

function isAmazonPlace(cell: Cell): boolean {
  return AMAZON_PLACE.test(String(cell)) && marketplaceNamed(String(cell)) !== undefined;
}

function isCount(cell: Cell): boolean {
  return /^\d{1,9}$/.test(String(cell));
}

/** False for a guarded id. */
function isAmount(cell: Cell): boolean {
  const money = String(cell).startsWith('=') ? '' : readMoney(cell);
  return money !== '' && !(money instanceof Fault);
}

function isAdProduct(cell: Cell): boolean {
  return adProductNamed(String(cell)) !== undefined;
}

/** True for values that only Amazon's ads have, in every language. */
function isOfAmazonAds(cells: Cells): boolean {
  return cells.every(isAdProduct) || cells.some((cell) => isAmazonPlace(cell) || OF_AMAZON_ADS.test(String(cell)));
}

/** How certain the rows below such a header are a unified report: by values that only Amazon has, or only by their form. */
export function unifiedByCells(headers: readonly string[], rows: readonly Cells[]): 'surely' | 'maybe' | undefined {
  const columns = headers.map((_, i) => rows.map((row) => row[i] ?? '').filter((cell) => String(cell).trim() !== ''));
  const filled = columns.filter((cells) => cells.length > 0);
  const columnsOf = (is: (cell: Cell) => boolean) => filled.filter((cells) => cells.every(is)).length;
  const isReport =
    filled.length >= FEWEST_COLUMNS &&
    !headers.some((header) => LOOK_BACK.test(header)) &&
    columnsOf(isDays) > 0 &&
    columnsOf(isCurrency) + columnsOf(isAmazonPlace) > 0 &&
    columnsOf(isCount) > 1 &&
    columnsOf(isAmount) > columnsOf(isCount);
  if (!isReport) return undefined;
  return filled.some(isOfAmazonAds) ? 'surely' : 'maybe';
}
