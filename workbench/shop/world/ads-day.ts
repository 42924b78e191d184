/** One day of ads: who clicked on what, what it cost, and which orders will come of it. */
import type { Levers } from '../levers.ts';
import { Random } from '../random.ts';
import type { AdsRow, AttributedOrder, Target } from './ads.ts';
import { addDays, type Day } from './calendar.ts';
import type { PlayedCampaign } from './campaigns.ts';
import { money } from './fees.ts';
import type { Rates } from './rates.ts';
import { drawPage, drawTerm, keywordsOf } from './search-terms.ts';

/** A row whose orders are still to come. */
interface OpenRow extends AdsRow {
  readonly orders: AttributedOrder[];
}

/** An order that a click will bring on a later day, if the product can be bought then. */
export interface DueOrder {
  readonly day: Day;
  readonly row: OpenRow;
  readonly asin: string;
  readonly promoted: boolean;
}

/** What the day's conditions are, as far as ads feel them. */
interface AdsConditions {
  readonly seed: number;
  readonly day: Day;
  readonly levers: Levers;
  /** Sessions of the campaign's product, as a factor of an ordinary day's. */
  sessions(campaign: PlayedCampaign): number;
  /** Order items per session of an advertised product today; 0 where it cannot be bought. */
  conversion(asin: string): number;
  isSold(asin: string): boolean;
  /** Another product that buyers who came for this one take. */
  halo(asin: string, random: Random): string;
}

/** Orders by the days after the click, so that they mature by .58 .76 .87 .93 .97 .99 1. */
const LAGS = [0.58, 0.18, 0.11, 0.06, 0.04, 0.02, 0.01];
/** Of orders that a click brings, those of another product of the shop. */
const HALO_SHARE = 0.14;
/** A click on a broad campaign's ad goes to its second product so often. */
const SECOND_PRODUCT = 0.2;
/** How strongly the terms of a product agree in how they convert: as after so many clicks. */
const TERM_STRENGTH = 21;
/** How much the conversion of main keywords varies, as a spread of its logarithm. */
const KEYWORD_SPREAD = 0.12;

function drawSearchTerm(target: Target, noun: string, phrases: ReturnType<Levers['phrases']>, random: Random): string {
  if (target.matchType === 'EXACT') return target.text;
  if (target.text === 'substitutes' || target.text === 'complements') return drawPage(random);
  const drawn = phrases.find(({ share }) => random.chance(share));
  if (!drawn) return drawTerm(noun, random);
  return drawn.phrase.includes(noun) ? drawn.phrase : `${drawn.phrase} ${drawTerm(noun, random)}`;
}

/** How much better or worse than the product a term converts, by itself: the main keywords fit, the rest varies. */
function termFactor(seed: number, rates: Rates, term: string): number {
  const random = new Random(seed, 'term', rates.product.asin, term);
  if (keywordsOf(rates.product.noun).includes(term)) return random.logNormal(KEYWORD_SPREAD);
  const shape = (rates.conversion * TERM_STRENGTH) / (1 - rates.conversion);
  return random.gamma(shape) / shape;
}

interface Click {
  readonly target: Target;
  readonly term: string;
  readonly place: number;
  readonly price: number;
}

/** A campaign on a day, with its stream of chance. */
class CampaignDay {
  readonly #played: PlayedCampaign;
  readonly #now: AdsConditions;
  readonly #random: Random;

  constructor(played: PlayedCampaign, now: AdsConditions) {
    this.#played = played;
    this.#now = now;
    this.#random = new Random(now.seed, 'ads', played.campaign.id, now.day);
  }

  #lever(lever: 'clickPrice' | 'clickRate' | 'stopsWithoutStock'): number {
    const { campaign } = this.#played;
    return this.#now.levers.factor(lever, campaign.marketplace, campaign.id, this.#now.day);
  }

  #expectedClicks(): number {
    const { rates, share } = this.#played;
    const runs = this.#now.isSold(rates.product.asin) || this.#lever('stopsWithoutStock') === 0;
    return runs ? rates.sessions * rates.adsShare * share * this.#now.sessions(this.#played) : 0;
  }

  #click(): Click {
    const { campaign, adGroup, rates, clickPrice } = this.#played;
    const { levers, day } = this.#now;
    const phrases = levers.phrases(campaign.marketplace, rates.product.asin, day);
    const target = this.#random.pick(adGroup.targets);
    return {
      target,
      term: drawSearchTerm(target, rates.product.noun, phrases, this.#random),
      place: adGroup.ads.length > 1 && this.#random.chance(SECOND_PRODUCT) ? 1 : 0,
      price: clickPrice * this.#lever('clickPrice') * this.#random.logNormal(0.35),
    };
  }

  #row(clicks: readonly Click[], impressions: number): OpenRow {
    const { campaign, adGroup } = this.#played;
    const { target, term, place } = clicks[0]!;
    const { sku, asin } = adGroup.ads[place]!;
    const spend = clicks.reduce((sum, { price }) => sum + price, 0);
    const facts = { day: this.#now.day, marketplace: campaign.marketplace, campaign, adGroup, target, sku, asin };
    const count = clicks.length;
    return {
      ...facts,
      searchTerm: term,
      impressions: Math.max(impressions, count),
      clicks: count,
      spend: money(spend, campaign.marketplace),
      orders: [],
    };
  }

  #unclicked(target: Target, impressions: number): OpenRow {
    const { campaign, adGroup } = this.#played;
    const { sku, asin } = adGroup.ads[0]!;
    const facts = { day: this.#now.day, marketplace: campaign.marketplace, campaign, adGroup, target, sku, asin };
    return { ...facts, searchTerm: null, impressions, clicks: 0, spend: 0, orders: [] };
  }

  /** Rows with clicks, then per target the impressions that nobody clicked on. */
  rows(): OpenRow[] {
    const expected = this.#expectedClicks();
    if (expected === 0) return [];
    const clicks = Array.from({ length: this.#random.count(expected * this.#lever('clickRate'), 1.3) }, () =>
      this.#click(),
    );
    const groups = new Map<string, Click[]>();
    for (const click of clicks) {
      const key = `${click.target.id}|${click.term}|${click.place}`;
      groups.set(key, [...(groups.get(key) ?? []), click]);
    }
    const perClick = 1 / (this.#played.rates.clickRate * this.#lever('clickRate'));
    const clicked = [...groups.values()].map((group) =>
      this.#row(group, Math.round(group.length * perClick * this.#random.between(0.1, 0.6))),
    );
    const { targets } = this.#played.adGroup;
    const shown = expected / this.#played.rates.clickRate / targets.length;
    const rest = targets.map((target) => this.#unclicked(target, this.#random.count(shown * 0.65, 20)));
    return [...clicked, ...rest.filter(({ impressions }) => impressions > 0)];
  }

  #conversionOf(row: OpenRow): number {
    const { rates } = this.#played;
    const { levers, day, seed } = this.#now;
    const term = row.searchTerm ?? '';
    const phrases = levers
      .phrases(row.marketplace, rates.product.asin, day)
      .filter(({ phrase }) => ` ${term} `.includes(` ${phrase} `))
      .map(({ phrase }) => levers.factor('phraseConversion', row.marketplace, `${rates.product.asin} ${phrase}`, day));
    const own = termFactor(seed, rates, term);
    return Math.min(0.9, phrases.reduce((product, factor) => product * factor, own) * this.#now.conversion(row.asin));
  }

  /** The orders that a row's clicks will bring, each with its day. */
  dueOrders(row: OpenRow): DueOrder[] {
    const orders = this.#random.binomial(row.clicks, this.#conversionOf(row));
    return Array.from({ length: orders }, () => {
      const isHalo = this.#random.chance(HALO_SHARE);
      return {
        day: addDays(row.day, this.#random.weighted(LAGS)),
        row,
        asin: isHalo ? this.#now.halo(row.asin, this.#random) : row.asin,
        promoted: !isHalo,
      };
    });
  }
}

/** A day of all campaigns: its rows, and the orders that will come of them. */
export function adsOfDay(
  campaigns: readonly PlayedCampaign[],
  now: AdsConditions,
): { rows: OpenRow[]; due: DueOrder[] } {
  const days = campaigns.map((played) => {
    const day = new CampaignDay(played, now);
    const rows = day.rows();
    return { rows, due: rows.flatMap((row) => (row.clicks > 0 ? day.dueOrders(row) : [])) };
  });
  return { rows: days.flatMap(({ rows }) => rows), due: days.flatMap(({ due }) => due) };
}
