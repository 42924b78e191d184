/** The goods of Hearth & Pine, an invented brand of small kitchen goods: forty SKUs of thirty-six products. */
import type { Random } from '../random.ts';
import { addDays, type Day } from './calendar.ts';
import { money } from './fees.ts';
import { MARKETPLACES, type Marketplace } from './marketplace.ts';
import type { Listing, Product, Sku, TitleLanguage } from './product.ts';

export const BRAND = 'Hearth & Pine';

/** A row of goods: what they are called, and in which variations they come (code, words, price in dollars, grams). */
interface Family {
  readonly code: string;
  readonly noun: string;
  readonly titles: Readonly<Record<TitleLanguage, string>>;
  readonly category: string;
  readonly sides: readonly [number, number, number];
  readonly variations: readonly Variation[];
}

type Variation = readonly [code: string, words: Readonly<Record<TitleLanguage, string>>, price: number, grams: number];

const words = (en: string, de: string, ja: string, zh: string) => ({ en, de, ja, 'zh-CN': zh });

const STEEL = words('stainless steel', 'Edelstahl', 'ステンレス', '不锈钢');
const BLACK = words('black', 'schwarz', 'ブラック', '黑色');
const WHITE = words('white', 'weiß', 'ホワイト', '白色');
const GREEN = words('green', 'grün', 'グリーン', '绿色');
const GREY = words('grey', 'grau', 'グレー', '灰色');
const SMALL = words('small', 'klein', '小', '小号');
const MEDIUM = words('medium', 'mittel', '中', '中号');
const LARGE = words('large', 'groß', '大', '大号');
const TWO = words('set of 2', '2er-Set', '2個セット', '2件套');
const THREE = words('set of 3', '3er-Set', '3個セット', '3件套');
const FIVE = words('set of 5', '5er-Set', '5個セット', '5件套');

const FAMILIES: readonly Family[] = [
  {
    code: 'GARLIC-PRESS',
    noun: 'garlic press',
    titles: words(
      'Garlic press with cleaning brush',
      'Knoblauchpresse mit Reinigungsbürste',
      'ガーリックプレス 掃除ブラシ付き',
      '压蒜器 带清洁刷',
    ),
    category: 'Kitchen tools',
    sides: [19, 8, 4],
    variations: [
      ['STEEL', STEEL, 16.99, 310],
      ['BLK', BLACK, 17.99, 300],
      ['GRN', GREEN, 17.99, 300],
    ],
  },
  {
    code: 'SPATULA',
    noun: 'silicone spatula',
    titles: words(
      'Silicone spatulas, heat safe',
      'Silikon-Teigschaber, hitzebeständig',
      'シリコンスパチュラ 耐熱',
      '硅胶刮刀 耐热',
    ),
    category: 'Kitchen tools',
    sides: [29, 9, 4],
    variations: [
      ['3', THREE, 13.99, 210],
      ['5', FIVE, 18.99, 340],
      ['3-GREY', GREY, 13.99, 210],
    ],
  },
  {
    code: 'CUTBOARD',
    noun: 'cutting board',
    titles: words(
      'Bamboo cutting board with juice groove',
      'Schneidebrett aus Bambus mit Saftrille',
      '竹製まな板 溝付き',
      '竹制砧板 带汁槽',
    ),
    category: 'Cutting boards',
    sides: [46, 31, 2],
    variations: [
      ['S', SMALL, 15.99, 640],
      ['M', MEDIUM, 22.99, 1180],
      ['L', LARGE, 29.99, 1900],
    ],
  },
  {
    code: 'OIL-MISTER',
    noun: 'oil mister',
    titles: words(
      'Oil mister, glass, 200 ml',
      'Ölsprüher, Glas, 200 ml',
      'オイルスプレー ガラス 200ml',
      '喷油瓶 玻璃 200毫升',
    ),
    category: 'Kitchen tools',
    sides: [20, 7, 7],
    variations: [
      ['BLK', BLACK, 14.49, 330],
      ['WHT', WHITE, 14.49, 330],
    ],
  },
  {
    code: 'MEASURE',
    noun: 'measuring cups',
    titles: words('Measuring cups and spoons', 'Messbecher und Messlöffel', '計量カップとスプーン', '量杯量匙'),
    category: 'Baking',
    sides: [17, 9, 7],
    variations: [
      ['STEEL', STEEL, 24.99, 520],
      ['5', FIVE, 19.99, 410],
    ],
  },
  {
    code: 'SCALE',
    noun: 'kitchen scale',
    titles: words('Kitchen scale, 5 kg', 'Küchenwaage, 5 kg', 'キッチンスケール 5kg', '厨房秤 5公斤'),
    category: 'Kitchen tools',
    sides: [23, 17, 3],
    variations: [
      ['BLK', BLACK, 19.99, 560],
      ['WHT', WHITE, 19.99, 560],
    ],
  },
  {
    code: 'SPINNER',
    noun: 'salad spinner',
    titles: words('Salad spinner with lid', 'Salatschleuder mit Deckel', 'サラダスピナー 蓋付き', '沙拉脱水器 带盖'),
    category: 'Kitchen tools',
    sides: [27, 27, 19],
    variations: [
      ['S', SMALL, 21.99, 780],
      ['L', LARGE, 27.99, 1120],
    ],
  },
  {
    code: 'RACK',
    noun: 'dish rack',
    titles: words('Dish rack, foldable', 'Abtropfgestell, faltbar', '水切りラック 折りたたみ', '沥水架 可折叠'),
    category: 'Storage',
    sides: [52, 34, 4],
    variations: [
      ['S', SMALL, 18.99, 700],
      ['L', LARGE, 24.99, 1050],
    ],
  },
  {
    code: 'SHARPENER',
    noun: 'knife sharpener',
    titles: words('Knife sharpener, 3 stages', 'Messerschärfer, 3 Stufen', '包丁研ぎ器 3段階', '磨刀器 三段'),
    category: 'Kitchen tools',
    sides: [21, 6, 7],
    variations: [['STEEL', STEEL, 15.49, 270]],
  },
  {
    code: 'WHISK',
    noun: 'whisk',
    titles: words('Balloon whisks', 'Schneebesen', '泡立て器', '打蛋器'),
    category: 'Baking',
    sides: [31, 8, 7],
    variations: [
      ['2', TWO, 10.99, 190],
      ['3', THREE, 13.49, 280],
    ],
  },
  {
    code: 'MILL',
    noun: 'pepper mill',
    titles: words(
      'Pepper mill with ceramic grinder',
      'Pfeffermühle mit Keramikmahlwerk',
      'ペッパーミル セラミック刃',
      '胡椒研磨器 陶瓷芯',
    ),
    category: 'Kitchen tools',
    sides: [22, 6, 6],
    variations: [
      ['BLK', BLACK, 23.99, 350],
      ['WHT', WHITE, 23.99, 350],
    ],
  },
  {
    code: 'TAMPER',
    noun: 'espresso tamper',
    titles: words('Espresso tamper', 'Espresso-Tamper', 'エスプレッソタンパー', '咖啡压粉器'),
    category: 'Coffee',
    sides: [9, 6, 6],
    variations: [
      ['51', SMALL, 25.99, 420],
      ['54', MEDIUM, 26.99, 450],
      ['58', LARGE, 27.99, 490],
    ],
  },
  {
    code: 'OPENER',
    noun: 'jar opener',
    titles: words('Jar opener for weak hands', 'Glasöffner', '瓶オープナー', '开罐器'),
    category: 'Kitchen tools',
    sides: [24, 7, 3],
    variations: [['BLK', BLACK, 12.99, 180]],
  },
  {
    code: 'BRUSH',
    noun: 'pastry brush',
    titles: words('Silicone pastry brushes', 'Backpinsel aus Silikon', 'シリコン刷毛', '硅胶油刷'),
    category: 'Baking',
    sides: [21, 5, 2],
    variations: [
      ['2', TWO, 8.49, 80],
      ['5', FIVE, 12.49, 150],
    ],
  },
  {
    code: 'MAT',
    noun: 'baking mat',
    titles: words('Silicone baking mats', 'Silikon-Backmatten', 'シリコンベーキングマット', '硅胶烘焙垫'),
    category: 'Baking',
    sides: [42, 30, 1],
    variations: [
      ['2', TWO, 14.99, 320],
      ['3', THREE, 19.49, 470],
    ],
  },
  {
    code: 'SQUEEZER',
    noun: 'lemon squeezer',
    titles: words('Lemon squeezer', 'Zitronenpresse', 'レモン絞り器', '柠檬榨汁器'),
    category: 'Kitchen tools',
    sides: [22, 8, 6],
    variations: [
      ['GRN', GREEN, 13.99, 340],
      ['STEEL', STEEL, 17.49, 430],
    ],
  },
  {
    code: 'MANDOLINE',
    noun: 'mandoline slicer',
    titles: words(
      'Mandoline slicer with hand guard',
      'Gemüsehobel mit Handschutz',
      'マンドリンスライサー 安全ホルダー付き',
      '切片器 带护手',
    ),
    category: 'Kitchen tools',
    sides: [38, 14, 8],
    variations: [['STEEL', STEEL, 28.99, 860]],
  },
];

/** The bundle: one baking mat set and one whisk set, sold from their stock. */
const BUNDLE = {
  titles: words('Baking starter bundle', 'Backset für Einsteiger', 'お菓子作りスターターセット', '烘焙入门套装'),
  noun: 'baking set',
  contains: ['MAT-2', 'WHISK-3'],
  price: 25.99,
} as const;

/** Products of which the seller also sends units from the own shelf. */
const TWINS = ['GARLIC-PRESS-STEEL', 'CUTBOARD-L', 'SCALE-BLK', 'RACK-L'];
/** Never sent to Amazon. */
const OWN_SHELF = ['OPENER-BLK'];
/** Being sold off, and not on sale yet: harmless both. */
const DISCONTINUED = 'SPINNER-S';
const TO_BE_LAUNCHED = 'TAMPER-54';

/** How many of the catalog are listed abroad: the first so many products. */
const LISTED: Readonly<Record<Marketplace, number>> = { US: 36, DE: 26, JP: 20 };

const YUAN_PER_DOLLAR = 7.1;
/** Goods cost about a fifth of their price. */
const COST_SHARE = 0.2;

/** What the catalog is made of: products, and SKUs. */
export interface Catalog {
  readonly products: readonly Product[];
  readonly skus: readonly Sku[];
}

/** One variation, with the family it is of. */
interface Good {
  readonly code: string;
  readonly family: Family;
  readonly variation: Variation;
  readonly parent: number;
}

const goods: readonly Good[] = FAMILIES.flatMap((family, index) =>
  family.variations.map((variation) => ({
    code: `${family.code}-${variation[0]}`,
    family,
    variation,
    parent: index + 1,
  })),
);

const digits = (number: number, length: number) => String(number).padStart(length, '0');
const asinOf = (parent: number, child: number) => `B0HPKT${digits(parent, 3)}${child}`;

function titlesOf({ family, variation }: Good): Record<TitleLanguage, string> {
  const title = (language: TitleLanguage) => `${family.titles[language]}, ${variation[1][language]}`;
  return { en: title('en'), de: title('de'), ja: title('ja'), 'zh-CN': title('zh-CN') };
}

function productOf(good: Good, lastDay: Day, random: Random): Product {
  const { family, variation, parent, code } = good;
  const child = family.variations.indexOf(variation) + 1;
  return {
    asin: asinOf(parent, child),
    parentAsin: family.variations.length === 1 ? asinOf(parent, child) : asinOf(parent, 0),
    titles: titlesOf(good),
    noun: family.noun,
    category: family.category,
    sides: family.sides,
    grams: variation[3],
    openedOn: code === TO_BE_LAUNCHED ? addDays(lastDay, 10) : addDays(lastDay, -random.integer(200, 1400)),
    isDiscontinued: code === DISCONTINUED,
  };
}

function priceIn(marketplace: Marketplace, dollars: number): number {
  const price = dollars * MARKETPLACES[marketplace].priceFactor;
  return marketplace === 'JP' ? Math.round(price / 10) * 10 - 20 : money(Math.ceil(price) - 0.01, marketplace);
}

/** Where the product of a place in the catalog is listed. */
function listingsOf(place: number, dollars: number, isOwn: boolean, marketplaces: readonly Marketplace[]): Listing[] {
  const sold = marketplaces.filter((marketplace) => place < LISTED[marketplace] && (!isOwn || marketplace === 'US'));
  return sold.map((marketplace) => ({
    marketplace,
    listingId: `${digits(4, 2)}${digits(place * 7 + 11, 3)}${marketplace}${isOwn ? 'M' : 'A'}QK`,
    pool: isOwn ? 'own' : MARKETPLACES[marketplace].pool,
    price: priceIn(marketplace, dollars),
  }));
}

function skuOf(good: Good, place: number, product: Product, isOwn: boolean, marketplaces: readonly Marketplace[]): Sku {
  const hasTwin = TWINS.includes(good.code);
  const name = `HP-${good.code}`;
  const isTwin = isOwn && hasTwin;
  const [, , dollars] = good.variation;
  return {
    sku: isTwin ? `${name}-FBM` : name,
    fnsku: isOwn ? '' : `X00HP${digits(place + 1, 5)}`,
    asin: product.asin,
    channel: isOwn ? 'FBM' : 'FBA',
    twin: hasTwin ? (isOwn ? name : `${name}-FBM`) : null,
    contains: [],
    unitCostYuan: Number((dollars * COST_SHARE * YUAN_PER_DOLLAR).toFixed(2)),
    listings: listingsOf(place, dollars, isOwn, marketplaces),
  };
}

function bundle(lastDay: Day, random: Random): { product: Product; sku: Sku } {
  const place = goods.length;
  const asin = asinOf(FAMILIES.length + 1, 1);
  const components = BUNDLE.contains.map((code) => ({ sku: `HP-${code}`, quantity: 1 }));
  return {
    product: {
      asin,
      parentAsin: asin,
      titles: BUNDLE.titles,
      noun: BUNDLE.noun,
      category: 'Baking',
      sides: [42, 31, 9],
      grams: 620,
      openedOn: addDays(lastDay, -random.integer(200, 600)),
      isDiscontinued: false,
    },
    sku: {
      sku: 'HP-BAKING-BUNDLE',
      fnsku: '',
      asin,
      channel: 'FBA',
      twin: null,
      contains: components,
      unitCostYuan: 0,
      listings: listingsOf(place, BUNDLE.price, false, ['US']),
    },
  };
}

/** All that the shop sells in these marketplaces. */
export function catalogOf(marketplaces: readonly Marketplace[], lastDay: Day, random: Random): Catalog {
  const products = goods.map((good) => productOf(good, lastDay, random));
  const skus = goods.flatMap((good, place) => {
    const own = skuOf(good, place, products[place]!, true, marketplaces);
    const atAmazon = skuOf(good, place, products[place]!, false, marketplaces);
    if (OWN_SHELF.includes(good.code)) return [own];
    return TWINS.includes(good.code) ? [atAmazon, own] : [atAmazon];
  });
  const last = bundle(lastDay, random);
  return { products: [...products, last.product], skus: [...skus, last.sku] };
}
