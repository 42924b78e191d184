/** Reads the arguments of the import command. */
import { flags, UsageProblem } from './flags.ts';
import type { ColumnAnswer, ImportOptions, PlaceAnswer } from './import-options.ts';

interface Given extends Partial<Record<Exclude<keyof ImportOptions, 'files' | 'columns' | 'places'>, string>> {
  columns?: readonly ColumnAnswer[];
  places?: readonly PlaceAnswer[];
}

function cutAtEqualSign(argument: string): [name: string, value: string | undefined] {
  const at = argument.indexOf('=');
  return at < 0 ? [argument, undefined] : [argument.slice(0, at), argument.slice(at + 1)];
}

/** Splits at the last `=`: a header may contain one, its meaning does not. */
function pairOf(text: string): [name: string, meant: string] {
  const at = text.lastIndexOf('=');
  return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}

/** Adds the value of a flag that may be given several times. */
function addPair(option: 'columns' | 'places', text: string, given: Given): void {
  const [name, meant] = pairOf(text);
  if (option === 'columns') given.columns = [...(given.columns ?? []), { header: name, field: meant }];
  else given.places = [...(given.places ?? []), { name, marketplace: meant }];
}

function takeFlag(argument: string, rest: string[], given: Given): void {
  const [name, attached] = cutAtEqualSign(argument);
  const flag = flags.get(name);
  if (!flag) throw new UsageProblem(`There is no flag ${name}. See --help.`);
  const value = attached ?? (rest[0]?.startsWith('--') ? undefined : rest.shift());
  if (!value) throw new UsageProblem(`${name} needs a value, such as ${name} ${flag.value}.`);
  if (flag.option === 'columns' || flag.option === 'places') {
    addPair(flag.option, flag.read(value, name), given);
    return;
  }
  if (given[flag.option] !== undefined) throw new UsageProblem(`${name} is given twice.`);
  given[flag.option] = flag.read(value, name);
}

function checkWindow({ from, to }: Given): void {
  if (from === undefined && to === undefined) return;
  if (from === undefined || to === undefined) throw new UsageProblem('Give --from and --to together.');
  if (from > to) throw new UsageProblem(`--from ${from} is after --to ${to}.`);
}

function withFiles(given: Given, files: readonly string[]): ImportOptions {
  checkWindow(given);
  // With a workbook alone there is that to refresh.
  if (files.length === 0 && given.book === undefined)
    throw new UsageProblem('Name at least one report file. See --help.');
  const how = given.how === 'paste' || given.how === 'paste-text' ? given.how : 'upload';
  return { ...given, how, files };
}

/** The options, or 'help' if help was asked for. Throws a UsageProblem. */
export function parseArguments(args: readonly string[]): ImportOptions | 'help' {
  const rest = [...args];
  const files: string[] = [];
  const given: Given = {};
  for (let argument = rest.shift(); argument !== undefined; argument = rest.shift()) {
    if (argument === '--help' || argument === '-h') return 'help';
    if (argument === '--') files.push(...rest.splice(0));
    else if (/^-./.test(argument)) takeFlag(argument, rest, given);
    else files.push(argument);
  }
  return withFiles(given, files);
}
