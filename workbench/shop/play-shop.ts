/** A shop from its seed: its days, what was downloaded on which morning, and the truth about its troubles. */
import { downloadsOn, type LanguagesOf } from './habits.ts';
import { SHOPS, type ShopName } from './shops.ts';
import type { TroubleTruth } from './trouble-truth.ts';
import { plantTroubles } from './troubles/plant.ts';
import { truthOf } from './truth.ts';
import { addDays, type Day, daysOf } from './world/calendar.ts';
import type { Download } from './world/download.ts';
import type { ShopHistory } from './world/history.ts';
import { planShop, type ShopPlan } from './world/plan.ts';
import { playShop } from './world/play.ts';

/** Which shop, for how long. */
export interface ShopChoice {
  readonly shop: ShopName;
  readonly seed: number;
  readonly days: number;
  /** Without troubles and look-alikes: to count false alarms. */
  readonly isQuiet?: boolean;
}

/** A morning with what is downloaded on it. */
export interface Morning {
  readonly day: Day;
  readonly downloads: readonly Download[];
}

/** A shop that has been played. */
export interface PlayedShop {
  readonly plan: ShopPlan;
  readonly history: ShopHistory;
  readonly mornings: readonly Morning[];
  readonly truth: readonly TroubleTruth[];
}

/** The same choice gives the same shop, to the byte. */
export function shopOf({ shop, seed, days, isQuiet = false }: ShopChoice, languagesOf: LanguagesOf): PlayedShop {
  const plan = planShop(SHOPS[shop], seed, days);
  const troubles = isQuiet ? [] : plantTroubles(plan);
  const planted = {
    effects: troubles.flatMap(({ effects }) => effects),
    openings: troubles.flatMap(({ openings }) => openings),
    strandings: troubles.flatMap(({ strandings }) => strandings),
    feedback: troubles.flatMap(({ feedback }) => feedback),
  };
  const history = playShop(plan, planted);
  const omissions = troubles.flatMap(({ forgotten }) => forgotten);
  const mornings = daysOf({ from: addDays(plan.from, 1), to: addDays(plan.to, 1) }).map((day) => ({
    day,
    downloads: downloadsOn(plan, day, omissions, languagesOf),
  }));
  const downloads = mornings.flatMap((morning) => morning.downloads);
  return { plan, history, mornings, truth: truthOf({ plan, history, downloads }, troubles) };
}
