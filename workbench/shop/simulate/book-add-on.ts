/** The add-on by its command line: each file by a call of its own, the workbook kept in a book file between them. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BookJson } from '../../import/book-json.ts';
import type { DownloadedFile } from '../shop-files.ts';
import type { AddOn, PlayedMorning } from './add-on.ts';
import { receiptFaults } from './check-file.ts';
import type { TodayItem } from './today.ts';

/** Leaves out what a seller would see of the other sheets: only what is checked is read of the JSON. */
type Written = Pick<BookJson, 'receipts' | 'failures' | 'calls'> & {
  readonly today?: { readonly items: readonly TodayItem[] };
};

/** The add-on as a command, in a folder of its own. */
export class BookAddOn implements AddOn {
  readonly #folder = mkdtempSync(join(tmpdir(), 'daybook-of-shop-'));

  constructor() {
    process.once('exit', () => rmSync(this.#folder, { recursive: true, force: true }));
  }

  #flags(file: DownloadedFile, day: string): string[] {
    const { marketplace, from, to } = file.answers;
    return [
      ...['--as-of', day, '--book', join(this.#folder, 'shop.daybook.json'), '--json', join(this.#folder, 'said.json')],
      ...(marketplace === undefined ? [] : ['--marketplace', marketplace]),
      ...(from === undefined || to === undefined ? [] : ['--from', from, '--to', to]),
    ];
  }

  #imported(file: DownloadedFile, day: string): Written {
    const folder = join(this.#folder, day);
    if (!existsSync(folder)) mkdirSync(folder);
    const path = join(folder, file.name);
    writeFileSync(path, file.bytes);
    const program = process.argv[1]!;
    spawnSync(process.execPath, [program, 'import', ...this.#flags(file, day), '--', path], { stdio: 'ignore' });
    return JSON.parse(readFileSync(join(this.#folder, 'said.json'), 'utf8')) as Written;
  }

  async morning(day: string, files: readonly DownloadedFile[]): Promise<PlayedMorning> {
    const said = files.map((file) => this.#imported(file, day));
    const add = (of: 'low' | 'nominal' | 'high') =>
      said.reduce((sum, { calls }) => sum + calls.predictedSeconds[of], 0);
    return {
      faults: said.flatMap((one, index) => receiptFaults(files[index]!, { file: '', leftOut: [], ...one })),
      seconds: { low: add('low'), nominal: add('nominal'), high: add('high') },
      today: said.at(-1)?.today?.items ?? [],
    };
  }
}
