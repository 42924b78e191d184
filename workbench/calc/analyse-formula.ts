/** Collects what a formula refers to (references, names, functions), for its dependencies and for checks. */
import type { Syntax } from './syntax.ts';

/** The facts of a formula. */
export interface FormulaFacts {
  references: Extract<Syntax, { kind: 'reference' }>[];
  names: string[];
  functions: Set<string>;
}

/** The parts directly under a node. */
function partsOf(node: Syntax): Syntax[] {
  switch (node.kind) {
    case 'prefix':
    case 'percent':
      return [node.operand];
    case 'binary':
      return [node.left, node.right];
    case 'array':
      return node.rows.flat();
    case 'call':
      return node.args;
    case 'invoke':
      return [node.callee, ...node.args];
    default:
      return [];
  }
}

function collect(node: Syntax, facts: FormulaFacts): void {
  if (node.kind === 'reference') facts.references.push(node);
  else if (node.kind === 'name') facts.names.push(node.name);
  else if (node.kind === 'call') facts.functions.add(node.name);
  for (const part of partsOf(node)) collect(part, facts);
}

/** Everything a tree refers to, including names that LET or LAMBDA binds. */
export function analyseFormula(tree: Syntax): FormulaFacts {
  const facts: FormulaFacts = { references: [], names: [], functions: new Set() };
  collect(tree, facts);
  return facts;
}

/** Functions whose result can change without any input changing. */
export const VOLATILE_FUNCTIONS: ReadonlySet<string> = new Set(['NOW', 'TODAY', 'RAND', 'RANDBETWEEN', 'RANDARRAY']);

/** Those of them whose cells no custom function may read; Google's sentence does not name TODAY. */
export const VOLATILE_IN_CELLS: readonly string[] = ['NOW', 'RAND', 'RANDBETWEEN', 'RANDARRAY'];

/** Whether a tree calls a volatile function anywhere. */
export function namesVolatile(node: Syntax): boolean {
  if (node.kind === 'call' && VOLATILE_FUNCTIONS.has(node.name)) return true;
  return partsOf(node).some(namesVolatile);
}
