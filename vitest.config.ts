import { defineConfig } from 'vitest/config';

// Node's zone is deliberately none of the spreadsheet's or the script's: a date that leaks through it shows.
const env = { TZ: 'Pacific/Kiritimati' };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**'],
          env,
          // One would be left out by default; nothing here is measured by the clock.
          maxWorkers: '100%',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        // After all others and one file at a time: a page that must share its machine is slow, and then tests wait.
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          env,
          testTimeout: 120_000,
          // The browser may have to be installed first.
          hookTimeout: 600_000,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
