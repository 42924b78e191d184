/** The panel that filters a column: its values, ticked if they are shown. */
import type { FilterValue } from '../grid/filtered-rows.ts';
import { h } from '../html-and-svg.ts';
import type { Speak } from '../texts.ts';

/** What the panel calls. */
interface FilterLinks {
  sort(ascending: boolean): void;
  /** Sets which values are hidden. */
  hide(values: string[]): void;
}

/** Further values are found by typing. */
const mostListed = 500;

function valueLine({ text }: FilterValue, isShown: boolean, say: Speak, toggle: (on: boolean) => void): HTMLElement {
  const box = h('input', { type: 'checkbox', checked: isShown, onchange: () => toggle(box.checked) });
  return h('label', {}, box, text === '' ? say('filterBlank') : text);
}

/** Shows the panel at a place of the window. */
export function showFilterPanel(
  values: readonly FilterValue[],
  at: { x: number; y: number },
  say: Speak,
  links: FilterLinks,
): void {
  document.querySelector('.filter-panel')?.remove();
  const hidden = new Set(values.filter(({ isShown }) => !isShown).map(({ text }) => text));
  const search = h('input', { type: 'search', 'aria-label': say('filterSearch'), placeholder: say('filterSearch') });
  const list = h('div', { class: 'values' });
  const listed = () => values.filter(({ text }) => text.toLowerCase().includes(search.value.toLowerCase()));

  function set(text: string, on: boolean): void {
    if (on) hidden.delete(text);
    else hidden.add(text);
  }

  function draw(): void {
    const found = listed();
    const lines = found
      .slice(0, mostListed)
      .map((one) => valueLine(one, !hidden.has(one.text), say, (on) => set(one.text, on)));
    const more = found.length - mostListed;
    list.replaceChildren(
      ...lines,
      ...(more > 0 ? [h('div', { class: 'more' }, say('filterMore', { count: more }))] : []),
    );
  }

  function setAll(on: boolean): void {
    for (const { text } of listed()) set(text, on);
    draw();
  }

  function close(): void {
    document.removeEventListener('pointerdown', onOutside, true);
    panel.remove();
  }

  function onOutside(event: Event): void {
    if (!(event.target instanceof Node && panel.contains(event.target))) close();
  }

  const button = (label: string, run: () => void, look = '') =>
    h('button', { type: 'button', class: look, onclick: run }, label);
  const closing = (run: () => void) => () => {
    close();
    run();
  };
  const panel = h(
    'div',
    { class: 'filter-panel', role: 'dialog', 'aria-label': say('filterBy') },
    button(
      say('filterSortUp'),
      closing(() => links.sort(true)),
    ),
    button(
      say('filterSortDown'),
      closing(() => links.sort(false)),
    ),
    h('h2', {}, say('filterBy')),
    h(
      'div',
      { class: 'all' },
      button(say('filterAll'), () => setAll(true)),
      button(say('filterClear'), () => setAll(false)),
    ),
    search,
    list,
    h(
      'div',
      { class: 'buttons' },
      button(say('cancel'), close),
      button(
        say('ok'),
        closing(() => links.hide([...hidden])),
        'main',
      ),
    ),
  );
  search.addEventListener('input', draw);
  panel.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Escape') close();
  });
  document.addEventListener('pointerdown', onOutside, true);
  draw();
  document.getElementById('layer')!.append(panel);
  const { width, height } = panel.getBoundingClientRect();
  panel.style.left = `${Math.max(0, Math.min(at.x, innerWidth - width - 4))}px`;
  panel.style.top = `${Math.max(0, Math.min(at.y, innerHeight - height - 4))}px`;
  search.focus();
}
