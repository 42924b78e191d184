/** How a cell looks: number format, colours, font, alignment. */

/** The properties of a look; a property that is absent has Sheets' default. */
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

/** A change of looks: a property given as undefined or null goes back to the default, an absent one is left alone. */
export type FormatPatch = { [Key in keyof CellFormat]?: CellFormat[Key] | null };
