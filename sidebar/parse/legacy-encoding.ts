/** Guesses a text's pre-Unicode encoding: each candidate is scored by how common its characters would be. */

type LegacyEncoding = 'windows-1252' | 'shift_jis' | 'gb18030';

/** Enough to decide, so that a report of 100 MB is not decoded twice. */
const SAMPLE_BYTES = 256 * 1024;

/** One character in one encoding: how many bytes, and how likely it is (0 = impossible, 1 = common). */
interface Unit {
  readonly length: number;
  readonly likelihood: number;
}

const impossible: Unit = { length: 1, likelihood: 0 };
const common: Unit = { length: 2, likelihood: 1 };
const rare: Unit = { length: 2, likelihood: 0.3 };

/** Half-width katakana are single bytes in Shift-JIS: almost any byte of another encoding could be one. */
const halfWidthKatakana: Unit = { length: 1, likelihood: 0.3 };

function within(byte: number, from: number, to: number): boolean {
  return byte >= from && byte <= to;
}

/** Lead 81–84 holds punctuation, kana and full-width letters, 88–97 the everyday kanji (JIS level 1). */
function shiftJisUnit(lead: number, trail: number): Unit {
  if (within(lead, 0xa1, 0xdf)) return halfWidthKatakana;
  const isLead = within(lead, 0x81, 0x9f) || within(lead, 0xe0, 0xfc);
  if (!isLead || !(within(trail, 0x40, 0x7e) || within(trail, 0x80, 0xfc))) return impossible;
  return within(lead, 0x81, 0x83) || within(lead, 0x88, 0x97) ? common : rare;
}

/** Lead A1–A3 holds punctuation and full-width letters, B0–D7 the everyday hanzi (GB 2312 level 1). */
function gbUnit(lead: number, trail: number): Unit {
  if (!within(lead, 0x81, 0xfe)) return impossible;
  if (within(trail, 0x30, 0x39)) return { length: 4, likelihood: 0.3 };
  if (!(within(trail, 0x40, 0x7e) || within(trail, 0x80, 0xfe))) return impossible;
  const isCommon = within(trail, 0xa1, 0xfe) && (within(lead, 0xa1, 0xa3) || within(lead, 0xb0, 0xd7));
  return isCommon ? common : rare;
}

/** Euro, quotes and dashes, the pound and degree signs, and the accented letters of Western Europe. */
const WESTERN_SIGNS = [
  0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0xa0, 0xa3, 0xa9, 0xae, 0xb0, 0xb2, 0xbd,
];

/** In Western text an accented letter or sign is surrounded by ASCII: two high bytes in a row are unlikely. */
function westernUnit(byte: number, next: number): Unit {
  if ([0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte)) return impossible;
  const isCommon = within(byte, 0xc0, 0xff) || WESTERN_SIGNS.includes(byte);
  return { length: 1, likelihood: isCommon && next < 0x80 ? 0.9 : 0.3 };
}

/** The mean likelihood of all non-ASCII characters in the sample. */
function score(sample: Uint8Array, unitAt: (lead: number, trail: number) => Unit): number {
  let units = 0;
  let total = 0;
  for (let at = 0; at < sample.length; ) {
    const lead = sample[at] as number;
    const unit = lead < 0x80 ? undefined : unitAt(lead, sample[at + 1] ?? 0);
    at += unit?.length ?? 1;
    units += unit ? 1 : 0;
    total += unit?.likelihood ?? 0;
  }
  return units === 0 ? 0 : total / units;
}

/** The encoding that fits best; if scores are equal, Windows-1252, which Amazon uses most. */
export function legacyEncoding(bytes: Uint8Array): LegacyEncoding {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const scores: [LegacyEncoding, number][] = [
    ['windows-1252', score(sample, westernUnit)],
    ['shift_jis', score(sample, shiftJisUnit)],
    ['gb18030', score(sample, gbUnit)],
  ];
  return scores.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}
