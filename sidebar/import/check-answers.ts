/** Checks what a person answered to the question of an import before it goes to the server. */
import type { Answers } from '../../src/apps-script/server/messages.ts';
import type { Question } from '../app-state.ts';
import type { SidebarKey } from '../words/say.ts';
import { checkColumns } from './check-columns.ts';

export interface AnswerErrors {
  readonly columns?: SidebarKey;
  readonly places?: SidebarKey;
  readonly marketplace?: SidebarKey;
  readonly days?: SidebarKey;
}

/** ISO days compare as texts. */
function dayError({ from, to }: Answers, today: string): SidebarKey | undefined {
  if (!from || !to) return 'sidebar.dayMissing';
  if (to < from) return 'sidebar.daysReversed';
  return today !== '' && to > today ? 'sidebar.dayAhead' : undefined;
}

/** What is wrong with the answers, by field; empty where nothing is. `today` is the spreadsheet's day, `''` while it is not known. */
export function checkAnswers(
  { missing, columns, places }: Pick<Question, 'missing' | 'columns' | 'places'>,
  answers: Answers,
  today: string,
): AnswerErrors {
  const days = missing.includes('window') ? dayError(answers, today) : undefined;
  const lacksMarketplace = missing.includes('marketplace') && !answers.marketplace;
  const column = columns && checkColumns(columns, answers.columns ?? []);
  const told = new Set(answers.places?.map(({ name }) => name));
  const lacksPlace = places?.places.some(({ name }) => !told.has(name));
  return {
    ...(column && { columns: column }),
    ...(lacksPlace && { places: 'sidebar.placeMissing' }),
    ...(lacksMarketplace && { marketplace: 'sidebar.marketplaceMissing' }),
    ...(days && { days }),
  };
}
