/** The flags of `npm start`. */
import { parseArgs } from 'node:util';
import { localeZones } from '../import/locales.ts';

/** Why the workbench cannot start, as a sentence to show; thrown before anything was changed. */
export class StartProblem extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'StartProblem';
  }
}

/** The parsed flags. */
export interface StartFlags {
  readonly port: number;
  readonly open: boolean;
  readonly locale: string;
  readonly timeZone: string;
  readonly book?: string;
  /** A day to play, `2026-11-01`. */
  readonly today?: string;
  readonly seed: number;
  /** A folder of reports to import into a new workbook. */
  readonly reports?: string;
}

/** What `--help` prints. */
export const startHelp = `npm start [-- flags]

Opens the add-on in a spreadsheet on this machine: a page at an address of this machine only, without a Google account.

  --port 4870               port of the page (for a book always the same, where it is free)
  --no-open                 print the address, open no browser
  --book shop.daybook.json  the workbook, saved on every change; made if missing. An .xlsx is opened as a copy
  --locale en_US            the spreadsheet's locale, and the language of the page
  --time-zone Asia/Shanghai the spreadsheet's time zone (by locale)
  --today 2026-11-01        play another day (with reports: the day they were downloaded)
  --reports DIR             a new workbook with the reports of a folder imported
  --seed 1                  order in which google.script.run answers
  --help                    show this text

Without --book and --reports an invented shop is opened, with ninety days behind it. Without --book the workbook is
gone when the workbench ends.
`;

const options = {
  port: { type: 'string' },
  'no-open': { type: 'boolean' },
  book: { type: 'string' },
  locale: { type: 'string' },
  'time-zone': { type: 'string' },
  today: { type: 'string' },
  seed: { type: 'string' },
  reports: { type: 'string' },
  help: { type: 'boolean' },
} as const;

function given(args: string[]) {
  try {
    return parseArgs({ args, options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new StartProblem(`${(error as Error).message.split('. ')[0]}. See npm start -- --help.`);
  }
}

function numberOf(text: string | undefined, name: string, most: number): number {
  const number = Number(text ?? 0);
  if (Number.isInteger(number) && number >= 0 && number <= most) return number;
  throw new StartProblem(`--${name} needs a whole number up to ${most}, not '${text}'.`);
}

function localeOf(text = 'en_US'): string {
  const plain = text.replace('-', '_').toLowerCase();
  const locale = Object.keys(localeZones).find((known) => known.toLowerCase() === plain);
  if (locale) return locale;
  throw new StartProblem(`'${text}' is no locale. Known are ${Object.keys(localeZones).join(', ')}.`);
}

function zoneOf(text: string | undefined, locale: string): string {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: text ?? localeZones[locale]! }).resolvedOptions().timeZone;
  } catch {
    throw new StartProblem(`'${text}' is no time zone. Give one such as America/Los_Angeles.`);
  }
}

function dayOf(text: string): string {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
  if (isDay) return text;
  throw new StartProblem(`--today needs a day such as 2026-11-01, not '${text}'.`);
}

function bookOf(text: string): string {
  if (/\.(json|xlsx)$/i.test(text)) return text;
  throw new StartProblem(`--book needs a file name ending in .daybook.json or .xlsx, not '${text}'.`);
}

/** The flags, or 'help'. Throws a StartProblem. */
export function startFlags(args: string[]): StartFlags | 'help' {
  const flags = given(args);
  if (flags.help) return 'help';
  if (flags.book !== undefined && flags.reports !== undefined) {
    throw new StartProblem('Give --book or --reports, not both.');
  }
  const locale = localeOf(flags.locale);
  return {
    port: numberOf(flags.port, 'port', 65_535),
    open: !flags['no-open'],
    locale,
    timeZone: zoneOf(flags['time-zone'], locale),
    seed: numberOf(flags.seed ?? '1', 'seed', 1_000_000),
    ...(flags.book === undefined ? {} : { book: bookOf(flags.book) }),
    ...(flags.reports === undefined ? {} : { reports: flags.reports }),
    ...(flags.today === undefined ? {} : { today: dayOf(flags.today) }),
  };
}
