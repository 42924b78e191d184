/** Which cell styles of a workbook show a number as a date or a time. */
import { builtInDateKind, type DateKind, dateKindOf } from './date-format.ts';
import { attribute, elements, nextElement } from './xml.ts';

function customFormats(styles: string): Map<number, DateKind> {
  const formats = nextElement(styles, 'numFmts')?.content ?? '';
  return new Map(
    Array.from(elements(formats, 'numFmt'), ({ tag }) => [
      Number(attribute(tag, 'numFmtId')),
      dateKindOf(attribute(tag, 'formatCode') ?? ''),
    ]),
  );
}

/** The kind of each style by the number a cell names it with (`s="3"`). */
export function styleKinds(styles: string): DateKind[] {
  const custom = customFormats(styles);
  const formats = elements(nextElement(styles, 'cellXfs')?.content ?? '', 'xf');
  return Array.from(formats, ({ tag }) => {
    const id = Number(attribute(tag, 'numFmtId') ?? 0);
    return custom.get(id) ?? builtInDateKind(id);
  });
}
