/** Tells from a number format whether a number is a date, a time of day, or just a number. */
import { attribute, elements, nextElement } from './xml.ts';

export type DateKind = 'date' | 'time' | 'none';

/** Date formats that files name by number only; the other built-in formats below 164 are numbers and money. */
const builtIn: readonly [number, number, DateKind][] = [
  [14, 17, 'date'],
  [18, 21, 'time'],
  [22, 22, 'date'],
  [27, 31, 'date'],
  [32, 35, 'time'],
  [36, 36, 'date'],
  [45, 47, 'time'],
  [50, 58, 'date'],
];

export function builtInDateKind(id: number): DateKind {
  return builtIn.find(([from, to]) => id >= from && id <= to)?.[2] ?? 'none';
}

/** Parts of a format that are no date codes: literals, escapes, padding, colours, conditions, currencies, General. */
const NOT_CODES = /"[^"]*(?:"|$)|\\.|[_*].|\[(?![hms]+\])[^\]]*(?:\]|$)|general/gi;

/** The kind of a custom format such as `MMM dd, yyyy`; only its first section (positive numbers) counts. */
export function dateKindOf(format: string): DateKind {
  const codes = (format.replace(NOT_CODES, '').split(';')[0] as string).toLowerCase();
  if (/[yd]/.test(codes)) return 'date';
  if (/[hs]/.test(codes)) return 'time';
  return codes.includes('m') ? 'date' : 'none';
}

function customFormats(styles: string): Map<number, DateKind> {
  const formats = nextElement(styles, 'numFmts')?.content ?? '';
  return new Map(
    Array.from(elements(formats, 'numFmt'), ({ tag }) => [
      Number(attribute(tag, 'numFmtId')),
      dateKindOf(attribute(tag, 'formatCode') ?? ''),
    ]),
  );
}

/** Whether each cell style shows a date or a time, by the index that cells refer to (`s="3"`). */
export function styleKinds(styles: string): DateKind[] {
  const custom = customFormats(styles);
  const formats = elements(nextElement(styles, 'cellXfs')?.content ?? '', 'xf');
  return Array.from(formats, ({ tag }) => {
    const id = Number(attribute(tag, 'numFmtId') ?? 0);
    return custom.get(id) ?? builtInDateKind(id);
  });
}
