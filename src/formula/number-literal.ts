/** A number as a formula can hold it in every locale. */

const PLAIN = /^(-?)(\d+)\.(\d+)$/;

/** `25%` stays a percentage. Any other fraction is written as one, `125/10`: the decimal mark differs by locale. */
export function numberLiteral(value: number, isPercent: boolean): string | undefined {
  const percent = Number((value * 100).toPrecision(12));
  if (isPercent && Number.isInteger(percent)) return `${percent}%`;
  const text = String(value);
  if (/^-?\d+$/.test(text)) return text;
  const [, sign, whole, fraction] = PLAIN.exec(text) || [];
  if (fraction === undefined) return undefined;
  return `${sign}${Number(`${whole}${fraction}`)}/1${'0'.repeat(fraction.length)}`;
}
