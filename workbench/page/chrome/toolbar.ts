/** The row of buttons under the menus. */
import { h } from '../html-and-svg.ts';

/** One button, or null for a gap. */
export type Tool = {
  name: string;
  sign: string;
  title: string;
  run(): void;
  disabled?: boolean;
  style?: string;
} | null;

function toolElement(tool: Tool): HTMLElement {
  if (!tool) return h('span', { class: 'gap' });
  const { name, sign, title, run, disabled, style } = tool;
  return h(
    'button',
    { id: `tool-${name}`, title, 'aria-label': title, disabled, style, onmousedown: keepFocus, onclick: run },
    sign,
  );
}

/** Keeps the keyboard focus in the grid while a button is pressed. */
function keepFocus(event: Event): void {
  event.preventDefault();
}

/** The toolbar. */
export function toolbar(tools: readonly Tool[]): HTMLElement {
  return h('div', { class: 'toolbar', role: 'toolbar' }, ...tools.map(toolElement));
}
