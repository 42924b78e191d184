/** How a locale writes numbers and dates, for interpreting what is typed into a cell. */

/** The signs and orders of one locale. */
export interface LocaleFacts {
  decimal: string;
  group: string;
  /** The order of day, month and year: `mdy`, `dmy` or `ymd`. */
  dateOrder: string;
  true: string;
  false: string;
}

const booleans: Record<string, [string, string]> = {
  de: ['WAHR', 'FALSCH'],
  fr: ['VRAI', 'FAUX'],
  es: ['VERDADERO', 'FALSO'],
  it: ['VERO', 'FALSO'],
  nl: ['WAAR', 'ONWAAR'],
  pl: ['PRAWDA', 'FAŁSZ'],
  sv: ['SANT', 'FALSKT'],
  pt: ['VERDADEIRO', 'FALSO'],
  tr: ['DOĞRU', 'YANLIŞ'],
};

function numberSign(tag: string, type: Intl.NumberFormatPartTypes): string {
  const parts = new Intl.NumberFormat(tag, { useGrouping: true }).formatToParts(1234567.8);
  return parts.find((part) => part.type === type)?.value ?? '';
}

function dateOrder(tag: string): string {
  const parts = new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'numeric', day: 'numeric' }).formatToParts(0);
  return parts
    .filter((part) => ['day', 'month', 'year'].includes(part.type))
    .map((part) => part.type[0])
    .join('');
}

const known = new Map<string, LocaleFacts>();

/** The facts of a locale such as `de_DE`. */
export function localeFacts(locale: string): LocaleFacts {
  const facts = known.get(locale) ?? readFacts(locale);
  known.set(locale, facts);
  return facts;
}

function readFacts(locale: string): LocaleFacts {
  const tag = locale.replace('_', '-');
  const [yes, no] = booleans[locale.slice(0, 2)] ?? ['TRUE', 'FALSE'];
  return {
    decimal: numberSign(tag, 'decimal'),
    group: numberSign(tag, 'group'),
    dateOrder: dateOrder(tag),
    true: yes,
    false: no,
  };
}
