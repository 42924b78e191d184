/** Amazon's marketplaces: how reports and people name them, their currency, clock and way of writing dates. */
import type { Language } from '../i18n/language.ts';
import type { DateOrder } from '../values/date.ts';
import { plainText } from '../values/plain-text.ts';

export interface Marketplace {
  readonly code: string;
  readonly domain: string;
  readonly name: Readonly<Record<Language, string>>;
  /** Further names, as Country columns and people write them. */
  readonly aliases: readonly string[];
  readonly currency: string;
  readonly timeZone: string;
  readonly dateOrder: DateOrder;
}

/** code | domain | currency | zone | date order | English | Chinese | Japanese | aliases */
const ROWS = `
US|amazon.com|USD|America/Los_Angeles|month-day|United States|美国|アメリカ|USA, United States of America, U.S., 米国, アメリカ合衆国, 美國
CA|amazon.ca|CAD|America/Los_Angeles|month-day|Canada|加拿大|カナダ|
MX|amazon.com.mx|MXN|America/Los_Angeles|day-month|Mexico|墨西哥|メキシコ|México
BR|amazon.com.br|BRL|America/Sao_Paulo|day-month|Brazil|巴西|ブラジル|Brasil
UK|amazon.co.uk|GBP|Europe/London|day-month|United Kingdom|英国|イギリス|GB, Great Britain, 英國
DE|amazon.de|EUR|Europe/Berlin|day-month|Germany|德国|ドイツ|Deutschland, 德國
FR|amazon.fr|EUR|Europe/Paris|day-month|France|法国|フランス|法國
IT|amazon.it|EUR|Europe/Rome|day-month|Italy|意大利|イタリア|Italia
ES|amazon.es|EUR|Europe/Madrid|day-month|Spain|西班牙|スペイン|España
NL|amazon.nl|EUR|Europe/Amsterdam|day-month|Netherlands|荷兰|オランダ|Nederland
BE|amazon.com.be|EUR|Europe/Brussels|day-month|Belgium|比利时|ベルギー|België, Belgique
IE|amazon.ie|EUR|Europe/Dublin|day-month|Ireland|爱尔兰|アイルランド|
SE|amazon.se|SEK|Europe/Stockholm|day-month|Sweden|瑞典|スウェーデン|Sverige
PL|amazon.pl|PLN|Europe/Warsaw|day-month|Poland|波兰|ポーランド|Polska
TR|amazon.com.tr|TRY|Europe/Istanbul|day-month|Turkey|土耳其|トルコ|Türkiye, Turkiye
AE|amazon.ae|AED|Asia/Dubai|day-month|United Arab Emirates|阿联酋|アラブ首長国連邦|UAE, 阿拉伯联合酋长国
SA|amazon.sa|SAR|Asia/Riyadh|day-month|Saudi Arabia|沙特阿拉伯|サウジアラビア|KSA, 沙特
EG|amazon.eg|EGP|Africa/Cairo|day-month|Egypt|埃及|エジプト|
IN|amazon.in|INR|Asia/Kolkata|day-month|India|印度|インド|
JP|amazon.co.jp|JPY|Asia/Tokyo|month-day|Japan|日本|日本|amazon.jp
SG|amazon.sg|SGD|Asia/Singapore|day-month|Singapore|新加坡|シンガポール|
AU|amazon.com.au|AUD|Australia/Sydney|day-month|Australia|澳大利亚|オーストラリア|
ZA|amazon.co.za|ZAR|Africa/Johannesburg|day-month|South Africa|南非|南アフリカ|`;

function marketplace(line: string): Marketplace {
  const [code, domain, currency, timeZone, order, en, zh, ja, aliases] = line.split('|') as [
    string,
    string,
    string,
    string,
    DateOrder,
    string,
    string,
    string,
    string,
  ];
  const name = { en, 'zh-CN': zh, ja };
  return { code, domain, currency, timeZone, dateOrder: order, name, aliases: aliases.split(', ').filter(Boolean) };
}

export const MARKETPLACES: readonly Marketplace[] = ROWS.trim().split('\n').map(marketplace);

/** `amazon.co.uk` → `co.uk`, as Keepa names a shop. */
function endOf(domain: string): string {
  return domain.slice(domain.indexOf('.') + 1);
}

function namesOf(place: Marketplace): string[] {
  return [
    place.code,
    place.domain,
    `www.${place.domain}`,
    endOf(place.domain),
    ...Object.values(place.name),
    ...place.aliases,
  ];
}

const byName = new Map<string, Marketplace>();
for (const place of MARKETPLACES) for (const name of namesOf(place)) byName.set(nameKey(name), place);

function nameKey(name: string): string {
  return plainText(name).toLowerCase();
}

/** By code, domain or name in any language: `GB`, `amazon.co.uk` and `英国` are all UK. */
export function marketplaceNamed(name: string): Marketplace | undefined {
  return byName.get(nameKey(name));
}

const byCode = new Map(MARKETPLACES.map((place) => [place.code, place]));

/** By the code as we write it, and nothing else. */
export function marketplaceWithCode(code: string): Marketplace | undefined {
  return byCode.get(code);
}

/** All that sell in this currency; `'$'` alone stands for every dollar. */
export function marketplacesPaying(currency: string): readonly Marketplace[] {
  const dollars = ['USD', 'CAD', 'MXN', 'AUD', 'SGD'];
  return MARKETPLACES.filter((place) =>
    currency === '$' ? dollars.includes(place.currency) : place.currency === currency,
  );
}
