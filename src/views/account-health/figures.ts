/** Judges the figures of Account Health by the limits of today, and counts down to limits that will change. */
import { type HealthMetricName, type HealthStatus, healthMetrics } from '../../functions/health-metrics.ts';
import type { HealthDay } from '../../shop/account-health.ts';
import type { Day } from '../../values/day.ts';
import type { Morning } from '../morning.ts';
import { HEALTH_FACTS } from './health-facts.ts';

/** A typed figure against its limit. */
export interface JudgedFigure {
  readonly column: HealthDay['figures'][number]['column'];
  readonly metric: HealthMetricName;
  readonly value: number;
  readonly isRatio: boolean;
  /** `undefined` if Amazon has none there. */
  readonly limit: number | undefined;
  /** How far it is on the right side of the limit; less than 0 beyond it. */
  readonly distance: number | undefined;
  readonly status: HealthStatus | undefined;
  readonly coming: ComingLimit | undefined;
}

/** A limit that will hold from a later day on. */
interface ComingLimit {
  readonly day: Day;
  readonly limit: number;
  readonly status: HealthStatus;
}

/** Changes of limits are told so many days ahead. */
const AHEAD = 60;

/** Metrics that must not fall below their limit. */
const AT_LEAST: readonly HealthMetricName[] = ['VTR', 'OTDR', 'AHR', 'IPI'];

/** All typed figures of a day, but for those that do not concern an account that Amazon ships everything for. */
export function judgedFigures({ figures, marketplace }: HealthDay, morning: Morning): JudgedFigure[] {
  const isFba = shipsNothing(morning, marketplace);
  return figures
    .filter(({ isFbm }) => !(isFbm && isFba))
    .map(({ column, metric, value }) => {
      const { isRatio, judge } = healthMetrics[metric];
      const limit = limitOn(morning, metric, marketplace, morning.today);
      const distance = limit === undefined ? undefined : AT_LEAST.includes(metric) ? value - limit : limit - value;
      const status = limit === undefined ? undefined : judge(value, limit);
      return {
        column,
        metric,
        value,
        isRatio,
        limit,
        distance,
        status,
        coming: comingLimit(morning, metric, marketplace, value),
      };
    });
}

function limitOn({ factOn }: Morning, metric: HealthMetricName, marketplace: string, day: Day): number | undefined {
  const about = HEALTH_FACTS[metric];
  return about && factOn(about, marketplace, day);
}

/** The next day on which another limit holds than today. */
function comingLimit(
  morning: Morning,
  metric: HealthMetricName,
  marketplace: string,
  value: number,
): ComingLimit | undefined {
  const now = limitOn(morning, metric, marketplace, morning.today);
  for (let day = morning.today + 1; day <= morning.today + AHEAD; day++) {
    const limit = limitOn(morning, metric, marketplace, day);
    if (limit !== undefined && limit !== now) return { day, limit, status: healthMetrics[metric].judge(value, limit) };
  }
  return undefined;
}

/** True if Products knows how each product is shipped, and the seller ships none. */
function shipsNothing({ products }: Pick<Morning, 'products'>, marketplace: string): boolean {
  const own = products.all.filter((one) => ['', marketplace].includes(one.marketplace));
  return own.length > 0 && own.every(({ fulfilment }) => fulfilment === 'FBA');
}
