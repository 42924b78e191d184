/** Data that the build packs into the server's script, unpacked when somebody looks at them. */

import type { Texts } from '../i18n/texts-type.ts';
import type { DefaultRule } from '../rules/default-rules.ts';
import { inflate } from './inflate.ts';

/** What the build packs: the texts by language, in the order of their keys, and the rules of a new workbook. */
export interface Packed {
  readonly keys: readonly string[];
  readonly texts: Readonly<Record<string, readonly string[]>>;
  readonly rules: readonly DefaultRule[];
}

export interface Unpacked {
  readonly texts: Texts;
  readonly rules: readonly DefaultRule[];
}

/** The 85 signs of ZeroMQ's RFC 32: none of them needs an escape in a script. */
const Z85 = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#';

/** Objects that look as if they had never been packed. */
export function unpack(packed: string): Unpacked {
  let known: Unpacked | undefined;
  const whole = () => {
    known = known ?? unpacked(packed);
    return known;
  };
  return { texts: lazy(() => whole().texts), rules: lazy(() => whole().rules) };
}

function unpacked(packed: string): Unpacked {
  const { keys, texts, rules } = JSON.parse(fromUtf8(inflate(fromZ85(packed)))) as Packed;
  const byKey: Record<string, Record<string, string>> = {};
  keys.forEach((key, i) => {
    byKey[key] = {};
    for (const language of Object.keys(texts)) byKey[key]![language] = texts[language]![i]!;
  });
  return { texts: byKey as Texts, rules };
}

function lazy<Made extends object>(make: () => Made): Made {
  const member = (made: Made, key: keyof Made) => {
    const value = made[key];
    // A list's methods look for its entries on what they are called on: that must be the list, not this.
    return typeof value === 'function' ? value.bind(made) : value;
  };
  return new Proxy({} as Made, { get: (_, key) => member(make(), key as keyof Made) });
}

/** Five signs are four bytes. */
function fromZ85(text: string): number[] {
  const bytes: number[] = [];
  for (let i = 0; i < text.length; i += 5) {
    let value = 0;
    for (let k = 0; k < 5; k += 1) value = value * 85 + Z85.indexOf(text.charAt(i + k));
    bytes.push((value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255);
  }
  return bytes;
}

/** `TextDecoder` is not there. */
function fromUtf8(bytes: readonly number[]): string {
  return decodeURIComponent(bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
}
