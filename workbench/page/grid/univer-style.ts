/** A cell's format as Univer's style. */
import type { CellFormat } from '../../model/cell-format.ts';

/** What a conditional format adds. */
export interface Painted {
  background?: string;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
}

const horizontal = { left: 1, center: 2, right: 3 } as const;
const vertical = { top: 1, middle: 2, bottom: 3 } as const;
const wraps = { OVERFLOW: 1, CLIP: 2, WRAP: 3 } as const;

function line(on: boolean | undefined): { s: number } | undefined {
  return on ? { s: 1 } : undefined;
}

function styleOf(format: CellFormat, painted: Painted): Record<string, unknown> {
  const background = painted.background ?? format.background;
  const color = painted.fontColor ?? format.fontColor;
  const { fontLine = '' } = format;
  return {
    ff: format.fontFamily ?? 'Arial',
    fs: format.fontSize ?? 10,
    bl: (painted.bold ?? format.fontWeight === 'bold') ? 1 : 0,
    it: (painted.italic ?? format.fontStyle === 'italic') ? 1 : 0,
    ul: line(painted.underline ?? fontLine.includes('underline')),
    st: line(painted.strikethrough ?? fontLine.includes('line-through')),
    bg: background ? { rgb: background } : undefined,
    cl: { rgb: color ?? '#000000' },
    vt: vertical[format.verticalAlignment ?? 'bottom'],
    tb: wraps[format.wrap ?? 'OVERFLOW'],
  };
}

/** The style; `natural` is the default alignment: numbers right, truth values in the middle. */
export function univerStyle(
  format: CellFormat,
  painted: Painted,
  natural: 'left' | 'center' | 'right',
): Record<string, unknown> {
  const { horizontalAlignment = 'general' } = format;
  const ht = horizontal[horizontalAlignment === 'general' ? natural : horizontalAlignment];
  const style = { ...styleOf(format, painted), ht };
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined));
}
