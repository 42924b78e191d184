/** `npm run simulate`: plays a shop's mornings through the built add-on and prints how well it did. */
import { type PlayedShop, shopOf } from '../play-shop.ts';
import { filesOf, languagesOf } from '../shop-files.ts';
import { type AddOn, type PlayedMorning, RunningAddOn } from '../simulate/add-on.ts';
import { BookAddOn } from '../simulate/book-add-on.ts';
import { score } from '../simulate/score.ts';
import { faultLines, scoreLines, secondsLine } from '../simulate/words.ts';
import { shopHelp, shopOptions } from './shop-flags.ts';

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

function todayLines({ truth, history, plan }: PlayedShop, mornings: readonly Played[]): string[] {
  const said = mornings.map(({ day, today }) => ({ day, items: today }));
  return scoreLines(score(truth, said, history.products.length * plan.kind.marketplaces.length));
}

/** Where progress goes, and results. */
interface Output {
  print(text: string): void;
  progress(text: string): void;
}

/** Runs the command with the add-on in `dist`; 0 if every import was right, else 1. */
export async function simulateCommand(
  args: readonly string[],
  dist: string,
  { print, progress }: Output,
): Promise<number> {
  const options = shopOptions(args, 'simulate');
  if (options === 'help') {
    print(shopHelp('simulate'));
    return 0;
  }
  const shop = shopOf(options, languagesOf);
  const first = shop.mornings[0]!.day;
  const addOn = options.books ? new BookAddOn() : new RunningAddOn(dist, first);
  const mornings = await playMornings(shop, addOn, ({ day, files }) => progress(`${day}: ${files} files\n`));
  const faults = mornings.flatMap((morning) => morning.faults.map((fault) => `${morning.day} ${fault}`));
  const files = mornings.reduce((sum, morning) => sum + morning.files, 0);
  const lines = [
    `${options.shop}, seed ${options.seed}: ${files} files of ${mornings.length} mornings.`,
    ...faultLines(faults),
    secondsLine(mornings.map(({ seconds }) => seconds)),
    ...todayLines(shop, mornings),
  ];
  print(`${lines.join('\n')}\n`);
  return faults.length === 0 ? 0 : 1;
}
