/** Draws the troubles of a shop. */
import { Random } from '../random.ts';
import { addDays, type Day, daysBetween } from '../world/calendar.ts';
import type { ShopPlan } from '../world/plan.ts';
import { ADS_TROUBLES } from './ads.ts';
import { candidatesOf } from './candidates.ts';
import { HARMLESS } from './harmless.ts';
import { OTHER_TROUBLES } from './others.ts';
import { STOCK_TROUBLES } from './stock.ts';
import { TRAFFIC_TROUBLES } from './traffic.ts';
import type { Candidate, Plant, Trouble, TroubleKind } from './trouble.ts';

/** Every kind. The first choose first: those that only few products can have stand in front. */
export const TROUBLE_KINDS: readonly TroubleKind[] = [
  ...HARMLESS.slice(0, 3),
  ...TRAFFIC_TROUBLES,
  ...ADS_TROUBLES,
  ...STOCK_TROUBLES,
  ...OTHER_TROUBLES,
  ...HARMLESS.slice(3),
];

/** Troubles begin when there is a past to compare with, and early enough to be noticed. */
const BEGIN = { after: 0.45, before: 0.75 };

const NOTHING: Omit<Plant, 'subject' | 'cause'> = {
  to: null,
  before: null,
  after: null,
  effects: [],
  openings: [],
  strandings: [],
  feedback: [],
  forgotten: [],
};

function drawFirstDay(plan: ShopPlan, random: Random): Day {
  const days = daysBetween(plan.from, plan.to);
  return addDays(plan.from, Math.round(random.between(BEGIN.after, BEGIN.before) * days));
}

/** What a trouble takes of a product: `US B0HPKT0011` is all of it, `US B0HPKT0011 broad` its broad campaign. */
function claimOf({ claims }: TroubleKind, { marketplace, rates }: Candidate): string {
  const place = `${marketplace} ${rates.product.asin}`;
  return claims === undefined ? place : `${place} ${claims}`;
}

/** Nothing that was taken is a part of the claim, or the other way round. */
function isFree(claim: string, taken: readonly string[]): boolean {
  return !taken.some((other) => `${claim} `.startsWith(`${other} `) || `${other} `.startsWith(`${claim} `));
}

function plantOne(plan: ShopPlan, kind: TroubleKind, free: readonly Candidate[]): Trouble | null {
  const random = new Random(plan.seed, 'trouble', kind.id);
  const fitting = free.filter((candidate) => kind.fits(candidate));
  if (fitting.length === 0 || !random.chance(kind.probability ?? 1)) return null;
  const from = drawFirstDay(plan, random);
  const candidate = random.pick(fitting);
  const plant = kind.plant({ plan, at: candidate, from, random });
  return { ...NOTHING, ...plant, kind, marketplace: candidate.marketplace, from, candidate };
}

/** Troubles and look-alikes of a shop, no two of which touch the same thing. */
export function plantTroubles(plan: ShopPlan): Trouble[] {
  const candidates = candidatesOf(plan);
  const taken: string[] = [];
  return TROUBLE_KINDS.flatMap((kind) => {
    const free = candidates.filter((one) => kind.claims === 'nothing' || isFree(claimOf(kind, one), taken));
    const trouble = plantOne(plan, kind, free);
    if (!trouble) return [];
    if (kind.claims !== 'nothing') taken.push(claimOf(kind, trouble.candidate));
    return [trouble];
  });
}

/** A trouble that nobody planted, to be looked for in the days that were played. */
export function chanceTrouble(plan: ShopPlan, kind: TroubleKind, candidate: Candidate): Trouble {
  const { sku, rates, marketplace } = candidate;
  const subject = { sku: sku.sku, asin: rates.product.asin };
  return { ...NOTHING, subject, cause: 'chance', kind, marketplace, from: plan.from, candidate };
}
