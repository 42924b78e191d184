/** Splits the text of a number into sign, text before the digits, digits, and text after them. */
import { plainText } from './plain-text.ts';

/** The parts of a number's text. */
export interface NumberParts {
  readonly negative: boolean;
  readonly before: string;
  readonly digits: string;
  readonly after: string;
}

// Accountants' minus: (12.50), $(12.50), ($12.50).
const BRACKETED = /^([^()\d]*)\(([^()]*)\)$/;
// A point belongs to the digits (.50) unless a letter precedes it (Rs.50).
const PARTS = /^((?:\D*\p{L}\.)?[^\d.,]*)([.,]?\d(?:.*\d)?)(\D*)$/u;
const MAX_CHARACTERS = 64;
const SIGNED = /^([^+-]*)([+-])([^+-]*)$/;

/** `undefined` unless there is exactly one run of digits and the sign is clear. */
export function numberParts(text: string): NumberParts | undefined {
  if (text.length > MAX_CHARACTERS) return undefined;
  const plain = plainText(text).replace(/’/g, "'");
  const inside = BRACKETED.exec(plain);
  const parts = PARTS.exec(inside ? `${inside[1]}${inside[2]}` : plain);
  if (!parts) return undefined;
  const signed = SIGNED.exec(parts[1]!);
  // A minus within brackets may mean minus once or twice.
  if (inside && signed) return undefined;
  const before = signed ? `${signed[1]}${signed[3]}` : parts[1]!;
  return {
    negative: inside !== null || signed?.[2] === '-',
    before: before.trim(),
    digits: parts[2]!,
    after: parts[3]!.trim(),
  };
}
