import { defineConfig } from 'vitest/config';

// Node's zone is deliberately none of the spreadsheet's or the script's: a date that leaks through it shows.
const env = { TZ: 'Pacific/Kiritimati' };

const globalSetup = ['test/build-first.mjs'];
const setupFiles = ['test/same-draws.ts'];

/** Ends what hangs: four times what the slowest test takes on a busy machine, so that a slow one never reaches it. */
const limit = { testTimeout: 240_000, hookTimeout: 240_000 };

/**
 * Folders of tests that change nothing outside of themselves: their files share what they import. Those of one name share a
 * process too, so that what they keep does not add up.
 */
const sharing = {
  pure: [
    ...['ads', 'checklist', 'delimited', 'digest', 'downloads', 'evidence', 'formula', 'functions', 'i18n', 'reports'],
    ...['rules', 'sheets', 'shop', 'today', 'tracker', 'values', 'views', 'workbook'],
    ...['apps-script', 'docs', 'functions-in-workbench', 'sidebar', 'structure'],
    ...['book', 'calc', 'clipboard', 'fidelity', 'formula-table', 'google', 'model', 'page', 'runner', 'typing'].map(
      (folder) => `workbench/${folder}`,
    ),
    'workbench/xlsx',
  ],
  commands: ['commands'],
};

const filesIn = (folders: readonly string[]) => folders.map((folder) => `test/${folder}/**/*.test.ts`);

/**
 * One core would be left out by default; nothing here is measured by the clock. Each call of a script has a realm of its
 * own, which has no use for code optimized in earlier ones: V8 is to optimize only what runs for long.
 */
const workers = { maxWorkers: '100%', execArgv: ['--max-semi-space-size=64', '--interrupt-budget=500000'] };

export default defineConfig({
  test: {
    // What a snapshot says is changed by whoever asks for it, never by a test that finds none.
    update: 'none',
    projects: [
      {
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', ...Object.values(sharing).flatMap(filesIn)],
          env,
          globalSetup,
          setupFiles,
          ...workers,
          ...limit,
        },
      },
      ...Object.entries(sharing).map(([name, folders]) => ({
        test: {
          name,
          include: filesIn(folders),
          env,
          globalSetup,
          setupFiles,
          isolate: false,
          ...workers,
          ...limit,
        },
      })),
      {
        // After all others: a page that must share its machine is slow, and then tests wait.
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          env,
          globalSetup,
          setupFiles,
          isolate: false,
          ...limit,
          // The browser may have to be installed first.
          hookTimeout: 600_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
