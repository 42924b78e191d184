/** A form with the arguments of a function, the formula so far, and the result of inserting it. */
import type { ArgumentProblem } from '../../src/formula/read-argument.ts';
import type { CustomFunction, NamedParameter } from '../../src/functions/call/custom-function.ts';
import { defaultText, whatItTakes } from '../../src/functions/help/parameter-words.ts';
import type { Language } from '../../src/i18n/language.ts';
import type { FunctionActions } from '../actions/function-actions.ts';
import type { AppState, InsertStage } from '../app-state.ts';
import { h } from '../dom/elements.ts';
import { memoized } from '../dom/memoized.ts';
import { redraw } from '../dom/redraw.ts';
import { draftFormula } from '../words/draft-formula.ts';
import { type Say, speaker } from '../words/say.ts';
import { insertOutcome } from './insert-outcome.ts';

interface ArgumentField {
  readonly element: HTMLElement;
  draw(typed: string, problem: ArgumentProblem | undefined): void;
}

function explanation(parameter: NamedParameter, language: Language, say: Say): string {
  const preset = defaultText(parameter);
  const sentences = [parameter.help[language], whatItTakes[parameter.kind][language]];
  return [...sentences, preset !== '' && say('sidebar.whenBlank', { value: preset })]
    .filter((sentence) => sentence !== false)
    .join(language === 'en' ? ' ' : '');
}

function newArgumentField(
  parameter: NamedParameter,
  id: string,
  language: Language,
  onType: (text: string) => void,
): ArgumentField {
  const say = speaker(language);
  const error = h('p', { class: 'error', id: `${id}-error` });
  const input = h('input', {
    id,
    type: 'text',
    class: 'keep',
    maxlength: 500,
    autocomplete: 'off',
    spellcheck: 'false',
    autocapitalize: 'off',
    'aria-required': String(!parameter.optional),
    'aria-describedby': `${id}-about ${id}-error`,
    oninput: () => onType(input.value),
  });
  const need = say(parameter.optional ? 'sidebar.optional' : 'sidebar.required');
  const element = h(
    'div',
    { class: 'field' },
    h('label', { for: id }, parameter.name, h('span', { class: 'need' }, need)),
    h('p', { class: 'hint', id: `${id}-about` }, explanation(parameter, language, say)),
    input,
    error,
  );
  return {
    element,
    draw(typed, problem) {
      if (input.value !== typed) input.value = typed;
      input.setAttribute('aria-invalid', String(problem !== undefined));
      error.textContent = problem ? say(`sidebar.problem.${problem}`) : '';
    },
  };
}

/** A missing argument is marked only after the button was pressed. */
function isPointedOut(problem: ArgumentProblem | undefined, stage: InsertStage | undefined): boolean {
  return problem !== 'required' || stage?.at === 'incomplete';
}

/** An element that is created once and updated by `draw`. */
export interface DrawnPart {
  readonly element: HTMLElement;
  draw(state: AppState): void;
}

/** The form of a function in one language; its fields are never replaced while someone types. */
export function newInsertForm(one: CustomFunction, language: Language, actions: FunctionActions): DrawnPart {
  const say = speaker(language);
  const fields = one.parameters.map((parameter, index) =>
    newArgumentField(parameter, `argument-${one.name}-${parameter.name}`, language, (text) =>
      actions.type(one, index, text),
    ),
  );
  const formula = h('output', { class: 'formula', id: `formula-${one.name}` });
  const fraction = h('p', { class: 'hint' }, say('sidebar.fractionHint'));
  const outcome = h('div', { class: 'outcome', tabindex: -1 });
  const element = h(
    'form',
    {
      class: 'inline',
      onsubmit: (event) => {
        event.preventDefault();
        void actions.insert(one, false);
      },
    },
    h('h3', {}, say('sidebar.arguments')),
    h('p', { class: 'hint' }, say('sidebar.argumentsHint')),
    fields.map((field) => field.element),
    h(
      'div',
      { class: 'preview' },
      h('label', { for: `formula-${one.name}` }, say('sidebar.formula')),
      formula,
      fraction,
    ),
    outcome,
  );
  const draw = memoized((typed: readonly string[] | undefined, stage: InsertStage | undefined) => {
    const draft = draftFormula(one, typed ?? []);
    fields.forEach((field, index) => {
      const problem = draft.problems[index];
      field.draw(typed?.[index] ?? '', isPointedOut(problem, stage) ? problem : undefined);
    });
    formula.textContent = draft.formula;
    fraction.hidden = !draft.hasFraction;
    redraw(outcome, insertOutcome(one, stage, say, actions));
  });
  return {
    element,
    draw({ drafts, insertion }: AppState) {
      draw(drafts[one.name], insertion?.name === one.name ? insertion.stage : undefined);
    },
  };
}
