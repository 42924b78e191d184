/** The bar of menus above the grid. */
import { h } from '../html-and-svg.ts';
import { closeMenu, type MenuItem, showMenu } from './menu.ts';

/** One menu of the bar; its items are created when it opens. */
export interface BarMenu {
  readonly name: string;
  readonly label: string;
  items(): MenuItem[];
}

/** The bar; arrow keys move from menu to menu. */
export function menuBar(menus: readonly BarMenu[]): HTMLElement {
  let opened = -1;
  const open = (index: number): void => {
    const at = (index + menus.length) % menus.length;
    const button = buttons[at]!;
    const { left, bottom } = button.getBoundingClientRect();
    const onClose = () => {
      button.setAttribute('aria-expanded', 'false');
      opened = -1;
    };
    showMenu(menus[at]!.items(), { x: left, y: bottom }, onClose, (by) => open(at + by));
    button.setAttribute('aria-expanded', 'true');
    opened = at;
  };
  const buttons = menus.map(({ name, label }, index) =>
    h(
      'button',
      {
        id: `menu-${name}`,
        role: 'menuitem',
        'aria-haspopup': 'true',
        'aria-expanded': 'false',
        onclick: () => (opened === index ? closeMenu() : open(index)),
        onmouseenter: () => opened >= 0 && opened !== index && open(index),
        onkeydown: ({ key }: KeyboardEvent) => {
          if (key === 'ArrowDown') open(index);
          if (key === 'ArrowRight') buttons[(index + 1) % buttons.length]!.focus();
          if (key === 'ArrowLeft') buttons.at(index - 1)!.focus();
        },
      },
      label,
    ),
  );
  return h('div', { class: 'menu-bar', role: 'menubar' }, ...buttons);
}
