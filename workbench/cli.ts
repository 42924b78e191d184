/** The workbench's command line: `import`, `start`, `shop` and `simulate`, without a Google account. */
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BookProblem } from './book/book-problem.ts';
import { checkPaths } from './import/check-paths.ts';
import { helpText, UsageProblem } from './import/flags.ts';
import { parseArguments } from './import/parse-arguments.ts';
import { progressOn } from './import/progress.ts';
import { ServerProblem } from './import/server.ts';
import { RpcError } from './runner/rpc-return.ts';
import { StartProblem } from './server/start-flags.ts';

/** Where output is written. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  readonly isTerminal: boolean;
}

const exitCodes = { wrongCall: 2, failed: 1, fine: 0 } as const;

function checkBuilt(dist: string): void {
  const isBuilt = ['Code.js', 'Commands.js', 'Views.js', 'sidebar.html', 'appsscript.json'].every((name) =>
    existsSync(join(dist, name)),
  );
  if (!isBuilt) throw new UsageProblem(`There is no built add-on in ${dist}. Run npm run build.`);
}

function builtDist(dist: string): string {
  checkBuilt(dist);
  return dist;
}

async function importCommand(args: readonly string[], dist: string, terminal: Terminal): Promise<number> {
  const options = parseArguments(args);
  if (options === 'help') {
    terminal.out(helpText());
    return exitCodes.fine;
  }
  checkPaths(options);
  checkBuilt(dist);
  const progress = progressOn(terminal.err, terminal.isTerminal);
  // Loaded on demand, so that neither command waits for what only the other needs.
  const { runImport } = await import('./import/run-import.ts');
  return runImport(options, { dist, print: terminal.out, progress });
}

async function start(args: readonly string[], dist: string, terminal: Terminal): Promise<number> {
  const { startCommand } = await import('./server/start-command.ts');
  return startCommand([...args], builtDist(dist), terminal);
}

async function shop(args: readonly string[], terminal: Terminal): Promise<number> {
  const { shopCommand } = await import('./shop/command/shop-command.ts');
  shopCommand(args, terminal.out);
  return exitCodes.fine;
}

async function simulate(args: readonly string[], dist: string, terminal: Terminal): Promise<number> {
  const { simulateCommand } = await import('./shop/command/simulate-command.ts');
  return simulateCommand(args, builtDist(dist), { print: terminal.out, progress: terminal.err });
}

/** The exit code of a problem that is told to the person; null for a bug. */
function exitCodeOf(error: unknown): number | null {
  const isWrongCall = [UsageProblem, BookProblem, StartProblem].some((kind) => error instanceof kind);
  if (isWrongCall) return exitCodes.wrongCall;
  return error instanceof ServerProblem || error instanceof RpcError ? exitCodes.failed : null;
}

/** Runs a command with the add-on in `dist`; returns the exit code. */
export async function main(args: readonly string[], dist: string, terminal: Terminal): Promise<number> {
  const [command = '--help', ...rest] = args;
  try {
    if (command === 'import') return await importCommand(rest, dist, terminal);
    if (command === 'start') return await start(rest, dist, terminal);
    if (command === 'shop') return await shop(rest, terminal);
    if (command === 'simulate') return await simulate(rest, dist, terminal);
    if (command === '--help') return await importCommand(['--help'], dist, terminal);
    throw new UsageProblem(
      `There is no command ${command}. There are start, import, shop and simulate; see import --help.`,
    );
  } catch (error) {
    const code = exitCodeOf(error);
    if (code === null) throw error;
    terminal.err(`${(error as Error).message}\n`);
    return code;
  }
}

function builtAddOn(folder: string): string {
  const dist = join(folder, 'dist');
  if (existsSync(join(dist, 'appsscript.json')) || folder === dirname(folder)) return dist;
  return builtAddOn(dirname(folder));
}

let areReceiptsLost = false;

/** Reports once that the output cannot be written; the exit code is set at the end. */
function receiptsLost(error: Error, { err }: Terminal): void {
  if (areReceiptsLost) return;
  areReceiptsLost = true;
  err(`The receipts could not be written: ${error.message}.\n`);
  process.once('exit', () => {
    process.exitCode ||= exitCodes.failed;
  });
}

const own = fileURLToPath(import.meta.url);

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === own) {
  const terminal: Terminal = {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    isTerminal: process.stderr.isTTY === true,
  };
  // The reader of a pipe may stop early, as `head` does: the import goes on. A full disk is a failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') receiptsLost(error, terminal);
  });
  process.exitCode = await main(process.argv.slice(2), builtAddOn(dirname(own)), terminal);
}
