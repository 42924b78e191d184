/** Help for custom functions, read from the JSDoc of the pushed script as Google does. */
import type { FunctionHelp } from './wire.ts';

const comment =
  /\/\*\*((?:(?!\*\/)[\s\S])*?@customfunction(?:(?!\*\/)[\s\S])*?)\*\/\s*function\s+([A-Za-z0-9_]+)\s*\(/g;

function linesOf(text: string): string[] {
  return text.split('\n').map((line) => line.replace(/^\s*\* ?/, '').trim());
}

function parameterOf(line: string): FunctionHelp['parameters'] {
  const [, name, text = ''] = /^@param\s+\{[^}]*\}\s+(\S+)\s*(.*)$/.exec(line) ?? [];
  return name === undefined ? [] : [{ name, text, optional: text.startsWith('Optional') }];
}

function helpOf(text: string, name: string): FunctionHelp {
  const lines = linesOf(text);
  const end = lines.findIndex((line) => line.startsWith('@'));
  const summary = lines.slice(0, end).join(' ').trim();
  return { name, summary, parameters: lines.flatMap(parameterOf) };
}

/** One entry per custom function, in the order of the script. */
export function functionHelp(code: string): FunctionHelp[] {
  return [...code.matchAll(comment)].map(([, text, name]) => helpOf(text!, name!));
}
