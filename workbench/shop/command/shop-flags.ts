/** The flags of `shop` and `simulate`: one entry makes the parser, the checks and the help. */
import { UsageProblem } from '../../import/flags.ts';
import type { ShopChoice } from '../play-shop.ts';
import { SHOP_NAMES, SHOPS, type ShopName } from '../shops.ts';

/** What was asked for. */
export interface ShopOptions extends Required<ShopChoice> {
  /** Where `shop` writes. */
  readonly out?: string;
  /** `simulate` imports by the command line, with a book file, as a person would. */
  readonly books: boolean;
  /** `simulate` plays a shop for each of them in place of `seed`. */
  readonly seeds?: readonly number[];
}

type Option = keyof ShopOptions;

interface Flag {
  readonly option: Option;
  /** An example; without one the flag has no value. */
  readonly value?: string;
  readonly help: string;
  /** Which of the two commands takes it; both where nothing is said. */
  readonly only?: ShopCommand;
  read(text: string): ShopOptions[Option];
}

/** The two commands. */
type ShopCommand = 'shop' | 'simulate';

const MOST_DAYS = 730;
const MOST_SEEDS = 100;

function wholeNumber(text: string): number | null {
  return /^-?\d{1,9}$/.test(text) ? Number(text) : null;
}

function seed(text: string): number {
  const number = wholeNumber(text);
  if (number === null) throw new UsageProblem(`--seed needs a whole number such as 7, not '${text}'.`);
  return number;
}

/** The first and the last of them: `1-10`. */
function seeds(text: string): number[] {
  const [, first, last] = /^(\d{1,9})-(\d{1,9})$/.exec(text) ?? [];
  const count = Number(last) - Number(first) + 1;
  if (!(count >= 1 && count <= MOST_SEEDS)) {
    throw new UsageProblem(`--seeds needs up to ${MOST_SEEDS} seeds such as 1-10, not '${text}'.`);
  }
  return Array.from({ length: count }, (_, index) => Number(first) + index);
}

function days(text: string): number {
  const number = wholeNumber(text);
  const isPossible = number !== null && number >= 1 && number <= MOST_DAYS;
  if (!isPossible) throw new UsageProblem(`--days needs a number of days from 1 to ${MOST_DAYS}, not '${text}'.`);
  return number;
}

function shopName(text: string): ShopName {
  const name = SHOP_NAMES.find((known) => known === text);
  if (!name) throw new UsageProblem(`'${text}' is no shop. Known are ${SHOP_NAMES.join(', ')}.`);
  return name;
}

const given = () => true;

const FLAGS: ReadonlyMap<string, Flag> = new Map<string, Flag>([
  ['--days', { option: 'days', value: '90', help: `how many days it has been played: 1 to ${MOST_DAYS}`, read: days }],
  ['--seed', { option: 'seed', value: '7', help: 'a whole number; the same one makes the same shop', read: seed }],
  ['--seeds', { option: 'seeds', value: '1-10', help: 'a shop for each, summed up', only: 'simulate', read: seeds }],
  ['--shop', { option: 'shop', value: 'daily', help: 'one of the shops below', read: shopName }],
  ['--quiet', { option: 'isQuiet', help: 'nothing is planted in it: to count false alarms', read: given }],
  ['--out', { option: 'out', value: 'DIR', help: 'a new or empty folder', only: 'shop', read: (text) => text }],
  ['--books', { option: 'books', help: 'by the command line with a book file', only: 'simulate', read: given }],
]);

const USUAL: ShopOptions = { shop: 'daily', seed: 7, days: 90, isQuiet: false, books: false };

function flagNamed(name: string, command: ShopCommand): Flag {
  const flag = FLAGS.get(name);
  if (flag && (flag.only ?? command) === command) return flag;
  throw new UsageProblem(`There is no flag ${name}. See ${command} --help.`);
}

function textOf(name: string, { value }: Flag, attached: string | undefined, rest: string[]): string {
  if (value === undefined) {
    if (attached !== undefined) throw new UsageProblem(`${name} has no value.`);
    return '';
  }
  const text = attached ?? (rest[0]?.startsWith('--') ? undefined : rest.shift());
  if (!text) throw new UsageProblem(`${name} needs a value, such as ${name} ${value}.`);
  return text;
}

function cutAtEqualSign(argument: string): [name: string, attached: string | undefined] {
  const at = argument.indexOf('=');
  return at < 0 ? [argument, undefined] : [argument.slice(0, at), argument.slice(at + 1)];
}

/** The options, or 'help' if help was asked for. Throws a UsageProblem. */
export function shopOptions(args: readonly string[], command: ShopCommand): ShopOptions | 'help' {
  const rest = [...args];
  const read: Partial<Record<Option, ShopOptions[Option]>> = {};
  for (let argument = rest.shift(); argument !== undefined; argument = rest.shift()) {
    if (argument === '--help' || argument === '-h') return 'help';
    const [name, attached] = cutAtEqualSign(argument);
    const flag = flagNamed(name, command);
    if (read[flag.option] !== undefined) throw new UsageProblem(`${name} is given twice.`);
    read[flag.option] = flag.read(textOf(name, flag, attached, rest));
  }
  return { ...USUAL, ...(read as Partial<ShopOptions>) };
}

const WHAT_IT_DOES: Readonly<Record<ShopCommand, string>> = {
  shop: 'Writes the reports of an invented shop: a folder for each morning, and truth.json with what is wrong in it.',
  simulate: 'Plays the mornings of an invented shop through the built add-on, and says what it got right.',
};

/** What `shop --help` and `simulate --help` print. */
export function shopHelp(command: ShopCommand): string {
  const own = [...FLAGS].filter(([, { only }]) => only === undefined || only === command);
  const line = (name: string, help: string) => `  ${name.padEnd(22)}${help}`;
  return [
    `npm run -s ${command} -- [flags]`,
    '',
    WHAT_IT_DOES[command],
    '',
    ...own.map(([name, { value, help }]) => line(value === undefined ? name : `${name} ${value}`, help)),
    line('--help', 'show this text'),
    '',
    'Shops:',
    ...SHOP_NAMES.map((name) => line(name, SHOPS[name].help)),
    '',
  ].join('\n');
}
