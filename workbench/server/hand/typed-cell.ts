/** What a cell makes of a text a seller types or pastes into it. */
import { typeText } from '../../google/typing.ts';
import type { CellInput } from '../../model/cell-input.ts';
import type { Spreadsheet } from '../../model/spreadsheet.ts';

/** The content, and the number format that comes with it where the cell has none. */
export interface TypedCell {
  readonly input: CellInput;
  readonly numberFormat?: string;
}

const isPlainNumber = (text: string) => /^[-+]?[\d.,\s]+$/.test(text);

/** `format` is the number format the cell has; a number typed into a percent cell means percent. */
export function typedCell(
  text: string,
  format: string | undefined,
  { locale, timeZone }: Spreadsheet,
  now: number,
): TypedCell {
  if (text === '') return { input: null };
  if (format === '@' && !text.startsWith('=')) return { input: { value: text.replace(/^'/, '') } };
  const typed = typeText(text, locale, timeZone, now);
  if ('formula' in typed) return { input: { formula: typed.formula } };
  const { value, numberFormat } = typed;
  if (typeof value === 'number' && format?.includes('%') && isPlainNumber(text))
    return { input: { value: value / 100 } };
  return numberFormat && format === undefined ? { input: { value }, numberFormat } : { input: { value } };
}
