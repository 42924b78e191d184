/** Computes both weekly tables and the Week sheet from everything imported or typed; writes nothing. */
import type { Language } from '../i18n/language.ts';
import { type Say, sayIn } from '../i18n/say.ts';
import type { Day } from '../values/day.ts';
import { mondayOf, weekLabel } from '../values/week.ts';
import type { RowOf } from '../workbook/columns.ts';
import { coverByProduct } from './cover-of.ts';
import { type Entry, newestWeek, type SubjectColumn, type TrackedRow } from './entry.ts';
import type { SourceRows } from './exports-of.ts';
import { judgeProducts } from './judge-products.ts';
import { type BestSeller, bestSellers, missingOwnRows } from './own-rows.ts';
import type { TrackerProblem } from './problems-of.ts';
import { proposalsOf } from './proposals-of.ts';
import { writeStates } from './states-of.ts';
import { addRow, addUnlessThere, fillTable, openTable, startWeeks, type TableRows } from './track-table.ts';
import { missedWeeks, type WeekFacts, weekLines } from './week-lines.ts';
import { workOutCompetitors } from './work-out-competitors.ts';
import { workOutKeywords } from './work-out-keywords.ts';

interface TrackerFacts extends Omit<WeekFacts, 'competitors' | 'keywords' | 'words'> {
  readonly today: Day;
  /** True if a person asks for this week's rows. */
  readonly start: boolean;
  /** True once this week has its rows: what was deleted from it since is not added again. */
  readonly isStarted: boolean;
  /** Keywords to follow from this week on. */
  readonly added: readonly TrackedRow[];
  readonly competitors: TableRows;
  readonly keywords: TableRows;
  readonly sources: readonly SourceRows[];
  readonly stock: readonly RowOf<'fba-inventory'>[];
  /** The last day of sales that was imported, by marketplace. */
  readonly salesUntil: ReadonlyMap<string, Day>;
  readonly headerOf: (column: string) => string;
  /** Sentences in cells. */
  readonly say: (problem: TrackerProblem) => string;
  /** Messages to the person. */
  readonly tell: Say;
  /** The language of the workbook. */
  readonly language: Language;
  /** Names of the two sheets. */
  readonly names: Readonly<Record<SubjectColumn, string>>;
}

interface Tracked {
  readonly competitors: readonly Entry[];
  readonly keywords: readonly Entry[];
  /** Lines of the Week sheet. */
  readonly lines: readonly RowOf<'week'>[];
  /** True if this week got its rows: asked for, covered by an export, or begun by following a keyword. */
  readonly begins: boolean;
  readonly messages: string[];
}

const MOST_SAID = 20;
const MOST_WORDS = 3;

/** Judges the newest week that has rows. */
export function track(facts: TrackerFacts): Tracked {
  const { today, sources, stock, tell, language } = facts;
  const start = facts.start && !facts.isStarted;
  const words = sayIn(language);
  const tables = [
    openTable(facts.competitors, 'asin', sources, today),
    openTable(facts.keywords, 'keyword', sources, today),
  ] as const;
  const [competitors, keywords] = [tables[0].entries, tables[1].entries];
  const thisWeek = mondayOf(today);
  const importedWeeks = tables.flatMap((table) => [...table.exports.keys()]).filter((monday) => monday <= thisWeek);
  const begins = !facts.isStarted && (start || facts.added.length > 0 || importedWeeks.includes(thisWeek));
  // Rows that somebody typed or followed before the week began do not keep the others away.
  for (const table of tables) startWeeks(table, importedWeeks, begins ? [thisWeek] : []);
  for (const row of facts.added) addUnlessThere(tables[1], { week: weekLabel(today), ...row });
  const asked = start && competitors.length + keywords.length === 0 ? bestSellers(stock) : [];
  for (const row of missingOwnRows(competitors, keywords)) addRow(tables[0], row);
  const filled = tables.map(fillTable);
  workOutKeywords(keywords);
  workOutCompetitors(competitors, language);
  const all = [...competitors, ...keywords];
  const monday = newestWeek(all) ?? thisWeek;
  const limits = { cutCover: facts.limitOf('price-cut-cover') };
  const cover = coverByProduct(stock, { ...facts, staleAfter: facts.limitOf('stock-stale') });
  judgeProducts({ competitors, keywords, cover, limits, words }, monday);
  const problems = tables.flatMap(({ entries, followed }, i) =>
    writeStates(entries, filled[i]!.kept, { ...facts, followed, monday, words }).map(
      (one) => `${facts.names[followed]} ${one}`,
    ),
  );
  const cells = filled.reduce((sum, one) => sum + one.cells, 0);
  const missed = start ? missedWeeks(all, monday) : [];
  return {
    competitors,
    keywords,
    lines: all.length === 0 ? [] : weekLines({ ...facts, competitors, keywords, words }, monday),
    begins,
    messages: [
      ...(asked.length > 0 ? [tell('tracker.askProducts', { products: namesOf(asked, facts) })] : []),
      ...(cells > 0 ? [tell('tracker.filled', { count: cells })] : []),
      ...(missed.length > 0 ? [tell('tracker.missed', { weeks: missed.join(', ') })] : []),
      ...problems.slice(0, MOST_SAID),
    ],
  };
}

/** `Yoga mat (US B0OWN00001: “yoga mat”, “thick mat”), …`: with the terms that sell it most. */
function namesOf(sellers: readonly BestSeller[], facts: TrackerFacts): string {
  const proposals = proposalsOf([], facts.searchQueries, facts.adTerms, facts.productOf);
  const wordsFor = ({ marketplace, asin }: BestSeller) => {
    const own = proposals.filter((one) => one.marketplace === marketplace && one.product === asin);
    const words = own.slice(0, MOST_WORDS).map(({ keyword }) => `“${keyword}”`);
    return words.length === 0 ? '' : `: ${words.join(', ')}`;
  };
  return sellers
    .map((one) => `${facts.nameOf(one.marketplace, one.asin)} (${one.marketplace} ${one.asin}${wordsFor(one)})`)
    .join(', ');
}
