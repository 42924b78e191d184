/** What a trouble changes: a figure of the world, times a factor, for some days. */
import type { Day } from './world/calendar.ts';
import type { Marketplace } from './world/marketplace.ts';

/** The figures that can be changed, and of what. */
type Lever =
  // Of a product (ASIN), or of `all` products of the marketplace.
  | 'sessions'
  | 'conversion'
  | 'featuredOffer'
  | 'returns'
  | 'competitorPrice'
  | 'rating'
  // Of a SKU. 0 is not listed, not complete, not ordered any more, not one unit at hand or on the own shelf, not
  // handed over.
  | 'price'
  | 'listed'
  | 'complete'
  | 'replenished'
  | 'atHand'
  | 'onShelf'
  | 'handedOver'
  | 'promotion'
  // Of a campaign. 0: it goes on without stock.
  | 'clickPrice'
  | 'clickRate'
  | 'stopsWithoutStock'
  // Of a phrase of search terms, as `ASIN phrase`: the share of the product's clicks it takes, and how it converts.
  | 'phraseShare'
  | 'phraseConversion'
  // Of a keyword, as `ASIN keyword`: 0 is lost.
  | 'rank';

/** A change of one figure, from its first to its last day; to the end where there is no last one. */
export interface Effect {
  readonly lever: Lever;
  readonly marketplace: Marketplace;
  readonly subject: string;
  readonly from: Day;
  readonly to?: Day;
  readonly factor: number;
}

/** Answers by how much figures are changed on a day. */
export interface Levers {
  /** The product of all effects on a figure; 1 where nothing changes it. */
  factor(lever: Lever, marketplace: Marketplace, subject: string, day: Day): number;
  /** Phrases that take a share of a product's clicks. */
  phrases(marketplace: Marketplace, asin: string, day: Day): readonly { phrase: string; share: number }[];
}

const isOn = ({ from, to }: Effect, day: Day): boolean => from <= day && (to === undefined || day <= to);

/** Puts effects in order. */
export function leversOf(effects: readonly Effect[]): Levers {
  const shares = effects.filter(({ lever }) => lever === 'phraseShare');
  const byFigure = new Map<string, Effect[]>();
  for (const effect of effects) {
    const figure = `${effect.lever}|${effect.marketplace}|${effect.subject}`;
    byFigure.set(figure, [...(byFigure.get(figure) ?? []), effect]);
  }
  return {
    factor: (lever, marketplace, subject, day) =>
      (byFigure.get(`${lever}|${marketplace}|${subject}`) ?? [])
        .filter((effect) => isOn(effect, day))
        .reduce((factor, effect) => factor * effect.factor, 1),
    phrases: (marketplace, asin, day) =>
      shares
        .filter((effect) => effect.marketplace === marketplace && effect.subject.startsWith(`${asin} `))
        .filter((effect) => isOn(effect, day))
        .map(({ subject, factor }) => ({ phrase: subject.slice(asin.length + 1), share: factor })),
  };
}
