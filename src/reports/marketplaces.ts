/** Amazon's marketplaces: their names in reports and for people, currency, time zone and date order. */
import type { Language } from '../i18n/language.ts';
import { BARE_DOLLAR, currenciesOfSign } from '../values/currency.ts';
import type { DateOrder } from '../values/date.ts';
import type { DecimalMark } from '../values/digits.ts';
import { plainText } from '../values/plain-text.ts';

/** One of Amazon's marketplaces. */
export interface Marketplace {
  readonly code: string;
  readonly domain: string;
  readonly name: Readonly<Record<Language, string>>;
  /** Further names, as in Country columns and as people write them. */
  readonly aliases: readonly string[];
  readonly currency: string;
  readonly timeZone: string;
  readonly dateOrder: DateOrder;
  /** The usual mark there; Amazon's reports mostly use it. */
  readonly decimal: DecimalMark;
}

/** code | domain | currency | zone | date order | English | Chinese | Japanese | Amazon's id */
const ROWS = `
US|amazon.com|USD|America/Los_Angeles|month-day|United States|美国|アメリカ|ATVPDKIKX0DER
CA|amazon.ca|CAD|America/Los_Angeles|month-day|Canada|加拿大|カナダ|A2EUQ1WTGCTBG2
MX|amazon.com.mx|MXN|America/Los_Angeles|day-month|Mexico|墨西哥|メキシコ|A1AM78C64UM0Y8
BR|amazon.com.br|BRL|America/Sao_Paulo|day-month|Brazil|巴西|ブラジル|A2Q3Y263D00KWC
UK|amazon.co.uk|GBP|Europe/London|day-month|United Kingdom|英国|イギリス|A1F83G8C2ARO7P
DE|amazon.de|EUR|Europe/Berlin|day-month|Germany|德国|ドイツ|A1PA6795UKMFR9
FR|amazon.fr|EUR|Europe/Paris|day-month|France|法国|フランス|A13V1IB3VIYZZH
IT|amazon.it|EUR|Europe/Rome|day-month|Italy|意大利|イタリア|APJ6JRA9NG5V4
ES|amazon.es|EUR|Europe/Madrid|day-month|Spain|西班牙|スペイン|A1RKKUPIHCS9HS
NL|amazon.nl|EUR|Europe/Amsterdam|day-month|Netherlands|荷兰|オランダ|A1805IZSGTT6HS
BE|amazon.com.be|EUR|Europe/Brussels|day-month|Belgium|比利时|ベルギー|AMEN7PMS3EDWL
IE|amazon.ie|EUR|Europe/Dublin|day-month|Ireland|爱尔兰|アイルランド|A28R8C7NBKEWEA
SE|amazon.se|SEK|Europe/Stockholm|day-month|Sweden|瑞典|スウェーデン|A2NODRKZP88ZB9
PL|amazon.pl|PLN|Europe/Warsaw|day-month|Poland|波兰|ポーランド|A1C3SOZRARQ6R3
TR|amazon.com.tr|TRY|Europe/Istanbul|day-month|Turkey|土耳其|トルコ|A33AVAJ2PDY3EV
AE|amazon.ae|AED|Asia/Dubai|day-month|United Arab Emirates|阿联酋|アラブ首長国連邦|A2VIGQ35RCS4UG
SA|amazon.sa|SAR|Asia/Riyadh|day-month|Saudi Arabia|沙特阿拉伯|サウジアラビア|A17E79C6D8DWNP
EG|amazon.eg|EGP|Africa/Cairo|day-month|Egypt|埃及|エジプト|ARBP9OOSHTCHU
IN|amazon.in|INR|Asia/Kolkata|day-month|India|印度|インド|A21TJRUUN4KGV
JP|amazon.co.jp|JPY|Asia/Tokyo|month-day|Japan|日本|日本|A1VC38T7YXB528
SG|amazon.sg|SGD|Asia/Singapore|day-month|Singapore|新加坡|シンガポール|A19VAU5U5O7RUS
AU|amazon.com.au|AUD|Australia/Sydney|day-month|Australia|澳大利亚|オーストラリア|A39IBJ37TRP1C6
ZA|amazon.co.za|ZAR|Africa/Johannesburg|day-month|South Africa|南非|南アフリカ|AE08WJ6YKNBMC`;

const WITH_COMMA = new Set('BR DE FR IT ES NL BE SE PL TR'.split(' '));

/**
 * Further names in the order of the rows, separated by commas: ISO's long codes, then names in consoles and other
 * languages.
 */
const NAMES = `
USA, U.S., United States of America|CAN|MEX|BRA|GB, GBR, Great Britain|DEU|FRA|ITA|ESP|NLD, Holland|BEL|IRL|SWE|POL|TUR, Türkiye, Turkiye|ARE, UAE|SAU, KSA|EGY|IND|JPN, amazon.jp|SGP|AUS|ZAF
Vereinigte Staaten|Kanada|Mexiko|Brasilien|Vereinigtes Königreich, Großbritannien|Deutschland|Frankreich|Italien|Spanien|Niederlande|Belgien|Irland|Schweden|Polen|Türkei|Vereinigte Arabische Emirate|Saudi-Arabien|Ägypten|Indien|Japan|Singapur|Australien|Südafrika
États-Unis|Canada|Mexique|Brésil|Royaume-Uni|Allemagne|France|Italie|Espagne|Pays-Bas|Belgique|Irlande|Suède|Pologne|Turquie|Émirats arabes unis|Arabie saoudite|Égypte|Inde|Japon|Singapour|Australie|Afrique du Sud
Stati Uniti|Canada|Messico|Brasile|Regno Unito|Germania|Francia|Italia|Spagna|Paesi Bassi|Belgio|Irlanda|Svezia|Polonia|Turchia|Emirati Arabi Uniti|Arabia Saudita|Egitto|India|Giappone|Singapore|Australia|Sudafrica
Estados Unidos|Canadá|México|Brasil|Reino Unido|Alemania|Francia|Italia|España|Países Bajos|Bélgica|Irlanda|Suecia|Polonia|Turquía|Emiratos Árabes Unidos|Arabia Saudí|Egipto|India|Japón|Singapur|Australia|Sudáfrica
Verenigde Staten|Canada|Mexico|Brazilië|Verenigd Koninkrijk|Duitsland|Frankrijk|Italië|Spanje|Nederland|België|Ierland|Zweden|Polen|Turkije|Verenigde Arabische Emiraten|Saoedi-Arabië|Egypte|India|Japan|Singapore|Australië|Zuid-Afrika
Stany Zjednoczone|Kanada|Meksyk|Brazylia|Wielka Brytania|Niemcy|Francja|Włochy|Hiszpania|Holandia|Belgia|Irlandia|Szwecja|Polska|Turcja|Zjednoczone Emiraty Arabskie|Arabia Saudyjska|Egipt|Indie|Japonia|Singapur|Australia|Republika Południowej Afryki
USA|Kanada|Mexiko|Brasilien|Storbritannien|Tyskland|Frankrike|Italien|Spanien|Nederländerna|Belgien|Irland|Sverige|Polen|Turkiet|Förenade Arabemiraten|Saudiarabien|Egypten|Indien|Japan|Singapore|Australien|Sydafrika
Estados Unidos|Canadá|México|Brasil|Reino Unido|Alemanha|França|Itália|Espanha|Holanda|Bélgica|Irlanda|Suécia|Polônia|Turquia|Emirados Árabes Unidos|Arábia Saudita|Egito|Índia|Japão|Singapura|Austrália|África do Sul
ABD|Kanada|Meksika|Brezilya|Birleşik Krallık|Almanya|Fransa|İtalya|İspanya|Hollanda|Belçika|İrlanda|İsveç|Polonya|Türkiye|Birleşik Arap Emirlikleri|Suudi Arabistan|Mısır|Hindistan|Japonya|Singapur|Avustralya|Güney Afrika
الولايات المتحدة|كندا|المكسيك|البرازيل|المملكة المتحدة|ألمانيا|فرنسا|إيطاليا|إسبانيا|هولندا|بلجيكا|أيرلندا|السويد|بولندا|تركيا|الإمارات العربية المتحدة|المملكة العربية السعودية|مصر|الهند|اليابان|سنغافورة|أستراليا|جنوب أفريقيا
미국|캐나다|멕시코|브라질|영국|독일|프랑스|이탈리아|스페인|네덜란드|벨기에|아일랜드|스웨덴|폴란드|튀르키예|아랍에미리트|사우디아라비아|이집트|인도|일본|싱가포르|호주|남아프리카
美國|加拿大|墨西哥|巴西|英國|德國|法國|義大利|西班牙|荷蘭|比利時|愛爾蘭|瑞典|波蘭|土耳其|阿拉伯联合酋长国, 阿拉伯聯合大公國|沙特, 沙烏地阿拉伯|埃及|印度|日本|新加坡|澳洲|南非
米国, アメリカ合衆国|カナダ|メキシコ|ブラジル|英国|ドイツ|フランス|イタリア|スペイン|オランダ|ベルギー|アイルランド|スウェーデン|ポーランド|トルコ|UAE|サウジアラビア|エジプト|インド|日本|シンガポール|豪州|南アフリカ共和国`;

function listOf(names: string | undefined): string[] {
  return names?.split(', ') ?? [];
}

const OTHER_NAMES = NAMES.trim()
  .split('\n')
  .map((line) => line.split('|'));

function marketplace(line: string, index: number): Marketplace {
  const [code, domain, currency, timeZone, order, en, zh, ja, id] = line.split('|') as [
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
  const aliases = [id, ...OTHER_NAMES.flatMap((names) => listOf(names[index]))];
  const decimal = WITH_COMMA.has(code) ? ',' : '.';
  return { code, domain, currency, timeZone, dateOrder: order, decimal, name, aliases };
}

/** All marketplaces. */
export const MARKETPLACES: readonly Marketplace[] = ROWS.trim().split('\n').map(marketplace);

/** `amazon.co.uk` → `co.uk`, Keepa's name of a marketplace. */
function endOf(domain: string): string {
  return domain.slice(domain.indexOf('.') + 1);
}

function namesOf(place: Marketplace): string[] {
  return [place.code, place.domain, endOf(place.domain), ...Object.values(place.name), ...place.aliases];
}

const byName = new Map<string, Marketplace>();
for (const place of MARKETPLACES) for (const name of namesOf(place)) byName.set(nameKey(name), place);

/** Without accents and letters that change in capitals: `ITALYA`, `Großbritannien`, `Espana`. */
function nameKey(name: string): string {
  const plain = plainText(name).toLowerCase().replace(/ß/g, 'ss').replace(/ı/g, 'i');
  return plain.normalize('NFD').replace(/\p{M}/gu, '');
}

// `AMAZON_DE`, `UAMAZON_FR`, `www.amazon.co.uk`, `sim1.stores.amazon.com`, `Amazon Germany`.
const OF_AMAZON = /^(?:[\w.]+\.)?u?amazon[ ._-]+(?=.)/;
// 美国站, 德国站点.
const SITE = /站点?$/;
// `Germany (DE)`, `德国-DE`, `DE: amazon.de`.
const PARTED = /[()[\]|/:_-]/;

function knownAs(key: string): Marketplace | undefined {
  return byName.get(key) ?? byName.get(key.replace(OF_AMAZON, '').replace(SITE, ''));
}

/** A name made of several parts counts if all of them name the same marketplace. */
function agreedBy(parts: readonly string[]): Marketplace | undefined {
  const places = new Set(
    parts
      .map((part) => part.trim())
      .filter(Boolean)
      .map(knownAs),
  );
  return places.size === 1 ? [...places][0] : undefined;
}

/** By code, domain, Amazon's id or name in any language: `GB`, `amazon.co.uk`, `AMAZON_UK` and `英国` are all UK. */
export function marketplaceNamed(name: string): Marketplace | undefined {
  const key = nameKey(name);
  return knownAs(key) ?? agreedBy(key.split(PARTED));
}

const byCode = new Map(MARKETPLACES.map((place) => [place.code, place]));

/** By our code only. */
export function marketplaceWithCode(code: string): Marketplace | undefined {
  return byCode.get(code);
}

/** The currency of a marketplace by any of its names; `''` if it is not known. */
export function currencyOfMarketplace(name: string): string {
  return marketplaceNamed(name)?.currency ?? '';
}

/** All that sell in this currency; `'$'` alone means every dollar. */
export function marketplacesPaying(currency: string): readonly Marketplace[] {
  const meant = currency === BARE_DOLLAR ? currenciesOfSign(BARE_DOLLAR)! : [currency];
  return MARKETPLACES.filter((place) => meant.includes(place.currency));
}
