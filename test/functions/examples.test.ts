/** Every example of the catalog is a test, named by its formula. */
import { describe, expect, test } from 'vitest';
import { customFunctions } from '../../src/functions/catalog.ts';
import { answerOf } from './example-formula.ts';

/** Numbers to 12 digits: an example shows 0.1, not 0.09999999999999998. */
function rounded(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(rounded);
  return typeof answer === 'number' ? Number(answer.toPrecision(12)) : answer;
}

for (const { name, examples } of customFunctions) {
  describe(name, () => {
    test.each(examples.map((example) => [example.formula, example] as const))('%s', (_, example) => {
      expect(rounded(answerOf(example))).toEqual(example.answer);
    });
  });
}
