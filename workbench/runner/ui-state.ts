/** The add-on's user interface (menus, sidebar, dialogs, toasts), and prepared answers to alerts. */

/** One line of a menu: an item, a submenu or a separator. */
export type MenuEntry =
  | { type: 'item'; label: string; functionName: string }
  | { type: 'menu'; label: string; entries: MenuEntry[] }
  | { type: 'separator' };

/** A menu in the bar; an add-on menu has no name of its own. */
export interface MenuShown {
  label: string | null;
  entries: MenuEntry[];
}

/** An HTML page that is shown. */
export interface PageShown {
  title: string;
  html: string;
}

/** A dialog, with its size in pixels; a modal one blocks everything behind it. */
export interface DialogShown extends PageShown {
  modal: boolean;
  width: number;
  height: number;
}

/** An alert or prompt that was shown, and which button answered it. */
export interface AlertShown {
  kind: 'alert' | 'prompt';
  title: string;
  message: string;
  buttons: string;
  answer: string;
}

/** Everything the add-on shows outside the grid. */
export class UiState {
  menus: MenuShown[] = [];
  sidebar: PageShown | null = null;
  dialog: DialogShown | null = null;
  alerts: AlertShown[] = [];
  toasts: { message: string; title: string }[] = [];
  /** Prepared answers to the next alerts and prompts; OK when none is left. */
  answers: (string | { button: string; text: string })[] = [];
  /** Asks a real person when no prepared answer is left. */
  ask: ((shown: Omit<AlertShown, 'answer'>) => { button: string; text: string }) | undefined;
}

function find(entries: readonly MenuEntry[], path: readonly string[]): string | undefined {
  const [label, ...rest] = path;
  for (const entry of entries) {
    if (entry.type === 'item' && rest.length === 0 && entry.label === label) return entry.functionName;
    if (entry.type === 'menu' && entry.label === label) return find(entry.entries, rest);
  }
  return undefined;
}

/** The function of the item at a path of labels; the path of an add-on menu begins inside it. Throws if there is none. */
export function findMenuItem(menus: readonly MenuShown[], path: readonly string[]): string {
  for (const menu of menus) {
    const inside = menu.label === null ? path : menu.label === path[0] ? path.slice(1) : [];
    const name = find(menu.entries, inside);
    if (name !== undefined) return name;
  }
  throw new Error(`There is no menu item ${path.join(' > ')}`);
}
