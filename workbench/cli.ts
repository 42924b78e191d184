/** The workbench's command line: `import` brings report files into a workbook without a Google account. */
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BookProblem } from './book/book-problem.ts';
import { checkPaths } from './import/check-paths.ts';
import { helpText } from './import/help-text.ts';
import { parseArguments } from './import/parse-arguments.ts';
import { progressOn } from './import/progress.ts';
import { runImport } from './import/run-import.ts';
import { UsageProblem } from './import/usage-problem.ts';

/** Where the words go. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  readonly isTerminal: boolean;
}

const exitCodes = { wrongCall: 2, failed: 1, fine: 0 } as const;

function checkBuilt(dist: string): void {
  const isBuilt = ['Code.js', 'sidebar.html', 'appsscript.json'].every((name) => existsSync(join(dist, name)));
  if (!isBuilt) throw new UsageProblem(`There is no built add-on in ${dist}. Run npm run build.`);
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
  return runImport(options, { dist, print: terminal.out, progress });
}

function isPlain(error: unknown): error is Error {
  return error instanceof UsageProblem || error instanceof BookProblem;
}

/** Runs a command with the add-on in `dist`; answers the exit code. */
export async function main(args: readonly string[], dist: string, terminal: Terminal): Promise<number> {
  const [command = '--help', ...rest] = args;
  try {
    if (command === 'import') return await importCommand(rest, dist, terminal);
    if (command === '--help') return await importCommand(['--help'], dist, terminal);
    throw new UsageProblem(`There is no command ${command}. There is import; see import --help.`);
  } catch (error) {
    if (!isPlain(error)) throw error;
    terminal.err(`${error.message}\n`);
    return exitCodes.wrongCall;
  }
}

function builtAddOn(folder: string): string {
  const dist = join(folder, 'dist');
  if (existsSync(join(dist, 'appsscript.json')) || folder === dirname(folder)) return dist;
  return builtAddOn(dirname(folder));
}

const own = fileURLToPath(import.meta.url);

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === own) {
  const terminal: Terminal = {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    isTerminal: process.stderr.isTTY === true,
  };
  process.exitCode = await main(process.argv.slice(2), builtAddOn(dirname(own)), terminal);
}
