/** What the seller sees of the add-on beside the grid: menus, the sidebar, dialogs, toasts; and the answers prepared for alerts. */

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

/** A dialog, its size in pixels; behind a modal one nothing can be clicked. */
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
  /** What the seller will press (and type) when the next alerts and prompts come; OK when none is left. */
  answers: (string | { button: string; text: string })[] = [];
  /** Asks a living seller, once no prepared answer is left. */
  ask: ((shown: Omit<AlertShown, 'answer'>) => { button: string; text: string }) | undefined;
}
