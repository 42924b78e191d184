/**
 * Whether Amazon's policy lets a feedback be removed. A request without a case harms the account: where a comment is not
 * wholly of a case, there is none.
 */

/** Amazon's cases; `too-old`: no case is looked at any more. */
export type RemovalCase = 'obscene' | 'personal-data' | 'product-review' | 'fba-delivery' | 'too-old' | 'none';

interface Judged {
  readonly comment: string;
  /** `undefined` if it is not known who shipped the order. */
  readonly isShippedByAmazon: boolean | undefined;
  readonly isTooOld: boolean;
}

const OBSCENE =
  /\b(fuck\w*|shit\w*|bitch\w*|asshole\w*|bastard\w*|cunt\w*|scheiß\w*|arschloch\w*|wichser|hurensohn)|他妈|傻逼|操你|くそ野郎|クソ野郎/i;

/** An e-mail address, or nine digits of a telephone number; those of an order stand between hyphens. */
const PERSONAL = /[\w+]@\w|(?:\d[ ().]?){9}/;

const SELLER =
  /\b(sellers?|vendors?|store|shop|customer service|service|support|answer\w*|repl(y|ied)|respon\w*|contact\w*|messag\w*|refund\w*|return\w*|rude|scam\w*|fraud\w*|fake|counterfeit|used|wrong|invoice|verkäufer\w*|händler\w*|kundenservice|antwort\w*|rückgabe|erstatt\w*|falsch\w*|gebraucht\w*|betrug\w*)\b|卖家|店家|客服|退款|退货|回复|假货|发错|二手|出品者|販売者|返金|返品|対応|連絡|偽物|違う|中古/i;

const DELIVERY =
  /\b(deliver\w*|ship\w*|arriv\w*|late|delay\w*|courier|carrier|driver|package|parcel|lost in transit|never came|not received|liefer\w*|versand\w*|paket\w*|angekommen|verspät\w*|zusteller)\b|物流|快递|配送|送达|迟到|包裹|届|遅|配達|荷物/i;

const PRODUCT =
  /\b(product|item|quality|broke|breaks|broken|flimsy|cheap|material|plastic|colou?r|size|small\w*|large\w*|big|fit\w*|smell\w*|stopped working|does ?n[o']t work|sharp\w*|handle|battery|leak\w*|thin|weak|produkt|artikel|qualität|kaputt|billig|größe|farbe|klein|groß|riecht|funktioniert)\b|质量|产品|坏|颜色|尺寸|太小|太大|材质|品質|商品|壊れ|色|サイズ|小さ|大き|素材/i;

/** The case of a comment. */
export function removalCase({ comment, isShippedByAmazon, isTooOld }: Judged): RemovalCase {
  if (isTooOld) return 'too-old';
  if (OBSCENE.test(comment)) return 'obscene';
  if (PERSONAL.test(comment)) return 'personal-data';
  const parts = clausesOf(comment);
  const isWholly = (about: RegExp, ...others: readonly RegExp[]) =>
    parts.length > 0 && parts.every((part) => about.test(part) && !others.some((other) => other.test(part)));
  if (isShippedByAmazon === true && isWholly(DELIVERY, SELLER, PRODUCT)) return 'fba-delivery';
  return isWholly(PRODUCT, SELLER, DELIVERY) ? 'product-review' : 'none';
}

function clausesOf(comment: string): string[] {
  return comment
    .split(/[.!?;,\n。！？；，、]+|\b(?:and|but|und|aber)\b/i)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
