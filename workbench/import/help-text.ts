/** The help of the import command, made from its flags. */
import { flags } from './flags.ts';

function line([name, flag]: [string, { value: string; help: string }], width: number): string {
  return `  ${`${name} ${flag.value}`.padEnd(width)}  ${flag.help}`;
}

/** What `import --help` prints. */
export function helpText(): string {
  const entries = [...flags];
  const width = Math.max(...entries.map(([name, flag]) => name.length + flag.value.length + 1));
  return [
    'npm run -s import -- [flags] FILE…',
    '',
    'Imports Amazon report files (.csv, .tsv, .txt, .xlsx, or a .zip of them) into a workbook, as the add-on does in Google Sheets.',
    '',
    ...entries.map((entry) => line(entry, width)),
    `  ${'--help'.padEnd(width)}  show this text`,
    '',
    'A marketplace or window may also stand in a file name: orders_US_2026-10-01_2026-10-31.csv, stock_UK_2026-11-01.txt.',
    'Ends with 0 when every file was imported, 1 when one was not, 2 when the command itself is wrong.',
    '',
  ].join('\n');
}
