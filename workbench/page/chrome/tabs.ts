/** The tabs of the sheets, below the grid. */
import type { BookView, TabView } from '../../server/wire.ts';
import { h } from '../html-and-svg.ts';
import type { Speak } from '../texts.ts';
import { type MenuItem, showMenu } from './menu.ts';

/** What the tabs call. */
interface TabLinks {
  open(id: number): void;
  add(): void;
  rename(id: number, name: string): void;
  remove(tab: TabView): void;
  duplicate(id: number): void;
  hide(id: number): void;
  unhide(id: number): void;
  move(id: number, index: number): void;
}

function menuOf(tab: TabView, book: BookView, say: Speak, links: TabLinks, rename: () => void): MenuItem[] {
  const index = book.tabs.indexOf(tab);
  return [
    { label: say('delete'), run: () => links.remove(tab), disabled: book.tabs.filter((one) => !one.hidden).length < 2 },
    { label: say('duplicate'), run: () => links.duplicate(tab.id) },
    { label: say('rename'), run: rename },
    { label: say('hideSheet'), run: () => links.hide(tab.id) },
    'separator',
    { label: say('moveLeft'), run: () => links.move(tab.id, index - 1), disabled: index === 0 },
    { label: say('moveRight'), run: () => links.move(tab.id, index + 1), disabled: index === book.tabs.length - 1 },
  ];
}

function renameIn(button: HTMLElement, tab: TabView, links: TabLinks): void {
  const field = h('input', { type: 'text', class: 'rename', 'aria-label': tab.name });
  field.value = tab.name;
  let done = false;
  const end = (keep: boolean) => {
    if (done) return;
    done = true;
    field.replaceWith(button);
    if (keep && field.value.trim() !== '' && field.value !== tab.name) links.rename(tab.id, field.value);
  };
  field.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Enter') end(true);
    if (event.key === 'Escape') end(false);
  });
  field.addEventListener('blur', () => end(true));
  button.replaceWith(field);
  field.focus();
  field.select();
}

function tabElement(tab: TabView, book: BookView, say: Speak, links: TabLinks): HTMLElement {
  const isShown = tab.id === book.activeSheetId;
  const rename = () => renameIn(button, tab, links);
  const openMenu = (x: number, y: number) => showMenu(menuOf(tab, book, say, links, rename), { x, y });
  const button: HTMLElement = h(
    'button',
    {
      class: 'tab',
      role: 'tab',
      'aria-selected': String(isShown),
      'data-sheet': tab.name,
      style: tab.color ? `box-shadow: inset 0 -3px ${tab.color}` : undefined,
      onclick: () => links.open(tab.id),
      ondblclick: rename,
      oncontextmenu: (event: MouseEvent) => {
        event.preventDefault();
        openMenu(event.clientX, event.clientY);
      },
      onkeydown: ({ key, shiftKey }: KeyboardEvent) => {
        const { left, top } = button.getBoundingClientRect();
        if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) openMenu(left, top);
        if (key === 'F2') rename();
      },
    },
    tab.name,
  );
  return button;
}

/** The row of tabs. */
export function tabRow(book: BookView, say: Speak, links: TabLinks): HTMLElement {
  const all = (event: MouseEvent) => {
    const items = book.tabs.map((tab): MenuItem => {
      const run = () => (tab.hidden ? links.unhide(tab.id) : links.open(tab.id));
      return { label: tab.name, run, checked: tab.id === book.activeSheetId, ...(tab.hidden ? { keys: '◌' } : {}) };
    });
    const { left, top } = (event.currentTarget as Element).getBoundingClientRect();
    showMenu(items, { x: left, y: top - items.length * 32 - 20 });
  };
  const shown = book.tabs.filter(({ hidden }) => !hidden);
  return h(
    'div',
    { class: 'tabs' },
    h('button', { class: 'add', title: say('addSheet'), 'aria-label': say('addSheet'), onclick: links.add }, '+'),
    h('button', { class: 'all', title: say('allSheets'), 'aria-label': say('allSheets'), onclick: all }, '☰'),
    h('div', { class: 'row', role: 'tablist' }, ...shown.map((tab) => tabElement(tab, book, say, links))),
  );
}
