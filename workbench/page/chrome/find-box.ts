/** The field that finds a text in the shown sheet. */
import { nextPlace, type Place } from '../grid/find-cells.ts';
import { h } from '../html-and-svg.ts';
import type { Speak } from '../texts.ts';

/** What the box calls. */
interface FindLinks {
  find(text: string): Place[];
  /** The cell from which the search continues. */
  readonly here: Place;
  goTo(place: Place): void;
  /** Called when the box is closed. */
  leave(): void;
}

const restMs = 200;

/** Opens the box, or focuses it; Enter goes to the next cell, Shift+Enter to the previous one, Escape closes. */
export function openFindBox(say: Speak, links: FindLinks): void {
  const open = document.querySelector<HTMLInputElement>('.find input');
  if (open) open.select();
  else showBox(say, links);
}

function showBox(say: Speak, links: FindLinks): void {
  const field = h('input', { type: 'search', 'aria-label': say('find'), placeholder: say('find') });
  const count = h('span', { class: 'count', role: 'status' });
  let rest: ReturnType<typeof setTimeout> | undefined;

  function tell(at: number, of: number): void {
    count.textContent = field.value === '' ? '' : of === 0 ? say('findNone') : say('findCount', { at: at + 1, of });
  }

  function go(step: 1 | -1, from = links.here): void {
    clearTimeout(rest);
    const places = links.find(field.value);
    const at = nextPlace(places, from, step);
    if (at >= 0) links.goTo(places[at]!);
    tell(at, places.length);
    field.focus();
  }

  function close(): void {
    clearTimeout(rest);
    box.remove();
    links.leave();
  }

  // While typing, the current cell stays selected as long as it matches.
  const typed = () => {
    clearTimeout(rest);
    rest = setTimeout(() => go(1, { ...links.here, column: links.here.column - 1 }), restMs);
  };
  const keys: Record<string, (event: KeyboardEvent) => void> = {
    Enter: ({ shiftKey }) => go(shiftKey ? -1 : 1),
    Escape: close,
  };
  field.addEventListener('input', typed);
  const button = (sign: string, label: string, run: () => void) =>
    h('button', { type: 'button', 'aria-label': label, title: label, onclick: run }, sign);
  const box = h(
    'div',
    { class: 'find', role: 'search' },
    field,
    count,
    button('⌃', say('findBefore'), () => go(-1)),
    button('⌄', say('findNext'), () => go(1)),
    button('×', say('close'), close),
  );
  box.addEventListener('keydown', (event) => {
    event.stopPropagation();
    const act = event.target === field || event.key === 'Escape' ? keys[event.key] : undefined;
    if (!act) return;
    event.preventDefault();
    act(event);
  });
  document.getElementById('layer')!.append(box);
  field.focus();
}
