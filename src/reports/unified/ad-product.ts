/** Amazon's ad products, as reports and consoles name them. */
import { fold } from '../../values/fold.ts';

/**
 * Code, and the number of days after a click in which sales count. For vendors Sponsored Products count 14 days too, but no
 * report shows that.
 */
const AD_PRODUCTS: readonly (readonly [code: string, days: number, names: string])[] = [
  ['SP', 7, 'Sponsored Products|商品推广|スポンサープロダクト広告'],
  ['SB', 14, 'Sponsored Brands|品牌推广|スポンサーブランド広告'],
  ['SD', 14, 'Sponsored Display|展示型推广|展示推广|スポンサーディスプレイ広告'],
  ['STV', 14, 'Sponsored TV|Sponsored Television|流媒体电视广告|推广视频'],
  ['DSP', 14, 'Amazon DSP|亚马逊 DSP|Display|Video'],
];

function nameKey(name: string): string {
  return fold(name.replace(/_/g, ' '));
}

const byName = new Map(
  AD_PRODUCTS.flatMap(([code, , names]) => [code, ...names.split('|')].map((name) => [nameKey(name), code] as const)),
);
const daysOf = new Map(AD_PRODUCTS.map(([code, days]) => [code, days] as const));

/** `Sponsored Products`, `SPONSORED_PRODUCTS` and `商品推广` are `SP`. */
export function adProductNamed(name: string): string | undefined {
  return byName.get(nameKey(name));
}

/** The number of days in which sales are attributed to an ad of that product; `''` if the product is unknown. */
export function attributionOf(adProduct: string): number | '' {
  return daysOf.get(adProduct) ?? '';
}
