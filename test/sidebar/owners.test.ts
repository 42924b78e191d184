/** Whose items are shown: every open item under exactly one owner, counted where there is no room. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownerChoices, shownItems } from '../../sidebar/words/owners.ts';
import { speaker } from '../../sidebar/words/say.ts';
import { listedItem, todayList } from './make.ts';

const say = speaker('en');
const item = (id: string, owner: string | null) => listedItem({ id, owner });
const list = todayList({
  owners: [
    { owner: null, open: 8, waiting: 2 },
    { owner: 'Wang', open: 1, waiting: 0 },
    { owner: 'Li', open: 2, waiting: 1 },
  ],
  items: [item('1', null), item('2', 'Li'), item('3', null), item('4', 'Wang'), item('5', null), item('6', 'Li')],
});

function shown(chosen: string, name = 'li ') {
  const { items, ...counts } = shownItems(list, chosen, ownerChoices(list, name, say), name);
  return { ids: items.map(({ id }) => id).join(''), ...counts };
}

describe('the choices', () => {
  const words = (name: string) => ownerChoices(list, name, say).map((one) => one.words);

  test('count what is open; one’s own name is called mine, however it is written', () => {
    expect(words('li ')).toEqual(['All · 11', 'Mine (li ) · 2', 'Wang · 1', 'Nobody’s · 8']);
    expect(words('')).toEqual(['All · 11', 'Li · 2', 'Wang · 1', 'Nobody’s · 8']);
    expect(words('Mei')).toEqual(['All · 11', 'Mine (Mei) · 0', 'Li · 2', 'Wang · 1', 'Nobody’s · 8']);
  });

  test('are none where nothing has an owner', () => {
    expect(ownerChoices(todayList({ owners: [{ owner: null, open: 3, waiting: 0 }] }), 'Li', say)).toEqual([]);
    expect(ownerChoices(todayList(), 'Li', say)).toEqual([]);
  });
});

test.each([
  ['', { ids: '12345', more: 6, waiting: 3 }],
  ['me', { ids: '26', more: 0, waiting: 1 }],
  ['of:Wang', { ids: '4', more: 0, waiting: 0 }],
  ['nobody', { ids: '135', more: 5, waiting: 2 }],
  // Who left has no items any more; then all are shown.
  ['of:Zhao', { ids: '12345', more: 6, waiting: 3 }],
])('under %j', (chosen, expected) => {
  expect(shown(chosen)).toEqual(expected);
});

test('an owner may be called like a choice', () => {
  const odd = todayList({ owners: [{ owner: 'nobody', open: 1, waiting: 0 }], items: [item('1', 'nobody')] });
  const choices = ownerChoices(odd, '', say);
  expect(choices.map(({ value }) => value)).toEqual(['', 'of:nobody']);
  expect(shownItems(odd, 'of:nobody', choices, '').items).toHaveLength(1);
});

test('every open item is under one choice, and each choice shows what it counts', () => {
  const owner = fc.constantFrom(null, 'Li', 'Wang', 'of:Li', 'me', '');
  const owners = fc.uniqueArray(fc.record({ owner, open: fc.nat(9), waiting: fc.nat(3) }), {
    selector: (one) => one.owner,
  });
  fc.assert(
    fc.property(owners, fc.constantFrom('', 'Li', 'WANG'), (all, name) => {
      const items = all.flatMap((one) =>
        Array.from({ length: one.open }, (_, i) => item(`${one.owner}${i}`, one.owner)),
      );
      const whole = todayList({ owners: all, items });
      const choices = ownerChoices(whole, name, say);
      const sums = choices
        .map(({ value }) => shownItems(whole, value, choices, name))
        .map((one) => one.items.length + one.more);
      if (choices.length > 0) expect(sums[0]).toBe(sums.slice(1).reduce((sum, count) => sum + count, 0));
      for (const { value } of choices) expect(shownItems(whole, value, choices, name).more).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 100 },
  );
});
