/** A menu that opens under a button or at the pointer, with submenus and keys. */
import { h } from '../html-and-svg.ts';

/** One line of a menu. */
export type MenuItem =
  | 'separator'
  | { label: string; keys?: string; run?: () => void; items?: MenuItem[]; checked?: boolean; disabled?: boolean };

let close: (() => void) | undefined;

/** Closes the open menu, if one is. */
export function closeMenu(): void {
  close?.();
}

function itemElement(item: MenuItem): HTMLElement {
  if (item === 'separator') return h('div', { class: 'separator', role: 'separator' });
  const props = {
    class: 'item',
    role: item.checked === undefined ? 'menuitem' : 'menuitemcheckbox',
    tabindex: '-1',
    'aria-disabled': item.disabled ? 'true' : undefined,
    'aria-checked': item.checked === undefined ? undefined : String(item.checked),
    'aria-haspopup': item.items ? 'true' : undefined,
  };
  const tail = item.items ? '▸' : (item.keys ?? '');
  const element = h(
    'div',
    props,
    h('span', { class: 'check' }, item.checked ? '✓' : ''),
    h('span', { class: 'label' }, item.label),
    h('span', { class: 'tail' }, tail),
  );
  if (item.items) attachSubmenu(element, item.items);
  else
    element.addEventListener('click', () => {
      if (item.disabled) return;
      closeMenu();
      item.run?.();
    });
  return element;
}

function attachSubmenu(element: HTMLElement, items: readonly MenuItem[]): void {
  const sub = listElement(items);
  sub.classList.add('sub');
  element.append(sub);
  element.addEventListener('click', (event) => {
    if (event.target instanceof Node && sub.contains(event.target)) return;
    element.classList.toggle('open');
  });
  element.addEventListener('mouseenter', () => {
    const { right } = element.getBoundingClientRect();
    sub.classList.toggle('to-left', right + 260 > innerWidth);
  });
}

function listElement(items: readonly MenuItem[]): HTMLElement {
  return h('div', { class: 'menu', role: 'menu' }, ...items.map(itemElement));
}

function choices(list: Element): HTMLElement[] {
  return [...list.children].filter((one): one is HTMLElement => one.matches('.item'));
}

function step(list: HTMLElement, by: number): void {
  const all = choices(list);
  const at = all.indexOf(document.activeElement as HTMLElement);
  all.at((at + by + all.length) % all.length)?.focus();
}

function onKey(event: KeyboardEvent, list: HTMLElement, sideways: (by: number) => void): void {
  const focused = document.activeElement as HTMLElement;
  const current = focused.closest<HTMLElement>('.menu') ?? list;
  const sub = focused.querySelector<HTMLElement>(':scope > .menu');
  const parent = current.parentElement?.closest<HTMLElement>('.item');
  const steps: Record<string, () => void> = {
    ArrowDown: () => step(current, 1),
    ArrowUp: () => step(current, choices(current).includes(focused) ? -1 : 0),
    ArrowRight: () => (sub ? openSub(focused, sub) : sideways(1)),
    ArrowLeft: () => (parent ? leaveSub(parent) : sideways(-1)),
    Enter: () => (sub ? openSub(focused, sub) : focused.click()),
    ' ': () => (sub ? openSub(focused, sub) : focused.click()),
    Escape: () => (parent ? leaveSub(parent) : closeMenu()),
    Tab: closeMenu,
  };
  const act = steps[event.key];
  if (!act) return;
  event.preventDefault();
  event.stopPropagation();
  act();
}

function openSub(item: HTMLElement, sub: HTMLElement): void {
  item.classList.add('open');
  choices(sub)[0]?.focus();
}

function leaveSub(item: HTMLElement): void {
  item.classList.remove('open');
  item.focus();
}

/** Shows a menu at a place of the window; `sideways` is called when an arrow key leaves it left or right. */
export function showMenu(
  items: readonly MenuItem[],
  at: { x: number; y: number },
  onClose: () => void = () => undefined,
  sideways: (by: number) => void = () => undefined,
): void {
  closeMenu();
  const list = listElement(items);
  const before = document.activeElement as HTMLElement | null;
  const onOutside = (event: Event) => {
    if (!(event.target instanceof Node && list.contains(event.target))) closeMenu();
  };
  close = () => {
    close = undefined;
    document.removeEventListener('pointerdown', onOutside, true);
    window.removeEventListener('blur', onOutside);
    list.remove();
    onClose();
    before?.focus?.({ preventScroll: true });
  };
  document.getElementById('layer')!.append(list);
  const { width, height } = list.getBoundingClientRect();
  list.style.left = `${Math.max(0, Math.min(at.x, innerWidth - width - 4))}px`;
  list.style.top = `${Math.max(0, Math.min(at.y, innerHeight - height - 4))}px`;
  list.addEventListener('keydown', (event) => onKey(event, list, sideways));
  document.addEventListener('pointerdown', onOutside, true);
  window.addEventListener('blur', onOutside);
  choices(list)[0]?.focus();
}
