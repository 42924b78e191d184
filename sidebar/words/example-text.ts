/** An example of a function in two lines: the formula, and what it answers. */
import type { CustomFunction, Example } from '../../src/functions/call/custom-function.ts';

export interface ExampleText {
  readonly formula: string;
  readonly answer: string;
}

const SHOWN = 2;

function answerText({ answer }: Example): string {
  if (typeof answer !== 'object') return String(answer);
  return answer.map((row) => row.join(' · ')).join(' / ');
}

/** The first examples that need no cells, else the first with what its cells hold. */
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
