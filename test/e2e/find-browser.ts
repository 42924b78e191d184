/** Finds a Chromium to test with, or installs one. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge'];

const places: Readonly<Partial<Record<NodeJS.Platform, string[]>>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((root) => [
    join(process.env[root] ?? 'C:\\', 'Google/Chrome/Application/chrome.exe'),
    join(process.env[root] ?? 'C:\\', 'Microsoft/Edge/Application/msedge.exe'),
  ]),
};

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installed(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...(places[process.platform] ?? []), ...onPath, chromium.executablePath()].find(isRunnable);
}

function isDebianRoot(): boolean {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

function run(command: string, ...args: string[]): void {
  execFileSync(command, args, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}

function installDebian(): void {
  run('apt-get', 'update');
  run('apt-get', 'install', '-y', '--no-install-recommends', 'chromium');
}

function installPlaywright(): void {
  run(process.execPath, join(process.cwd(), 'node_modules/playwright-core/cli.js'), 'install', 'chromium');
}

const sentence =
  'The tests in the page need a browser. Install Chrome, Chromium or Edge, or set CHROME_PATH to one, and run npm test again.';

function given(): string | undefined {
  const path = process.env.CHROME_PATH;
  if (path && !isRunnable(path)) throw new Error(`CHROME_PATH names no program: ${path}. ${sentence}`);
  return path;
}

/** Whether Chromium must run without its sandbox: it refuses root. */
export function needsNoSandbox(): boolean {
  return process.getuid?.() === 0;
}

/** The path of a browser; throws a sentence where none can be had. */
export function findBrowser(): string {
  const found = given() ?? installed();
  if (found) return found;
  try {
    if (isDebianRoot()) installDebian();
    else installPlaywright();
  } catch (error) {
    throw new Error(`${sentence} (${(error as Error).message.split('\n')[0]})`);
  }
  const made = installed();
  if (!made) throw new Error(sentence);
  return made;
}
