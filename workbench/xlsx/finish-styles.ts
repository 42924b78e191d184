/** Adds to an .xlsx file what ExcelJS cannot write: Sheets' default font, and the mark of cells that must stay text. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { defaultFont } from './cell-style.ts';

/** A placeholder that `finishStyles` replaces by the text mark; nothing else here uses protection. */
export const textMark = { protection: { hidden: true } } as const;

const markedStyle = /<xf ([^>]*?) applyProtection="1"([^>]*)>((?:(?!<\/xf>).)*?)<protection hidden="1"\/><\/xf>/g;
const firstFont = /(<fonts[^>]*>)<font>.*?<\/font>/;
const stylesPath = 'xl/styles.xml';

function finished(styles: string): string {
  return styles
    .replace(markedStyle, '<xf $1 quotePrefix="1"$2>$3</xf>')
    .replace(
      firstFont,
      `$1<font><sz val="${defaultFont.size}"/><name val="${defaultFont.name}"/><family val="2"/></font>`,
    );
}

/** The file with its styles finished. */
export function finishStyles(file: Uint8Array): Uint8Array {
  const entries = unzipSync(file);
  entries[stylesPath] = strToU8(finished(strFromU8(entries[stylesPath] ?? new Uint8Array())));
  return zipSync(entries, { level: 6, mtime: new Date(2026, 0, 1) });
}
