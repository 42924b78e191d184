/** Base.Menu: a menu being built. */
import type { Execution } from '../runner/execution.ts';
import type { MenuEntry } from '../runner/ui-state.ts';

/** A menu being built; an add-on menu has no caption. */
export class Menu {
  readonly inside: { execution: Execution; label: string | null; entries: MenuEntry[] };

  constructor(execution: Execution, label: string | null) {
    this.inside = { execution, label, entries: [] };
  }

  addItem(caption: string, functionName: string) {
    this.inside.entries.push({ type: 'item', label: caption, functionName });
    return this;
  }

  addSeparator() {
    this.inside.entries.push({ type: 'separator' });
    return this;
  }

  addSubMenu(menu: Menu) {
    this.inside.entries.push({ type: 'menu', label: menu.inside.label ?? '', entries: menu.inside.entries });
    return this;
  }

  // Google notices a missing function only when the item is clicked; we fail at once.
  addToUi() {
    const { execution, label, entries } = this.inside;
    const missing = functionNames(entries).find((name) => !isRunnable(execution, name));
    if (missing !== undefined) execution.fail('function-missing', { name: missing });
    const { ui } = execution.host;
    ui.menus = [...ui.menus.filter((menu) => menu.label !== label), { label, entries: structuredClone(entries) }];
  }
}

function functionNames(entries: readonly MenuEntry[]): string[] {
  return entries.flatMap((entry) => {
    if (entry.type === 'menu') return functionNames(entry.entries);
    return entry.type === 'item' ? [entry.functionName] : [];
  });
}

function isRunnable(execution: Execution, name: string): boolean {
  return !name.endsWith('_') && execution.host.functions.some((one) => one.name === name);
}
