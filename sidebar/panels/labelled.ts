/** A field with its label above it. */
import { h } from '../dom/h.ts';

/** `id` is the field's. */
export function labelled(id: string, label: string, field: HTMLElement): HTMLElement {
  return h('div', { class: 'field' }, h('label', { for: id }, label), field);
}
