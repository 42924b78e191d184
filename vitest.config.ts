import { defineConfig } from 'vitest/config';

// Node's zone is deliberately none of the spreadsheet's or the script's: a date that leaks through it shows.
const env = { TZ: 'Pacific/Kiritimati' };

const globalSetup = ['test/build-first.mjs'];
const setupFiles = ['test/same-draws.ts'];

/** Ends what hangs: four times what the slowest test takes on a busy machine, so that a slow one never reaches it. */
const limit = { testTimeout: 240_000, hookTimeout: 240_000 };

/** Folders of tests that change nothing outside of themselves: their files share what they import. */
const pure = [
  ...['ads', 'checklist', 'delimited', 'digest', 'downloads', 'evidence', 'formula', 'functions', 'i18n', 'reports'],
  ...['rules', 'sheets', 'shop', 'today', 'tracker', 'values', 'views', 'workbook'],
].map((folder) => `test/${folder}/**/*.test.ts`);

/** One core would be left out by default; nothing here is measured by the clock. */
const workers = { maxWorkers: '100%', execArgv: ['--max-semi-space-size=64'] };

export default defineConfig({
  test: {
    // What a snapshot says is changed by whoever asks for it, never by a test that finds none.
    update: 'none',
    projects: [
      {
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', ...pure],
          env,
          globalSetup,
          setupFiles,
          ...workers,
          ...limit,
        },
      },
      {
        test: {
          name: 'pure',
          include: pure,
          env,
          globalSetup,
          setupFiles,
          isolate: false,
          ...workers,
          ...limit,
        },
      },
      {
        // After all others and one file at a time: a page that must share its machine is slow, and then tests wait.
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          env,
          globalSetup,
          setupFiles,
          ...limit,
          // The browser may have to be installed first.
          hookTimeout: 600_000,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
