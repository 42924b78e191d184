/** Fields for the marketplace and the days of a report; suggests the days that *Download now* named. */
import type { Daybook } from '../../src/apps-script/server/messages.ts';
import { downloadWindows } from '../../src/downloads/download-window.ts';
import type { DownloadWindow } from '../../src/downloads/held-report.ts';
import type { Language } from '../../src/i18n/language.ts';
import { dayFromIso } from '../../src/values/day.ts';
import type { Question } from '../app-state.ts';
import { type Child, h, labelled } from '../dom/elements.ts';
import { marketplaceChoices } from '../import/marketplaces.ts';
import { type Say, speaker } from '../words/say.ts';

/** Days for a marketplace (`''` while none is chosen); `undefined` while the spreadsheet's day is not known. */
type DaysOf = (marketplace: string) => DownloadWindow | undefined;

/** The days of the first file that *Download now* names for the report that is kept in `sheet`. */
export function suggestedDays(daybook: Daybook | undefined, sheet: string): DaysOf {
  const state = daybook && { ...daybook, today: dayFromIso(daybook.today)! };
  return (marketplace) => state && downloadWindows(sheet, marketplace, state)[0];
}

export interface PlaceContext {
  readonly id: number;
  readonly language: Language;
  readonly today: string;
  readonly daysOf: DaysOf;
}

const ENDS = ['from', 'to'] as const;

function marketplaceChoice(suggested: string | undefined, { id, language }: PlaceContext, say: Say): HTMLSelectElement {
  const choices = marketplaceChoices(language).map(({ code, name }) =>
    h('option', { value: code, selected: code === suggested }, name),
  );
  const none = h('option', { value: '' }, say('sidebar.chooseMarketplace'));
  return h('select', { id: `marketplace-${id}`, name: 'marketplace', class: 'keep' }, none, choices);
}

function dayFields({ suggested }: Question, { id, today, daysOf }: PlaceContext): HTMLInputElement[] {
  const days = { ...daysOf(suggested.marketplace ?? ''), ...suggested };
  return ENDS.map((name) =>
    h('input', { id: `${name}-${id}`, name, type: 'date', class: 'keep', value: days[name] ?? '', max: today }),
  );
}

/** Suggested days change with the marketplace; typed days stay. */
function followMarketplace(choice: HTMLSelectElement, fields: readonly HTMLInputElement[], daysOf: DaysOf): void {
  const isSuggested = (end: (typeof ENDS)[number], day: string) =>
    day === '' || [...choice.options].some(({ value }) => daysOf(value)?.[end] === day);
  choice.addEventListener('change', () => {
    const days = daysOf(choice.value);
    ENDS.forEach((end, i) => {
      const field = fields[i]!;
      if (days && isSuggested(end, field.value)) field.value = days[end];
    });
  });
}

/** The fields for whichever of the two is missing. */
export function placeAndDays(question: Question, context: PlaceContext): Child[] {
  const say = speaker(context.language);
  const { missing, suggested } = question;
  const choice = missing.includes('marketplace') && marketplaceChoice(suggested.marketplace, context, say);
  const days = missing.includes('window') && dayFields(question, context);
  if (choice && days) followMarketplace(choice, days, context.daysOf);
  const labels = [say('sidebar.from'), say('sidebar.to')];
  return [
    choice && labelled(choice.id, say('sidebar.marketplace'), choice),
    days &&
      h(
        'div',
        { class: 'days' },
        days.map((field, i) => labelled(field.id, labels[i]!, field)),
      ),
  ];
}
