/** Tests as a table: one line a call. */
import { describe, expect, test } from 'vitest';
import { call } from './call.ts';

/** A table of calls of one function: arguments, answer. Numbers are compared to ten decimals. */
export function table(name: string, rows: readonly (readonly [readonly unknown[], unknown])[]): void {
  describe(name, () => {
    test.each(rows.map(([args, answer]) => [args, answer] as const))('%j is %j', (args, answer) => {
      const got = call(name, ...args);
      if (typeof answer === 'number' && typeof got === 'number') expect(got).toBeCloseTo(answer, 10);
      else expect(got).toEqual(answer);
    });
  });
}
