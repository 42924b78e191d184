// The names a script uses and declares nowhere: what it expects to find among the globals.
import type { Node } from 'acorn';

type Tree = Node & Record<string, unknown>;

function children(node: Tree): Tree[] {
  return Object.values(node)
    .flat()
    .filter(
      (value): value is Tree => typeof value === 'object' && value !== null && typeof (value as Node).type === 'string',
    );
}

function patternNames(pattern: Tree | null): string[] {
  if (!pattern) return [];
  if (pattern.type === 'Identifier') return [pattern.name as string];
  if (pattern.type === 'AssignmentPattern') return patternNames(pattern.left as Tree);
  if (pattern.type === 'RestElement') return patternNames(pattern.argument as Tree);
  if (pattern.type === 'Property') return patternNames(pattern.value as Tree);
  if (pattern.type === 'ArrayPattern') return (pattern.elements as Tree[]).flatMap(patternNames);
  return pattern.type === 'ObjectPattern' ? (pattern.properties as Tree[]).flatMap(patternNames) : [];
}

function declaredBy(node: Tree): string[] {
  const own = ['FunctionDeclaration', 'FunctionExpression', 'ClassDeclaration', 'ClassExpression'].includes(node.type);
  const names = own ? patternNames(node.id as Tree | null) : [];
  if (node.type === 'VariableDeclarator') names.push(...patternNames(node.id as Tree));
  if (node.type === 'CatchClause') names.push(...patternNames(node.param as Tree | null));
  if (Array.isArray(node.params)) names.push(...(node.params as Tree[]).flatMap(patternNames));
  return names;
}

function isKey(parent: Tree, node: Tree): boolean {
  if (parent.computed) return false;
  return parent.property === node || (parent.key === node && !parent.shorthand) || parent.label === node;
}

function isTypeTest(parent: Tree): boolean {
  return parent.type === 'UnaryExpression' && parent.operator === 'typeof';
}

/** Every identifier that is read and declared nowhere in the script; `typeof x` alone does not count. */
export function freeNames(tree: Node): Set<string> {
  const declared = new Set<string>(['arguments', 'undefined']);
  const used = new Set<string>();
  const visit = (node: Tree, parent: Tree): void => {
    for (const name of declaredBy(node)) declared.add(name);
    if (node.type === 'Identifier' && !isKey(parent, node) && !isTypeTest(parent)) used.add(node.name as string);
    for (const child of children(node)) visit(child, node);
  };
  visit(tree as Tree, tree as Tree);
  return new Set([...used].filter((name) => !declared.has(name)));
}
