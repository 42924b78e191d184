/** A parameter's default as a seller would type it. */
import type { AcosTarget } from '../parameters/acos-target.ts';
import type { Parameter } from '../parameters/parameter.ts';

function percentText(value: number): string {
  return `${Number((value * 100).toPrecision(12))}%`;
}

function upperEnd(value: unknown): number {
  return typeof value === 'object' ? (value as AcosTarget).upper : Number(value);
}

/** `30`, `25%`, `FALSE`; `''` where there is none. */
export function defaultText(parameter: Parameter): string {
  const value = parameter.default;
  if (value === undefined) return '';
  if (parameter.type === 'ratio') return percentText(upperEnd(value));
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
