/** Finds a menu item by the labels a seller clicks. */
import type { MenuEntry, MenuShown } from './ui-state.ts';

function find(entries: readonly MenuEntry[], path: readonly string[]): string | undefined {
  const [label, ...rest] = path;
  for (const entry of entries) {
    if (entry.type === 'item' && rest.length === 0 && entry.label === label) return entry.functionName;
    if (entry.type === 'menu' && entry.label === label) return find(entry.entries, rest);
  }
  return undefined;
}

/** The function behind a path of labels; an add-on menu stands under the add-on's own name, so its path begins inside it. Throws when nothing is there. */
export function findMenuItem(menus: readonly MenuShown[], path: readonly string[]): string {
  for (const menu of menus) {
    const inside = menu.label === null ? path : menu.label === path[0] ? path.slice(1) : [];
    const name = find(menu.entries, inside);
    if (name !== undefined) return name;
  }
  throw new Error(`There is no menu item ${path.join(' > ')}`);
}
