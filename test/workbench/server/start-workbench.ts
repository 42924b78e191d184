/** Starts the built workbench as a program of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Tests and scripts run in the project's folder. */
const ROOT = process.cwd();

/** The command line of a started workbench. */
export interface Started {
  readonly url: string;
  readonly process: ChildProcess;
  /** What it has printed. */
  output(): string;
  /** Ends it; answers its exit status. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

function ended(process: ChildProcess): Promise<unknown> {
  return process.exitCode === null && process.signalCode === null
    ? new Promise((done) => process.once('exit', done))
    : Promise.resolve();
}

/** What `npm start` runs once everything is built. */
const [, ...STARTING] = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  .scripts.start.split(' && ')[1]
  .split(' ');

/** Runs `npm start` without npm; answers when the address is printed, or throws what was printed instead. */
export async function startWorkbench(...flags: string[]): Promise<Started> {
  const args = [...STARTING, '--no-open', ...flags];
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  const url = await new Promise<string>((done, fail) => {
    const take = (chunk: Buffer) => {
      text += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+\/\?token=\S+/.exec(text);
      if (found) done(found[0]);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.once('exit', () => fail(new Error(text)));
  });
  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    child.kill(signal);
    await ended(child);
    return child.exitCode;
  };
  return { url, process: child, output: () => text, stop };
}

/** A folder for the books of a test. */
export function folderForBooks(): { path(name: string): string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'books-of-tests-'));
  return {
    path: (name) => join(folder, name),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
