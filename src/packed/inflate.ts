/** Undoes DEFLATE (RFC 1951), as far as the build uses it: blocks with Huffman codes of their own. */

/** Lengths and distances stand for a base and some further bits; these are how many. */
const LENGTH_BITS = [...[0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5], 0];
const LENGTH_BASES = [...bases(LENGTH_BITS.slice(0, -1), 3), 258];
const DISTANCE_BITS = Array.from({ length: 30 }, (_, i) => Math.max(0, (i >> 1) - 1));
const DISTANCE_BASES = bases(DISTANCE_BITS, 1);
const CODE_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const LONGEST_CODE = 15;
const END = 256;

/** Canonical Huffman code: how many symbols have each length, and the symbols in order. */
interface Code {
  readonly counts: readonly number[];
  readonly symbols: readonly number[];
}

/** The bytes as they were before. */
export function inflate(bytes: readonly number[]): number[] {
  const out: number[] = [];
  let position = 0;

  function bits(count: number): number {
    let value = 0;
    for (let i = 0; i < count; i += 1, position += 1) {
      value |= ((bytes[position >> 3]! >> (position & 7)) & 1) << i;
    }
    return value;
  }

  function symbol({ counts, symbols }: Code): number {
    let [code, first, index] = [0, 0, 0];
    for (let length = 1; length <= LONGEST_CODE; length += 1) {
      code |= bits(1);
      const count = counts[length]!;
      if (code - first < count) return symbols[index + code - first]!;
      index += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    throw new Error('No such code');
  }

  function codes(): [literals: Code, distances: Code] {
    const [literals, distances, used] = [bits(5) + 257, bits(5) + 1, bits(4) + 4];
    const lengthsOfCodes = new Array<number>(CODE_ORDER.length).fill(0);
    for (const code of CODE_ORDER.slice(0, used)) lengthsOfCodes[code] = bits(3);
    const code = codeOf(lengthsOfCodes);
    const lengths: number[] = [];
    while (lengths.length < literals + distances) {
      const next = symbol(code);
      if (next < 16) lengths.push(next);
      else {
        const value = next === 16 ? lengths[lengths.length - 1]! : 0;
        const count = next === 16 ? 3 + bits(2) : next === 17 ? 3 + bits(3) : 11 + bits(7);
        for (let i = 0; i < count; i += 1) lengths.push(value);
      }
    }
    return [codeOf(lengths.slice(0, literals)), codeOf(lengths.slice(literals))];
  }

  let isLast = 0;
  while (!isLast) {
    isLast = bits(1);
    if (bits(2) !== 2) throw new Error('No block with codes of its own');
    const [literals, distances] = codes();
    for (let next = symbol(literals); next !== END; next = symbol(literals)) {
      if (next < END) out.push(next);
      else {
        const length = LENGTH_BASES[next - 257]! + bits(LENGTH_BITS[next - 257]!);
        const far = symbol(distances);
        const from = out.length - DISTANCE_BASES[far]! - bits(DISTANCE_BITS[far]!);
        for (let i = 0; i < length; i += 1) out.push(out[from + i]!);
      }
    }
  }
  return out;
}

function codeOf(lengths: readonly number[]): Code {
  const counts = new Array<number>(LONGEST_CODE + 1).fill(0);
  for (const length of lengths) counts[length]! += 1;
  const symbols = lengths.map((length, symbol) => ({ length, symbol })).filter(({ length }) => length > 0);
  symbols.sort((a, b) => a.length - b.length || a.symbol - b.symbol);
  return { counts, symbols: symbols.map(({ symbol }) => symbol) };
}

/** Each base follows the last value of the one before it. */
function bases(extraBits: readonly number[], first: number): number[] {
  let next = first;
  return extraBits.map((count) => {
    const base = next;
    next += 1 << count;
    return base;
  });
}
