/** Parses a pushed script as Google does when saving: one ES2019 script whose top-level functions are entry points. */
import { type Comment, type FunctionDeclaration, type Node, type Options, type Program, parse } from 'acorn';

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

/** Calls `visit` for a node and everything below it, outermost first. */
export function walkTree(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const child of Object.values(node).flat()) if (isNode(child)) walkTree(child, visit);
}

/** A function declared at the top level of the script. */
export interface DeclaredFunction {
  name: string;
  parameters: string[];
  jsdoc: string;
  custom: boolean;
}

/** What the runner needs to know of a script. */
interface ParsedScript {
  tree: Program;
  functions: DeclaredFunction[];
}

/** Thrown for a script that Google would not save; the message names the syntax and its line. */
class ScriptSyntaxError extends Error {}

const refused: Record<string, string> = {
  PropertyDefinition: 'class field',
  PrivateIdentifier: 'private name',
  StaticBlock: 'static block',
  ImportDeclaration: 'import',
  ImportExpression: 'dynamic import',
  ExportNamedDeclaration: 'export',
  ExportDefaultDeclaration: 'export',
  ExportAllDeclaration: 'export',
};

function unsupported(node: {
  type: string;
  bigint?: string | null;
  raw?: string;
  value?: unknown;
}): string | undefined {
  if (node.type !== 'Literal') return refused[node.type];
  if (node.bigint) return 'bigint literal';
  return typeof node.value === 'number' && node.raw?.includes('_') ? 'numeric separator' : undefined;
}

function firstUnsupported(code: string): string | undefined {
  const found: string[] = [];
  const tree = parse(code, { ecmaVersion: 'latest', sourceType: 'module', locations: true });
  walkTree(tree, (node) => {
    const name = unsupported(node as never);
    if (name) found.push(`${name} at line ${node.loc?.start.line}`);
  });
  return found[0];
}

function explain(code: string, error: Error): ScriptSyntaxError {
  let reason: string | undefined;
  try {
    reason = firstUnsupported(code);
  } catch {
    // Not valid JavaScript at all: the parser's own message is better.
  }
  return new ScriptSyntaxError(`Syntax error: ${reason ?? error.message}`);
}

function parseScriptTree(code: string, options: Partial<Options>): Program {
  try {
    return parse(code, { ecmaVersion: 2019, sourceType: 'script', ...options });
  } catch (error) {
    throw explain(code, error as Error);
  }
}

function docBefore(code: string, comments: Comment[], start: number): string {
  const last = comments.filter((comment) => comment.end <= start).at(-1);
  const isDoc = last?.type === 'Block' && last.value.startsWith('*') && code.slice(last.end, start).trim() === '';
  return isDoc ? `/*${last.value}*/` : '';
}

function declaredFunction(code: string, comments: Comment[], node: FunctionDeclaration): DeclaredFunction {
  const jsdoc = docBefore(code, comments, node.start);
  const parameters = node.params.map((parameter) => code.slice(parameter.start, parameter.end));
  return { name: node.id.name, parameters, jsdoc, custom: /@customfunction\b/i.test(jsdoc) };
}

/** Parses a script; throws a ScriptSyntaxError for anything Google's parser would not save. */
export function parseScript(code: string): ParsedScript {
  const comments: Comment[] = [];
  const tree = parseScriptTree(code, { onComment: comments });
  const functions = tree.body
    .filter((node) => node.type === 'FunctionDeclaration')
    .map((node) => declaredFunction(code, comments, node));
  return { tree, functions };
}
