/** The card of one task: its status and why, where to look, what to do, and its checkbox. */
import type { Finding, TaskState } from '../../src/apps-script/server/messages.ts';
import type { Language } from '../../src/i18n/language.ts';
import type { AppState } from '../app-state.ts';
import { chip, h } from '../dom/elements.ts';
import { timeText } from '../words/dates.ts';
import { type Say, type SidebarKey, speaker } from '../words/say.ts';
import { taskWords } from '../words/task-words.ts';

interface StatusLook {
  readonly tone: 'good' | 'bad' | 'none';
  readonly sign: string;
}

const looks: Record<TaskState['status'], StatusLook> = {
  PASS: { tone: 'good', sign: '✓' },
  ACT: { tone: 'bad', sign: '!' },
  'NO DATA': { tone: 'none', sign: '?' },
  'N/A': { tone: 'none', sign: '–' },
  TODO: { tone: 'none', sign: '○' },
};

/** Colour and sign of a status; an unknown status looks like NO DATA. */
export function statusLook(status: TaskState['status']): StatusLook {
  return looks[status] ?? looks['NO DATA'];
}

export interface TaskActions {
  tick(task: string, done: boolean): void;
  saveReason(task: string, reason: string): void;
  dropReason(task: string): void;
  showSheet(sheet: string, a1?: string): void;
}

const SHOWN_FINDINGS = 20;

/** A task without data of its own shows TODO until it is ticked. */
function statusChip({ status, statusText, done }: TaskState, say: Say): HTMLElement {
  if (status === 'TODO' && done) return chip('good', '✓', say('sidebar.done'));
  const { tone, sign } = statusLook(status);
  return chip(tone, sign, statusText);
}

function findingItem({ text, sheet, a1, severity }: Finding, id: string, say: Say, actions: TaskActions): HTMLElement {
  const place = a1 ? `${sheet}!${a1}` : sheet;
  const attributes = { id, type: 'button', class: 'link', title: say('sidebar.goTo', { place }) };
  return h(
    'li',
    { class: severity },
    h('span', { class: 'severity' }, say(`sidebar.severity.${severity}`)),
    h('button', { ...attributes, onclick: () => actions.showSheet(sheet, a1 || undefined) }, text),
  );
}

function findingList({ id, findings }: TaskState, say: Say, actions: TaskActions): HTMLElement | false {
  if (findings.length === 0) return false;
  const more = findings.length - SHOWN_FINDINGS;
  return h(
    'details',
    { id: `findings-${id}` },
    h('summary', { id: `findings-${id}-summary` }, say('sidebar.findings', { count: findings.length })),
    h(
      'ul',
      { class: 'findings' },
      findings.slice(0, SHOWN_FINDINGS).map((one, index) => findingItem(one, `finding-${id}-${index}`, say, actions)),
    ),
    more > 0 && h('p', { class: 'hint' }, say('sidebar.moreFindings', { count: more })),
  );
}

function stepList(id: string, steps: readonly string[], say: Say): HTMLElement {
  const items = steps.map((step) => h('li', {}, step));
  return h(
    'details',
    { id: `steps-${id}` },
    h('summary', { id: `steps-${id}-summary` }, say('sidebar.steps')),
    h('ol', {}, items),
  );
}

function doneLine(task: TaskState, language: Language, say: Say): HTMLElement | false {
  if (!task.done) return false;
  const parts = [
    task.doneAt && timeText(task.doneAt, language),
    task.doneBy && say('sidebar.doneBy', { name: task.doneBy }),
    task.reason && say(task.status === 'TODO' ? 'sidebar.doneFinding' : 'sidebar.doneReason', { reason: task.reason }),
  ].filter((part) => part);
  return parts.length > 0 && h('p', { class: 'hint' }, parts.join(' · '));
}

function tickBox(task: TaskState, title: string, state: AppState, say: Say, actions: TaskActions): HTMLElement {
  const isAsked = state.reasonFor?.task === task.id;
  const box = h('input', {
    id: `done-${task.id}`,
    type: 'checkbox',
    checked: task.done || isAsked,
    'aria-disabled': String(state.savingTask !== ''),
    'aria-label': say('sidebar.doneTask', { task: title }),
    onchange: () => (isAsked ? actions.dropReason(task.id) : actions.tick(task.id, !task.done)),
  });
  return h('label', { class: 'tick' }, box, say('sidebar.done'));
}

/** What is asked before a tick, and what is said if nothing is answered. */
const questions: Record<TaskState['status'], readonly [SidebarKey, SidebarKey]> = {
  PASS: ['sidebar.reason', 'sidebar.reasonMissing'],
  ACT: ['sidebar.whyOpen', 'sidebar.whyOpenMissing'],
  'NO DATA': ['sidebar.reason', 'sidebar.reasonMissing'],
  'N/A': ['sidebar.reason', 'sidebar.reasonMissing'],
  TODO: ['sidebar.finding', 'sidebar.findingMissing'],
};

function reasonForm(task: TaskState, { reasonFor }: AppState, say: Say, actions: TaskActions): HTMLElement | false {
  if (reasonFor?.task !== task.id) return false;
  const [question, missing] = questions[task.status] ?? questions['NO DATA'];
  const id = `reason-${task.id}`;
  const field = h('textarea', {
    id,
    class: 'keep',
    rows: 2,
    maxlength: 500,
    'aria-invalid': String(reasonFor.error),
    'aria-describedby': reasonFor.error ? `${id}-error` : undefined,
  });
  const save = (event: Event) => {
    event.preventDefault();
    actions.saveReason(task.id, field.value);
  };
  return h(
    'form',
    { class: 'inline', onsubmit: save },
    h('label', { for: id }, say(question, { status: task.statusText })),
    field,
    reasonFor.error && h('p', { class: 'error', id: `${id}-error`, role: 'alert' }, say(missing)),
    h('div', { class: 'buttons' }, [
      h('button', { type: 'submit', id: `save-${task.id}` }, say('sidebar.save')),
      h('button', { type: 'button', onclick: () => actions.dropReason(task.id) }, say('sidebar.cancel')),
    ]),
  );
}

/** The card of one task. */
export function taskCard(task: TaskState, state: AppState, actions: TaskActions): HTMLElement {
  const say = speaker(state.language);
  const { title, why, steps } = taskWords(task.id, state.language);
  return h(
    'article',
    { class: task.done ? 'card done' : 'card', 'aria-busy': String(state.savingTask === task.id) },
    h('div', { class: 'card-head' }, h('h2', {}, title), statusChip(task, say)),
    h('p', { class: 'why' }, why),
    task.detail !== '' && h('p', { class: 'detail' }, task.detail),
    findingList(task, say, actions),
    stepList(task.id, steps, say),
    tickBox(task, title, state, say, actions),
    reasonForm(task, state, say, actions),
    doneLine(task, state.language, say),
  );
}
