/** Generates docs/reports.md from the catalog: which reports can be read, their headers, and how these were verified. */
import { text } from '../i18n/text.ts';
import { REPORT_KINDS } from './catalog.ts';
import type { Field, FieldType, HeaderLanguage, ReportKind } from './kind.ts';
import { COUNTRY_HEADERS } from './kinds/shared/english-field.ts';
import { MARKETPLACES } from './marketplaces.ts';
import { headersOf } from './recognise/header-index.ts';
import { UNSUPPORTED_REPORTS, type UnsupportedReport } from './recognise/unsupported-reports.ts';

const TYPES: Readonly<Record<FieldType, string>> = {
  text: 'text',
  asin: 'ASIN',
  integer: 'whole number',
  number: 'number',
  money: 'amount',
  ratio: 'percent, kept as a ratio',
  rank: 'place in search results, or *Not found*',
  day: 'day',
  adProduct: 'ad product, kept as SP, SB, SD, STV or DSP',
};

const LANGUAGES: Readonly<Record<HeaderLanguage, string>> = {
  en: 'English',
  'zh-CN': 'Simplified Chinese',
  ja: 'Japanese',
  de: 'German',
  fr: 'French',
  it: 'Italian',
  es: 'Spanish',
  nl: 'Dutch',
};

const PERIODS: Readonly<Record<ReportKind['period'], string>> = {
  asked:
    'Amazon writes no dates into this report. The window is asked for, or read from two ISO dates in the file name (`2026-10-01 … 2026-10-31`).',
  written:
    'A daily report (`Date`) keeps its days. A summary (`Start Date`, `End Date`) gives each row only the first and last day on which anything happened: where no term repeats, all rows get the widest window, also the one that was asked for if it reaches further; otherwise each row keeps its days.',
  dated: 'Every row has its own day or days.',
  chosen:
    'A person chose its columns and its period. With `Date`, `Week`, `Month` or `Year` each row keeps its days; `Hour` is summed to days. With `Date range` each row has only the part of the period in which anything happened: where rows differ, the period is asked for, with the widest of them filled in, or read from two ISO dates in the file name, and all rows get it; a row outside is left out and named.',
  snapshot: 'A snapshot: the day is asked for, or read from one ISO date in the file name, or today.',
};

const LENGTHS: Readonly<Record<NonNullable<ReportKind['rowsFor']>, string>> = {
  'every-period':
    'Amazon writes only the first day of a row: dates a week or a month apart make it count for seven days or a calendar month, one date alone is asked about where it may be any of these, and dates in no such order are refused.',
  'active-periods':
    'Three dates and more that are all a week or a month apart make rows of seven days or a calendar month.',
};

const LISTS: Readonly<Record<NonNullable<ReportKind['lists']>, string>> = {
  everything:
    'It lists everything there is: rows that a newer one lacks keep their figures, are marked *Not listed since* and judged no more.',
  troubles:
    'It lists what is wrong: rows that a newer one lacks, or all of them where it has none, are over, marked *Not listed since* and judged no more.',
};

const EMPTY = 'A header without rows is an answer for the marketplace and days that are given.';

const REPEATS: Readonly<Record<ReportKind['repeated'], string>> = {
  combine:
    'Rows of one file with the same key are put together: counts and amounts add, ratios are worked out anew, names are those of the busier row.',
  add: 'Rows of one file with the same key are added, exact copies too: what was charged twice was charged twice.',
  last: 'Of two rows of one file with the same key the later counts; the earlier one is named in the receipt.',
};

const INTRODUCTION = `# Reports

<!-- Written by the build from src/reports. Do not edit. -->

What the add-on can read. A report is known by its header row, which may stand in any of the first 40 rows, with any columns in
any order: three headers at least, and every one marked *needed*. Any other report is refused, with the nearest kind and what it lacks.

Headers are compared after folding: width, case, every sort of dash, no-break and needless blanks, a byte order mark, and a currency in
brackets fall away, so \`Sessions – Total\` and \`Sessions - Total\`, or \`7 Day Total Sales (₹)\` and \`7 Day Total Sales \`, are one. So are
\`afn-total-quantity\`, \`afn_total_quantity\`, \`AFN total quantity\` and \`afnTotalQuantity\`, and \`fulfilment\` and \`fulfillment\`.
Headers not listed, such as those ending in \`- B2B\`, are ignored and named in the receipt.

Each cell is read on its own: \`1,234.5\`, \`1.234,56\`, \`1 234,56\`, \`1,23,456.78\`, \`(12.50)\`, \`AED 4,426.00\`, \`Rs.15.51\`, \`￥1,234\`, \`120元\`, \`1.2e3\`.
\`-\`, \`--\` and \`n/a\` are blank in a column of numbers. Exactly three digits behind a single point or comma are a thousand in a count and
in an amount with a comma; elsewhere the rest of the column decides, and if nothing does, the cell is left blank and named in the receipt.
A percentage is kept as a ratio. A number without \`%\` counts as a ratio if the row's own figures agree or nothing in its column
speaks against it. A cell that cannot be read is left blank and named; a row is left out only where the cell belongs to its key.
A ratio marked *not stored* is told by two columns beside it: new sheets have no column for it, and a rule may name it all the same.
Where a column's name here says *at least*, \`>100,000\` is kept as 100,000. A time of day beside a date is left out, whatever its zone.
Buyers' names, addresses and e-mail addresses are never kept.`;

function placeHeaders(): string {
  const headers = new Set(Object.values(COUNTRY_HEADERS).flat());
  return [...headers].map((header) => `\`${header}\``).join(', ');
}

const PLACES = `## Marketplaces

A row belongs to the marketplace that its country names, else to the one that its currency belongs to; euros and a bare \`$\` do not
tell. Then the file name counts, where it has the code as a word of its own in capitals or the domain, and then the seller's answer.
A column of places is headed ${placeHeaders()}, if the report has no name of its own for it. Codes (GB and UK are one), domains, \`AMAZON_DE\`,
Amazon's ids and names in the languages of Amazon's pages are known. A name that is no marketplace, as of a warehouse's country or
of all Europe, is asked about: it may be counted for a marketplace, or left out. Sales off Amazon go where their currency or the file does.`;

/** Reports that are not supported, because their header row is unknown. */
const LEFT_OUT = `## Left out

A kind is added only where a genuine file, public code on real files or Amazon's own papers show its headers.

- Other reports of *Sponsored Display* than targeting, and placement reports of *Sponsored Brands*: no header row was found. Where a column names such a report, it is refused by name. A keyword report of Sponsored Brands from which the columns of new buyers were removed cannot be told from a vendor's targeting report.
- *Seller feedback* in other languages than English: no header was found.
- Polish, Swedish, Turkish and Brazilian headers of the date-range transactions: not all that are needed were seen.
- French and Italian headers of business reports, and French, Spanish and Italian ones of advertising reports: only lists of aliases are known. The date-range transactions are read in these languages.
- German headers of Search Query Performance: only some are known.`;

function unsupportedRow({ id, headers }: UnsupportedReport): string {
  return `| ${headers.map((header) => `\`${header}\``).join(' · ')} | ${text('en', `report.refused.unsupported-${id}`)} |`;
}

function unsupportedSection(): string {
  const json = `| (a file that begins with \`{\`) | ${text('en', 'report.refused.unsupported-api-json')} |`;
  return `## Recognised and not supported

| with all of these headers | what is said |
|---|---|
${[json, ...UNSUPPORTED_REPORTS.map(unsupportedRow)].join('\n')}`;
}

function fieldRow(kind: ReportKind, field: Field): string {
  const known = headersOf(field).filter(({ language }) => kind.evidence[language]);
  const isPlace = field.headers === COUNTRY_HEADERS;
  const headers = isPlace ? ['[as places are headed](#marketplaces)'] : known.map(({ header }) => `\`${header}\``);
  const marks = [
    kind.key.includes(field.id) ? 'key' : '',
    field.required ? 'needed' : '',
    field.derived || field.endsPeriod ? 'not stored' : '',
    field.asNeeded ? 'once it comes' : '',
  ]
    .filter(Boolean)
    .join(', ');
  return `| ${field.header} | ${TYPES[field.type]} | ${marks} | ${headers.join(' · ') || '(worked out)'} |`;
}

function evidenceList(kind: ReportKind): string {
  return Object.entries(kind.evidence)
    .map(([language, sentence]) => `- ${LANGUAGES[language as HeaderLanguage]}: ${sentence}`)
    .join('\n');
}

/** The days a kind's rows cover, and how repeated, missing and absent rows are treated. */
function about({ period, rowsFor, lists, mayBeEmpty, repeated }: ReportKind): string {
  const sentences = [PERIODS[period], rowsFor && LENGTHS[rowsFor], REPEATS[repeated]];
  return [...sentences, lists && LISTS[lists], mayBeEmpty && EMPTY].filter(Boolean).join(' ');
}

function kindSection(kind: ReportKind): string {
  return `## ${text('en', kind.title)}

Amazon's report type: \`${kind.amazonReportType}\`. ${about(kind)}

How the headers were verified:

${evidenceList(kind)}

| column | type | | headers in reports |
|---|---|---|---|
${kind.fields.map((field) => fieldRow(kind, field)).join('\n')}`;
}

function marketplaceRows(): string {
  return MARKETPLACES.map(
    ({ code, name, domain, currency, timeZone }) => `| ${code} | ${name.en} | ${domain} | ${currency} | ${timeZone} |`,
  ).join('\n');
}

/** The whole page as Markdown. */
export function reportsPage(): string {
  const places = `${PLACES}\n\n| code | name | domain | currency | time zone |\n|---|---|---|---|---|\n${marketplaceRows()}`;
  return `${[INTRODUCTION, ...REPORT_KINDS.map(kindSection), unsupportedSection(), LEFT_OUT, places].join('\n\n')}\n`;
}
