/** How a cell looks: number format, colours, font, alignment. */

/** The format of a cell; an absent property has Sheets' default. */
export interface CellFormat {
  numberFormat?: string;
  background?: string;
  fontColor?: string;
  fontWeight?: 'bold' | 'normal';
  fontStyle?: 'italic' | 'normal';
  fontLine?: 'none' | 'underline' | 'line-through' | 'underline line-through';
  fontSize?: number;
  fontFamily?: string;
  horizontalAlignment?: 'left' | 'center' | 'right' | 'general';
  verticalAlignment?: 'top' | 'middle' | 'bottom';
  wrap?: 'OVERFLOW' | 'WRAP' | 'CLIP';
}

/** A change of a format: undefined or null resets a property to its default, an absent one is left alone. */
export type FormatPatch = { [Key in keyof CellFormat]?: CellFormat[Key] | null };
