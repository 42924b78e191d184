/** The built add-on over a spreadsheet, used as a seller uses it: files are imported, then everything is refreshed. */
import { type PredictedSeconds, predictSeconds } from '../../google/cost.ts';
import type { FileOutcome } from '../../import/file-outcome.ts';
import { type Importer, importFile } from '../../import/import-file.ts';
import { parseWorker } from '../../import/parse-worker.ts';
import { callServer } from '../../import/server.ts';
import { uploader } from '../../import/upload.ts';
import { Spreadsheet } from '../../model/spreadsheet.ts';
import { noonOf } from '../../model/zone.ts';
import { readPushedFiles } from '../../runner/pushed-files.ts';
import { ScriptHost } from '../../runner/script-host.ts';
import type { DownloadedFile } from '../shop-files.ts';
import { receiptFaults, sheetFaults } from './check-file.ts';
import { type SellersHand, typeFollowed, typeProducts, typeSales } from './sellers-hand.ts';
import { sheetRows } from './sheet-rows.ts';
import type { TodayItem } from './today.ts';

/** One way to use the add-on: in this process, or by its command line. */
export interface AddOn {
  /** Imports the files of a morning and refreshes. */
  morning(day: string, files: readonly DownloadedFile[]): Promise<PlayedMorning>;
}

/** What a morning brought. */
export interface PlayedMorning {
  /** What differs from the truth of the files. */
  readonly faults: readonly string[];
  readonly seconds: PredictedSeconds;
  readonly today: readonly TodayItem[];
}

/** Where the seller sits. */
export interface SellersPlace {
  readonly locale: string;
  readonly timeZone: string;
  /** Of the person, and so of receipts. */
  readonly language: string;
}

const EMPTY_HAND: SellersHand = { products: [], followed: [], sales: [] };
const IN_AMERICA: SellersPlace = { locale: 'en_US', timeZone: 'America/Los_Angeles', language: 'en' };

/** The add-on in this process. */
export class RunningAddOn implements AddOn {
  readonly spreadsheet: Spreadsheet;
  readonly #host: ScriptHost;
  readonly #place: SellersPlace;
  readonly #hand: SellersHand;
  #isFollowing = false;
  #now = 0;

  /** `dist`: the built add-on; `day`: the one on which the workbook is made; `hand`: what the seller types. */
  constructor(dist: string, day: string, hand: SellersHand = EMPTY_HAND, place = IN_AMERICA) {
    const { locale, timeZone, language } = place;
    this.spreadsheet = new Spreadsheet({ name: 'Seller Daybook', locale, timeZone });
    this.#place = place;
    this.#hand = hand;
    this.#now = noonOf(day, timeZone);
    const [files, spreadsheet] = [readPushedFiles(dist), this.spreadsheet];
    this.#host = new ScriptHost({ files, spreadsheet, userLocale: language, clock: () => this.#now });
    this.#host.openDocument();
    callServer(this.#host, 'setUpWorkbook');
    if (hand.sales.length > 0) this.#host.rpc('sellersSheetsFromMenu');
  }

  #faults(file: DownloadedFile, outcome: FileOutcome): string[] {
    const [receipt] = outcome.receipts;
    if (!receipt) return receiptFaults(file, outcome);
    const rows = () => sheetRows(this.spreadsheet.sheetByName(receipt.sheet)!);
    return [...receiptFaults(file, outcome), ...sheetFaults(file, receipt, rows)];
  }

  async #imported(file: DownloadedFile, importer: Importer): Promise<string[]> {
    const options = { ...file.answers, how: 'upload', files: [] } as const;
    const outcomes = await importFile(file, { host: this.#host, options, now: this.#now }, importer);
    return outcomes.flatMap((outcome) => this.#faults(file, outcome));
  }

  /** Once: the week is started, and what is followed is typed in its sheets. */
  #follow(): void {
    const { followed } = this.#hand;
    if (this.#isFollowing || followed.length === 0) return;
    callServer(this.#host, 'startWeek');
    typeFollowed(this.spreadsheet, followed);
    this.#isFollowing = true;
  }

  async morning(day: string, files: readonly DownloadedFile[]): Promise<PlayedMorning> {
    this.#now = noonOf(day, this.#place.timeZone);
    this.#host.calls.reset();
    const importer = uploader(
      parseWorker(this.#host.state.files.html.sidebar ?? '', this.#place.language),
      () => undefined,
    );
    const faults: string[] = [];
    for (const file of files) faults.push(...(await this.#imported(file, importer)));
    typeProducts(this.spreadsheet, this.#hand.products);
    typeSales(this.spreadsheet, this.#hand.sales, day);
    this.#follow();
    callServer(this.#host, 'refresh');
    const seconds = predictSeconds(this.#host.calls.uses, files.length + 1);
    return {
      faults,
      seconds,
      today: callServer<{ readonly items: readonly TodayItem[] }>(this.#host, 'getToday').items,
    };
  }
}
