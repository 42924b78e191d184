/** The flags of the import command: one entry makes the parser, the checks and the help. */
import type { ImportOptions } from './import-options.ts';
import { localeZones } from './locales.ts';

/** The marketplaces a report can come from, in the order of the help. */
export const marketplaceCodes: readonly string[] =
  'US CA MX BR UK DE FR IT ES NL BE IE SE PL TR AE SA EG IN JP SG AU ZA'.split(' ');

/** The code of a text in either case, where GB is UK; null if there is none. */
export function marketplaceOf(text: string): string | null {
  const code = text.toUpperCase() === 'GB' ? 'UK' : text.toUpperCase();
  return marketplaceCodes.includes(code) ? code : null;
}

/** A wrong command line, as a sentence to show; thrown before anything is read or written. */
export class UsageProblem extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageProblem';
  }
}

/** One flag: the option it sets, its value and purpose in the help, and how the value is parsed. */
interface Flag {
  readonly option: Exclude<keyof ImportOptions, 'files'>;
  readonly value: string;
  readonly help: string;
  read(text: string, flag: string): string;
}

const languages = ['en', 'zh-CN', 'ja'];

function day(text: string, flag: string): string {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  const real = Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
  if (!real) throw new UsageProblem(`${flag} needs a day such as 2026-10-31, not '${text}'.`);
  return text;
}

function marketplace(text: string): string {
  const code = marketplaceOf(text);
  if (code === null) throw new UsageProblem(`'${text}' is no marketplace. Known are ${marketplaceCodes.join(', ')}.`);
  return code;
}

function oneOf(choices: readonly string[], what: string): Flag['read'] {
  return (text) => {
    const plain = text.replace('_', '-').toLowerCase();
    const choice = choices.find((known) => known.replace('_', '-').toLowerCase() === plain);
    if (choice === undefined) throw new UsageProblem(`'${text}' is no ${what}. Known are ${choices.join(', ')}.`);
    return choice;
  };
}

function column(text: string, flag: string): string {
  const isPair = /\S\s*=\s*\w+\s*$/.test(text);
  if (!isPair) throw new UsageProblem(`${flag} needs a header and a field, such as "Ventes=orderedProductSales".`);
  return text;
}

function place(text: string, flag: string): string {
  const [, name, code] = /^\s*(\S.*?)\s*=\s*(\w*)\s*$/.exec(text) ?? [];
  if (!name) throw new UsageProblem(`${flag} needs a name and a marketplace, such as "Europe=DE", or "Europe=" alone.`);
  return `${name}=${code ? marketplace(code) : ''}`;
}

function timeZone(text: string): string {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: text }).resolvedOptions().timeZone;
  } catch {
    throw new UsageProblem(`'${text}' is no time zone. Give one such as America/Los_Angeles.`);
  }
}

function ending(...endings: string[]): Flag['read'] {
  return (text, flag) => {
    const fits = endings.some((end) => text.toLowerCase().endsWith(end));
    if (!fits) throw new UsageProblem(`${flag} needs a file name ending in ${endings.join(' or ')}, not '${text}'.`);
    return text;
  };
}

/** Flags by name, in the order of the help. */
export const flags: ReadonlyMap<string, Flag> = new Map<string, Flag>([
  ['--marketplace', { option: 'marketplace', value: 'US', help: 'Amazon marketplace of the files', read: marketplace }],
  ['--from', { option: 'from', value: '2026-10-01', help: 'first day the files cover', read: day }],
  ['--to', { option: 'to', value: '2026-10-31', help: 'last day the files cover', read: day }],
  ['--as-of', { option: 'asOf', value: '2026-11-01', help: 'day the files were downloaded (today)', read: day }],
  [
    '--locale',
    {
      option: 'locale',
      value: 'en_US',
      help: "the spreadsheet's locale",
      read: oneOf(Object.keys(localeZones), 'locale'),
    },
  ],
  [
    '--time-zone',
    {
      option: 'timeZone',
      value: 'America/Los_Angeles',
      help: "the spreadsheet's time zone (by locale)",
      read: timeZone,
    },
  ],
  [
    '--language',
    {
      option: 'language',
      value: 'en',
      help: 'language of the add-on: en, zh-CN or ja',
      read: oneOf(languages, 'language'),
    },
  ],
  [
    '--workbook-language',
    {
      option: 'workbookLanguage',
      value: 'zh-CN',
      help: 'changes the language of the sheets, and lists the formulas that quote their names',
      read: oneOf(languages, 'language'),
    },
  ],
  [
    '--column',
    {
      option: 'columns',
      value: 'Ventes=orderedProductSales',
      help: 'what an unknown header is; remembered in the book, may be given again',
      read: column,
    },
  ],
  [
    '--place',
    {
      option: 'places',
      value: 'Europe=DE',
      help: 'which marketplace a name is; "Europe=" leaves its rows out; may be given again',
      read: place,
    },
  ],
  [
    '--how',
    {
      option: 'how',
      value: 'upload',
      help: 'upload; paste from a spreadsheet; paste-text from an editor',
      read: oneOf(['upload', 'paste', 'paste-text'], 'way to import'),
    },
  ],
  [
    '--book',
    {
      option: 'book',
      value: 'shop.daybook.json',
      help: 'workbook to open and write back; made if missing',
      read: ending('.json', '.xlsx'),
    },
  ],
  [
    '--out',
    { option: 'out', value: 'book.xlsx', help: 'write the workbook for Excel or Google Sheets', read: ending('.xlsx') },
  ],
  [
    '--json',
    { option: 'json', value: 'book.json', help: 'write receipts, values and colours as JSON', read: ending('.json') },
  ],
]);

function line([name, flag]: [string, { value: string; help: string }], width: number): string {
  return `  ${`${name} ${flag.value}`.padEnd(width)}  ${flag.help}`;
}

/** What `import --help` prints. */
export function helpText(): string {
  const entries = [...flags];
  const width = Math.max(...entries.map(([name, flag]) => name.length + flag.value.length + 1));
  return [
    'npm run -s import -- [flags] FILE…',
    'npm run -s import -- --book BOOK      refreshes the workbook',
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
