/** Every example of the catalog, typed as a formula: what the documentation promises is what a sheet shows. */
import { describe, expect, test } from 'vitest';
import { customFunctions } from '../../src/functions/catalog.ts';
import { PLACES } from '../commands/daybook-host.ts';
import { FormulaBench } from './formula-bench.ts';
import { promised } from './promised.ts';

describe.each(PLACES)('$locale in $timeZone', (place) => {
  const bench = new FormulaBench(place, place.timeZone === 'Asia/Tokyo' ? 'America/New_York' : 'Asia/Tokyo');

  test.each(customFunctions.map((one) => [one.name, one] as const))('%s', (_, { examples }) => {
    for (const example of examples) {
      const { formula, given = {} } = example;
      bench.clear();
      for (const range of Object.keys(given)) bench.put(range, given[range]!);
      expect(bench.answerTo(formula), formula).toEqual(promised(example));
    }
  });
});
