/** `npm run shop`: writes a shop's files to a folder. */
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageProblem } from '../../import/flags.ts';
import { type PlayedShop, shopOf } from '../play-shop.ts';
import { type DownloadedFile, filesOf, languagesOf } from '../shop-files.ts';
import { type ShopOptions, shopHelp, shopOptions } from './shop-flags.ts';

/** The folder to write to. Throws a UsageProblem where there is something in it. */
function emptyFolder({ out }: ShopOptions): string {
  if (out === undefined) throw new UsageProblem('Say where to write, such as --out shop.');
  if (existsSync(out) && !statSync(out).isDirectory()) throw new UsageProblem(`${out} is a file. Give a folder.`);
  if (existsSync(out) && readdirSync(out).length > 0) {
    throw new UsageProblem(`The folder ${out} is not empty. Give an empty one, or a name that is not there yet.`);
  }
  return out;
}

/** What truth.json says of a file. */
function fileTruth(day: string, { name, kind, download, answers, truth }: DownloadedFile) {
  const { report, marketplace, days, language } = download;
  return { folder: day, name, report, kind, marketplace, days, language, answers, ...truth };
}

function writeMorning(folder: string, files: readonly DownloadedFile[]): void {
  if (files.length > 0) mkdirSync(folder, { recursive: true });
  for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes);
}

function write(shop: PlayedShop, options: ShopOptions, out: string): number {
  mkdirSync(out, { recursive: true });
  const files = shop.mornings.flatMap((morning) => {
    const own = filesOf(shop, morning);
    writeMorning(join(out, morning.day), own);
    return own.map((file) => fileTruth(morning.day, file));
  });
  const { plan, truth } = shop;
  const facts = { shop: options.shop, seed: options.seed, days: options.days, from: plan.from, to: plan.to };
  writeFileSync(join(out, 'truth.json'), `${JSON.stringify({ ...facts, troubles: truth, files }, null, 1)}\n`);
  return files.length;
}

/** Runs the command; throws a UsageProblem for what the person can mend. */
export function shopCommand(args: readonly string[], print: (text: string) => void): void {
  const options = shopOptions(args, 'shop');
  if (options === 'help') {
    print(shopHelp('shop'));
    return;
  }
  const out = emptyFolder(options);
  const shop = shopOf(options, languagesOf);
  const count = write(shop, options, out);
  print(`${count} files of ${shop.mornings.length} mornings and truth.json are in ${out}.\n`);
}
