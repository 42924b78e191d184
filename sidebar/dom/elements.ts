/** Makes HTML elements. Data only ever become text nodes and attributes, never markup. */

export type Child = Node | string | false | undefined | readonly Child[];

type Listener = (event: Event) => void;
type Attributes = Readonly<Record<string, string | number | boolean | Listener | undefined>>;

function append(parent: Node, child: Child): void {
  if (child === false || child === undefined) return;
  if (typeof child === 'string') parent.appendChild(document.createTextNode(child));
  else if (child instanceof Node) parent.appendChild(child);
  else for (const one of child) append(parent, one);
}

function setAttribute(element: HTMLElement, name: string, value: Attributes[string]): void {
  if (value === false || value === undefined) return;
  if (typeof value === 'function') element.addEventListener(name.slice(2), value);
  else element.setAttribute(name, value === true ? '' : String(value));
}

/** `h('p', { class: 'why' }, 'text')`; an attribute `onclick` takes a function; `false` and `undefined` are left out. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) setAttribute(element, name, value);
  append(element, children);
  return element;
}

export type Tone = 'good' | 'bad' | 'ask' | 'none';

/** A status in a word or two, coloured by `tone`; screen readers skip the sign, because the words say the same. */
export function chip(tone: Tone, sign: string, words: string): HTMLElement {
  return h('span', { class: `chip ${tone}` }, h('span', { 'aria-hidden': 'true' }, sign), words);
}

/** A field with its label above it; `id` is the id of the field. */
export function labelled(id: string, label: string, field: HTMLElement): HTMLElement {
  return h('div', { class: 'field' }, h('label', { for: id }, label), field);
}
