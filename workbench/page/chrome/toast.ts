/** Toasts: short messages in the lower corner, as in Sheets. */
import { h } from '../html-and-svg.ts';

const shownMs = 6000;

/** Shows a toast for some seconds. */
export function toast(title: string, message: string): void {
  document.querySelector('.toast')?.remove();
  const element = h(
    'div',
    { class: 'toast', role: 'status' },
    title ? h('strong', {}, title) : null,
    h('span', {}, message),
    h('button', { 'aria-label': '×', onclick: () => element.remove() }, '×'),
  );
  document.getElementById('layer')!.append(element);
  setTimeout(() => element.remove(), shownMs);
}
