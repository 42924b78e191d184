/** One function: what it is for, what it answers, an example, and the form that inserts it. */
import type { CustomFunction, Example } from '../../src/functions/call/custom-function.ts';
import { signatureOf } from '../../src/functions/help/signature.ts';
import type { Language } from '../../src/i18n/language.ts';
import type { FunctionActions } from '../actions/function-actions.ts';
import { h } from '../dom/elements.ts';
import { type Say, speaker } from '../words/say.ts';
import { statusWords } from '../words/status-words.ts';
import { type DrawnPart, newInsertForm } from './insert-form.ts';

interface ExampleText {
  readonly formula: string;
  readonly answer: string;
}

const SHOWN = 2;

function answerText({ answer }: Example): string {
  if (typeof answer !== 'object') return String(answer);
  return answer.map((row) => row.join(' · ')).join(' / ');
}

/** The first examples that need no cells; if there are none, the first example with the cells it needs. */
export function exampleTexts({ examples }: CustomFunction): ExampleText[] {
  const plain = examples.filter(({ given, answer }) => given === undefined && answer !== '');
  const chosen = plain.length > 0 ? plain.slice(0, SHOWN) : examples.slice(0, 1);
  return chosen.map((example) => ({
    formula: [example.formula, ...cellsText(example)].join('\n'),
    answer: answerText(example),
  }));
}

function cellsText({ given = {} }: Example): string[] {
  return Object.keys(given).map((range) => `${range}: ${given[range]!.map((row) => row.join(' · ')).join(' / ')}`);
}

function summaryLine(one: CustomFunction, language: Language): HTMLElement {
  return h(
    'summary',
    { id: `function-${one.name}-summary` },
    h('code', { class: 'formula' }, one.name),
    h('span', { class: 'about' }, one.summary[language]),
  );
}

function exampleBlock(one: CustomFunction, say: Say): HTMLElement[] {
  const items = exampleTexts(one).map(({ formula, answer }) =>
    h('p', { class: 'example' }, h('code', { class: 'formula' }, formula), h('span', {}, `→ ${answer}`)),
  );
  return [h('h3', {}, say('sidebar.example')), ...items];
}

/** The card of a function in one language, collapsed at first. */
export function newFunctionCard(one: CustomFunction, language: Language, actions: FunctionActions): DrawnPart {
  const say = speaker(language);
  const form = newInsertForm(one, language, actions);
  const element = h(
    'details',
    { id: `function-${one.name}`, class: 'function' },
    summaryLine(one, language),
    h('p', {}, one.purpose[language]),
    h('p', { class: 'signature' }, h('code', { class: 'formula' }, signatureOf(one))),
    h('h3', {}, say('sidebar.answer')),
    h('p', {}, one.rule[language]),
    one.statuses.length > 0 ? h('p', {}, statusWords(one.statuses, language).join(' · ')) : [],
    exampleBlock(one, say),
    form.element,
  );
  return { element, draw: form.draw };
}
