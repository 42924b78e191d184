/** What is wrong today, the checklist of the day, and below it the one of the week. */
import type { TaskState } from '../../src/apps-script/server/messages.ts';
import { type AppState, isFirstRun } from '../app-state.ts';
import { h } from '../dom/elements.ts';
import { type Say, speaker } from '../words/say.ts';
import { downloadCard } from './download-card.ts';
import { firstSteps } from './first-steps.ts';
import { taskCard } from './task-card.ts';
import { type ListActions, todayListSection } from './today-list.ts';
import { todayNotices } from './today-notices.ts';
import { type WeekActions, weekSection } from './week-section.ts';
import { type WorkbookLanguageActions, workbookLanguage } from './workbook-language.ts';

interface TodayActions extends ListActions, WeekActions, WorkbookLanguageActions {
  refresh(): void;
  showSheet(sheet: string, a1?: string): void;
  chooseView(view: 'import'): void;
}

function summaryLine({ daybook }: AppState, say: Say): string {
  const tasks = daybook?.tasks.filter(isDaily) ?? [];
  const all = tasks.length;
  const open = tasks.filter((task) => !task.done).length;
  return open === 0 ? say('sidebar.allDone', { all }) : say('sidebar.dueToday', { open, all });
}

function isDaily({ cadence }: TaskState): boolean {
  return cadence === 'daily';
}

function downloadsBlock(state: AppState, say: Say, actions: TodayActions): HTMLElement | false {
  const look = isFirstRun(state) ? 'action' : '';
  const go = { type: 'button', class: look, id: 'go-import', onclick: () => actions.chooseView('import') };
  return downloadCard(state.daybook!, say, h('button', go, say('download.import')));
}

function refreshButton(state: AppState, say: Say, actions: TodayActions): HTMLElement {
  const look = isFirstRun(state) ? '' : 'action';
  const attributes = {
    id: 'refresh',
    type: 'button',
    class: look,
    'aria-disabled': String(state.busy),
    onclick: () => actions.refresh(),
  };
  return h('button', attributes, say(state.busy ? 'sidebar.refreshing' : 'sidebar.refresh'));
}

function nameField(state: AppState, say: Say): HTMLElement {
  const field = { id: 'user-name', class: 'keep', type: 'text', maxlength: 100, autocomplete: 'name' };
  return h(
    'div',
    { class: 'block name' },
    h('label', { for: 'user-name' }, say('sidebar.yourName')),
    h('input', { ...field, value: state.daybook?.userName ?? '', 'aria-describedby': 'user-name-hint' }),
    h('p', { class: 'hint', id: 'user-name-hint' }, say('sidebar.yourNameHint')),
  );
}

/** What is wrong, the tasks, how many of today's are open, and the name written into the log. */
export function todayPanel(state: AppState, actions: TodayActions): HTMLElement[] {
  const say = speaker(state.language);
  if (!state.daybook) return state.failure === '' ? [h('p', { class: 'hint' }, say('sidebar.loading'))] : [];
  const downloads = downloadsBlock(state, say, actions);
  return [
    ...todayNotices(state.daybook, say, actions),
    isFirstRun(state) ? firstSteps(say) : todayListSection(state, actions),
    ...(downloads === false ? [] : [downloads]),
    h(
      'div',
      { class: 'bar' },
      h('p', { class: 'summary' }, summaryLine(state, say)),
      refreshButton(state, say, actions),
    ),
    ...state.daybook.tasks.filter(isDaily).map((task) => taskCard(task, state, actions)),
    ...weekSection(state, actions),
    nameField(state, say),
    workbookLanguage(state, actions),
  ];
}
