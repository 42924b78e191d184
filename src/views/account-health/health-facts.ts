/** Data: the dated facts of Amazon with which the figures of Account Health are compared. */
import type { HealthMetricName } from '../../functions/health-metrics.ts';
import type { FactName } from '../../rules/calendar.ts';

export const HEALTH_FACTS: { readonly [Metric in HealthMetricName]?: FactName } = {
  ...({ ODR: 'odr', LSR: 'lsr', CANCEL: 'cancel-rate', VTR: 'vtr', OTDR: 'otdr', AHR: 'ahr', IPI: 'ipi' } as const),
};
