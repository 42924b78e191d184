// What clasp says it would push, and how it is told to.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { project } from './made.ts';

// 12
test('clasp would push exactly the script, the sidebar, the notices and the manifest', () => {
  // A home of its own: whoever is logged in on this machine must not matter.
  const home = mkdtempSync(join(tmpdir(), 'clasp-home-'));
  const clasp = join(project, 'node_modules/.bin/clasp');
  const output = execFileSync(clasp, ['status', '--json'], {
    cwd: project,
    env: { ...process.env, HOME: home },
    encoding: 'utf8',
  });
  const { filesToPush } = JSON.parse(output) as { filesToPush: string[] };
  expect(filesToPush.sort()).toEqual([
    'dist/Code.js',
    'dist/Commands.js',
    'dist/Views.js',
    'dist/appsscript.json',
    'dist/notices.html',
    'dist/packed.html',
    'dist/sidebar.html',
  ]);
});

test('a push that would be skipped in silence is forced', () => {
  const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { scripts: { push: string } };
  expect(scripts.push).toMatch(/clasp push .*--force/);
});
