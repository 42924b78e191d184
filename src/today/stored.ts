/** What rows of Today store of the day and of items, short because the sidebar reads all of it when it opens. */
import { compressed, decompressed, dictionary } from '../values/compressed-text.ts';
import { once } from '../values/once.ts';
import { textDigest } from '../values/text-digest.ts';
import type { Source, Subject } from '../views/facts.ts';
import type { TodayContents } from './contents.ts';
import type { Finding, TodayItem } from './item.ts';
import { subjectText } from './subject.ts';
import { TYPICAL_FINDINGS } from './typical-findings.ts';

/** What the day's line stores besides its text. */
export interface StoredDay
  extends Pick<TodayContents, 'now' | 'coverage' | 'markets' | 'undecided' | 'undecidedShare'> {
  /** Those of all items, which refer to them by number; Today of an earlier version has none. */
  readonly sources?: readonly Source[];
}

/** A finding without what can be told from the rest; earlier versions stored it whole. */
type StoredFinding = Omit<Finding, 'id' | 'causes' | 'also' | 'sources'> & {
  readonly causes?: readonly string[];
  readonly also?: readonly Subject[];
  readonly sources: readonly (number | Source)[];
};

/** Rule and subject; decisions refer to it. */
export function findingId(rule: string, subject: Subject): string {
  return `${rule}|${subjectText(subject)}`;
}

const typical = once(() => dictionary(TYPICAL_FINDINGS.join('')));

/** Follows a text, before its check. */
const CHECKED = '.';
const CHECK_LENGTH = 4;

/** How the items of a day are stored. */
interface Storage {
  /** Those of all items, each once. */
  readonly sources: readonly Source[];
  /** The text of an item's row, which names its sources by number. */
  readonly contentsOf: (item: TodayItem) => string;
}

export function storageOf(items: readonly TodayItem[]): Storage {
  const all = items.flatMap(({ findings }) => findings.flatMap(({ sources }) => sources));
  const byText = new Map(all.map((source) => [JSON.stringify(source), source]));
  const numbers = new Map([...byText.keys()].map((text, number) => [text, number]));
  const numberOf = (source: Source) => numbers.get(JSON.stringify(source))!;
  return {
    sources: [...byText.values()],
    contentsOf: ({ findings }) => {
      const packed = compressed(JSON.stringify(findings.map((finding) => storedFinding(finding, numberOf))), typical());
      return checked(packed);
    },
  };
}

function storedFinding(
  { id: _, causes, also, sources, ...rest }: Finding,
  numberOf: (source: Source) => number,
): StoredFinding {
  const some = { ...(causes.length > 0 && { causes }), ...(also.length > 0 && { also }) };
  return { ...rest, ...some, sources: sources.map(numberOf) };
}

/** The text before its check; that of earlier versions ends with a bracket. */
function unchanged(stored: string): string {
  if (/[\]}]$/.test(stored)) return stored;
  const packed = stored.slice(0, -CHECK_LENGTH - CHECKED.length);
  if (checked(packed) !== stored) throw new RangeError('A stored item was changed');
  return packed;
}

function checked(packed: string): string {
  return packed + CHECKED + textDigest(packed).slice(0, CHECK_LENGTH);
}

/** The item of a row; throws if a person changed the text. */
export function itemStoredIn(id: string, stored: string, sources: readonly Source[]): TodayItem {
  const read = JSON.parse(decompressed(unchanged(stored), typical())) as
    | readonly StoredFinding[]
    | { readonly findings: readonly StoredFinding[] };
  const findings = 'findings' in read ? read.findings : read;
  const sourceOf = (one: number | Source) => (typeof one === 'number' ? (sources[one] ?? []) : one);
  return {
    id,
    findings: findings.map((finding) => ({
      causes: [],
      also: [],
      ...finding,
      id: findingId(finding.rule, finding.subject),
      sources: finding.sources.flatMap(sourceOf),
    })),
  };
}
