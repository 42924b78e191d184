/** Splits the small files of the golden cases; the product's own parser is tested elsewhere. */
import type { Cell } from '../../src/values/cell.ts';

/** Rows of text cells; quotes count in comma-separated text only. */
export function parseDelimited(text: string, separator: ',' | '\t'): Cell[][] {
  const lines = separator === ',' ? text.match(/(?:"(?:[^"]|"")*"|[^"\n])+/g)! : text.split('\n').filter(Boolean);
  return lines.map((line) => cellsOf(line.replace(/\r$/, ''), separator));
}

function cellsOf(line: string, separator: ',' | '\t'): string[] {
  if (separator === '\t') return line.split('\t');
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? plain! : quoted.replace(/""/g, '"'),
  );
}
