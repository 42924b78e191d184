// The service members a script calls, as far as its text shows them.
import type { Node } from 'acorn';
import { walkTree } from '../../workbench/runner/walk-tree.ts';

interface Member extends Node {
  object: { type: string; name?: string };
  property: { type: string; name?: string };
  computed: boolean;
}

/** Every `x.name` of the script; the object's name where it is a plain name. */
export function membersIn(tree: Node): { object: string | undefined; name: string }[] {
  const found: { object: string | undefined; name: string }[] = [];
  walkTree(tree, (node) => {
    if (node.type !== 'MemberExpression' || (node as Member).computed) return;
    const { object, property } = node as Member;
    found.push({ object: object.type === 'Identifier' ? object.name : undefined, name: property.name ?? '' });
  });
  return found;
}
