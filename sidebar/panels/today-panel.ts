/** The checklist of the day, and below it the one of the week. */
import type { Daybook, TaskState } from '../../src/apps-script/server/messages.ts';
import { type AppState, isFirstRun } from '../app-state.ts';
import { h } from '../dom/elements.ts';
import { type Say, speaker } from '../words/say.ts';
import { downloadCard } from './download-card.ts';
import { taskCard } from './task-card.ts';
import { type WeekActions, weekSection } from './week-section.ts';
import { type WorkbookLanguageActions, workbookLanguage } from './workbook-language.ts';

/** A notice of rules that cannot work, each with a link to its row; `false` if all work. */
function brokenRulesNotice(
  { brokenRules }: Daybook,
  say: Say,
  actions: { showSheet(sheet: string, a1: string): void },
): HTMLElement | false {
  if (brokenRules.length === 0) return false;
  const items = brokenRules.map(({ text, sheet, a1 }, index) => {
    const attributes = { id: `broken-rule-${index}`, type: 'button', class: 'link' };
    return h('li', {}, h('button', { ...attributes, onclick: () => actions.showSheet(sheet, a1) }, text));
  });
  return h(
    'section',
    { class: 'caution', id: 'broken-rules' },
    h('p', {}, say('sidebar.brokenRules', { count: items.length })),
    h('ul', { class: 'plain' }, items),
  );
}

interface TodayActions extends WeekActions, WorkbookLanguageActions {
  refresh(): void;
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

/** The tasks, how many of today's are open, and the name written into the log. */
export function todayPanel(state: AppState, actions: TodayActions): HTMLElement[] {
  const say = speaker(state.language);
  if (!state.daybook) return state.failure === '' ? [h('p', { class: 'hint' }, say('sidebar.loading'))] : [];
  return [
    h(
      'div',
      { class: 'bar' },
      h('p', { class: 'summary' }, summaryLine(state, say)),
      refreshButton(state, say, actions),
    ),
    ...[brokenRulesNotice(state.daybook, say, actions), downloadsBlock(state, say, actions)].filter(
      (block) => block !== false,
    ),
    ...state.daybook.tasks.filter(isDaily).map((task) => taskCard(task, state, actions)),
    ...weekSection(state, actions),
    nameField(state, say),
    workbookLanguage(state, actions),
  ];
}
