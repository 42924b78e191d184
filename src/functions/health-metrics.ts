/** Account health metrics: Amazon's limit for each, and how a value compares with it. */
import { isAtMost, isBelow } from '../evidence/compare.ts';

/** The result of comparing a metric with its limit. */
export type HealthStatus = 'OK' | 'At risk' | 'Breach';

interface HealthMetric {
  /** True for a ratio from 0 to 1; false for hours or a score. */
  readonly isRatio: boolean;
  readonly limit: number;
  readonly judge: (value: number, limit: number) => HealthStatus;
}

/** A value is at risk from this share of an upper limit on. */
const RISK_PART = 0.8;
/** A value is at risk in this share of the range between a lower limit and 100%. */
const RISK_MARGIN = 0.2;
const IPI_MARGIN = 50;

function below(value: number, limit: number): HealthStatus {
  if (!isBelow(value, limit)) return 'Breach';
  return isAtMost(RISK_PART * limit, value) ? 'At risk' : 'OK';
}

function atMost(value: number, limit: number): HealthStatus {
  if (!isAtMost(value, limit)) return 'Breach';
  return isAtMost(RISK_PART * limit, value) ? 'At risk' : 'OK';
}

function atLeast(value: number, limit: number): HealthStatus {
  if (isBelow(value, limit)) return 'Breach';
  return isBelow(value, limit + (1 - limit) * RISK_MARGIN) ? 'At risk' : 'OK';
}

function accountHealth(value: number, limit: number): HealthStatus {
  if (isBelow(value, limit / 2)) return 'Breach';
  return isBelow(value, limit) ? 'At risk' : 'OK';
}

function inventoryPerformance(value: number, limit: number): HealthStatus {
  if (isBelow(value, limit)) return 'Breach';
  return isBelow(value, limit + IPI_MARGIN) ? 'At risk' : 'OK';
}

/** Name of an account health metric. */
export type HealthMetricName =
  | 'ODR'
  | 'LSR'
  | 'CANCEL'
  | 'RESPONSE_HOURS'
  | 'VTR'
  | 'OTDR'
  | 'RESPONSE_RATE'
  | 'AHR'
  | 'IPI';

/**
 * By name: order defect, late shipment, cancellation, response time, valid tracking, on-time delivery, response rate, and
 * two scores.
 */
export const healthMetrics: Readonly<Record<HealthMetricName, HealthMetric>> = {
  ODR: { isRatio: true, limit: 0.01, judge: below },
  LSR: { isRatio: true, limit: 0.04, judge: below },
  CANCEL: { isRatio: true, limit: 0.025, judge: below },
  RESPONSE_HOURS: { isRatio: false, limit: 24, judge: atMost },
  VTR: { isRatio: true, limit: 0.95, judge: atLeast },
  OTDR: { isRatio: true, limit: 0.9, judge: atLeast },
  RESPONSE_RATE: { isRatio: true, limit: 0.9, judge: atLeast },
  AHR: { isRatio: false, limit: 200, judge: accountHealth },
  IPI: { isRatio: false, limit: 400, judge: inventoryPerformance },
};
