/** Whose items of Today are shown: all, one's own, those of another person, or those of nobody. */
import type { ListedItem, OwnersItems, TodayList } from '../../src/apps-script/server/messages.ts';
import type { Say } from './say.ts';

const MINE = 'me';
const NOBODY = 'nobody';
const OF = 'of:';
const MOST_SHOWN = 5;

interface OwnerChoice {
  /** What is stored; `''`: all. */
  readonly value: string;
  readonly words: string;
}

interface ShownItems {
  readonly items: readonly ListedItem[];
  /** Open ones that are not among them. */
  readonly more: number;
  readonly waiting: number;
}

/** The choices with the number of open items; `name`: this person's. None if no item has an owner. */
export function ownerChoices({ owners }: TodayList, name: string, say: Say): OwnerChoice[] {
  const named = owners.flatMap(({ owner }) => owner ?? []);
  if (named.length === 0) return [];
  const others = named.filter((owner) => !isSame(owner, name)).sort();
  const choice = (value: string, words: string): OwnerChoice => {
    return { value, words: `${words} · ${sumOf(ownersOf(owners, value, name), 'open')}` };
  };
  return [
    choice('', say('list.all')),
    ...(name.trim() === '' ? [] : [choice(MINE, say('list.mine', { name }))]),
    ...others.map((owner) => choice(`${OF}${owner}`, owner)),
    ...(owners.some(({ owner }) => owner === null) ? [choice(NOBODY, say('list.nobody'))] : []),
  ];
}

/** The five gravest of a choice; of all if it is none of the choices any more. */
export function shownItems(list: TodayList, chosen: string, choices: readonly OwnerChoice[], name: string): ShownItems {
  const choice = choices.some(({ value }) => value === chosen) ? chosen : '';
  const owners = ownersOf(list.owners, choice, name);
  const items = list.items.filter(({ owner }) => isIts(choice, owner, name)).slice(0, MOST_SHOWN);
  return { items, more: sumOf(owners, 'open') - items.length, waiting: sumOf(owners, 'waiting') };
}

function ownersOf(owners: readonly OwnersItems[], choice: string, name: string): OwnersItems[] {
  return owners.filter(({ owner }) => isIts(choice, owner, name));
}

function isIts(choice: string, owner: string | null, name: string): boolean {
  if (choice === '') return true;
  if (owner === null) return choice === NOBODY;
  return choice === MINE ? isSame(owner, name) : choice === `${OF}${owner}`;
}

function isSame(owner: string, name: string): boolean {
  return name.trim() !== '' && owner.trim().toLowerCase() === name.trim().toLowerCase();
}

function sumOf(owners: readonly OwnersItems[], count: 'open' | 'waiting'): number {
  return owners.reduce((sum, one) => sum + one[count], 0);
}
