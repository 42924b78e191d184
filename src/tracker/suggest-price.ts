/** Suggests this week's price of our product: hold it, test a small cut, or raise it slightly; never more than 5 %. */
import { isAtMost, isBelow } from '../evidence/compare.ts';
import type { Say } from '../i18n/say.ts';
import type { TextKey } from '../i18n/text.ts';
import { signedPercent } from './events-of.ts';

/** The facts a suggestion is based on. */
export interface PriceFacts {
  /** Best Sellers Ranks of the last three weeks in one category, oldest first; fewer if weeks are missing. */
  readonly ranks: readonly number[];
  /** Level-A competitors that are cheaper than the week before; `change` is below 0. */
  readonly cuts: readonly { readonly asin: string; readonly change: number }[];
  /** Days; `Infinity` without sales, `undefined` if unknown. */
  readonly cover: number | undefined;
  readonly leadTime: number | undefined;
  /** Ratios of the price, after ads. */
  readonly margin: number | undefined;
  readonly target: number | undefined;
}

type KnownFacts = { readonly [Fact in keyof PriceFacts]: Exclude<PriceFacts[Fact], undefined> };

/** From the Rules sheet. */
export interface PriceLimits {
  readonly cutCover: number;
}

interface Suggestion {
  readonly suggestion: string;
  /** The reasons, or what is missing, named as the columns. */
  readonly why: string;
}

const MOST_PERCENT = 5;

/** The id of `Hold`, or `Test −x %` or `Raise x %`, x from 1 to 5. */
export function suggestPrice(facts: PriceFacts, { cutCover }: PriceLimits, say: Say): Suggestion {
  const missing = missingFacts(facts, say);
  if (missing.length > 0) return { suggestion: 'Hold', why: say('suggest.missing', { columns: missing.join(', ') }) };
  const { cover, leadTime, margin, target, ranks, cuts } = facts as KnownFacts;
  if (isBelow(cover, leadTime)) {
    const percent = Math.max(1, Math.ceil(MOST_PERCENT * (1 - cover / leadTime)));
    const why = say('suggest.short', { cover: days(cover), leadTime: days(leadTime) });
    return { suggestion: say('suggest.raise', { percent }), why };
  }
  const worse = ranks.length === 3 && isBelow(ranks[0]!, ranks[1]!) && isBelow(ranks[1]!, ranks[2]!);
  const cut = cuts.reduce((deepest, one) => Math.min(deepest, one.change), 0);
  const percent = largestCut(Math.min(MOST_PERCENT, Math.max(1, Math.floor(-cut * 100 + 1e-9))), margin, target);
  const reasons = [
    [worse, ranks.length === 3 ? `BSR ${ranks.map(grouped).join(' → ')}` : say('suggest.fewWeeks')],
    [
      cut < 0,
      cut < 0
        ? `A: ${cuts.map(({ asin, change }) => `${asin} ${signedPercent(change)}`).join(', ')}`
        : say('suggest.noCut'),
    ],
    [
      isBelow(cutCover, cover),
      say('suggest.cover', { cover: days(cover), sign: isBelow(cutCover, cover) ? '>' : '≤', limit: String(cutCover) }),
    ],
    [
      percent > 0,
      say('suggest.margin', {
        margin: percentText(marginAfter(margin, Math.max(1, percent))),
        sign: percent > 0 ? '≥' : '<',
        target: percentText(target),
      }),
    ],
  ] as const;
  const against = reasons.filter(([holds]) => !holds);
  const suggestion = against.length === 0 ? say('suggest.test', { percent }) : 'Hold';
  return { suggestion, why: (against.length === 0 ? reasons : against).map(([, reason]) => reason).join(' · ') };
}

function missingFacts({ cover, leadTime, margin, target }: PriceFacts, say: Say): string[] {
  const columns: [unknown, TextKey][] = [
    [cover, 'title.Days of cover'],
    [leadTime, 'title.Lead time (days)'],
    [margin, 'title.Margin after ads'],
    [target, 'title.Target margin'],
  ];
  return columns.filter(([value]) => value === undefined).map(([, title]) => say(title));
}

/** The largest whole percentage up to `most` that keeps the margin at its target; 0 if there is none. */
function largestCut(most: number, margin: number, target: number): number {
  let percent = most;
  while (percent > 0 && !isAtMost(target, marginAfter(margin, percent))) percent -= 1;
  return percent;
}

/**
 * Costs are assumed to remain the same at a price lower by `percent`: ignoring that fees shrink with the price is the safe
 * side.
 */
function marginAfter(margin: number, percent: number): number {
  return 1 - (1 - margin) / (1 - percent / 100);
}

function days(value: number): string {
  return value === Number.POSITIVE_INFINITY ? '∞' : String(Math.round(value * 10) / 10);
}

function grouped(rank: number): string {
  return String(rank).replace(/\B(?=(\d{3})+$)/g, ',');
}

function percentText(ratio: number): string {
  return `${(ratio * 100).toFixed(1)} %`;
}
