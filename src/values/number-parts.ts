/** A number text taken apart: sign, what stands before the digits, the digits, what stands behind them. */
import { plainText } from './plain-text.ts';

export interface NumberParts {
  readonly negative: boolean;
  readonly before: string;
  readonly digits: string;
  readonly after: string;
}

// Accountants' minus: (12.50), $(12.50), ($12.50).
const BRACKETED = /^([^()\d]*)\(([^()]*)\)$/;
// A point belongs to the digits (.50) unless a letter stands before it (Rs.50).
const PARTS = /^((?:\D*\p{L}\.)?[^\d.,]*)([.,]?\d(?:.*\d)?)(\D*)$/u;
const MAX_CHARACTERS = 64;
const SIGNED = /^([^+-]*)([+-])([^+-]*)$/;

/** `undefined` where there is not one run of digits, or the sign is in doubt. */
export function numberParts(text: string): NumberParts | undefined {
  if (text.length > MAX_CHARACTERS) return undefined;
  const plain = plainText(text).replace(/’/g, "'");
  const inside = BRACKETED.exec(plain);
  const parts = PARTS.exec(inside ? `${inside[1]}${inside[2]}` : plain);
  if (!parts) return undefined;
  const signed = SIGNED.exec(parts[1]!);
  // A minus within brackets may be one minus or two.
  if (inside && signed) return undefined;
  const before = signed ? `${signed[1]}${signed[3]}` : parts[1]!;
  return {
    negative: inside !== null || signed?.[2] === '-',
    before: before.trim(),
    digits: parts[2]!,
    after: parts[3]!.trim(),
  };
}
