/** `npm run simulate`: plays a shop's mornings through the built add-on and prints how well it did. */
import { type PlayedShop, shopOf } from '../play-shop.ts';
import { filesOf, languagesOf } from '../shop-files.ts';
import { type AddOn, type PlayedMorning, RunningAddOn } from '../simulate/add-on.ts';
import { BookAddOn } from '../simulate/book-add-on.ts';
import { type Score, score } from '../simulate/score.ts';
import { followedIn, salesOf, typedOf } from '../simulate/sellers-hand.ts';
import { MAIN, OTHERS, sumOfTallies, type Tally, tallyOf } from '../simulate/tally.ts';
import { faultLines, foundWords, scoreLines, secondsLine, tallyHeader, tallyLine } from '../simulate/words.ts';
import { type ShopOptions, shopHelp, shopOptions } from './shop-flags.ts';

/** A morning that was played. */
export interface Played extends PlayedMorning {
  readonly day: string;
  readonly files: number;
}

/** Plays all mornings; `after` is told each one. */
export async function playMornings(
  shop: PlayedShop,
  addOn: AddOn,
  after: (morning: Played) => void,
): Promise<Played[]> {
  const played: Played[] = [];
  for (const morning of shop.mornings) {
    const files = filesOf(shop, morning);
    if (files.length === 0) continue;
    const done = { ...(await addOn.morning(morning.day, files)), day: morning.day, files: files.length };
    after(done);
    played.push(done);
  }
  return played;
}

/** A shop that was played to its end. */
interface PlayedToEnd {
  readonly mornings: readonly Played[];
  readonly faults: readonly string[];
  readonly score: Score;
}

const handOf = ({ plan, history }: PlayedShop) => ({
  products: typedOf(plan),
  followed: followedIn(history),
  sales: salesOf(history),
});

async function play(options: ShopOptions, dist: string, after: (morning: Played) => void): Promise<PlayedToEnd> {
  const shop = shopOf(options, languagesOf);
  const first = shop.mornings[0]!.day;
  const addOn = options.books ? new BookAddOn() : new RunningAddOn(dist, first, handOf(shop));
  const mornings = await playMornings(shop, addOn, after);
  const said = mornings.map(({ day, today }) => ({ day, items: today }));
  return {
    mornings,
    faults: mornings.flatMap(({ day, faults }) => faults.map((fault) => `${day} ${fault}`)),
    score: score(shop.truth, said, shop.plan.rates.length),
  };
}

function shopLines({ shop, seed }: ShopOptions, { mornings, faults, score: scored }: PlayedToEnd): string[] {
  const files = mornings.reduce((sum, morning) => sum + morning.files, 0);
  return [
    `${shop}, seed ${seed}: ${files} files of ${mornings.length} mornings.`,
    ...faultLines(faults),
    secondsLine(mornings.map(({ seconds }) => seconds)),
    ...scoreLines(scored),
  ];
}

/** Where progress goes, and results. */
interface Output {
  print(text: string): void;
  progress(text: string): void;
}

/** One row for each seed as soon as it was played, and their sum; its number of wrong imports. */
async function playSeeds(options: ShopOptions, dist: string, { print, progress }: Output): Promise<number> {
  const tallies: Tally[] = [];
  const others: Tally[] = [];
  print(`${options.shop}, ${options.days} days: troubles of ${MAIN.join(', ')}\n${tallyHeader()}\n`);
  for (const seed of options.seeds!) {
    const { score: scored, faults } = await play({ ...options, seed }, dist, ({ day }) => progress(`${seed} ${day}\n`));
    tallies.push(tallyOf(scored, faults.length, MAIN));
    others.push(tallyOf(scored, faults.length, OTHERS));
    print(`${tallyLine(String(seed), tallies.at(-1)!)}\n`);
  }
  const sum = sumOfTallies(tallies);
  print(`${tallyLine('all', sum)}\nOf ${OTHERS.join(', ')}: ${foundWords(sumOfTallies(others))}.\n`);
  return sum.faults;
}

/** Runs the command with the add-on in `dist`; 0 if every import was right, else 1. */
export async function simulateCommand(args: readonly string[], dist: string, output: Output): Promise<number> {
  const options = shopOptions(args, 'simulate');
  if (options === 'help') {
    output.print(shopHelp('simulate'));
    return 0;
  }
  if (options.seeds) return (await playSeeds(options, dist, output)) === 0 ? 0 : 1;
  const played = await play(options, dist, ({ day, files }) => output.progress(`${day}: ${files} files\n`));
  output.print(`${shopLines(options, played).join('\n')}\n`);
  return played.faults.length === 0 ? 0 : 1;
}
